import type { Senses } from "../../model/index.ts";

/** Words by what they tell of a job in football; `forlad*` is any word that begins so, `*kontrakt*` any that holds it. */
export const senses: Senses = {
  leave:
    "forlad* forlod* fratræd* fratråd* stop* stoppede opsig* opsag* afsked* farvel adjø exit væk rejser rejste rejst skilles skiltes skilt ophør* ophørte trækker trak trukket siger sagde op smutter smuttede afgang* afgår afgik bort tilbagetræd* slipper slap sluppet fritstill* fritaget skrider skred går gik gået frigiv* frigav frigjort videre hopper hoppede forsvinder forsvandt flytter dropper",
  sack: "fyr fyre fyrer fyret fyrede fyring* *fyring* *fyret bortvis* afskedig* afsat afsætt* sparket sparker smidt smider smed porten vraget vrager skiftet ud udskift* fritstillet prikket fældet gratis exit opsagt",
  join: "skift* tiltræd* tiltræder tiltrådt tiltrådte kom kommer kommet ankom* ankommer rykke* rykker rykkede smutte tur turen vejen hen landede landet lander havne* havnede endt endte ender valgte vælger valgt flyttede flytter flyttet snuppe* hentet hentede sluttede tilslut*",
  hire: "ansæt* ansat ansatte udnævn* udpeg* præsenter* hent* henter hentet signed underskr* skrev skriver skrevet under *underskrift* signer* hyre* hyrer hyret indsat indsæt* sikre* sikret sikrer køb* køber købte købt lande* tilknyt* engager* forstærk* udpegning ansættelse* valgt kår* offentliggjort ny nye nyt",
  start: "start* begynd* begyndte indled* tog tage taget overtag* overtog overtaget overtage debut* første første indtræd* indtråd* over",
  end: "slut sluttede slutter stoppede endte ende ophørte forbi udløb* færdig sidste ophør aflyst afslut* kapitel punktum",
  lead: "leder ledet ledede lede styr* styrer styrede stod står stået spidsen roret tøjler* tøjlerne ansvar* ansvaret chef* hovedansvar* træne* trænede trænet trænergerning* cheftræner* træner* manager* bænk* bænken coach* kommando* sidelinj* sidder siddet sad fungere* fungerer fungerede varetag*",
  play: "spill* spiller spillede spillet optræd* kamp* landskamp* mål målene scored* *kampe *landskampe bane* støvle* støvlerne forsvar* angriber* midtbane* målmand* keeper* back kantspiller* stopper* anfører* debuterede a-landshold* aktiv* aktive spillerkarriere* karriere*",
  win: "vandt vind* vundet mester* mesterskab* guld* guldet pokal* pokalen titel* titler trofæ* oprykning* rykkede rykket rykke oprykker* triumf* sejr* kåret double sølv bronze",
  stay: "bliv bliver blev blevet forbliv* fortsæt* fortsat holder fast troskab tro",
  extend: "forlæng* forlængelse* forlænget genforhandl*",
  contract:
    "kontrakt* *kontrakt* aftale* *aftale frikøb* *klausul* klausul* udløb* udløber papir* *papir løbetid* binder bundet *årig løn* gage* honorar* underskrift* option* toårig treårig fireårig femårig etårig halvårig",
  talk: "tal taler talte talt snak* forhandl* samtale* møde* mødtes mødte kontakt* kontaktet dialog* drøft* dialogen henvend* spurgt spørg* sonder*",
  want: "vil ville ønske* ønsker interess* interesse* emne* vild jagt* jager kigge* kigger kig følger holder øje mål sigter drøm* drømmer gerne lyst lokke* lokker frist* frister fristet bejle* tilbud* bud byde* bejler kurtiser*",
  rumour:
    "rygte* rygterne *rygte* forlyde* sat forbindelse forbindes spekul* nævn* nævnt nævnes navn navne kandidat* *kandidat* favorit* bruttolist* liste* listen shortlist* spil spillet bud emne emner muligt mulige mulig kobles koblet sættes forlydende* aktuel* aktuelle joker* outsider* bookmaker* odds tipp* bejlere",
  close:
    "tæt nær nærmer nærme enig enige enighed* aftalt forlig plads falde faldet klar klare sikker tæt* detalj* mangler kun afgør* lægetjek* mundtlig* principiel*",
  refuse:
    "afslå* afslog afvis* nej tak takket takkede sagde vragede pure fravalgt fravælg* droppe* droppet bakket ud strand* strandede kuldsejl* brudt sammen",
  deny: "afvis* benægt* dementer* nægt* usand* opspind* løgn* skudt ned passer kommenter* kommentar* udtale tavs",
  confirm:
    "bekræft* oplys* meddel* meddelte pressemeddel* offentlig* officiel* officielt annoncer* melder meldte ifølge erfar* erfarer skriver skrev oplyser",
  replace: "erstat* afløs* afløser afløste efterfølg* forgænger* arv* arvtager* overtog efter stedet supple*",
  back: "tilbage vend* vender vendte retur gensyn* comeback* hjem hjemvend* igen atter",
  help: "assist* assistent* hjælp* *assistent* stab* staben *stab makker* højre hånd duo* sammen parløb* side",
  youth: "ungdom* u19* u17* u21* akademi* talent* *talent* reserve* andethold* ynglinge* u-landshold* junior*",
  loan: "lån* leje* lejet lejemål* *lån udlej* udlån* udlejet",
  sell: "solgt sælg* sælges solgte salg* køb* købt million* mio kroner euro pund transfer* handel* handlen overgang* prisen pris beløb*",
  job: "job* jobbet *job *jobbet post* posten stilling* stillingen sæde* hvervet hverv rolle* rollen plads pladsen bænken opgave* opgaven titel *posten trænerstol* stol stolen",
  vacant: "ledig* ledige leder jagten jagt søg* søger vakant tom tomme mangler uden arbejdsløs* klubløs* fri",
  past: "tidligere eks* forhenværende dengang førhen sidste siden engang fortid* før førnævnte nuværende var havde været haft oprindelig*",
  present: "nuværende nu i dag p.t. aktuelt stadig fortsat lige",
  future: "næste kommende skal vil sommer* fremtid* til fra per pr januar juli sæson*",
  time: "år året årene sæson* sæsonen sæsoner måned* uge* dage siden indtil frem efter inden mellem perioden periode* ophold* spell* kapitel gange foråret efteråret sommeren vinteren årsskift*",
  succession:
    "via herefter senere derefter først siden sidenhen dernæst inden oprindeligt forinden opvokset ungdomsklub* moderklub* barndomsklub*",
  match:
    "kamp* kampen tabt* tabte uafgjort nederlag* point sejren pause* minut* minuttet scoring* hjørne* frispark* rødt gult kort dommer* tabell* runde* opgør* formation* system* presspil* stilling* halvleg* opvarmning* tilskuer*",
  private: "kone* børn familie* datter* søn* hjemme bog* hus huset sommerhus* ferie* barn* hund* far mor fødselsdag*",
  agent: "agent* rådgiver* agentur* mellemmand*",
  director: "sportsdirekt* sportschef* direktør* formand* bestyrelse* ejer* ejerkreds* talentchef* fodboldchef* sportslig*",
  born: "født årig* *årig* *årige alder fylder fyldte nationalitet* statsborger*",
  fans: "fans tilhænger* tilskuere bannere stemning* supporter* protest* kritik* pres presset",
  to: "til",
  from: "fra",
  at: "i hos på ved",
  of: "af",
  with: "med",
  for: "for",
  against: "mod imod",
  after: "efter siden",
  by: "af ved",
};
