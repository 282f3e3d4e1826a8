/** Clubs of Denmark, the Faroes and Greenland; the format is `readClubs`'s. */
export const denmark = `
[DK]
Q188430 FC København|F.C. København|FCK|København|FC Kopenhagen|F.C. Kopenhagen|Kopenhagen|FC Copenhagen|F.C. Copenhagen|Copenhagen|FC Köpenhamn|Köpenhamn|FC Kopenhaga|Copenhague|FC Copenhague ~københavnerne|Københavnerne|Løverne|byens hold|de hvide|parkendrengene|hovedstadsklubben|mesterklubben @Parken|Telia Parken =Østerbro
Q211906 Brøndby IF|Brøndby|Brøndby I.F.|BIF|Brøndbyernes IF|Brøndbyernes Idrætsforening|Broendby ~vestegnsklubben|Vestegnens stolthed|de blå-gule|de blågule|blå-gule|brøndbyenserne|Vilfort-drengene @Brøndby Stadion|Vilfort Park =Vestegnen|Bakken
Q618520 FC Midtjylland|FCM|Midtjylland|F.C. Midtjylland ~ulvene|Ulvene|hedens drenge|hedens sønner|midtjyderne|midtjyllænderne|de sort-røde|sort-røde @MCH Arena|SAS Arena =Herning|Ikast|heden
Q210025 FC Nordsjælland|FCN|Nordsjælland|F.C. Nordsjælland ~nordsjællænderne|de vilde tigre|tigrene|farumdrengene @Right to Dream Park|Farum Park =Farum
Q301431 AGF|Aarhus GF|AGF Aarhus|AGF Århus|Århus GF|Aarhus|Århus|Aarhus Gymnastikforening|Aarhus Gymnastikforening af 1880 ~aarhusianerne|århusianerne|de hvi'e|De Hvi'e|hviderne|østjyderne|smilets by @Ceres Park|Aarhus Stadion|Ceres Park Vejlby =Fredensvang
Q11492669 AaB|Aalborg BK|AaB Fodbold|Aalborg|Aalborg Boldspilklub|AaB Aalborg|Ålborg|Ålborg BK ~nordjyderne|aalborgenserne|limfjordsklubben|rød-hvide @Aalborg Portland Park|Aalborg Stadion|Energi Nord Arena|Nordjyske Arena =Nordjylland
Q211912 OB|Odense Boldklub|Odense BK|Odense|OB Odense ~fynboerne|de stribede|De Stribede|odenseanerne|stribede|fynboklubben @Nature Energy Park|TRE-FOR Park|Fionia Park =Fyn|Ådalen
Q729560 Randers FC|Randers|RFC ~kronjyderne|hestene|Hestene @Cepheus Park|AutoC Park|BioNutria Park|Essex Park =Kronjylland
Q723489 Silkeborg IF|Silkeborg|SIF|Silkeborg Idrætsforening ~midtjyderne|søhøjlandets|silkeborgenserne|de rød-hvide @JYSK Park|Mascot Park =Søhøjlandet
Q837956 Viborg FF|Viborg|VFF|Viborg Fodsports Forening ~viborgenserne|de grønne|midtjyderne|domkirkebyens @Energi Viborg Arena =Viborg Stadion
Q737936 Vejle Boldklub|Vejle|VB|Vejle BK ~vejlenserne|trekantsområdets|de røde|vejledrengene @Vejle Stadion =Nørreskoven
Q3511548 Sønderjyske|Sønderjyske Fodbold|Sønderjysk Elitesport|Sønderjyske Elitesport|Haderslev ~de lyseblå|lyseblå|sønderjyderne @Sydbank Park =Sønderjylland
Q635654 Lyngby|Lyngby BK|Lyngby Boldklub|LBK|Lyngby Boldklub af 1921 ~vikingerne|Vikingerne|De Kongeblå|de kongeblå|kongeblå|kongebyens @Lyngby Stadion =Kongens Lyngby
Q289286 AC Horsens|Horsens|ACH|A.C. Horsens|Alliance Club Horsens ~Den Gule Fare|den gule fare|de gule|horsensianerne @CASA Arena|CASA Arena Horsens|Nordstern Arena =fængselsbyen
Q841152 Hobro IK|Hobro|HIK Hobro|Hobro Idræts Klub ~himmerlændingene|hobroenserne @DS Arena =Himmerland
Q389879 Esbjerg fB|Esbjerg|EfB|Esbjerg forenede Boldklubber ~vestjyderne|esbjergenserne|havnebyens|blåhvide|de blå-stribede @Blue Water Arena =Vestjylland
fc-fredericia FC Fredericia|Fredericia ~fredericianerne|fæstningsbyens @Monjasa Park
Q541289 HB Køge|Køge|HBK ~Svanerne|svanerne @Capelli Sport Stadion|Castus Park
Q843097 Hvidovre IF|Hvidovre|Hvidovre Idrætsforening ~hvidovredrengene|Vestegnsklubben @Pro Ventilation Arena|Hvidovre Stadion
Q31193518 Hillerød Fodbold|Hillerød|Hillerød GI ~slotsbyens @Right to Dream Hillerød
kolding-if Kolding IF|Kolding|Kolding Fodbold @Autocentralen Park
Q14536517 Vendsyssel FF|Vendsyssel|VFF Hjørring|FC Hjørring|Hjørring ~vendelboerne|vendelboklubben @Nord Energi Arena|Bredbånd Nord Arena
Q635811 Nykøbing FC|Nykøbing|Nykøbing Falster|Lolland Falster Alliancen|LFA ~lolland-falster-klubben @Lollands Banks Park =Lolland-Falster
Q924353 Næstved BK|Næstved|Næstved Boldklub|Næstved IF @Nordisk Film Park|Næstved Stadion
Q549650 BK Fremad Amager|Fremad Amager ~amagerkanerne|de blå fra Amager @Sundby Idrætspark|Ascendis Park =Amager
Q5424959 FC Helsingør|Helsingør|Elite 3000 @Helsingør Ny Stadion
Q737633 FC Roskilde|Roskilde ~roskildenserne @Roskilde Idrætspark
Q1036992 Skive IK|Skive @Hancock Arena|Spar Nord Arena
Q867882 Thisted FC|Thisted @Sparekassen Thy Arena =Thy
Q780735 BK Frem|Frem|Boldklubben Frem|Frem København|BK Frem København|BK Frem Copenhagen @Valby Idrætspark =Valby
Q287851 AB|Akademisk Boldklub|AB Gladsaxe|Akademisk BK|Akademisk Boldklub Gladsaxe|AB København ~akademikerne|Akademikerne @Gladsaxe Stadion =Gladsaxe
b-93 B.93|B93|Boldklubben af 1893|B93 København|B.93 København|Boldklubben 1893|B93 Kopenhagen @Østerbro Stadion
Q239624 Aarhus Fremad|Fremad Aarhus|Århus Fremad @Riisvangen Stadion|Vejlsbjergparken
middelfart Middelfart|Middelfart BK|Middelfart G&BK|Middelfart Boldklub
Q246902 Brønshøj BK|Brønshøj|Brønshøj Boldklub ~hvepsene @Tingbjerg Idrætspark
Q259454 Hellerup IK|HIK|Hellerup|HIK Hellerup
ishoj-if Ishøj IF|Ishøj
Q1193532 Vanløse IF|Vanløse
jammerbugt-fc Jammerbugt FC|Jammerbugt|Jetsmark IF
brabrand-if Brabrand IF|Brabrand
fa-2000 FA 2000
Q1624308 Holbæk B&I|Holbæk|Holbæk Bold- og Idrætsforening|Nordvest FC|FC Nordvest|Holbæk Bold- & Idrætsforening
Q742329 FC Vestsjælland|Vestsjælland|FCV|Slagelse B&I ~vestsjællænderne @Harboe Arena
dalum-if Dalum IF|Dalum
otterup-b-ik Otterup B&IK|Otterup
Q654223 B 1909|B1909|B 1909 Odense|Boldklubben 1909
Q1195591 B 1913|B1913|B 1913 Odense|Boldklubben 1913
b-1903 B 1903|B1903|B 1903 København|Boldklubben 1903
Q833887 B 1908|B1908|B 1908 Amager|Boldklubben 1908
b-1901 B 1901|B1901|B 1901 Nykøbing|B1901 Nykøbing
kb KB|KB København|Kjøbenhavns Boldklub|Kjøbenhavns BK
Q1084463 Ikast FS|Ikast|Ikast Forenede Sportsklubber
herning-fremad Herning Fremad
Q289720 Herfølge BK|Herfølge|Herfølge Boldklub
koge-bk Køge BK|Køge Boldklub
svendborg-fb Svendborg fB|Svendborg
fc-fyn FC Fyn
fc-svendborg FC Svendborg
fc-amager FC Amager
randers-freja Randers Freja|Randers Sportsklub Freja
ringkobing-if Ringkøbing IF|Ringkøbing
Q750035 Varde IF|Varde
vejgaard-bk Vejgaard BK|Vejgaard B|Vejgaard Boldspilklub
norresundby-fb Nørresundby FB|Nørresundby|Nørresundby Forenede Boldklubber
lystrup-if Lystrup IF|Lystrup
viby-if Viby IF|Viby
vsk-aarhus VSK Aarhus|VSK Århus|Vejlby-Skovbakken
tved-bk Tved BK|Tved Boldklub
naesby-bk Næsby BK|Næsby Boldklub|Næsby
marstal-rise Marstal/Rise
odder-igf Odder IGF|Odder
hedensted-if Hedensted IF|Hedensted
young-boys-fd Young Boys FD|Young Boys Silkeborg
avarta Avarta|BK Avarta|Boldklubben Avarta
greve-fodbold Greve Fodbold|Greve IF|Greve
allerod-fk Allerød FK|Allerød
sundby-bk Sundby BK|Sundby Boldklub
skovshoved-if Skovshoved IF|Skovshoved
gentofte-vangede Gentofte-Vangede|GVI
karlslunde-if Karlslunde IF|Karlslunde
ledoje-smorum Ledøje-Smørum|Ledøje-Smørum Fodbold
frederikssund-ik Frederikssund IK|Frederikssund
holstebro-bk Holstebro BK|Holstebro Boldklub|Holstebro
tarnby-ff Tårnby FF|Taarnby FF|Tårnby
fredensborg-bi Fredensborg BI|Fredensborg
lunden Lunden|Lunden ØF
rishoj-boldklub Rishøj Boldklub|Rishøj
glostrup-fk Glostrup FK|Glostrup IC
albertslund-if Albertslund IF|Albertslund
birkelse-if Birkelse IF|Birkelse
fortuna-hjorring Fortuna Hjørring ~fortunapigerne +women
thy-thisted-q Thy-Thisted Q|Thisted Q +women
kolding-q Kolding Q|Kolding IF Q|Kolding Kvinder +women
hb-koge-kvinder HB Køge Kvinder|HB Køge Women|HB Køges kvinder|HB Køges kvindehold +women
brondby-kvinder Brøndby Kvinder|Brøndby IF Kvinder|Brøndby Women|Brøndbys kvinder|Brøndbys kvindehold +women
fc-nordsjaelland-kvinder FC Nordsjælland Kvinder|FC Nordsjællands kvinder|FCN Kvinder|FC Nordsjælland Women +women
fc-midtjylland-kvinder FC Midtjylland Kvinder|FC Midtjyllands kvinder|FC Midtjyllands kvindehold|FCM Kvinder|FC Midtjylland Women +women
agf-kvindefodbold AGF Kvindefodbold|AGF Kvinder|AGF's kvinder|AGF Women|VSK Aarhus Kvinder +women
ob-q OB Q|OB Kvinder|Odense Q|OB's kvindehold +women
aab-kvinder AaB Kvinder|Aalborg Kvinder|AaB's kvinder +women
fc-kobenhavn-kvinder FC København Kvinder|FC Københavns kvinder|FC Københavns kvindehold|FCK Kvinder|FC Copenhagen Women +women
sundby-kvinder Sundby Kvinder|Sundby BK Kvinder|Sundby Boldklub Kvinder +women
b-93-kvinder B.93 Kvinder|B93 Kvinder +women
esbjerg-fb-kvinder Esbjerg fB Kvinder|EfB Kvinder +women
ballerup-skovlunde-fodbold Ballerup-Skovlunde Fodbold|BSF|Ballerup-Skovlunde +women
varde-kvinder Varde Kvinder|Varde IF Kvinder +women
vildbjerg-sf Vildbjerg SF|Vildbjerg +women
kjellerup-if Kjellerup IF|Kjellerup
horsens-fs Horsens fS
vejen-sf Vejen SF
grindsted-gif Grindsted GIF|Grindsted
kolding-bk Kolding BK|Kolding Boldklub
kfum-roskilde KFUM Roskilde
if-skjold-birkerod IF Skjold Birkerød|Skjold Birkerød
ringsted-if Ringsted IF
herlev-if Herlev IF
avedore-if Avedøre IF|Avedøre
husum-bk Husum BK|Husum Boldklub
skjold-skaevinge Skjold Skævinge
hvalso-if Hvalsø IF
dollefjelde-musse Døllefjelde-Musse
nakskov-bk Nakskov BK|Nakskov Boldklub
svebolle-b-i Svebølle B&I|Svebølle
stenlose-bk Stenløse BK|Stenløse Boldklub
olstykke-fc Ølstykke FC
vaerlose-bk Værløse BK|Værløse Boldklub
horsholm-usserod-ik Hørsholm-Usserød IK|HUI
lyseng-if Lyseng IF|IF Lyseng
asa-aarhus ASA Aarhus|ASA Fodbold
aarhus-1900 Aarhus 1900|Aarhus 1900 Fodbold
kolt-hasselager-if Kolt-Hasselager IF
fuglebakken-kfum Fuglebakken KFUM
frederikshavn-fi Frederikshavn fI
aalborg-chang Aalborg Chang|Chang
aalborg-freja Aalborg Freja|Freja Aalborg
hirtshals-bk Hirtshals BK|Hirtshals Boldklub
skjold-saeby Skjold Sæby
skagen-ik Skagen IK
saedding-guldager-if Sædding/Guldager IF|SGI Esbjerg
tarup-paarup-if Tarup-Paarup IF|Tarup-Paarup
oks OKS|Odense KS
kerteminde-bk Kerteminde BK|Kerteminde Boldklub
sfb-oure SfB-Oure|SfB-Oure FA
odense-kfum Odense KFUM
kfum-kobenhavn KFUM København
kastrup-bk Kastrup BK|Kastrup Boldklub
dragor-bk Dragør BK|Dragør Boldklub
fremad-valby Fremad Valby
boldklubben-1921 Boldklubben 1921|B 1921
union-kobenhavn Union København|B.K. Union
sollerod-vedbaek Søllerød-Vedbæk
humlebaek-bk Humlebæk BK|Humlebæk Boldklub
tune-if Tune IF
rodovre-bk Rødovre BK|Rødovre Boldklub
taastrup-fc Taastrup FC|Taastrup
brondby-strand-ik Brøndby Strand IK
soborg-bk Søborg BK
vordingborg-if Vordingborg IF|Vordingborg
maribo-bk Maribo BK
haslev-fc Haslev FC
soro-if Sorø IF
kalundborg-gf-bk Kalundborg GF&BK|Kalundborg GF
ronne-ik Rønne IK
nexo Nexø
assens-fc Assens FC
faaborg-bk Faaborg BK|FC Faaborg
svendborg-bk Svendborg BK
ringe-bk Ringe BK
bogense-g-if Bogense G&IF
vissenbjerg-g-if Vissenbjerg G&IF
sonderborg-bk Sønderborg BK|Sønderborg
aabenraa-bk Aabenraa BK|Åbenrå BK|Aabenraa Boldklub
tonder-sf Tønder SF
haderslev-fk Haderslev FK
ribe-bk Ribe BK|Ribe Boldklub
bramming-bk Bramming BK
holsted-fb Holsted fB
tarm-if Tarm IF
skjern-gf Skjern GF
lemvig-gf Lemvig GF
struer-bk Struer BK
brande-if Brande IF
bjerringbro-if Bjerringbro IF
hammel-gf Hammel GF
hadsten-sk Hadsten SK
hornslet-if Hornslet IF
grenaa-if Grenaa IF
skovbakken Skovbakken|IK Skovbakken
stilling-if Stilling IF
skanderborg-fodbold Skanderborg Fodbold
logstor-if Løgstør IF
hobro-bk Hobro BK
bronderslev-if Brønderslev IF
nibe-bk Nibe BK
ronnede Rønnede
[FO]
Q369420 HB Tórshavn|HB|Havnar Bóltfelag|HB Thorshavn|Havnar Bóltfelag Tórshavn
Q723457 KÍ Klaksvík|KÍ|Klaksvík|Klaksvík Ítróttarfelag|Klaksvíkar Ítróttarfelag
Q330978 B36 Tórshavn|B36
Q3543925 Víkingur Gøta
Q216857 NSÍ Runavík|Runavík|NSÍ
Q497835 EB/Streymur|Streymur
Q291719 ÍF Fuglafjørður|ÍF Fuglafjardar|Ítróttarfelag Fuglafjarðar
Q161217 07 Vestur|Vestur
Q516425 B68 Toftir|B68|Tofta Ítróttarfelag
Q778858 TB Tvøroyri
ab-argir AB Argir
Q1062929 Skála ÍF
[GL]
b-67-nuuk B-67 Nuuk|B67 Nuuk|B-67
nagdlunguak-48 Nagdlunguak-48|N-48
g-44-qeqertarsuaq G-44 Qeqertarsuaq|G-44
it-79-nuuk IT-79 Nuuk|IT-79
nuk NÛK|Nuuk IL
`;
