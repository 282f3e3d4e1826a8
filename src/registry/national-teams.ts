import type { ClubRow, CountryRow } from "../model/registry.ts";
import { countries } from "./countries.ts";
import { teamId } from "./ids.ts";

// `country names ~epithets`: what the men's team is called beside the country's name; the federation is read as its team.
const MEN = `
DK Danmarks landshold|Danmarks herrelandshold|Danmarks A-landshold|Danmarks fodboldlandshold|det danske landshold|DBU|Dansk Boldspil-Union|Dansk Boldspil Union|Dansk Boldspilunion ~landsholdet|herrelandsholdet|A-landsholdet|A-landshold|de rød-hvide|rød-hvide|Danish Dynamite
NL Nederlands elftal|het Nederlands elftal|Oranje|KNVB|Koninklijke Nederlandse Voetbalbond|Nederlandse voetbalbond|Dutch national team ~bondsploeg|het nationale elftal
BE Rode Duivels|de Rode Duivels|Diables Rouges|les Diables Rouges|Red Devils of Belgium|KBVB|Belgische voetbalbond|Belgische Voetbalbond|RBFA|URBSFA|Union belge|Royal Belgian FA ~Duivels|nationale ploeg|Diables
GB-ENG Three Lions|the Three Lions|The FA|English FA ~the national team
GB-SCT Scottish FA|SFA|Scottish Football Association ~the Tartan Army|Tartan Army
GB-WLS FAW|Football Association of Wales|Cymru ~the Dragons
GB-NIR Irish FA|IFA|Irish Football Association ~Green and White Army
IE FAI|Football Association of Ireland|Football Association of Ireland (FAI)|Boys in Green|the Boys in Green|ROI ~the Irish|Girls in Green
DE DFB|Deutscher Fußball-Bund|DFB-Team|die Mannschaft|Die Mannschaft|DFB-Elf ~Nationalelf|Nationalmannschaft
FR FFF|Les Bleus|les Bleus|Fédération française de football|Équipe de France|l'équipe de France ~Bleus
ES RFEF|La Roja|Selección española
IT Azzurri|gli Azzurri|FIGC|Squadra Azzurra|Nazionale italiana ~Nazionale
PT Seleção das Quinas|FPF|Federação Portuguesa de Futebol|Selecção das Quinas
SE Sveriges landslag|Blågult|SvFF|Svenska Fotbollförbundet|Sveriges landshold|Svenska fotbollsförbundet ~landslaget|Blågult
NO Norges landslag|Norges landshold|Norges fodboldlandshold|NFF Norge|Norges Fotballforbund|Drillos ~landslaget
FI Suomi|Huuhkajat|Palloliitto|Finlands landshold ~Huuhkajat
IS Islands landshold|KSÍ|Strákarnir okkar
FO Færøernes landshold|Føroyar|FSF Færøerne
AT ÖFB|ÖFB-Team
CH Nati|SFV|Schweizer Nati|Schweiz' landshold|ASF Suisse
PL Polska|PZPN
CZ Česko|FAČR
GR Grækenlands landshold|EPO Greece
TR TFF|Türkiye Futbol Federasyonu|A Milli Takım
RU Sbornaya
HR Vatreni|HNS
BR Seleção|Selecao|CBF|Canarinho ~Seleçao
AR Albiceleste|La Albiceleste|AFA
UY La Celeste|Celeste
CO Los Cafeteros|Cafeteros
MX El Tri|El Tricolor
US USMNT|US Soccer|U.S. Soccer|U.S. men's national team|US men's national team|U.S. national team|US national team|United States Soccer Federation|Team USA|Amerikaanse voetbalbond ~the Stars and Stripes
CA CanMNT|Canada Soccer|Canada men's national team|Canadas landshold
AU Socceroos|the Socceroos|FFA|Football Federation Australia|Football Australia|Football Federation Australia (FFA)
NZ All Whites|New Zealand Football
JP Samurai Blue|JFA
KR Taegeuk Warriors|KFA
CN Team Dragon
IN Blue Tigers|AIFF|All India Football Federation
NG Super Eagles|Super Eagles of Nigeria|NFF|Nigeria Football Federation|Nigeria Football Federation (NFF) ~Eagles
GH Black Stars|the Black Stars|GFA|Ghana Football Association
CM Indomitable Lions|Lions indomptables|Fecafoot
CI Les Éléphants|Elephants of Ivory Coast|FIF
SN Lions of Teranga|Lions de la Teranga|Teranga Lions
EG Pharaohs|the Pharaohs|EFA Egypt
MA Atlas Lions|Lions de l'Atlas|Atlasleeuwen|FRMF
DZ Fennecs|Les Fennecs|Desert Foxes
TN Carthage Eagles|Aigles de Carthage
ZA Bafana Bafana|Bafana|SAFA
ZM Chipolopolo
ZW Zimbabwe Warriors|ZIFA
KE Harambee Stars|FKF
UG Uganda Cranes|FUFA
RW Amavubi|FERWAFA
TZ Taifa Stars
SL Leone Stars|SLFA
MW Malawi Flames
BW Botswana Zebras
CD Léopards de la RDC|DR Congo Leopards
ML Les Aigles du Mali|Mali Eagles
JM Reggae Boyz
TT Soca Warriors
MY Harimau Malaya|FAM
TH War Elephants
VN Golden Star Warriors
PH Azkals
SA Green Falcons
QA The Maroons
IR Team Melli
SG Singapore Lions
HT Les Grenadiers
CR Los Ticos
HN La H|Los Catrachos
CL La Roja Chile
XK Dardanët
TL Timor Leste`;

// The same for the women's teams, which do not share their names with the men's. A country without a row has none in the registry.
const WOMEN = `
DK Danmarks kvindelandshold|Danmark kvinder|Kvindelandsholdet Danmark|det danske kvindelandshold|Denmark Women|Denmark women's national team|Deense vrouwenelftal ~kvindelandsholdet|kvindelandshold|landsholdet|DBU
NL Nederlands vrouwenelftal|Nederlands vrouwenvoetbalelftal|Nederlandse vrouwenelftal|Oranje Leeuwinnen|OranjeLeeuwinnen|Oranje-vrouwen|Oranjevrouwen|Oranje Vrouwen|Nederlandse voetbalsters|Nederlandse vrouwen|Leeuwinnen|Netherlands Women|Hollands kvindelandshold ~Oranje|KNVB
BE Red Flames|Belgian Red Flames|Belgische vrouwenelftal|Belgium Women|Belgiens kvindelandshold ~Flames|KBVB
GB-ENG England Women|Lionesses|the Lionesses|England women's team|Engelse vrouwen|Englands kvindelandshold|England's women
GB-SCT Scotland Women|Scotland women's team|Skotlands kvindelandshold
GB-WLS Wales Women|Wales women's team
GB-NIR Northern Ireland Women|Northern Ireland women's team
IE Republic of Ireland women|Ireland women|Ireland Women|Republic of Ireland WNT|Irish women's team|Ireland women's national team ~Girls in Green
DE DFB-Frauen|Germany Women|Duitse vrouwen|DFB-Frauenteam|Tysklands kvindelandshold|Frauen-Nationalmannschaft
FR France Women|Les Bleues|les Bleues|France féminine|Frankrigs kvindelandshold|Franse vrouwen
ES Spain Women|Spaniens kvindelandshold|Spaanse vrouwen|España femenina
IT Italy Women|Azzurre|Italiens kvindelandshold|le Azzurre
PT Portugal Women|Portugals kvindelandshold
SE Sweden Women|Sveriges damlandslag|Damlandslaget Sverige|Sveriges kvindelandshold|Zweedse vrouwen ~damlandslaget
NO Norway Women|Norges kvinnelandslag|Norges kvindelandshold|Noorse vrouwen ~kvinnelandslaget|Gresshoppene
FI Finland Women|Finlands kvindelandshold|Helmarit
IS Iceland Women|Islands kvindelandshold|Stelpurnar okkar
AT Austria Women|ÖFB-Frauen|Østrigs kvindelandshold
CH Switzerland Women|Schweiz' kvindelandshold|Frauen-Nati|Schweizer Frauen-Nati
PL Poland Women|Polens kvindelandshold
US USWNT|US women|U.S. women's national team|US women's national team|USA Women|United States Women|USA's kvindelandshold|Amerikaanse vrouwen
CA Canada Women|CanWNT|Canada women's national team|Canadas kvindelandshold
AU Matildas|the Matildas|Australia women|Australia Women|Australiens kvindelandshold
NZ Football Ferns|New Zealand Women
JP Nadeshiko|Nadeshiko Japan|Japan Women
CN China Women|Steel Roses|Kinas kvindelandshold
BR Brazil Women|Brasiliens kvindelandshold|Seleção Feminina
NG Super Falcons|Nigeria Women
ZA Banyana Banyana|Banyana|South Africa Women
GH Black Queens|Ghana Women
IN Blue Tigresses|India Women
JM Reggae Girlz|Jamaica Women`;

// Women's youth teams that have a name of their own in the press.
const GIRLS = `
AU-women-u20 Young Matildas|Australia Under-20 women|Australia U20 women|Australia women U20|Future Matildas
AU-women-u17 Junior Matildas|Australia Under-17 women|Australia U17 women
AU-women-u23 Australia Under-23 women|Australia U23 women
DK-women-u23 Danmarks U23-kvindelandshold|U23-kvindelandsholdet|Danmark U23 kvinder
DK-women-u19 Danmarks U19-kvindelandshold|U19-kvindelandsholdet|Danmark U19 kvinder
DK-women-u17 Danmarks U17-kvindelandshold|U17-kvindelandsholdet|Danmark U17 kvinder
NL-women-u19 Oranje Leeuwinnen onder 19|Nederland O19 vrouwen|Nederland vrouwen O19
NL-women-u17 Oranje Leeuwinnen onder 17|Nederland O17 vrouwen|Nederland vrouwen O17
US-women-u20 United States women U20|U.S. under-20 women|USA U20 women
IE-women-u19 Ireland women U19|Republic of Ireland women U19|Republic of Ireland WU19
IE-women-u17 Ireland women U17|Republic of Ireland women U17|Republic of Ireland WU17
NG-women-u20 Falconets|Nigeria U20 women
NG-women-u17 Flamingos of Nigeria|Nigeria U17 women`;

const YOUTH_NATIONS = "DK NL BE GB-ENG GB-SCT GB-WLS GB-NIR IE DE FR ES IT PT SE NO FI IS CH AT PL US AU BR NG".split(" ");
const AGES = [15, 16, 17, 18, 19, 20, 21, 23] as const;

// What single youth teams are called beside "Denmark U21".
const YOUTH: Readonly<Record<string, string>> = {
  "NL-21": "Jong Oranje|Jong Nederland",
  "BE-21": "Jonge Duivels|Jonge Rode Duivels|Belgische beloften|Diablotins|Young Red Devils",
  "FR-21": "Espoirs|les Espoirs|équipe de France Espoirs|Bleuets",
  "IT-21": "Azzurrini",
  "GB-ENG-21": "Young Lions",
  "AU-20": "Young Socceroos",
  "AU-17": "Joeys",
  "AU-23": "Olyroos",
  "NG-20": "Flying Eagles",
  "NG-17": "Golden Eaglets",
  "GH-20": "Black Satellites",
  "DE-21": "U21-Nationalmannschaft",
};

function rows(table: string): readonly (readonly [country: string, names: string[], epithets: string[]])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [country = "", rest = ""] = line.split(/ (.*)/);
      const [names = "", epithets = ""] = rest.split(" ~");
      return [country, names.split("|").filter(Boolean), epithets.split("|").filter(Boolean)] as const;
    });
}

const allNames = (row: CountryRow): string[] => [...new Set(Object.values(row.names).flat())];

function mensTeams(): ClubRow[] {
  const extra = new Map(rows(MEN).map(([country, names, epithets]) => [country, { names, epithets }]));
  return countries.flatMap((row): ClubRow[] => {
    const own = extra.get(row.id);
    if (!row.team) return [];
    const names = [...new Set([...allNames(row), ...(own?.names ?? [])])];
    return [{ id: row.team, names, country: row.id, national: true, ...(own?.epithets.length ? { epithets: own.epithets } : {}) }];
  });
}

function womensTeams(): ClubRow[] {
  return rows(WOMEN).map(([country, names, epithets]) => ({
    id: teamId(country, "women"),
    names,
    country,
    national: true,
    women: true,
    ...(epithets.length ? { epithets } : {}),
  }));
}

function youthTeam(country: CountryRow, age: number): ClubRow {
  const { en = [], da = [], nl = [] } = country.names;
  const spelt = [
    ...allNames(country).map((name) => `${name} U${age}`),
    ...[...en, ...da].map((name) => `${name} U-${age}`),
    ...en.flatMap((name) => [`${name} Under-${age}`, `${name} Under-${age}s`]),
    ...nl.flatMap((name) => [`${name} O${age}`, `${name} onder ${age}`, ...(age === 21 ? [`Jong ${name}`] : [])]),
  ];
  const own = YOUTH[`${country.id}-${age}`]?.split("|") ?? [];
  const epithets = [
    `U${age}-landsholdet`,
    `U${age}-landshold`,
    `U${age}`,
    `U-${age}`,
    `Under-${age}s`,
    `onder ${age}`,
    `U${age}-landslaget`,
  ];
  const names = [...new Set([...spelt, ...own])];
  return { id: teamId(country.id, `u${age}`), names, country: country.id, national: true, epithets };
}

function girlsTeams(): ClubRow[] {
  return rows(GIRLS).map(([id, names]) => {
    const country = id.slice(0, 2);
    return { id: teamId(country, id.slice(3)), names, country, national: true, women: true };
  });
}

/** The teams of the nations: men's of every country that has one, women's of the main ones, and youth teams of both. */
export function nationalTeams(): readonly ClubRow[] {
  const youth = countries.filter((c) => YOUTH_NATIONS.includes(c.id)).flatMap((c) => AGES.map((age) => youthTeam(c, age)));
  return [...mensTeams(), ...womensTeams(), ...girlsTeams(), ...youth];
}
