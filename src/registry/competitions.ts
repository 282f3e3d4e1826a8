import type { CompetitionRow } from "../model/registry.ts";
import { slug } from "../text/index.ts";

// `country name|name`, the country empty (-) for international ones.
const TABLE = `
- Champions League|UEFA Champions League|Ligue des champions|CL|Kampioenenbal|Mesterligaen|Königsklasse|Liga de Campeones
- Europa League|UEFA Europa League|Ligue Europa|EL|Europa-League
- Conference League|UEFA Conference League|Europa Conference League|UEFA Europa Conference League|ECL|UECL
- UEFA Cup|UEFA-cup|UEFA Cuppen|UEFA-Cup|UEFA-beker|Europacup III|Coupe UEFA
- Cup Winners' Cup|Pokalvindernes Europacup|Europacup II|Europa Cup II|Coupe des Coupes
- European Cup|Europacup I|Mesterholdenes Europacup|Europa Cup I
- UEFA Super Cup|European Super Cup|Europese Supercup
- Intertoto Cup|Intertoto|UEFA Intertoto Cup
- Nations League|UEFA Nations League|Ligue des nations
- World Cup|FIFA World Cup|VM|WK|WM|Coupe du monde|Mondial|Weltmeisterschaft|Wereldkampioenschap|Verdensmesterskabet|VM-slutrunden|WK voetbal|Mundial|VM i fodbold
- European Championship|Euro|EM|EK|EM-slutrunden|Europameisterschaft|Europees kampioenschap|UEFA Euro|Euros|European Championships|Championnat d'Europe
- Euro 2012|EM 2012|EK 2012
- Euro 2016|EM 2016|EK 2016
- Euro 2020|EM 2020|EK 2020|EM 2021|EK 2021
- Euro 2024|EM 2024|EK 2024
- World Cup 2010|VM 2010|WK 2010
- World Cup 2014|VM 2014|WK 2014
- World Cup 2018|VM 2018|WK 2018
- World Cup 2022|VM 2022|WK 2022
- World Cup 2026|VM 2026|WK 2026
- Women's World Cup|FIFA Women's World Cup|VM for kvinder|kvinde-VM|WK vrouwen|Frauen-WM
- Women's Euro|UEFA Women's Euro|EM for kvinder|kvinde-EM|EK vrouwen|Women's European Championship|Frauen-EM
- Women's Champions League|UEFA Women's Champions League|Champions League Vrouwen|kvindernes Champions League
- Women's Nations League|UEFA Women's Nations League
- Olympics|Olympic Games|OL|Olympische Spelen|Olympiske Lege|Jeux olympiques|Olympia|Sommer-OL
- Club World Cup|FIFA Club World Cup|klub-VM|VM for klubhold|WK voor clubs|WK Clubs|Klub-Weltmeisterschaft|Intercontinental Cup
- Confederations Cup|FIFA Confederations Cup
- Youth League|UEFA Youth League
- U21 European Championship|U21-EM|U21-EK|EK U21|EM U21|U21 EM|Euro U21|U21-slutrunden|EK voor beloften|Under-21 European Championship
- U20 World Cup|U-20 World Cup|FIFA U-20 World Cup|U20-VM|WK onder 20
- U17 World Cup|U-17 World Cup|FIFA U-17 World Cup|U17-VM
- Africa Cup of Nations|AFCON|Afcon|African Cup of Nations|Nations Cup|Afrika Cup|Africa Cup|CAN|Coupe d'Afrique des Nations|African Nations Championship|CHAN
- CAF Champions League|African Champions League
- CAF Confederation Cup|Confederation Cup
- COSAFA Cup|Cosafa Cup
- Asian Cup|AFC Asian Cup|Asien-Cup
- AFC Champions League|Asian Champions League|AFC Champions League Elite|ACL Elite
- AFC Cup
- AFF Championship|AFF Suzuki Cup|Suzuki Cup|ASEAN Championship
- SAFF Championship|SAFF Cup
- SEA Games|Southeast Asian Games
- Asian Games
- Copa América|Copa America
- Copa Libertadores|Libertadores
- Copa Sudamericana|Sudamericana
- Gold Cup|CONCACAF Gold Cup|Concacaf Gold Cup
- CONCACAF Champions League|Concacaf Champions League|CONCACAF Champions Cup|Concacaf Champions Cup
- Leagues Cup
- Royal League
- Atlantic Cup|Copa del Sol|La Manga Cup
- Algarve Cup
- SheBelieves Cup
- Arnold Clark Cup
- Toulon Tournament|Tournoi Espoirs de Toulon|Toulon
- Gulf Cup
- Oceania Cup|OFC Nations Cup
DK Superliga|Superligaen|3F Superliga|3F Superligaen|Alka Superliga|SAS Ligaen|SAS-ligaen|Danish Superliga|Deense Superliga|Superligaens|Alka Superligaen|Danish Superligaen
DK 1. division|1. Division|NordicBet Liga|NordicBet Ligaen|Betinia Ligaen|Betinia Liga|Viasat Divisionen|Viasat Sport Divisionen|Sydbank Ligaen|den næstbedste række|Viasat Divisionens
DK 2. division|2. Division|2. division Vest|2. division Øst
DK 3. division|3. Division
DK Danmarksserien|Danmarksserie
DK Jyllandsserien|Sjællandsserien|Fynsserien|Københavnsserien
DK DBU Pokalen|Pokalen|Oddset Pokalen|Sydbank Pokalen|Landspokalen|DBU's Landspokalturnering|pokalturneringen|Danish Cup|Ekstra Bladet Cup|pokalfinalen
DK Kvindeligaen|Gjensidige Kvindeligaen|3F Ligaen|Elitedivisionen|A-Liga|A-Ligaen|3FLigaen|3F Kvindeligaen|Danish Women's League
DK U19 Ligaen|U19-ligaen|U17 Ligaen|U17-ligaen
DK Reserveligaen
BE Pro League|Jupiler Pro League|JPL|Belgian Pro League|Jupiler League|eerste klasse A|Eerste klasse A|Division 1A|1A|Belgische competitie|Jupiler Pro|D1A|belgiske liga
BE Challenger Pro League|Proximus League|1B Pro League|eerste klasse B|Eerste klasse B|Division 1B|1B|D1B|Challenger-Pro-League|Exqi League|Belgacom League
BE Croky Cup|Beker van België|Cofidis Cup|Coupe de Belgique|Belgian Cup|Croky Cup-finale
BE Eerste nationale|eerste nationale|Nationale 1|Eerste Nationale|eerste amateur|Eerste Amateurliga|Nationale Division 1
BE Tweede nationale|tweede nationale|tweede amateur|Nationale 2
BE Super League Women|Lotto Super League|Super League Vrouwen|Super League vrouwenvoetbal
BE Champions' Play-offs|Champions play-offs|play-off 1|play-off I|Play-off 1|Play-Off 1|POI|Champions' Play-Off
BE Europe Play-offs|play-off 2|play-off II|Play-off 2|Europe Play-off|POII
BE Relegation Play-offs|Relegation Play-off|play-downs
BE BeNe League|BeNeliga|BeNe-liga|BeNe Super Cup
NL Eredivisie|VriendenLoterij Eredivisie|Dutch Eredivisie|Æresdivisionen|æresdivisionen|Ehrendivision
NL Eerste divisie|Eerste Divisie|Keuken Kampioen Divisie|KKD|Jupiler League NL|Dutch second tier
NL Tweede divisie|Tweede Divisie|Betnation Divisie|Jack's League
NL Derde divisie|Derde Divisie
NL Hoofdklasse
NL KNVB Beker|KNVB-beker|TOTO KNVB Beker|KNVB Cup|Eurojackpot KNVB Beker|Amstel Cup|Dutch Cup
NL Johan Cruijff Schaal
NL Eredivisie Vrouwen|Vrouwen Eredivisie|Azerion Vrouwen Eredivisie|Pure Energie Eredivisie Vrouwen|Eredivisie Women
GB-ENG Premier League|Barclays Premier League|EPL|English Premier League|engelske Premier League|the top flight|FA Premier League|BPL
GB-ENG Championship|EFL Championship|Sky Bet Championship|The Championship|engelske Championship|the Championship
GB-ENG League One|EFL League One|Sky Bet League One
GB-ENG League Two|EFL League Two|Sky Bet League Two
GB-ENG National League|Vanarama National League|Conference Premier|Football Conference|National League North|National League South
GB-ENG Northern Premier League|Southern League|Isthmian League
GB-ENG FA Cup|Emirates FA Cup|F.A. Cup
GB-ENG League Cup|EFL Cup|Carabao Cup|Capital One Cup|Carling Cup
GB-ENG EFL Trophy|Football League Trophy|Johnstone's Paint Trophy|Checkatrade Trophy|Papa John's Trophy|Vertu Trophy
GB-ENG FA Trophy|FA Vase
GB-ENG Community Shield|FA Community Shield|Charity Shield
GB-ENG Women's Super League|WSL|FA WSL|FA Women's Super League|Barclays Women's Super League
GB-ENG Women's Championship|WSL 2|FA Women's Championship
GB-ENG Women's FA Cup|Conti Cup|Women's League Cup
GB-ENG Premier League 2|PL2|Under-23 Premier League
GB-ENG Football League|EFL|English Football League
GB-SCT Scottish Premiership|Premiership|SPFL Premiership|Scottish Premier League|SPL|skotske liga|cinch Premiership|William Hill Premiership|Ladbrokes Premiership
GB-SCT Scottish Championship|SPFL Championship
GB-SCT Scottish League One
GB-SCT Scottish League Two
GB-SCT Scottish Cup|William Hill Scottish Cup
GB-SCT Scottish League Cup|Viaplay Cup|Betfred Cup|Premier Sports Cup|Betfred League Cup
GB-SCT SWPL|Scottish Women's Premier League
GB-SCT Lowland League|Highland League
GB-WLS Cymru Premier|Welsh Premier League|JD Cymru Premier
GB-NIR NIFL Premiership|Irish Premiership|Irish League|Danske Bank Premiership|Sports Direct Premiership
IE League of Ireland|LOI|SSE Airtricity League|Airtricity League|League of Ireland Premier Division|Premier Division|SSE Airtricity Premier Division
IE League of Ireland First Division|First Division|SSE Airtricity First Division
IE FAI Cup|FAI Senior Cup
IE Women's National League|WNL|SSE Airtricity Women's Premier Division
DE Bundesliga|1. Bundesliga|tyske Bundesliga|Erste Bundesliga|German Bundesliga|Duitse Bundesliga
DE 2. Bundesliga|Zweite Bundesliga|2.Bundesliga|Bundesliga 2|Zweite Liga|Tweede Bundesliga|2. Liga
DE 3. Liga|3.Liga|Dritte Liga
DE Regionalliga|Regionalliga West|Regionalliga Bayern|Regionalliga Nord|Regionalliga Nordost|Regionalliga Südwest
DE DFB-Pokal|DFB Pokal|DFB-pokalen|German Cup|Duitse beker
DE Frauen-Bundesliga|Google Pixel Frauen-Bundesliga|Women's Bundesliga
DE DFL Supercup|DFL-Supercup|German Super Cup
AT Österreichische Bundesliga|Austrian Bundesliga|østrigske Bundesliga|Admiral Bundesliga|tipico Bundesliga|Oostenrijkse Bundesliga
AT ÖFB-Cup|Austrian Cup
CH Swiss Super League|Credit Suisse Super League|Raiffeisen Super League|schweiziske Super League
CH Challenge League|Brack.ch Challenge League
FR Ligue 1|Ligue 1 Uber Eats|Ligue 1 McDonald's|French Ligue 1|Ligue1
FR Ligue 2|Ligue 2 BKT|Domino's Ligue 2
FR Championnat National|Ligue 3
FR Coupe de France|French Cup
FR Coupe de la Ligue
FR Trophée des Champions
FR Première Ligue|Division 1 Féminine|D1 Arkema|Arkema Première Ligue|D1 féminine
ES La Liga|LaLiga|Primera División|Primera Division|LaLiga Santander|LaLiga EA Sports|Spanish La Liga|spanske liga
ES Segunda División|Segunda Division|LaLiga 2|LaLiga SmartBank|LaLiga Hypermotion|Segunda
ES Segunda B|Segunda División B|Primera Federación|Primera RFEF|Segunda RFEF|Segunda Federación
ES Copa del Rey|Spanish Cup
ES Supercopa de España|Supercopa|Spanish Super Cup
ES Liga F|Primera Iberdrola|Liga Femenina
IT Serie A|Lega Serie A|Serie A TIM|Serie A Enilive|Italian Serie A
IT Serie B|Serie BKT
IT Serie C|Lega Pro
IT Serie D
IT Coppa Italia|Italian Cup
IT Supercoppa Italiana|Supercoppa
PT Primeira Liga|Liga Portugal|Liga Portugal Betclic|Liga NOS|Liga Sagres|Liga Zon Sagres|Portuguese Primeira Liga
PT Liga Portugal 2|Segunda Liga
PT Taça de Portugal|Taca de Portugal
PT Taça da Liga
SE Allsvenskan|Allsvenskans|svenske Allsvenskan
SE Superettan
SE Ettan|Ettan Norra|Ettan Södra|Division 1 Sweden
SE Svenska Cupen|Swedish Cup
SE Damallsvenskan|OBOS Damallsvenskan
SE Elitettan
NO Eliteserien|Tippeligaen|norske Eliteserien|Tippeliga
NO OBOS-ligaen|1. divisjon|Adeccoligaen
NO NM-cupen|Norgesmesterskapet|Norwegian Cup|NM Cupen
NO Toppserien
FI Veikkausliiga|finske Veikkausliiga
FI Ykkönen|Ykkösliiga
IS Besta deildin|Úrvalsdeild|Pepsi deild|Pepsi Max deildin|Besta deild
FO Betri deildin|Formuladeildin|Effodeildin
PL Ekstraklasa|PKO BP Ekstraklasa|polske Ekstraklasa
PL I liga|Puchar Polski
CZ Fortuna Liga CZ|Chance Liga|Czech First League|HET Liga|Synot Liga
SK Niké liga|Fortuna Liga
HU NB I|OTP Bank Liga|Nemzeti Bajnokság
RO Liga I|Liga 1 Romania|SuperLiga Romania
BG efbet Liga|Parva Liga|First Professional League
GR Super League Greece|Super League 1|Greek Super League|græske Super League|Super League Hellas
TR Süper Lig|Super Lig|Turkish Super Lig|Spor Toto Süper Lig|Trendyol Süper Lig|Turkish Super League|tyrkiske Süper Lig|Süperlig|Superlig
TR TFF 1. Lig|1. Lig|PTT 1. Lig
TR Turkish Cup|Ziraat Türkiye Kupası|Türkiye Kupası
HR HNL|Prva HNL|SuperSport HNL|Croatian First League
RS Serbian SuperLiga|Mozzart Bet SuperLiga|Serbian Superliga
SI PrvaLiga|Prva liga
BA Premijer liga BiH
CY Cypriot First Division|Cyta Championship
IL Ligat ha'Al|Ligat HaAl|Israeli Premier League
UA Ukrainian Premier League|UPL
RU Russian Premier League|RPL|Russian Premier Liga|russiske Premier League
KZ Kazakhstan Premier League
US MLS|Major League Soccer|MLS Cup|MLS NEXT Pro
US NWSL|National Women's Soccer League
US NSL North American|NASL|North American Soccer League
US USL|USL Championship|USL League One|United Soccer League
US US Open Cup|U.S. Open Cup|Lamar Hunt US Open Cup
CA Canadian Premier League|CanPL|CPL
CA Northern Super League|NSL
CA Canadian Championship
MX Liga MX|Liga BBVA MX
BR Brasileirão|Brasileirao|Campeonato Brasileiro|Série A do Brasileirão|Brazilian Serie A
BR Copa do Brasil
AR Liga Profesional|Primera División Argentina|Argentine Primera División|Copa de la Liga
CO Categoría Primera A|Liga BetPlay|Liga Águila
CL Primera División de Chile|Chilean Primera
AU A-League|A-League Men|Hyundai A-League|Isuzu UTE A-League
AU W-League|A-League Women|Liberty A-League
AU NPL|National Premier Leagues|National Soccer League
AU FFA Cup|Australia Cup
JP J1 League|J.League|J-League|J League|J1-League|J1
JP J2 League|J2
JP WE League
KR K League 1|K League|K-League|K League Classic|K-League 1
CN Chinese Super League|CSL|kinesiske Super League|Chinese Super Liga
IN Indian Super League|ISL|Hero Indian Super League|Hero ISL League
IN I-League|Hero I-League|I League
IN Super Cup India|Durand Cup|Federation Cup India|Federation Cup|Kalinga Super Cup
SA Saudi Pro League|SPL Saudi|Roshn Saudi League|Saudi Professional League|Roshn League|saudiske liga
QA Qatar Stars League|QSL
AE UAE Pro League|Arabian Gulf League|ADNOC Pro League
IR Persian Gulf Pro League|Iran Pro League
TH Thai League|Thai League 1|Thai Premier League
MY Malaysia Super League|Malaysian Super League|Liga Super|Liga Super Malaysia
MY Malaysia Cup|Piala Malaysia
ID Liga 1 Indonesia|BRI Liga 1
VN V.League 1|V-League|V.League
ZA Premier Soccer League|PSL|ABSA Premiership|Absa Premiership|DStv Premiership|Betway Premiership
ZA Nedbank Cup|MTN8|Telkom Knockout|Carling Knockout
ZA National First Division|NFD|Motsepe Foundation Championship|GladAfrica Championship
NG NPFL|Nigeria Professional Football League|Nigeria Premier League|Nigeria Premier Football League
GH Ghana Premier League|GPL
KE Kenyan Premier League|FKF Premier League|KPL
EG Egyptian Premier League
MA Botola|Botola Pro
TN Ligue 1 tunisienne|Tunisian Ligue 1
DZ Ligue 1 algérienne`;

function competition(line: string): CompetitionRow {
  const [country = "", list = ""] = line.split(/ (.*)/);
  const [first = "", ...others] = list.split("|");
  const names = [first, ...others];
  return country === "-" ? { id: slug(first), names } : { id: slug(first), names, country };
}

/** Leagues, cups and tournaments, with the names that each language's press has for them. */
export const competitions: readonly CompetitionRow[] = TABLE.trim().split("\n").map(competition);
