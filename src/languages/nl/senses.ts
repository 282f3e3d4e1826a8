import type { Senses } from "../../model/index.ts";

/** Words by what they tell of a job in football; `verla*` is any word that begins so, `*contract*` any that holds it. */
export const senses: Senses = {
  leave:
    "verla* verlie* vertrek* vertrok* vertrokken weg weggaan wegging stop* stopt stopte gestopt opstap* opgestapt stapte stapt stappen opzeg* ontslag* afscheid* vaarwel exit uit elkaar scheid* scheiden opgehouden neerlegg* legt legde neergelegd aftred* afgetreden ging gaan gegaan gaat deur terugtred* vaarwel afzwaai* zwaait zwaaide uitgezwaaid vertrekkend* overstap*",
  sack: "ontslag* ontsla* ontslo* ontslagen *ontslag* buiten buitengezet bons zak laan doorgestuurd doorstur* stuurde stuurt gestuurd opzij zijde aangezegd geschorst vrijgesteld wandelen wandelenstuur* gewipt gedumpt afgezet dankt bedankt bedanken bedankte op straat non-actief actief c4",
  join: "overstap* stap* maakte maakt kwam komt komen gekomen belandde belandt belanden trok trekt trekken verhuis* verhuist verhuisde verkaste verkassen kiest koos kiezen gekozen arriveer* gearriveerd aansluit* sluit tekende tekent tekenen getekend naar richting vervoeg* streek neergestreken transfer*",
  hire: "aangesteld aanstel* stelt stelde stelden benoem* benoemd aangeworven aanwerv* aantrek* aangetrokken trok haalt haalde halen gehaald voorgesteld voorstel* presenteer* gepresenteerd strikt strikte strikken gestrikt tekent tekende contracteer* vastgelegd vastlegg* legt legde binnen binnengehaald nieuwe nieuw versterk* ingelijfd inlijv* aanwinst* overgenomen engageer*",
  start:
    "begin* begon begonnen start* aan slag beginnen overneemt overnam overnemen overgenomen nam neemt debuut* debuteer* eerste startschot aantreden aantrad",
  end: "einde eindig* eindigde afgelopen afloop* afliep loopt liep beëindig* laatste voorbij hoofdstuk punt achter uitdien*",
  lead: "leid* leidt leidde leiding* roer* coach* coacht coachte train* trainde trainer* bondscoach* hoofdtrainer* hoofdcoach* t1 manager* bank dug-out dugout zwaai* zwaait zwaaide teugels kapitein* hand handen eindverantwoord* stond staat stuur eindverantwoordelijke",
  play: "speel* speelt speelde gespeeld voetbal* voetbalde interland* wedstrijd* doelpunt* goal* goals *wedstrijden speler* spits* verdediger* middenvelder* doelman* keeper* aanvoerder* carrière* spelerscarrière* loopbaan* shirt* caps profdebuut* jeugdspeler* kapitein* aanvaller* back flankspeler* verded*",
  win: "won win* wonnen gewonnen kampioen* kampioens* titel* titels beker* bekerwin* promotie* promoveer* gepromoveerd trofee* prijs prijzen schaal dubbel landstitel* zege* pakte pakt goud zilver",
  stay: "blijf* blijft bleef gebleven aanblijv* trouw verder door doorgaan",
  extend: "verleng* verlengd *verlenging* bijteken* bijgetekend nieuw opengebroken openbrek*",
  contract:
    "contract* *contract* verbintenis* overeenkomst* akkoord* clausul* *clausule* afkoop* vertrekclausul* optie* loopt liep looptijd* salaris* loon vastligt verbonden verbond eenjarig* tweejarig* driejarig* vierjarig* vijfjarig* meerjarig* handtekening*",
  talk: "praat* praatte gesprek* gesprekken onderhandel* onderhandelingen overleg* contact* contacten benader* benaderd gepolst pols* polste sprak spreken gesproken tafel* vergader* belde gebeld gebel*",
  want: "wil wilde willen interess* geïnteresseerd interesse* oog oogje gewild gegeerd wens* wenst droom* droomt lonkt lonken loer* aast azen azend jaagt jacht bod biedt bood bieden gecharmeerd zint graag wenslijst* vizier* hengel* hengelt begeer* belangstelling*",
  rumour:
    "gerucht* geruchten* *gerucht* gelinkt link linkt gelieerd genoemd noemt noem* naam namen kandidaat* kandidaten *kandidaat* favoriet* topfavoriet* lijst* lijstje shortlist* speculatie* speculeer* valt viel vallen vernoemd genoemd rondzing* circuleer* in beeld beeld tip* getipt piste* pistes outsider* bookmaker* optie* spoor sprake opgedoken duikt dook verbond verbonden vermeld",
  close:
    "dichtbij dicht nabij rond akkoord* akkoord eens mondeling* overeenstemming* bijna nader* nadert nadering hand medisch* keuring* detail* nakende nakend aanstaande afgerond afrond* op nippertje vergevorderd* gevorderd*",
  refuse:
    "weiger* weigerde bedankt bedankte bedanken afgewezen afwijz* wees wijst sloeg slaat afgeslagen afslaan afgesprongen afspring* sprong springt neen nee afgeketst ketst ketste paste past passen afgehaakt afhaak* haakt haakte spaak",
  deny: "ontken* ontkent ontkende ontkend ontkracht* tegengesproken spreekt sprak tegen onzin larie flauwekul verzonnen commentaar* reageer* reactie* zwijg* kwijt",
  confirm:
    "bevestig* bevestigde bevestigd maakt maakte bekend bekendgemaakt kondig* aangekondigd aankondig* officieel officiële meldt meldde melden mededeling* persbericht* statement* volgens verneemt vernam weet laten weten",
  replace:
    "vervang* vervangt opvolg* opvolger* opvolgt volgt volgde opgevolgd voorganger* erfde erft plaats aflos* lost loste afgelost opvolging* vervanger*",
  back: "terug terugkeer* teruggekeerd keert keerde weerzien* comeback* rentree* opnieuw weer thuis terugkom*",
  help: "assistent* *assistent* assistent-trainer hulptrainer* hulpcoach* t2 t3 rechterhand* staf* *staf technische bijstaan bijgestaan duo* tandem* samen zijde assisteer*",
  youth: "jeugd* u21* u19* u18* u17* beloft* jong academie* opleiding* jeugdopleiding* reserven* belofteploeg* talent* onder",
  loan: "huur* verhuur* gehuurd uitgeleend uitleen* leen* leende geleend uitleenbeurt* huurbasis*",
  sell: "verkoop* verkocht verkoopt koop* kocht gekocht miljoen* euro transfersom* transferbedrag* som bedrag* kost kostte afkoopsom* aankoop* transfervrij* gratis transfer*",
  job: "job* baan* post* functie* stoel* trainersstoel* zetel* rol plaats plek positie* hoofdtrainerschap* bank bankje trainersbank* trainersfunctie* bondscoachschap*",
  vacant:
    "zoek* zoekt zocht gezocht zoektocht* vacant* vacature* leeg lege zonder vrij vrije werkloos* werkloze clubloos* clubloze beschikbaar*",
  past: "ex voormalig* gewezen oud* vroeger* eerder* toen toenmalig* ooit destijds verleden vorige was waren had hadden geweest voorheen",
  present: "huidig* nu momenteel vandaag nog steeds thans actueel",
  future: "volgend* komend* zal zullen gaat zomer* toekomst* vanaf tot juli januari nieuwe seizoen* straks",
  time: "jaar jaren seizoen* seizoenen maand* maanden week weken dagen sinds tot na voor tussen periode* passage* avontuur* termijn* najaar voorjaar winter* zomer* jaargang* tijd",
  succession:
    "via daarna later vervolgens eerst nadien alvorens waarna eerder tussendoor begon jeugdproduct* opgegroeid moederclub* jeugdclub* omzwerving* tussenstop*",
  match:
    "wedstrijd* verlor* verloren gelijk* gelijkspel* nederlaag* punt punten rust minuut* minuten kans kansen corner* vrijschop* rood geel kaart* scheidsrechter* klassement* speeldag* duel* systeem* pressing* helft* opstelling* toeschouwer* stand ranglijst*",
  private: "vrouw* kinderen gezin* dochter* zoon* huis thuis boek* vakantie* kind* hond* vader* moeder* verjaardag*",
  agent: "makelaar* zaakwaarnemer* agent* belangenbehartiger* managementbureau* entourage*",
  director:
    "directeur* voorzitter* bestuur* *directeur* eigenaar* ceo td technisch* manager* sportief* hoofd bestuurder* investeerder* raad",
  born: "geboren jarig* jarige *jarige leeftijd verjaart werd nationaliteit*",
  fans: "fans supporter* aanhang* spandoek* tribune* gejoel* sfeer* protest* kritiek* druk",
  to: "naar richting",
  from: "uit vanuit",
  at: "bij in op aan te",
  of: "van",
  with: "met",
  for: "voor",
  against: "tegen",
  after: "na sinds",
  by: "door",
};
