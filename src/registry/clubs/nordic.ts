/** Clubs of Sweden, Norway, Finland and Iceland; the format is `readClubs`'s. */
export const nordic = `
[SE]
Q204881 Malmö FF|Malmö|MFF|Malmö FF:s|Malmö Fotbollförening|Malmö Fotbollsförening ~di blåe|himmelsblått|de himmelblå @Eleda Stadion|Swedbank Stadion =Skåne
Q221602 AIK|AIK Solna|AIK Stockholm|AIK Fotboll|Allmänna Idrottsklubben ~Gnaget @Friends Arena|Strawberry Arena|Råsunda =Solna
Q622430 Djurgården|Djurgårdens IF|Djurgården IF|DIF|Djurgårdens|Djurgaarden|Djurgårdens IF Fotboll|Djurgårdens Idrottsförening ~Järnkaminerna|blåränderna @Tele2 Arena|3Arena|Stockholms Stadion
Q460724 Hammarby|Hammarby IF|Hammarby Fotboll|Bajen ~Bajen @Tele2 Arena|3Arena|Söderstadion
Q201567 IFK Göteborg|Göteborg|IFK Gothenburg|Gothenburg|Blåvitt ~Änglarna|Kamraterna|de blåhvide @Gamla Ullevi|Ullevi
Q639723 BK Häcken|Häcken|Häcken Göteborg|BK Hækken|Hækken|Bollklubben Häcken ~getingarna|Hisingen @Bravida Arena|Nordic Wellness Arena
Q211753 IF Elfsborg|Elfsborg|Elfsborg Borås|Idrottsföreningen Elfsborg ~di gule|De gule @Borås Arena =Borås
Q329607 IFK Norrköping|Norrköping|IFK Norrköping FK ~Peking|Kamraterna|Snoka|Pekingarna|vita fran Norrköping @Nya Parken|Östgötaporten|PlatinumCars Arena =Östergötland
Q207503 Helsingborgs IF|Helsingborg|HIF|Helsingborg IF|Helsingborgs|Helsingborgs Idrottsförening ~de røde fra Helsingborg|Di röe @Olympia
Q644157 Kalmar FF|Kalmar|Kalmar Fotbollsförening ~röda bröder @Guldfågeln Arena
Q749138 Mjällby AIF|Mjällby|Mjällby AIFs|Mjällby IF|Mjällby Allmänna Idrottsförening @Strandvallen
Q538793 IFK Värnamo|Värnamo
Q1471336 IK Sirius|Sirius|Sirius Fotboll|IK Sirius FK|Idrottsklubben Sirius @Studenternas =Uppsala
Q584858 Halmstads BK|Halmstad|HBK Halmstad|Halmstads|Halmstads Bollklubb @Örjans Vall
Q1140767 Degerfors IF|Degerfors|Degerfors Idrottsförening
vasteras-sk Västerås SK|Västerås|VSK Fotboll|Västerås Sportklubb|Vasteraas SK
Q1585149 Varbergs BoIS|Varberg|Varbergs|Varbergs BoIS FC
Q260559 Örebro SK|Örebro|ÖSK Örebro|Örebro Sportklubb
Q306797 Östersunds FK|Östersund|Östersunds|ÖFK|Östersunds Fotbollsklubb @Jämtkraft Arena =Jämtland
Q725332 GIF Sundsvall|Sundsvall|Giffarna
Q603333 Gefle IF|Gefle|Gävle
Q863273 Landskrona BoIS|Landskrona
Q818624 Trelleborgs FF|Trelleborg|Trelleborg FF|Trelleborgs
Q306787 Östers IF|Öster|Öster IF|Östers =Växjö
Q391789 GAIS|GAIS Göteborg
Q297906 Örgryte IS|Örgryte|ÖIS|Örgryte Göteborg
Q754339 Brommapojkarna|IF Brommapojkarna|BP Stockholm|Bromma|Idrottsföreningen Brommapojkarna =Bromma
Q271349 Åtvidabergs FF|Åtvidaberg|Åtvid|Åtvidabergs|ÅFF|Åtvidabergs Fotbollförening
Q683351 Syrianska FC|Syrianska
assyriska-ff Assyriska FF|Assyriska
Q259029 Ljungskile SK|Ljungskile
Q931714 Jönköpings Södra|Jönköpings Södra IF|J-Södra|Jönköping|Jönköpings
Q120705 Dalkurd FF|Dalkurd
Q893308 AFC Eskilstuna|AFC United|Athletic Eskilstuna|Eskilstuna
Q255225 Ängelholms FF|Ängelholm
Q1140076 IK Brage|Brage
Q175764 Umeå FC|Umeå Fotbollsclub
Q1662983 Sandvikens IF|Sandviken|Sandvikens Idrottsförening
Q7903261 Utsiktens BK|Utsikten|Utsiktens Bollklubb
Q1779077 Skövde AIK|Skövde|Skövde Allmänna Idrottsklubb
Q1394197 Falkenbergs FF|Falkenberg|Falkenbergs
fc-rosengard-1917 FC Rosengård 1917
torns-if Torns IF
nordvarmland-ff Nordvärmland FF
Q942443 FC Trollhättan|Trollhättan
Q3146651 IFK Malmö|IFK Malmö Fotboll
Q1456427 Lunds BK
enkopings-sk Enköpings SK
fc-linkoping-city FC Linköping City|Linköping City|AFK Linköping
linkoping-fc Linköping FC|Linköpings FC|Linköping|LFC Linköping +women
fc-rosengard FC Rosengård|Rosengård|LdB FC Malmö|LdB Malmö +women
umea-ik Umeå IK|Umeå +women
kopparbergs-goteborg-fc Kopparbergs/Göteborg FC|Göteborg FC|Kopparbergs Göteborg|Göteborg Kvinder +women
bk-hacken-ff BK Häcken FF|Häcken Women|BK Häcken Women|Häckens damer +women
kristianstads-dff Kristianstads DFF|Kristianstad|Kristianstad DFF|KDFF +women
hammarby-women Hammarby Women|Hammarby Dam|Hammarby Fotboll Dam +women
djurgarden-women Djurgården Women|Djurgårdens damer|Djurgården Dam +women
eskilstuna-united Eskilstuna United|Eskilstuna United DFF +women
pitea-if Piteå IF|Piteå|Piteå Idrottsförening +women
vittsjo-gik Vittsjö GIK|Vittsjö +women
kif-orebro KIF Örebro|KIF Örebro DFF|Örebro DFF +women
tyreso-ff Tyresö FF|Tyresö +women
vaxjo-dff Växjö DFF|Växjö +women
aik-women AIK Women|AIK Dam|AIK damer +women
malmo-ff-women Malmö FF Women|Malmö FF Dam +women
if-limhamn-bunkeflo IF Limhamn Bunkeflo|LB07|Limhamn Bunkeflo +women
[NO]
Q186785 Rosenborg|Rosenborg BK|RBK|Rosenborg Ballklub|Rosenborg Trondheim ~troillongan|trønderne|trondheimerne|Trondheim-klubben @Lerkendal =Trondheim|Trøndelag
Q478167 Bodø/Glimt|FK Bodø/Glimt|Glimt|Bodø ~de gule fra nord|nordmændene @Aspmyra
Q208552 Molde|Molde FK ~rosenes by|Molde-klubben @Aker Stadion
Q211177 Viking|Viking FK|Viking Stavanger|FK Viking|Vikings FK ~de mørkeblå|siddisene @Viking Stadion|SR-Bank Arena|Lyse Arena =Stavanger
Q205685 SK Brann|Brann|Brann Bergen|SK Brann Bergen|Sportsklubben Brann ~bergenserne @Brann Stadion =Bergen
Q212819 Vålerenga|Vålerenga IF|VIF Oslo|Vålerenga Oslo|Vaalerenga|Vålerengens IF|Vålerengen IF ~Enga|oslodrengene @Intility Arena|Ullevaal
Q214374 Lillestrøm|Lillestrøm SK|LSK|Lillestrøm Sportsklubb ~kanarifuglene|Fuglan @Åråsen
Q215302 Odd|Odd BK|Odd Grenland|Odds BK|Odd Skien|Odds Ballklubb @Skagerak Arena =Skien
stromsgodset Strømsgodset|Strømsgodset IF|SIF Drammen|Godset|Strømsgodset Idrettsforening @Marienlyst|Gamle Gress =Drammen
Q217233 Stabæk|Stabæk IF|Stabæk Fotball|Stabäk @Nadderud =Bærum
Q1151909 Sarpsborg 08|Sarpsborg|Sarpsborg 08 FF|Sarpsborg FK @Sarpsborg Stadion
Q750097 FK Haugesund|Haugesund|Haugesund FK @Haugesund Stadion
Q212490 Tromsø|Tromsø IL|TIL Tromsø|Tromsø Idrettslag @Alfheim|Romssa Arena
Q861524 Sandefjord|Sandefjord Fotball @Release Arena
Q214992 Aalesund|Aalesunds FK|Aalesund FK|AaFK|Ålesund @Color Line Stadion
Q1130961 Hamarkameratene|HamKam|Ham-Kam @Briskeby
Q496190 Kristiansund|Kristiansund BK|KBK|Kristiansund Ballklubb @Kristiansund Stadion|Nordmøre Stadion
Q5426192 FK Jerv|Jerv
mjondalen Mjøndalen|Mjøndalen IF|Mjøndalen Idrettsforening
Q737947 IK Start|Start Kristiansand|Start IK|Idrettsklubben Start @Sparebanken Sør Arena ~Start
Q571158 Sogndal|Sogndal IL|Sogndal Fotball
Q3432730 KFUM Oslo|KFUM|KFUM-Kameratene|KFUM-Kameratene Oslo
Q216131 Fredrikstad|Fredrikstad FK|FFK Fredrikstad @Fredrikstad Stadion
Q995313 Bryne|Bryne FK
Q1112784 Ranheim|Ranheim IL|Ranheim TF
Q837205 Kongsvinger|Kongsvinger IL|KIL Toppfotball|Kongsvinger IL Fot
Q304060 Hønefoss|Hønefoss BK|Hønefoss Ballklubb
Q645229 Sandnes Ulf|Sandnes
raufoss Raufoss|Raufoss IL
Q291163 Moss|Moss FK
Q737937 Lyn|Lyn Oslo|FK Lyn|Lyn 1896|Lyn 1896 FK|FC Lyn Oslo
Q4586760 Egersund|Egersunds IK|Egersunds Idrettsklubb
Q217607 Åsane|Åsane Fotball
Q775976 Skeid|Skeid FK|Skeid Oslo
Q9164279 Grorud|Grorud IL
nest-sotra Nest-Sotra
hodd Hødd|IL Hødd|Idrettslaget Hødd
Q2404433 Notodden|Notodden FK
levanger Levanger|Levanger FK
mandalskameratene Mandalskameratene|Mandal
Q2705645 Tromsdalen|Tromsdalen UIL
baerum-sk Bærum SK
strommen Strømmen|Strømmen IF
Q1780819 Ullensaker/Kisa|Ull/Kisa|Ullensaker/Kisa IL
stjordals-blink Stjørdals-Blink
arendal-fotball Arendal Fotball|Arendal
pors-grenland Pors Grenland|Pors
tonsberg-fk Tønsberg FK|FK Tønsberg|Eik-Tønsberg
valerenga-kvinner Vålerenga Kvinner|Vålerenga Women +women
lsk-kvinner LSK Kvinner|Lillestrøm SK Kvinner|LSK Kvinner FK +women
rosenborg-kvinner Rosenborg Kvinner|Rosenborg Women|Trondheims-Ørn +women
sk-brann-kvinner SK Brann Kvinner|Brann Women|Brann Kvinner|IL Sandviken +women
stabaek-kvinner Stabæk Kvinner|Stabæk Women +women
kolbotn Kolbotn|Kolbotn IL +women
arna-bjornar Arna-Bjørnar +women
roa Røa|Røa IL +women
[FI]
Q208584 HJK|HJK Helsinki|Helsingin Jalkapalloklubi|HJK Helsingfors|Helsingin JK
Q382324 KuPS|KuPS Kuopio|Kuopion Palloseura|Kuopio PS|Kuopion PS
Q222877 Inter Turku|FC Inter Turku|FC Inter Åbo
ilves Ilves|Ilves Tampere|Tampereen Ilves|FC Ilves Tampere
sjk SJK|SJK Seinäjoki|Seinäjoen JK
Q726266 VPS|VPS Vaasa|Vaasan Palloseura|Vaasa PS|Vaasan PS
Q385042 FC Honka|Honka|Honka Espoo|FC Honka Espoo
Q252276 IFK Mariehamn|Mariehamn
Q476880 FC Lahti|Lahti
Q275138 Haka|FC Haka|Haka Valkeakoski|FC Haka Valkeakoski|Valkeakosken Haka
ff-jaro FF Jaro|Jaro
Q223813 TPS|TPS Turku|TPS Åbo|Turun Palloseura|Turku PS
Q289516 AC Oulu|Oulu
mypa MyPa|Myllykosken Pallo -47|MyPa-47
tampere-united Tampere United
Q853508 RoPS|RoPS Rovaniemi|Rovaniemen Palloseura|Rovaniemi PS
ktp KTP|KTP Kotka|FC KTP
Q5970899 Gnistan|IF Gnistan
Q18658729 EIF|Ekenäs IF
jazz-pori Jazz Pori|FC Jazz|FC Jazz Pori
kpv KPV|KPV Kokkola|Kokkolan Palloveikot
[IS]
Q14917649 KR Reykjavík|KR|Knattspyrnufélag Reykjavíkur
Q597715 Valur|Valur Reykjavík|KF Valur|Knattspyrnufélagið Valur
fh-hafnarfjordur FH Hafnarfjörður|FH|FH Hafnarfjardar
breidablik Breiðablik|Breidablik UBK|UMF Breiðablik|Ungmennafélag Breiðablik|Breiðablik Kópavogur
vikingur-reykjavik Víkingur Reykjavík|Víkingur R.|Víkingur|KF Víkingur
stjarnan Stjarnan|UMF Stjarnan|Stjarnan Garðabær|Stjarnan FC
ia-akranes ÍA Akranes|Akranes|ÍA
ka-akureyri KA Akureyri|KA|Knattspyrnufélag Akureyrar
Q291723 Fylkir|Fylkir Reykjavík
fram-reykjavik Fram Reykjavík
ibv-vestmannaeyjar ÍBV Vestmannaeyjar|ÍBV|ÍB Vestmannaeyja
keflavik Keflavík|Keflavík ÍF|ÍB Keflavík
grindavik Grindavík|UMF Grindavík
hk-kopavogur HK Kópavogur|HK Kópavogs|Handknattleiksfélag Kópavogs
leiknir-reykjavik Leiknir Reykjavík|Leiknir|Íþróttafélagið Leiknir
fjolnir Fjölnir|Fjölnir Reykjavík|Ungmennafélagið Fjölnir
throttur Þróttur|Þróttur Reykjavík|Knattspyrnufélagið Þróttur
thor-akureyri Þór Akureyri
afturelding Afturelding|UMF Afturelding|Ungmennafélagið Afturelding
selfoss Selfoss|UMF Selfoss
vestri Vestri|ÍF Vestri|Íþróttafélagið Vestri
`;
