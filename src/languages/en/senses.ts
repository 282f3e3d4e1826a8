import type { Senses } from "../../model/index.ts";

/** Words by what they tell of a job in football; `depart*` is any word that begins so, `*contract*` any that holds it. */
export const senses: Senses = {
  leave:
    "leave leaves left leaving depart* quit quits quitting exit* resign* step steps stepped stepping down walk walked walks away part parted parting ways farewell goodbye bow bowed go gone goes going went stand stood standing retire* retiring vacate* vacated relinquish* bid end",
  sack: "sack* sacked sacking dismiss* fire fired firing axe axed axing relieve* relieved oust* ousted ditch* dumped boot booted removed remove duties shown door dispens* let terminate* terminated bullet chop",
  join: "join* joins joined joining move* moved moves moving switch* arrive* arrived arrival came come comes headed heads heading head swap* swapped transferred ended landed landing pitched pastures crossed",
  hire: "appoint* hire* hired hiring name named names unveil* unveiled install* installed recruit* recruited sign signs signed signing brought bring bringing turn turned bagged snapped captured capture secured secure land landed new poach* promoted promotion handed given recruit acquisition* announce*",
  start: "start* began begin* begun take takes took taken taking over charge first debut* maiden reins assume* assumed inherit* inherited",
  end: "end* ended ends finish* finished over last final expire* expired expires concluded brief short-lived culminated",
  lead: "lead* led leading manage* managed managing manager* coach* coached coaching boss* charge helm reins dugout touchline guid* guided steered oversaw oversee* masterminded in-charge tenure* reign* stint* spell* stewardship hotseat",
  play: "play* played playing player* appearance* appearances cap capped caps goal* goals scored games midfielder* striker* defender* goalkeeper* winger* forward* centre-back* full-back* skipper* captain* captained career* featured turned out shirt books turned international* represented",
  win: "win* won winning winner* champion* championship* title* titles cup* trophy trophies promotion* promoted silverware league double treble medal* victory triumph* lifted clinched crown*",
  stay: "stay* stays stayed staying remain* remains remained continue* continues keep* keeps loyal on",
  extend: "extend* extended extension* renew* renewed new fresh prolong*",
  contract:
    "contract* deal* terms agreement* clause* release buyout buy-out expire* expires salary wage* compensation fee long-term short-term one-year two-year three-year four-year five-year two-and-a-half-year 18-month option* pen* penned paper ink inked",
  talk: "talk* talks negotiat* negotiations discuss* discussion* meet* met meeting* interview* interviewed approach* approached contact* contacted held spoke sounded conversation* dialogue",
  want: "want* wants wanted interest* interested keen target* eye* eyeing eyed wish* admire* admired admirer* chase* chasing pursue* pursuit covet* lure* lured tempt* tempted bid* bids offer* offered considering consider* weigh* monitor* monitoring tracking battle race hoping hope*",
  rumour:
    "link* linked rumour* rumor* speculat* tipped tip mention* mentioned candidate* contender* frontrunner* front-runner* favourite* favorite* shortlist* short-list* list frame running mooted touted name names option* options odds bookies bookmaker* emerged believed understood reportedly report* reports gossip whisper* suggested pencilled",
  close:
    "close* closing near* nearing verge brink agree* agreed agreement* set poised expected imminent finalis* finaliz* advanced edge medical verbal* principle done finalising hours ready lined",
  refuse:
    "reject* rejected turn turned down decline* declined refuse* refused rebuff* rebuffed snub* snubbed knock* knocked back spurn* collapse* collapsed withdrew withdrawn withdraw* ruled pulled fell through broke",
  deny: "deny denied denies denial* dismissed rubbish* rubbished nonsense untrue comment* quash* quashed distance* distanced no-comment refus* speculation",
  confirm:
    "confirm* confirmed announce* announced announcement* official* officially statement* reveal* revealed according told understands understand",
  replace:
    "replace* replaced replacing replacement* succeed* succeeded succeeding successor* predecessor* follow* follows followed inherit* fill void shoes vacated place",
  back: "return* returned returns returning back again reunite* reunited comeback* homecoming second",
  help: "assistant* assist* no2 number staff* backroom alongside sidekick* deputy right-hand duo* worked under first-team",
  youth: "youth* academy under-21* under-18* under-23* u21 u18 u19 u23 reserve* b-team development graduate* prospect* junior* trainee*",
  loan: "loan* loaned loanee* temporary",
  sell: "sell* sold sale buy* bought purchase* fee* million* m £ € transfer* price* undisclosed worth valued free",
  job: "job* post* role* position* seat hot-seat hotseat vacancy* bench dugout managership managerial duties reins",
  vacant: "vacan* search* searching hunt* seek* seeking without unemployed jobless unattached free available looking out-of-work work",
  past: "former* formerly ex* once previously previous earlier then was were had been one-time past old ago",
  present: "current* currently now today still present incumbent*",
  future: "next will would summer* future upcoming from until season* january july ahead",
  time: "year* years season* seasons month* months week* weeks day* since until after before between period* during spell* stint* time decade* autumn spring summer winter campaign*",
  succession:
    "via later then first subsequently followed before afterwards thereafter initially eventually previously starting came hometown boyhood",
  match:
    "match* game* games lost lose loss draw* drew defeat* defeats point* half-time minute* minutes corner* free-kick* red yellow card* referee* table fixture* formation* system* pressing half line-up* crowd* kick-off* relegation* form",
  private: "wife* children family* daughter* son* home* book* holiday* house* father* mother* birthday* dog*",
  agent: "agent* representative* agency adviser* advisor* intermediar* camp entourage",
  director: "director* chairman* chairwoman* chief* executive* owner* ceo board* president* sporting technical recruitment head",
  born: "born aged year-old age birthday nationality*",
  fans: "fan* fans supporter* banner* terraces atmosphere* protest* criticism* pressure* boo*",
  to: "to",
  from: "from",
  at: "at in",
  of: "of",
  with: "with",
  for: "for",
  against: "against over",
  after: "after since",
  by: "by",
};
