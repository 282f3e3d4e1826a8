/** Clubs of Africa; the format is `readClubs`'s. */
export const africa = `
[ZA]
Q247731 Kaizer Chiefs|AmaKhosi|Kaizer Chiefs FC ~Chiefs|Amakhosi|the Glamour Boys @FNB Stadium =Naturena
Q607939 Orlando Pirates|Orlando Pirates FC|Bucs ~Pirates|the Buccaneers|Buccaneers|the Soweto giants|the Sea Robbers @Orlando Stadium
Q784965 Mamelodi Sundowns|Sundowns|Mamelodi Sundowns FC|Mamelodi FC ~Masandawana|the Brazilians|Downs @Loftus Versfeld|Chloorkop
Q1281608 SuperSport United|SuperSport United FC|Matsatsantsa ~Matsatsantsa
amazulu AmaZulu|AmaZulu FC ~Usuthu @Moses Mabhida
bidvest-wits Bidvest Wits|Wits|Bidvest Wits FC|Wits University|Bidwest Wits|Bidwest Wits FC ~the Clever Boys|Clever Boys
cape-town-city Cape Town City|Cape Town City FC ~the Citizens
ajax-cape-town Ajax Cape Town|Cape Town Spurs|Urban Warriors ~the Urban Warriors
Q28129381 Stellenbosch FC|Stellenbosch|Stellies|Stellenbosch United ~Stellies
golden-arrows Golden Arrows|Lamontville Golden Arrows|Abafana Bes'thende|Lamontville FC
maritzburg-united Maritzburg United|Maritzburg ~the Team of Choice
bloemfontein-celtic Bloemfontein Celtic|Phunya Sele Sele ~Siwelele|Celtic
chippa-united Chippa United|Chilli Boys ~Chilli Boys
free-state-stars Free State Stars|Ea Lla Koto
baroka-fc Baroka FC|Baroka|Bakgaga
polokwane-city Polokwane City|Polokwane City FC
black-leopards Black Leopards|Lidoda Duvha
moroka-swallows Moroka Swallows|Swallows FC|Swallows ~Dube Birds|the Birds
platinum-stars Platinum Stars
ts-galaxy TS Galaxy|TS Galaxy FC ~the Rockets
sekhukhune-united Sekhukhune United|Babina Noko
royal-am Royal AM|Royal AM FC
richards-bay-fc Richards Bay FC|Richards Bay
marumo-gallants Marumo Gallants|TTM|Tshakhuma Tsha Madzivhandila
highlands-park Highlands Park|Lions of the North|Highlands Park FC
university-of-pretoria-fc University of Pretoria FC|Tuks|AmaTuks|AmaTuks FC
jomo-cosmos Jomo Cosmos|Ezenkosi
mpumalanga-black-aces Mpumalanga Black Aces|Black Aces
magesi-fc Magesi FC|Magesi
thanda-royal-zulu Thanda Royal Zulu
santos-cape-town Santos Cape Town|Engen Santos
vasco-da-gama-south-africa Vasco da Gama South Africa
hellenic-fc Hellenic FC
manning-rangers Manning Rangers
witbank-spurs Witbank Spurs
mamelodi-sundowns-ladies Mamelodi Sundowns Ladies|Sundowns Ladies +women
[NG]
enyimba Enyimba|Enyimba FC|Enyimba International|Enyimba Aba ~the People's Elephant|People's Elephant
Q1512917 Kano Pillars|Kano Pillars FC ~Sai Masu Gida
Q1535290 Rangers International|Enugu Rangers|Rangers Enugu|Rangers International FC|Enugu Rangers International ~Flying Antelopes|Rangers
Q1512943 Shooting Stars|Shooting Stars SC|3SC|IICC Shooting Stars
Q2325798 Plateau United|Plateau United FC
Q1463828 Heartland|Heartland FC|Iwuanyanwu Nationale|Heartland Owerri
Q23058207 Rivers United|Rivers United FC|Sharks FC Port Harcourt
Q1412829 Lobi Stars|Lobi Stars FC
Q2829181 Akwa United|Akwa United FC
abia-warriors Abia Warriors
sunshine-stars Sunshine Stars
warri-wolves Warri Wolves
kwara-united Kwara United
nasarawa-united Nasarawa United
Q28407049 Remo Stars|Remo Stars FC
bayelsa-united Bayelsa United
katsina-united Katsina United
wikki-tourists Wikki Tourists
dolphins-fc Dolphins FC|Dolphin FC
gombe-united Gombe United
Q3049675 El-Kanemi Warriors
giwa-fc Giwa FC
Q16844913 MFM FC|MFM
Q3305805 Ifeanyi Ubah FC|FC IfeanyiUbah|Ifeanyi Ubah
niger-tornadoes Niger Tornadoes
stationery-stores Stationery Stores
doma-united Doma United
bendel-insurance Bendel Insurance
julius-berger-fc Julius Berger FC
ikorodu-city Ikorodu City
rivers-angels Rivers Angels +women
[GH]
asante-kotoko Asante Kotoko|Asante Kotoko SC|Kumasi Asante Kotoko|Kotoko ~Porcupine Warriors
hearts-of-oak Hearts of Oak|Accra Hearts of Oak|Accra Hearts ~the Phobians|Phobians
Q672815 Medeama|Medeama SC
Q378797 Aduana Stars|Aduana
Q511902 Ashanti Gold|AshantiGold|AshGold|Ashanti Gold SC|Obuasi Goldfields
right-to-dream Right to Dream|Right to Dream Academy
berekum-chelsea Berekum Chelsea
Q19577036 Dreams FC
Q813584 Bechem United
Q16734063 Samartex|FC Samartex
liberty-professionals Liberty Professionals
legon-cities Legon Cities|Wa All Stars
great-olympics Great Olympics|Accra Great Olympics
wafa WAFA|WAFA SC
inter-allies Inter Allies
sekondi-hasaacas Sekondi Hasaacas|Hasaacas
Q550065 Ebusua Dwarfs
Q124392969 Nations FC
heart-of-lions Heart of Lions
king-faisal King Faisal|King Faisal Babes
[EG]
Q223566 Al Ahly|Al Ahly Cairo|Ahly|Al Ahly SC|Al Ahly Sporting Club|Al Ahly Kairo ~the Red Devils|Red Castle
Q286504 Zamalek|Zamalek SC|Al Zamalek|Zamalek Cairo|Zamalek Sporting Club|El Zamalek ~White Knights|the White Knights
Q18207291 Pyramids FC|Al Assiouty|Pyramids Cairo|Pyramids
Q1329368 Ismaily|Ismaily SC|Al-Ismaily|Ismaily Sporting Club
Q286490 Al Masry|Al Masry SC|Al-Masry Club|Al Masry Sporting Club
smouha Smouha|Smouha SC|Smouha Sporting Club
enppi ENPPI|ENPPI Club|ENPPI Sporting Club
al-ittihad-alexandria Al Ittihad Alexandria
ceramica-cleopatra Ceramica Cleopatra
future-fc Future FC|Modern Future|Modern Sport|Modern Sport FC|Modern Future FC
wadi-degla Wadi Degla|Wadi Degla SC|Wadi Degla FC
el-gouna El Gouna|El Gouna FC
arab-contractors Arab Contractors|Al Mokawloon|Al Mokawloon Al Arab|Al Moqawloon
ghazl-el-mahalla Ghazl El Mahalla|Ghazl El Mahalla SC|Ghazl El Mahalla Sporting Club|Ghazl El Mahallah
Q27964189 National Bank of Egypt SC|National Bank SC
zed-fc ZED FC|FC Masr
[MA]
Q1051514 Raja Casablanca|Raja|Raja Club Athletic|Raja CA
wydad Wydad|Wydad Casablanca|Wydad AC|WAC Casablanca
Q1270141 FAR Rabat|AS FAR|AS FAR Rabat|FAR
rs-berkane RS Berkane|Renaissance Berkane|Berkane|RSB Berkane
fus-rabat FUS Rabat|Fath Union Sport|FUS
moghreb-tetouan Moghreb Tétouan|MA Tétouan|Maghreb Tétouan
Q1588638 Hassania Agadir|HUSA Agadir
difaa-el-jadida Difaâ El Jadida|DHJ
olympic-safi Olympic Safi|OC Safi|Olympique Safi
mas-fes MAS Fès|Maghreb de Fès|Maghreb Fès|MAS Fez|Maghreb Fez
Q1503393 Ittihad Tanger|IR Tanger|IRT
kawkab-marrakech Kawkab Marrakech|KAC Marrakech
kac-kenitra KAC Kénitra
[TN]
esperance-de-tunis Espérance de Tunis|Espérance|Espérance Sportive de Tunis|Esperance Tunis|ES Tunis
Q290540 Étoile du Sahel|Étoile Sportive du Sahel|ES Sahel
club-africain Club Africain|Club Africain Tunis
Q1024482 CS Sfaxien|Sfaxien|Club Sportif Sfaxien|Sfax
Q2145744 US Monastir|Union Monastirienne|Union Sportive Monastirienne
ca-bizertin CA Bizertin|Bizertin
stade-tunisien Stade Tunisien
[DZ]
Q862218 JS Kabylie|JSK|Kabylie
Q912225 USM Alger|USMA
mc-alger MC Alger|Mouloudia Alger|Mouloudia d'Alger
Q1059484 ES Sétif|Entente Sétif|Entente de Sétif
Q679638 CR Belouizdad|Belouizdad|CRB Alger
mc-oran MC Oran
Q591230 CS Constantine
Q618203 JS Saoura
Q428782 Paradou AC|Paradou
usm-bel-abbes USM Bel-Abbès
Q297929 ASO Chlef|Chlef
Q3325913 MO Béjaïa
[LY]
al-ahly-tripoli Al-Ahly Tripoli|Al-Ahli Tripoli
al-ittihad-tripoli Al-Ittihad Tripoli
al-ahly-benghazi Al-Ahly Benghazi|Al-Ahli Benghazi
[SD]
al-merreikh Al-Merreikh|El Merreikh|Al-Merrikh
al-hilal-omdurman Al-Hilal Omdurman|El Hilal Omdurman
[CD]
Q695340 TP Mazembe|Mazembe|Tout Puissant Mazembe|TP Mazembe Englebert
as-vita-club AS Vita Club|Vita Club|AS V.Club
dc-motema-pembe DC Motema Pembe|Motema Pembe|DCMP
Q1387607 FC Lupopo|Saint-Éloi Lupopo|FC Saint-Éloi Lupopo
[CG]
ac-leopards AC Léopards|AC Leopards de Dolisie
as-otoho AS Otohô
[CI]
Q852266 ASEC Mimosas|ASEC|ASEC Abidjan|Asec Mimosas Abidjan
Q383943 Africa Sports|Africa Sports d'Abidjan
Q1897533 Stella Club d'Adjamé|Stella Club
Q60788154 Racing Club Abidjan|RC Abidjan
[CM]
coton-sport Coton Sport|Coton Sport Garoua|Cotonsport Garoua|Coton Sport FC
Q527947 Canon Yaoundé
Q1340181 Union Douala
Q1324370 Tonnerre Yaoundé
colombe-sportive Colombe Sportive
[SN]
Q23005911 Génération Foot
Q657883 Diambars|Diambars FC
Q297345 ASC Jaraaf|Jaraaf|Jaraaf Dakar
Q2940765 Casa Sports|Casa Sport
Q104698417 Teungueth FC|Teungueth
dakar-sacre-coeur Dakar Sacré-Cœur
[ML]
stade-malien Stade Malien
djoliba-ac Djoliba AC|Djoliba
Q2789149 Real Bamako|AS Real Bamako
[GN]
Q1252167 Horoya AC|Horoya
hafia-fc Hafia FC
[BF]
asfa-yennenga ASFA Yennenga
Q60745264 RC Kadiogo|Rahimo FC
[TG]
asko-kara ASKO Kara
[BJ]
loto-popo-fc Loto-Popo FC
[GA]
Q2406451 AS Mangasport
[AO]
petro-luanda Petro Luanda|Petro de Luanda|Petro Atlético|Atlético Petróleos de Luanda
primeiro-de-agosto Primeiro de Agosto|1º de Agosto|Primeiro de Agosto Luanda|CD Primeiro de Agosto
recreativo-do-libolo Recreativo do Libolo
kabuscorp Kabuscorp
sagrada-esperanca Sagrada Esperança
[MZ]
costa-do-sol Costa do Sol
ud-songo UD Songo|União Desportiva do Songo
maxaquene Maxaquene
[ZM]
zesco-united ZESCO United
nkana Nkana|Nkana FC|Nkana Red Devils
power-dynamos Power Dynamos
Q1858435 Red Arrows|Red Arrows FC
Q146063 Zanaco|Zanaco FC
green-buffaloes Green Buffaloes
kabwe-warriors Kabwe Warriors
forest-rangers Forest Rangers
green-eagles Green Eagles
[ZW]
dynamos-harare Dynamos Harare|Dynamos|Dynamos FC
caps-united CAPS United
highlanders-bulawayo Highlanders Bulawayo|Highlanders FC Bulawayo|Bosso
fc-platinum FC Platinum
ngezi-platinum Ngezi Platinum|Ngezi Platinum Stars
chicken-inn-fc Chicken Inn FC|Chicken Inn
simba-bhora Simba Bhora
[BW]
township-rollers Township Rollers
gaborone-united Gaborone United
jwaneng-galaxy Jwaneng Galaxy
orapa-united Orapa United
Q615992 Mochudi Centre Chiefs
[NA]
african-stars-windhoek African Stars Windhoek
[LS]
lioli-fc Lioli FC
matlama-fc Matlama FC
[SZ]
mbabane-swallows Mbabane Swallows
mbabane-highlanders Mbabane Highlanders
[MW]
nyasa-big-bullets Nyasa Big Bullets|Big Bullets
mighty-wanderers Mighty Wanderers|Be Forward Wanderers|Mighty Mukuru Wanderers
silver-strikers Silver Strikers
[TZ]
Q1630751 Young Africans|Yanga|Young Africans SC|Yanga SC
simba-sc Simba SC
Q4058100 Azam FC|Azam
singida-black-stars Singida Black Stars|Singida United
[KE]
gor-mahia Gor Mahia|Gor Mahia FC|K'Ogalo
Q2156138 AFC Leopards ~Ingwe
Q2365084 Tusker FC|Tusker
kenya-police-fc Kenya Police FC|Police FC Kenya
sofapaka Sofapaka
Q608810 Bandari FC Kenya|Bandari FC
Q16842558 Kariobangi Sharks
ulinzi-stars Ulinzi Stars
mathare-united Mathare United
kcb-fc KCB FC
[UG]
Q2311898 KCCA FC|KCCA|KCC FC
Q2928157 Vipers SC|Vipers|Bunamwaya SC
Q659324 SC Villa|Villa SC|SC Villa Kampala
Q960312 Express FC|Express FC Kampala
ura-fc URA FC|URA
[RW]
apr-fc APR FC|APR
Q2635703 Rayon Sports|Rayon Sports FC
Q2868087 AS Kigali
kiyovu-sports Kiyovu Sports
police-fc-rwanda Police FC Rwanda
[BI]
Q2529309 Vital'O|Vital'O FC
[ET]
Q1468567 Saint George SC|St. George SC Addis Ababa
ethiopian-coffee Ethiopian Coffee
fasil-kenema Fasil Kenema
[SS]
atlabara Atlabara
[SL]
east-end-lions East End Lions
mighty-blackpool Mighty Blackpool
bo-rangers Bo Rangers
Q2019317 FC Kallon|Kallon FC
[LR]
liscr-fc LISCR FC
barrack-young-controllers Barrack Young Controllers
[GM]
real-de-banjul Real de Banjul
[MR]
Q3063135 FC Nouadhibou|Nouadhibou
[NE]
sahel-sc Sahel SC
[MG]
Q2931743 CNaPS Sport
fosa-juniors Fosa Juniors
[MU]
curepipe-starlight Curepipe Starlight
[CV]
sporting-praia Sporting Praia
academica-do-mindelo Académica do Mindelo
`;
