/** Clubs of the Netherlands; the format is `readClubs`'s. */
export const netherlands = `
[NL]
Q81888 Ajax|AFC Ajax|Ajax Amsterdam|Ajax FC ~de Amsterdammers|Amsterdammers|de Godenzonen|Godenzonen|de Ajacieden|Ajacieden @Johan Cruijff ArenA|Johan Cruijff Arena|Amsterdam ArenA|ArenA|De Meer =De Toekomst|Amsterdam
Q11938 PSV|PSV Eindhoven|P.S.V.|Philips Sport Vereniging ~de Eindhovenaren|Eindhovenaren|de Boeren|de Brabanders @Philips Stadion|Philips Stadium =De Herdgang|Eindhoven
Q134241 Feyenoord|Feyenoord Rotterdam|Feijenoord ~de Rotterdammers|Rotterdammers|de Stadionclub|de Trots van Zuid|Stadionclub|de club van Zuid @De Kuip|Stadion Feijenoord|Kuip =Varkenoord|Rotterdam-Zuid
Q191264 AZ|AZ Alkmaar|AZ '67|Alkmaar|Alkmaar Zaanstreek ~de Alkmaarders|Alkmaarders|de Kaaskoppen|Kaaskoppen @AFAS Stadion|AFAS Stadium|DSB Stadion
Q19603 FC Twente|Twente|Twente Enschede|FC Twente Enschede|FC Twente '65 ~de Tukkers|Tukkers|de Twentenaren|de Enschedeërs @De Grolsch Veste|Grolsch Veste|Het Arke Stadion =Enschede
Q24680 FC Utrecht|Utrecht|FC Utreg ~de Domstedelingen|Domstedelingen|de Utrechters|Utreg|de Domstad @Stadion Galgenwaard|Galgenwaard =Zoudenbalch
Q219233 Vitesse|Vitesse Arnhem|SBV Vitesse|Vites|Vitesse Arnheim ~de Arnhemmers|Arnhemmers|geel-zwart @GelreDome|Gelredome =Arnhem|Papendal
Q200321 SC Heerenveen|Heerenveen|SC Herenveen|Sportclub Heerenveen ~de Friezen|Friezen|de Superfriezen|Fean @Abe Lenstra Stadion|Abe Lenstra =Friesland
Q24711 FC Groningen|Groningen ~de Groningers|Groningers|de Trots van het Noorden|Trots van het Noorden|Peerke @Euroborg|Noordlease Stadion
Q209895 Sparta Rotterdam|Sparta|Sparta R'dam ~de Kasteelheren|Kasteelheren|de Spartanen|Spartanen @Het Kasteel|Sparta-stadion Het Kasteel =Spangen
Q318348 NEC|NEC Nijmegen|N.E.C.|N.E.C. Nijmegen|Nijmegen|Nijmegen Eendracht Combinatie ~de Nijmegenaren|Nijmegenaren @De Goffert|Goffertstadion|Goffert
Q269151 PEC Zwolle|PEC|FC Zwolle|Zwolle ~de Zwollenaren|Zwollenaren|de Blauwvingers|Blauwvingers @MAC³PARK stadion|IJsseldelta Stadion|MAC3PARK Stadion|Oosterenkstadion
Q749589 Go Ahead Eagles|Go Ahead|GA Eagles|GAE|Go Ahead Eagles Deventer ~Kowet|de Deventenaren|Eagles|Deventer @De Adelaarshorst|Adelaarshorst
Q854167 Fortuna Sittard|Fortuna|Fortuna '54|Fortuna Sittard-Geleen|SC Fortuna Sittard ~de Fortunezen|de Limburgers @Fortuna Sittard Stadion|De Baandert =Sittard
Q11961 Heracles Almelo|Heracles|SC Heracles|SC Heracles Almelo ~de Heraclieden|Heraclieden|de Almeloërs @Erve Asito|Polman Stadion|Asito Stadion =Almelo
Q24699 RKC Waalwijk|RKC|Waalwijk ~de Waalwijkers|de Schoenmakers @Mandemakers Stadion
Q370712 Excelsior|SBV Excelsior|Excelsior Rotterdam|S.B.V. Excelsior|SBV Excelsior Rotterdam ~de Kralingers|Kralingers @Van Donge & De Roo Stadion|Woudestein =Kralingen
Q738060 FC Volendam|Volendam|FC Vollendam ~het Andere Oranje|het andere Oranje|de Palingboeren|de Volendammers @Kras Stadion|Kras Stadium
Q653119 Almere City|Almere City FC|Almere|FC Omniworld|Omniworld ~de Almeerders|Zwarte Schapen @Yanmar Stadion
Q332664 Willem II|Willem 2|Willem II Tilburg ~de Tricolores|Tricolores|de Tilburgers|Tilburgers|Kruikenstad @Koning Willem II Stadion =Tilburg
Q332642 NAC Breda|NAC|Breda|NOAD ADVENDO Combinatie Breda ~de Parel van het Zuiden|Parel van het Zuiden|de Bredanaars|de Rat @Rat Verlegh Stadion
Q875120 SC Cambuur|Cambuur|Cambuur Leeuwarden|SC Cambuur Leeuwarden|Leeuwarden|Sportclub Cambuur|Sportclub Cambuur-Leeuwarden ~de Leeuwarders @Kooi Stadion|Cambuur Stadion|Cambuurstadion
Q24904 ADO Den Haag|ADO|FC Den Haag|Den Haag|Alles Door Oefening Den Haag ~de Hagenaars|de Residentieclub|de Hagenezen|Ooievaars|de Residentie @Bingoal Stadion|Cars Jeans Stadion|Kyocera Stadion|Zuiderpark|WerkTalent Stadion
Q221927 De Graafschap|Graafschap|BV De Graafschap|VBV De Graafschap ~de Superboeren|Superboeren|de Doetinchemmers @De Vijverberg|Vijverberg =Doetinchem|Achterhoek
Q24689 VVV-Venlo|VVV|Venlo ~de Venlonaren|Venlonaren|The Good Old @De Koel|Covebo Stadion De Koel|Seacon Stadion
Q24719 Roda JC|Roda JC Kerkrade|Roda|Roda Kerkrade ~de Koempels|Koempels|de Kerkradenaren @Parkstad Limburg Stadion =Kerkrade
Q876568 MVV|MVV Maastricht ~de Maastrichtenaren|Sterrendragers|de Sterrendragers @De Geusselt|Geusselt =Maastricht
Q1061627 FC Emmen|Emmen|FC Emmen VV ~de Drenten|Drenten|de Emmenaren|rood-wit @De Oude Meerdijk|Oude Meerdijk|JenS Vesting =Drenthe
Q875169 FC Den Bosch|Den Bosch|BVV Den Bosch|FC Den Bosch/BVV ~de Bosschenaren|blauw-wit @De Vliert|Vliert =Bossche
Q1045811 FC Dordrecht|Dordrecht|Dordrecht '90 ~de Schapenkoppen|Schapenkoppen|de Dordtenaren|Dordtenaren @Krommedijk|GN Bouw Stadion
Q876699 FC Eindhoven ~de Lichtstadclub|blauw-witten @Jan Louwers Stadion|Jan Louwers
Q636315 Helmond Sport|Helmond ~de Helmonders|de Kattenmeppers @De Braak|GS Staalwerken Stadion
Q1149034 TOP Oss|FC Oss|Oss|Tot Ons Plezier Oss ~de Ossenaren|Ossenaren @Frans Heesen Stadion
Q1071713 Telstar|SC Telstar|Stormvogels Telstar|SC Telstar Velsen|SC Stormvogels Telstar ~de Witte Leeuwen|Witte Leeuwen|de Schapekoppen|de Velsenaren|de IJmuidenaren|Witte Leeuwinnen @Sportpark Schoonenberg|BUKO Stadion|Schoonenberg|711 Stadion|Rabobank IJmond Stadion =Velsen|IJmuiden
agovv AGOVV|AGOVV Apeldoorn
Q854141 HFC Haarlem|FC Haarlem|Haarlem|Haarlem FC
bv-veendam BV Veendam|SC Veendam|Veendam
Q1053450 RBC Roosendaal|RBC|Roosendaal
fc-wageningen FC Wageningen|Wageningen
svv SVV|SVV Schiedam|SVV/Dordrecht '90|SV SVV
Q784572 DOS|DOS Utrecht|VV DOS
Q478766 DWS|AFC DWS|DWS Amsterdam|Door Wilskracht Sterk
blauw-wit-amsterdam Blauw-Wit Amsterdam
xerxes Xerxes|XerxesDZB|Xerxes DZB
fc-amsterdam FC Amsterdam
rapid-jc Rapid JC|Rapid JC Heerlen|Rapid Juliana Combinatie
holland-sport Holland Sport
Q2108810 Quick Boys|KVV Quick Boys
vv-katwijk VV Katwijk|Katwijk
rijnsburgse-boys Rijnsburgse Boys|Rijnsburg
Q1956680 IJsselmeervogels|VV IJsselmeervogels
spakenburg Spakenburg|SV Spakenburg
koninklijke-hfc Koninklijke HFC|Kon. HFC|HFC|Koninklijke Haarlemsche FC
Q2588082 AFC|AFC Amsterdam|Amsterdamsche FC
noordwijk Noordwijk|VV Noordwijk
hhc-hardenberg HHC Hardenberg|HHC
Q2335607 Excelsior Maassluis|vv Excelsior Maassluis
gvvv GVVV|GVVV Veenendaal
vv-dovo VV DOVO|DOVO
de-treffers De Treffers|Treffers
barendrecht Barendrecht|BVV Barendrecht|VV Barendrecht
harkemase-boys Harkemase Boys|Harkema
excelsior-31 Excelsior '31
sportlust-46 Sportlust '46
acv ACV|ACV Assen|Asser Christelijke Voetbalvereniging
spakenburgse-boys Spakenburgse Boys
fc-lisse FC Lisse|Lisse
tec TEC|TEC Tiel|SV TEC
ojc-rosmalen OJC Rosmalen|OJC
una-veldhoven UNA Veldhoven|VV UNA
kozakken-boys Kozakken Boys
jong-almere-city Jong Almere City|Almere City B
rkav-volendam RKAV Volendam|Volendam amateurs
Q4489033 USV Hercules|Hercules Utrecht
aswh ASWH|ASWH Ambacht
ter-leede Ter Leede|RKSV Ter Leede
achilles-29 Achilles '29
fc-lienden FC Lienden|Lienden
fc-rijnvogels FC Rijnvogels|Rijnvogels
jos-watergraafsmeer JOS Watergraafsmeer
Q2601995 Magreb '90
rkvv-dem RKVV DEM|DEM|DEM Beverwijk
ado-20 ADO '20
odin-59 ODIN '59
vvsb VVSB|VVSB Noordwijkerhout
urk Urk|SV Urk
staphorst Staphorst|VV Staphorst
genemuiden Genemuiden|SC Genemuiden
dvs-33 DVS '33|DVS '33 Ermelo
sparta-nijkerk Sparta Nijkerk
hoek Hoek|HSV Hoek|vv Hoek
goes GOES|vv GOES
kloetinge Kloetinge|VV Kloetinge
gemert Gemert|VV Gemert
blauw-geel-38 Blauw Geel '38
westlandia Westlandia|RKVV Westlandia
stedoco SteDoCo|SV SteDoCo
capelle Capelle|VV Capelle
sc-feyenoord SC Feyenoord|Sportclub Feyenoord
jong-sparta Jong Sparta|Jong Sparta Rotterdam
deto DETO|DETO Twenterand
hsc-21 HSC '21
eemdijk Eemdijk|VV Eemdijk
avv-swift AVV Swift|Swift Amsterdam
scheveningen Scheveningen|SVV Scheveningen
quick-20 Quick '20
quick-den-haag Quick Den Haag|HV & CV Quick
be-quick-1887 Be Quick 1887|Be Quick
be-quick-28 Be Quick '28
wke WKE|WKE Emmen|WKE'16
fc-s-gravenzande FC 's-Gravenzande|'s-Gravenzande
asc-62 ASC '62
whc-wezep WHC Wezep|WHC
owios Owios
go-ahead-kampen Go Ahead Kampen
khc-kampen KHC Kampen|KHC
dos-kampen DOS Kampen
jong-ajax Jong Ajax ~de beloften van Ajax|de Amsterdamse beloften
jong-psv Jong PSV ~de beloften van PSV
jong-az Jong AZ|Jong AZ Alkmaar|AZ II
jong-fc-utrecht Jong FC Utrecht|Jong Utrecht ~de Utrechtse beloften
jong-feyenoord Jong Feyenoord|Feyenoord O21|Feyenoord onder 21
jong-fc-twente Jong FC Twente|Jong Twente|FC Twente/Heracles Academie
jong-vitesse Jong Vitesse
jong-fc-groningen Jong FC Groningen|Jong Groningen
jong-fc-volendam Jong FC Volendam|Jong Volendam
jong-sparta-o21 Jong Sparta O21
ajax-vrouwen Ajax Vrouwen|Ajax Women|Ajax vrouwenelftal|vrouwen van Ajax +women
psv-vrouwen PSV Vrouwen|PSV Women|PSV/FC Eindhoven|vrouwen van PSV +women
fc-twente-vrouwen FC Twente Vrouwen|FC Twente Women|vrouwen van FC Twente|Twente Vrouwen +women
feyenoord-vrouwen Feyenoord Vrouwen|Feyenoord Women|Feyenoord V1|vrouwen van Feyenoord +women
ado-den-haag-vrouwen ADO Den Haag Vrouwen|ADO Vrouwen|ADO Den Haag Women|vrouwen van ADO Den Haag +women
fc-utrecht-vrouwen FC Utrecht Vrouwen|FC Utrecht Women|vrouwen van FC Utrecht +women
az-vrouwen AZ Vrouwen|VV Alkmaar|AZ Women +women
pec-zwolle-vrouwen PEC Zwolle Vrouwen|PEC Zwolle Women|vrouwen van PEC Zwolle +women
sc-heerenveen-vrouwen SC Heerenveen Vrouwen|vrouwen van sc Heerenveen +women
excelsior-vrouwen Excelsior Vrouwen|Excelsior Barendrecht|Excelsior Rotterdam Vrouwen +women
telstar-vrouwen Telstar Vrouwen|Telstar Women|vrouwen van Telstar +women
fortuna-sittard-vrouwen Fortuna Sittard Vrouwen|Fortuna Sittard Women|Fortuna Vrouwen +women
nac-breda-vrouwen NAC Breda Vrouwen|NAC Vrouwen +women
hera-united Hera United +women
sc-buitenveldert SC Buitenveldert +women
sv-meerssen SV Meerssen|Meerssen
evv-echt EVV Echt|EVV
groene-ster Groene Ster|Groene Ster Heerlen
udi-19 UDI '19
halsteren Halsteren|VV Halsteren
baronie Baronie|VV Baronie
nuenen Nuenen|RKSV Nuenen
vv-dongen VV Dongen|Dongen
hoogland Hoogland|VV Hoogland
vvog VVOG|VVOG Harderwijk
sdc-putten SDC Putten
flevo-boys Flevo Boys
vv-scherpenzeel VV Scherpenzeel
vv-smitshoek VV Smitshoek|Smitshoek
rvvh RVVH
heinenoord Heinenoord|VV Heinenoord
poortugaal Poortugaal|VV Poortugaal
bvcb BVCB
sv-nootdorp SV Nootdorp
lrc-leerdam LRC Leerdam
ifc-ambacht IFC Ambacht
sho SHO
vfc-vlaardingen VFC Vlaardingen
dhc-delft DHC Delft|DHC
hbok HBOK
hollandia-hoorn Hollandia Hoorn|HVV Hollandia|Hollandia
de-zouaven De Zouaven
zilvermeeuwen Zilvermeeuwen|ZVV Zilvermeeuwen
dwv-amsterdam DWV Amsterdam
sv-argon SV Argon|Argon
csw CSW|CSW Wilnis
wv-hedw WV-HEDW
ofc-oostzaan OFC Oostzaan
fc-uitgeest FC Uitgeest
purmersteijn Purmersteijn|FC Purmerend
edo EDO|HFC EDO
alcmaria-victrix Alcmaria Victrix
reiger-boys Reiger Boys
kolping-boys Kolping Boys
de-foresters De Foresters
vios-beltrum VIOS Beltrum
fc-castricum FC Castricum|Vitesse '22
marken Marken|SV Marken
rkavv RKAVV
hvv-den-haag HVV Den Haag
quintus Quintus
forum-sport Forum Sport
wilhelmus-voorburg Wilhelmus Voorburg
sjc-noordwijk SJC Noordwijk
fc-s-gravenzande-zaterdag FC 's-Gravenzande Zaterdag
krc-katwijk KRC Katwijk
rood-wit-groesbeek Rood-Wit Groesbeek
de-bataven De Bataven
awc-wijchen AWC Wijchen
juliana-31 Juliana '31
alverna Alverna
sc-silvolde SC Silvolde
longa-30 Longa '30
quick-1888 Quick 1888|Quick Nijmegen
orion-nijmegen Orion Nijmegen
rkhvv RKHVV
duno DUNO|SC DUNO
vv-bennekom VV Bennekom
fc-presikhaaf FC Presikhaaf
esa-rijkerswoerd ESA Rijkerswoerd
longa-tilburg Longa Tilburg
una-zeeland UNA Zeeland
vv-geldrop VV Geldrop
rpc-eindhoven RPC Eindhoven
ehc-hoensbroek EHC Hoensbroek
rkvvl RKVVL
venray Venray|SV Venray
deurne Deurne|SV Deurne
deso DESO
nemelaer Nemelaer
terneuzense-boys Terneuzense Boys
vv-hontenisse VV Hontenisse
middelburg Middelburg|MZVC
vlissingen Vlissingen|VC Vlissingen|RCS Vlissingen
walcherse-boys Walcherse Boys
internos Internos
seolto Seolto
sc-gastel SC Gastel
vv-virtus VV Virtus
rksv-cluzona RKSV Cluzona
tsc-oosterhout TSC Oosterhout
voab VOAB
achilles-1894 Achilles 1894
vv-pelikaan-s VV Pelikaan-S
acv-amateurs ACV amateurs
broekster-boys Broekster Boys
buitenpost Buitenpost
drachtster-boys Drachtster Boys
sneek-wit-zwart Sneek Wit Zwart|SWZ Boso Sneek
leeuwarder-zwaluwen Leeuwarder Zwaluwen|LVV Friesland
vv-heerenveen VV Heerenveen
be-quick-dokkum Be Quick Dokkum
ons-sneek ONS Sneek|ONS Boso Sneek
nicator Nicator
fvv-foxhol FVV Foxhol
grc-groningen GRC Groningen
velocitas-1897 Velocitas 1897|Velocitas
wvv-winschoten WVV Winschoten
hoogeveen Hoogeveen|VV Hoogeveen
alcides Alcides|MVV Alcides
excelsior-31-rijssen Excelsior '31 Rijssen
rksv-rietmolen RKSV Rietmolen
quick-20-oldenzaal Quick '20 Oldenzaal
sc-enschede SC Enschede
tubantia-hengelo Tubantia Hengelo
hsc-21-haaksbergen HSC '21 Haaksbergen
azsv-aalten AZSV Aalten
sv-heino SV Heino
csv-apeldoorn CSV Apeldoorn
wsv-apeldoorn WSV Apeldoorn
columbia-apeldoorn Columbia Apeldoorn
robur-et-velocitas Robur et Velocitas
sp-silvolde SP Silvolde
rohda-raalte Rohda Raalte
unicum-lelystad Unicum Lelystad|Unicum
batavia-90 Batavia '90|SV Batavia '90
`;
