/** The other clubs of the world, made by scripts/clean-clubs.ts; the format is `readClubs`'s. */
export const world = `
[AD]
atletic-club-d-escaldes Atlètic Club d'Escaldes|Atlètic Escaldes|AC Escaldes|Escaldes
ce-carroi CE Carroi|Club Esportiu Carroi
ce-principat CE Principat|Club Esportiu Principat|Principat
Q30115984 CF Atlètic Amèrica|Atlètic Amèrica
cf-esperanca-d-andorra CF Esperança d'Andorra|Esperança|Esperança d'Andorra
constellacio-esportiva Constellació Esportiva|Constel·lació|Constellació
fc-encamp FC Encamp
fc-lusitans FC Lusitans|Lusitans|Lusitanos|FC Lusitanos
fc-ordino FC Ordino
fc-pas-de-la-casa FC Pas de la Casa|Pas de la Casa
fc-ranger-s FC Rànger's|Rànger's FC|Rànger's
fs-la-massana FS La Massana
Q5010401 GALAXY FCI JENLAI
penya-encarnada Penya Encarnada|Penya Encarnada d'Andorra
ue-engordany UE Engordany|Engordany
ue-sant-julia UE Sant Julià|Sant Julià
[AE]
Q43032630 Al Bataeh Club
Q426874 Al Dhafra Club
Q2084032 Al-Fujairah FC|Al-Fujairah
Q28221924 Al Rams Club
Q12247499 Al Urooba
Q283767 Al-Wahda SCC
Q812723 Alshariqa
baniyas-club Baniyas Club|Baniyas Sports and Cultural Club
Q3706871 Dibba Al-Hisn Sports Club
Q3804552 Kalba FC
Q6878716 Khor Fakkan Club
Q424943 Shabab AlAhli Dubai Club
[AF]
Q122767217 Attack Energy SC|Attack Energy
Q1277614 Shaheen Asmayee FC|Shaheen Asmayee
[AI]
alhcs-spartan-fc ALHCS Spartan FC|ALHCS Spartan
diamond-fc Diamond FC
docks-united-fc Docks United FC|Docks United
enforcers-fc Enforcers FC|Enforcers
kicks-united-fc Kicks United FC|Kicks United
roaring-lions-fc Roaring Lions FC|Roaring Lions
salsa-ballers-fc Salsa Ballers FC|Salsa Ballers
up-rising-fc Up Rising FC|Up Rising
[AL]
af-elbasani AF Elbasani|Akademia e Futbollit Elbasani
Q1645452 Albpetrol
fc-kamza FC Kamza
fk-bylis FK Bylis|KF Bylis|KS Bylis
kf-apolonia KF Apolonia|KF Apolonia Fier|Apolonia|Apolonia Fier
kf-elbasani KF Elbasani|Klubi i Futbollit Elbasani|KS Elbasani|Klubi Sportiv Elbasani|Elbasani
Q1693491 KF Erzeni Shijak|Erzeni Shijak
kf-tomori KF Tomori|FK Tomori
Q17515074 KF Valbona
ks-besa KS Besa|Besa Kavajë
Q511740 KS Bylis Ballsh|Bylis Ballsh
Q1719039 KS Kamza
ks-kastrioti KS Kastrioti|Kastrioti
ks-luftetari KS Luftëtari|Luftëtari|Luftëtari Gjirokastër|Luftëtari Gjirokastër FC
ks-teuta KS Teuta|Teuta Durrës|KF Teuta|KF Teuta Durrës
[AM]
araks-ararat Araks Ararat|FC Araks Ararat
fc-bkma-yerevan FC BKMA Yerevan|Banaki Kentronakan Marzakan Akumb|BKMA Yerevan
fc-gandzasar FC Gandzasar|Gandzasar|Gandzasar FC|Gandzasar Kapan|FC Gandzasar Kapan|Gandzasar-Kapan FC
fc-mika FC Mika|Mika Ashtarak
fc-van FC Van
fc-yerevan FC Yerevan|FK Yerevan
fsc-lori FSC Lori
kilikia-fc Kilikia FC|FC Kilikia
Q2635663 Lernayin Artsakh Stepanakert
ulisses-fc Ulisses FC|Ulisses Yerevan
zvartnots-aal-fc Zvartnots-AAL FC|FC Zvartnots AAL|Zvartnots
[AO]
Q583772 CRD Libolo
Q65074134 Wiliete SC
[AR]
Q5772949 Agropecuario Argentino|Club Agropecuario Argentino|Agropecuario
alvarado Alvarado|Club Atlético Alvarado
Q4789504 Argentino de Merlo
atletico-rafaela Atlético Rafaela|Atlético de Rafaela
Q2317584 CA Los Andes|Club Atlético Los Andes|Los Andes
Q1617151 Cañuelas Fútbol Club
Q3781627 Chaco For Ever|Club Atlético Chaco For Ever
Q1102935 Club Almagro
Q1022904 Club Atlético Atlanta
Q2979814 Club Atlético Brown|Brown de Adrogué
Q2057734 Club Atlético Colegiales
Q5136135 Club Atlético Fénix
Q5136249 Club Atlético Ferrocarril Midland
Q5487437 Club Atlético Mitre
Q125118990 Club Deportivo Atalaya
Q7863739 Club Deportivo UAI Urquiza
Q686739 Club Social y Atlético Guillermo Brown
Q5136378 Club Social y Deportivo Liniers
Q2979984 Club Tristán Suárez
Q5136408 Club Villa del Parque
crucero-del-norte Crucero del Norte|Club Mutual Crucero del Norte
defensores-de-belgranes Defensores de Belgranes|Club Atlético Defensores de Belgrano
Q3622189 Defensores Unidos
Q965275 Deportivo Armenio
Q1191661 Deportivo Español|Club Deportivo Español
Q919761 Deportivo Madryn
Q2562601 Deportivo Mandiyú|Club Deportivo Mandiyú
Q2602775 Deportivo Merlo
Q2318771 Deportivo Morón|Club Deportivo Morón
estudiantes-de-rio-cuarto Estudiantes de Río Cuarto|Asociación Atlética Estudiantes
Q1022923 Gimnasia y Esgrima de Jujuy|GyE Jujuy
Q2707037 Gimnasia y Esgrima de Mendoza|Gimnasia|Club Gimnasia y Esgrima
gimnasia-y-tiro Gimnasia y Tiro|Club de Gimnasia y Tiro
guillermo-brown Guillermo Brown|Guillermo Brown de Puerto Madryn|Brown de Puerto Madryn
Q5946339 Huracán Corrientes|Huracán de Corrientes|Club Atlético Huracán Corrientes
Q2321833 Huracán de Tres Arroyos|Club Atlético Huracán|Club Atlético Huracán de Tres Arroyos
Q2706716 Juventud Abandoniana
Q744555 Nueva Chicago|Club Atlético Nueva Chicago
Q1074980 Olimpo Bahía Blanca|Club Olimpo|Olimpo de Bahía Blanca
Q632805 Racing de Córdoba
Q7396557 Sacachispas Fútbol Club
san-martin-de-tucuman San Martín de Tucumán
san-martin-san-juan San Martín San Juan|San Martín SJ|CA San Martín
Q5260763 Santamarina|Club y Biblioteca Ramón Santamarina
Q5773314 Sarmiento de La Banda
Q2469413 Sportivo Dock Sud
Q676088 Sportivo Italiano
temperley Temperley|CA Temperley|Club Atlético Temperley
Q162923 Tiro Federal|Tiro Federal de Rosario|CA Tiro Federal Argentino|Club Atlético Tiro Federal Argentino|Tiro Federal Argentino
Q123418593 Unión Santiago
Q124566778 Vélez Sarsfield de San Ramón
Q3298533 Villa Dálmine|Club Villa Dálmine
[AT]
1-sc-sollenau 1. SC Sollenau|Sollenau|SC Sollenau
Q163694 1. Wiener Neustädter SC|1. Wiener Neustädter Sportclub|1. Wiener Neustädter
admira-landhaus Admira Landhaus|ISS Admira Landhaus|Technopool Admira|Admira Technopool
asc-gotzendorf ASC Götzendorf
ask-bad-voslau ASK Bad Vöslau
Q297791 ASK Baumgarten
ask-bsc-bruck-leitha ASK-BSC Bruck/Leitha|Bruck/Leitha
ask-ebreichsdorf ASK Ebreichsdorf
ask-elektra-wien ASK Elektra Wien|ASK Elektra|AS Koma Elektra|Athletic Sportklub Koma Elektra
Q297800 ASK Klagenfurt|Arbeitersportclub Klagenfurt|SG ASK/HSV Klagenfurt
Q297802 ASK Kottingbrunn
ask-st-valentin ASK St. Valentin
Q297832 ASK Voitsberg|Arbeiter Sport-Klub Voitsberg|Voitsberg
Q297848 ASKÖ Donau Linz|Donau Linz
asko-gmund ASKÖ Gmünd
asko-kottmannsdorf ASKÖ Köttmannsdorf|Köttmannsdorf
asko-oedt ASKÖ Oedt
asko-pasching ASKÖ Pasching|FC Superfund|SV PlusCity Pasching
asko-stinatz ASKÖ Stinatz
asv-annabichler-sv-1923 ASV Annabichler SV 1923|Annabichler SV|Annabichler Sportverein|Annabichler
asv-drassburg ASV Draßburg|Draßburg
asv-schrems ASV Schrems
Q112265028 ASV Siegendorf|Siegendorf|ASV Siegendorf 1930
asv-spratzern ASV Spratzern
atsv-ober-grafendorf ATSV Ober-Grafendorf|Ober-Grafendorf
atsv-stadl-paura ATSV Stadl-Paura|Stadl-Paura
atsv-wolfsberg ATSV Wolfsberg
atus-ferlach ATUS Ferlach
atus-velden ATUS Velden
austria-karnten Austria Kärnten|SK Austria Kärnten
bischofshofen-sportklub-1933 Bischofshofen Sportklub 1933|SK Bischofshofen|Bischofshofen
Q15906119 Deutschlandsberger SC|DSC Deutschlandsberg|Deutschlandsberger
Q1245626 Dornbirner SV|Dornbirner Sportverein|$$Hella$$ Dornbirner SV|Dornbirner|$$Hella$$ Dornbirner
Q876583 DSV Leoben
Q450449 Favoritner AC|Favoritner Athletikclub|Favoritner
fc-alberschwende FC Alberschwende|Alberschwende
Q28682250 FC Bergheim|Bergheim
fc-deutschkreutz FC Deutschkreutz|Deutschkreutz
fc-gleisdorf-09 FC Gleisdorf 09|Gleisdorf|FC Gleisdorf|Gleisdorf 09
Q697322 FC Gratkorn|Gratkorn
Q549834 FC Hard
fc-hellas-kagran FC Hellas Kagran|Hellas Kagran
fc-hertha-wels FC Hertha Wels|SPG Hertha Wels|SPG Wels|SPG $$HOGO$$ Wels
Q1387168 FC Höchst
Q1387445 FC Juniors OÖ|Juniors OÖ
fc-kitzbuhel FC Kitzbühel
Q453016 FC Kufstein|Kufstein
fc-langenegg FC Langenegg|SPG FC Langenegg|Langenegg
fc-lankowitz FC Lankowitz|FC Piberstein Lankowitz|Lankowitz|Piberstein Lankowitz
fc-lauterach FC Lauterach|Lauterach
fc-lendorf FC Lendorf|SV Lendorf
Q26110582 FC Marchfeld|SC Mannsdorf|FC Marchfeld Donauauen|FC Mannsdorf/Großenzersdorf|FC Marchfeld Mannsdorf|Marchfeld|Mannsdorf|Marchfeld Donauauen|Mannsdorf/Großenzersdorf|Marchfeld Mannsdorf
Q25338968 FC Mauerwerk|Mauerwerk|Karabakh Wien|FC Karabakh Wien
fc-pasching FC Pasching|Pasching|FC Superfund Pasching|Superfund Pasching
Q1387463 FC Pinzgau Saalfelden|Pinzgau Saalfelden|FC Pinzgau
fc-rohrendorf-gedersdorf FC Rohrendorf/Gedersdorf|SC Rohrendorf|SC Rohrendorf/Gedersdorf|Rohrendorf/Gedersdorf|Rohrendorf
fc-schwarzach FC Schwarzach|Schwarzach
Q677727 FC St. Veit|FC Sankt Veit|St. Veit|Sankt Veit
fc-stadlau FC Stadlau
Q872545 FC Wels|Wels FC
fc-wolfurt FC Wolfurt|$$Meusburger$$ FC Wolfurt
fc-zell-am-see FC Zell am See|Zell am See
fc-zirl FC Zirl
Q27870240 FCM Traiskirchen|Traiskirchen
fv-austria-xiii FV Austria XIII|A-XIII $$Auhof Center$$|Austria XIII $$Auhof Center$$|Austria XIII
post-sv-wien Post SV Wien
rw-rankweil RW Rankweil
Q873705 SAK 1914|Salzburger AK 1914|SAK 1914 Salzburg
Q872501 SAK Klagenfurt|Slovenski atletski klub|Slowenischer AK|SAK Celovec/Klagenfurt
sc-admira-dornbirn SC Admira Dornbirn|Sportclub Admira Dornbirn|Admira Dornbirn
sc-admira-gfohl SC Admira Gföhl|Admira Gföhl
sc-bad-sauerbrunn SC Bad Sauerbrunn|Bad Sauerbrunn
sc-brunn-am-gebirge SC Brunn am Gebirge|Brunn am Gebirge
sc-echsenbach SC Echsenbach|Echsenbach|SC $$Hartl Haus$$|$$Hartl Haus$$
Q673651 SC-ESV Parndorf|SC-ESV Parndorf 1919|Parndorf|SC Parndorf
sc-golling SC Golling
sc-guntersdorf SC Guntersdorf|Guntersdorf
sc-imst SC Imst|SC Imst 1933|Imst 1933
sc-kalsdorf SC Kalsdorf|Kalsdorf
sc-korneuburg SC Korneuburg|Korneuburg
Q690272 SC Krems|Kremser SC|SG Kremser SC/Rehberg
Q1754352 SC Kundl
sc-leopoldsdorf SC Leopoldsdorf|Leopoldsdorf
sc-marchtrenk SC Marchtrenk|Marchtrenk
Q873799 SC Neusiedl am See|SC Neusiedl am See 1919|SC Neusiedl|Neusiedl am See|SC Neusiedl/See|SC Neusiedl/See 1919|Neusiedl|Neusiedl am See 1919|Neusiedl/See|Neusiedl/See 1919
Q871718 SC Ostbahn XI|Ostbahn XI
sc-pinkafeld SC Pinkafeld|Pinkafeld
Q2205531 SC Red Star Penzing|Red Star Penzing
sc-retz SC Retz
Q2205537 SC Ritzing
sc-rothis SC Röthis|SC $$Röfix$$ Röthis|$$Röfix$$ Röthis
Q2205552 SC Schwaz
sc-st-martin SC St. Martin|St. Martin
sc-trausdorf SC Trausdorf|Trausdorf
sc-weissenkirchen SC Weißenkirchen|Weißenkirchen
Q877142 SC Weiz
Q120805004 SCU Ardagger|SC Union Ardagger|Ardagger SCU|SG Ardagger/Viehdorf|Ardagger/Viehdorf|Union Ardagger
sk-bad-wimsbach SK Bad Wimsbach|Bad Wimsbach
sk-maria-saal SK Maria Saal|Maria Saal
sk-treibach SK Treibach|Treibach
Q699732 SK Vorwärts Steyr|Vorwärts Steyr
Q2206406 SKU Amstetten|Amstetten SKU|SKU $$Ertl Glas$$ Amstetten|Amstetten
spg-friedburg-pondorf SPG Friedburg/Pöndorf|SV Friedburg|Friedburg
spg-pregarten SPG Pregarten
spg-silz-motz SPG Silz/Mötz
sportunion-mauer Sportunion Mauer|Union Mauer
sr-donaufeld SR Donaufeld|Donaufeld|SR Donaufeld Wien|SV Rasenspieler Donaufeld Wien|Rasenspieler Donaufeld Wien
su-bad-leonfelden SU Bad Leonfelden
sv-bad-ischl SV Bad Ischl|Bad Ischl
sv-bad-schallerbach SV Bad Schallerbach|Bad Schallerbach
sv-dellach-gail SV Dellach/Gail|Dellacher Sportverein|Dellach/Gail
Q1423811 SV Donau Wien|SV Donau|Sportvereinigung Donau|Donau Wien
sv-frauental SV Frauental|Sportverein Frauental|Frauental
sv-fugen SV Fügen
Q1330841 SV Gaflenz
sv-gloggnitz SV Gloggnitz|Gloggnitz
Q1571147 SV Gmunden
Q1530626 SV Grieskirchen|Grieskirchen
sv-grun-weiss-micheldorf SV Grün-Weiß Micheldorf|SV GW Micheldorf|Micheldorf|SV Micheldorf|Grün-Weiß Micheldorf|GW Micheldorf
Q111621803 SV Haitzendorf|Haitzendorf
Q1803971 SV Hall
sv-heiligenkreuz SV Heiligenkreuz|Heiligenkreuz
sv-kuchl SV Kuchl
Q15137936 SV Lafnitz|SV $$Licht-Loidl$$ Lafnitz|$$Licht-Loidl$$ Lafnitz
Q29033019 SV Leobendorf|Leobendorf
sv-neuberg SV Neuberg
sv-oberwart SV Oberwart|Oberwart
sv-rehberg SV Rehberg
sv-reutte SV Reutte
Q873577 SV Schwechat|Schwechat SV|Schwechat
Q1167423 SV Seekirchen|SV Seekirchen 1945|Seekirchen|Seekirchen 1945
sv-sieghartskirchen SV Sieghartskirchen|Sieghartskirchen
Q662559 SV Spittal/Drau|SV Spittal|Spittal/Drau
sv-st-jakob-rosental SV St. Jakob/Rosental|St. Jakob/Rosental
sv-st-margarethen SV St. Margarethen|St. Margarethen
Q958783 SV Stegersbach|Stegersbach
sv-strasswalchen SV Straßwalchen|Straßwalchen
sv-telfs SV Telfs
Q1696000 SV Wallern|SV $$Zaunergroup$$ Wallern|$$Zaunergroup$$ Wallern
Q2208681 SV Wals-Grünau|Wals-Grünau
Q873407 SV Wienerberg|SV Wienerberg 1921|Wienerberg|Wienerberg 1921
Q127699056 SV Wildon|SV $$Raiffeisen$$ Wildon|Wildon SV|$$Raiffeisen$$ Wildon
sv-wimpassing SV Wimpassing|Wimpassing
Q2208707 SV Wörgl
sv-zwentendorf SV Zwentendorf|Zwentendorf
svg-purgstall SVg Purgstall
Q2208229 SVG Reichenau|Reichenau SVG|SVG Reichenau-Innsbruck
tsv-neumarkt TSV Neumarkt|TSV Neumarkt am Wallersee|Neumarkt|Neumarkt am Wallersee
Q2385290 TSV St. Johann|St. Johann
tus-bad-gleichenberg TuS Bad Gleichenberg|Bad Gleichenberg
twl-elektra TWL Elektra|TWL Elektra Wien|Team Wiener Linien/Elektra|SC Team Wiener Linien|Wiener Linien|Team Wiener Linien
union-dietach Union Dietach
union-edelweiss-linz Union Edelweiß Linz|Edelweiß Linz|SPG Edelweiss Linz/$$Neue Heimat$$
union-gurten Union Gurten|Union $$Raiffeisen$$ Gurten
union-innsbruck Union Innsbruck|FC Union Innsbruck
union-mondsee Union Mondsee
union-ostermiething Union Ostermiething
union-perg Union Perg|DSG Union Perg
union-rohrbach-berg Union Rohrbach/Berg|UFC Rohrbach-Berg
Q874368 Union St. Florian
union-st-martin-m Union St. Martin/M.
Q1445167 Union Vöcklamarkt|Vöcklamarkt|UVB Vöcklamarkt
union-weisskirchen Union Weißkirchen|SPG Weißkirchen/Allhaming
usc-altenworth USC Altenwörth|Altenwörth
usc-eugendorf USC Eugendorf
usc-grafenworth USC Grafenwörth|Grafenwörth
usc-kirchberg-w USC Kirchberg/W.
usc-schweiggers USC Schweiggers|Schweiggers
usk-anif USK Anif|USK $$Maximarkt$$ Anif
Q7875812 USV Allerheiligen|Allerheiligen|SV Allerheiligen|SV $$Raiffeisen$$ Allerheiligen|$$Raiffeisen$$ Allerheiligen
usv-gross-gerungs USV Groß Gerungs|Groß Gerungs
usv-langenlois USV Langenlois|Langenlois
usv-mettersdorf USV Mettersdorf
usv-raabs-thaya USV Raabs/Thaya
usv-rudersdorf USV Rudersdorf
Q80914040 USV Scheiblingkirchen-Warth
usv-st-anna USV St. Anna
Q2521451 VfB Hohenems|Hohenems|$$World-of-Jobs$$ Hohenems
vfb-modling VfB Mödling
villacher-sv Villacher SV|Villacher
vse-st-polten VSE St. Pölten
vst-volkermarkt VST Völkermarkt|Völkermarkter ST 1868
wiener-viktoria Wiener Viktoria|SC Wiener Viktoria
Q63168427 WSC Hertha Wels|WSC Hertha
[AU]
Q353970 Adelaide City Football Club
Q354059 Adelaide United Football Club
Q2570033 Brisbane Strikers
Q2338256 Hakoah Sydney City East FC|Hakoah Sydney City East
Q1638649 Melbourne Knights Football Club
Q7055473 North Geelong Warriors
Q1140282 Northern Fury FC|Northern Fury
Q2185176 West Adelaide Soccer Club
Q3567549 Weston Workers Bears FC|Weston Workers Bears
[AW]
Q2373857 SV Deportivo Nacional|Deportivo Nacional
Q1904847 SV Racing Club Aruba|Racing Club Aruba
[AZ]
araz-fk-naxcivan Araz FK Naxçıvan|Araz-Naxçıvan PFK
Q11040351 Araz PFK
baki-fk Bakı FK|FK Baku
Q132159662 Baku Sporting
Q124377966 Difai FK
Q679317 FK Karvan
fk-mkt-araz FK MKT Araz|MKT Araz|FK MKT Araz İmişli|MKT Araz İmişli
Q1962465 FK Qaradağ
fk-samkir FK Şämkir|Shamkir FC|Shamkir FK|FK Shamkir
fk-shafa-baku FK Shafa Baku|FK Shafa|Shafa Baku|Safa Baku|FK Şäfa
Q908477 Gabala FC
Q846357 Kapaz PFC
kapaz-pfk Käpäz PFK|FK Käpäz|Kapaz Ganja
karvan-fk Karvan FK|FK Karvan Evlakh
kesla-fk Keşla FK|Keşlə FK|FK Keshla
khazri-buzovna Khazri Buzovna|FK Khazri Buzovna
olimpik-suvalan-pfk Olimpik-Şüvälan PFK|Olimpik-Şüvälan
pfk-turan-tovuz PFK Turan Tovuz|Turan PFK|Turan-T İK|Turan-Tovuz İK|Turan İK|Turan İdman Klubu|Turan Tovuz|Turan Tovuz PFK
Q43082535 Sabah Football Club
Q222157 Shuvalan FK|Shuvalan
simurq-pfk Simurq PFK|Simurq PFC|Simurq PIK|Simurq Zaqatala PFK
sabail Səbail FK|Sabail FC|Sabail FK
[BA]
fk-buducnost-banovici FK Budućnost Banovići|Budućnost Banovići
fk-igman-konjic FK Igman Konjic|Igman Konjic
Q18125728 FK Krupa
fk-leotar FK Leotar|Leotar Trebinje
fk-mladost-doboj-kakanj FK Mladost Doboj Kakanj|Mladost Doboj Kakanj
fk-modrica FK Modriča
fk-olimpic-sarajevo FK Olimpic Sarajevo|Olimpic Sarajevo
Q771143 FK Olimpik
fk-radnik-bijeljina FK Radnik Bijeljina|Radnik Bijeljina
Q1322637 FK Slavija
fk-slavija-sarajevo FK Slavija Sarajevo|Slavija Sarajevo
fk-sloga-doboj FK Sloga Doboj|Sloga Doboj
Q1420074 HNK Brotnjo Čitluk|Brotnjo Čitluk
hnk-orasje HNK Orašje|NK Orašje
Q1638971 HŠK Posušje
Q385730 NK Bosna Visoko|Bosna Visoko
nk-brotnjo NK Brotnjo|Nogometni Klub Brotnjo
nk-celik-zenica NK Čelik Zenica|Čelik Zenica
nk-gosk-gabela NK GOŠK Gabela|GOŠK Gabela
Q1809931 NK Iskra Bugojno|Iskra Bugojno
nk-posusje NK Posušje
Q1961161 NK SAŠK Napredak|SAŠK Napredak
Q1961173 NK Troglav Livno|Troglav Livno
Q1552445 NK Vitez
nk-zepce NK Žepče
Q1353948 NK Zvijezda Gradačac|Zvijezda Gradačac
zvijezda-09 Zvijezda 09|FK Zvijezda 09
[BB]
Q4858603 Barbados Defence Force Sports Program
Q4971695 Brittons Hill
Q973100 Notre Dame SC|Notre Dame
Q7134360 Paradise SC|Paradise
[BD]
Q4783997 Arambagh Krira Sangha
Q27962503 Bangladesh Police AC|Bangladesh Police
Q990835 Brothers Union
Q4663282 Chittagong Abahani Limited
Q96376314 Dhaka Wanderers Club
Q85760385 Fakirerpool Young Men’s Club
Q105580777 Fortis FC
Q1188299 Muktijoddha Sangsad KC
Q7283530 Rahmatganj MFS
Q28225258 Saif Sporting Club
Q2276178 Sheikh Jamal Dhanmondi Club
Q4132655 Sheikh Russel KC
Q96407059 Swadhinata KS|Swadhinata
Q16959729 Uttar Baridhara SC|Uttar Baridhara
[BE]
Q2469893 Eendracht Elene Grotenberge
[BF]
Q104857722 AS Douanes Ouagadougou|Douanes Ouagadougou
Q16844375 Majestic FC|Majestic
Q1365443 Rail Club du Kadiogo
Q1718997 RC Bobo
Q124575117 Royal FC Bobo-Dioulasso
Q60741867 Salimata et Taséré FC|Salimata et Taséré
Q1811140 Union Sportive des Forces Armées
Q2004292 US Ouagadougou|Ouagadougou
Q124575114 Vitesse FC
[BG]
Q5424818 FC Arda
fc-dunav-ruse FC Dunav Ruse|Dunav Ruse|FC Dunav|FC Dunav 2010|PFC Dunav Ruse|Dunav 2010
Q5765870 FC Hebar 1918|Hebar 1918
fc-hebar-pazardzhik FC Hebar Pazardzhik|FC Hebar|Hebar Pazardzhik|FK Hebar Pazardzhi
fc-krumovgrad FC Krumovgrad|FK Krumovgrad|Krumovgrad
Q309025 FC Lokomotiv 1929 Sofia|Lokomotiv 1929 Sofia
fc-pirin-blagoevgrad FC Pirin Blagoevgrad|Blagoevgrad|PFC Pirin Blagoevgrad|Pirin Blagoevgrad
fc-septemvri-sofia FC Septemvri Sofia|Septemvri|PFC Septemvri Sofia|FK Septemvri Sofia|Septemvri Sofia
fc-shumen-1929 FC Shumen 1929|FC Shumen
fc-sliven FC Sliven
Q526794 FC Sportist Svoge|Sportist Svoge
Q5423733 FC Vereya
neftochimik-burgas Neftochimik Burgas|Neftochimic Burgas 1962|PFC Neftochimic Burgas|FK Neftochimik|PFC Naftex Burgas|Neftochimic Burgas|Neftochimik|Naftex Burgas
ofc-sliven-2000 OFC Sliven 2000|OFC Sliven
pfc-akademik-sofia PFC Akademik Sofia|Akademik|Akademik Sofia
Q1578815 PFC Kaliakra Kavarna|Kaliakra Kavarna
pfc-lokomotiv-stara-zagora PFC Lokomotiv Stara Zagora|FC Beroe 2000 Kazanlak
pfc-marek-dupnitsa PFC Marek Dupnitsa|FC Marek|FC Marek Dupnitsa|Marek Dupnitza|Marek Dupnitsa
pfc-montana PFC Montana|PFC Montana 1921|Montana 1921
pofc-botev-vratsa POFC Botev Vratsa|Botev Vratsa|OFC Botev Vratsa|PFC Botev Vratsa|FK Botev Vratsa
spartak-plovdiv Spartak Plovdiv|FC Spartak Plovdiv
tsarsko-selo Tsarsko Selo|FC Tsarsko Selo Sofia 2015|Tsarsko Selo Sofia 2015
tsarsko-selo-sofia Tsarsko Selo Sofia|FC Tsarsko Selo Sofia
vitosha-bistritsa Vitosha Bistritsa|FC Vitosha|FC Vitosha Bistritsa|Vitosha Bistrica
[BH]
Q250921 Al Hala SC|Al Hala
Q110269072 Al-Khaldiya SC|Al-Khaldiya
Q3916642 Al-Shabab Club
Q211587 Bahrain SC
Q1017236 Busaiteen Club
Q928781 East Riffa Club
Q3916641 Malkiya Club
Q3916616 Manama Club
Q3480681 Sitra Club
[BI]
Q63435217 Aigle Noir Makamba FC|Aigle Noir Makamba
Q924776 AS Inter Star|Inter Star
Q757460 Atlético Olympic FC|Atlético Olympic
Q109283771 Bumamuru FC|Bumamuru
Q15979788 Burundi Sport Dynamik New Look
Q15614506 Flambeau de l’Est
Q16840300 Guêpiers du Lac
Q113289497 Kayanza United FC|Kayanza United
Q115803808 Magara Young Boys
Q109424568 Musongati FC|Musongati
Q19787331 Olympique Star
[BJ]
Q4829447 Avrankou Omnisport FC|Avrankou Omnisport
Q4887509 Buffles du Borgou FC|Buffles du Borgou
Q5319124 Dynamo Unacob FC de Parakou
Q16838652 Energie FC
Q16839664 Forces Armées
Q3044481 Mogas 90 FC|Mogas 90
[BN]
Q116867189 AKSE Bersatu
Q16841167 Indera SC
Q96384406 Jerudong FC|Jerudong
Q100234943 Kasuka FC
Q30115816 Kota Ranger FC|Kota Ranger
Q107313437 Kuala Belait FC|Kuala Belait
Q117322783 Lun Bawang FC|Lun Bawang
Q96398315 Panchor Murai FC|Panchor Murai
Q9208526 Wijaya FC
[BO]
club-always-ready Club Always Ready|Always Ready
club-aurora Club Aurora|CD Aurora|Club Deportivo Aurora
club-deportivo-guabira Club Deportivo Guabirá|Guabirá Montero|CD Guabirá|CDSC Guabirá
club-deportivo-san-jose Club Deportivo San José|Club San José|San José Oruro|CD San José
club-destroyers Club Destroyers|Destroyers
Q104605993 Club Real Tomayapo
Q128045 Club Universitario
Q124399584 Cochabamba FC|Cochabamba
gv-san-jose GV San José|GV San José Oruro
independiente-petrolero Independiente Petrolero|Club Independiente Petrolero
la-paz-fc La Paz FC|La Paz Fútbol Club
nacional-potosi Nacional Potosí|CA Nacional Potosí|Club Atlético Nacional Potosí|Club Nacional Potosí
Q3123751 Oruro Royal
palmaflor-del-tropico Palmaflor del Trópico|Club Deportivo Palmaflor del Trópico|Municipal Vinto|Club Atlético Palmaflor|CA Palmaflor|Palmaflor
petrolero-del-chaco Petrolero del Chaco|CD Petrolero del Chaco|Club Deportivo Olimpia Petrolero|Petrolero de Yacuiba
real-potosi Real Potosí|Club Real Potosí|Club Bamin Real Potosí
real-santa-cruz Real Santa Cruz|Club Real Santa Cruz
real-tomayapo Real Tomayapo|Club Deportivo Real Tomayapo|CD Real Tomayapo
royal-pari-fc Royal Pari FC|Royal Pari|Royal Pari Sion|Royal Pari Fútbol Club
san-antonio-bulo-bulo San Antonio Bulo Bulo|Club Deportivo San Antonio Bulo Bulo
sport-boys-warnes Sport Boys Warnes
universitario-de-sucre Universitario de Sucre|CD Universitario SFX|Universitario SFX
universitario-de-vinto Universitario de Vinto|FC Universitario|FC Universitario de Vinto|Fútbol Club Universitario de Vinto
[BR]
Q2816968 4 de Julho Esporte Clube
abc-fc-rn ABC FC RN|ABC FC
Q2565717 ACD Potiguar
Q18473852 Afogados da Ingazeira Futebol Clube
Q2306468 Agremiação Sportiva Arapiraquense
Q2493830 Águia de Marabá Futebol Clube
Q2067179 Alagoinhas Atlético Clube
Q2662402 Alecrim Futebol Clube
amazonas-fc Amazonas FC|Amazonas|Amazonas FC AM
Q86729529 Amazonas Futebol Clube
america-de-natal América de Natal|América FC|América RN
Q4749632 América Futebol Clube
america-rj America RJ
Q2857911 Anápolis Futebol Clube
Q2621796 Araguaína Futebol e Regatas
Q2337706 Associação Atlética Aparecidense
Q683480 Associação Atlética Caldense
Q2868223 Associação Atlética Coruripe
Q286409 Associação Atlética Internacional
Q2868225 Associação Atlética Luziânia
Q2536715 Associação Chapecoense de Futebol
Q3277738 Associação Desportiva Bahia de Feira
Q28680250 Associação Desportiva Frei Paulistano
Q9634103 Associação Desportiva Iguatu
Q2868241 Associação Desportiva Senador Guiomard
Q4810249 Associação Esportiva Real
Q2868251 Associação Esportiva Tiradentes
Q4810263 Associação Ferroviária de Esportes
Q2868258 Associação Olímpica de Itabaiana
Q2706019 Associação Sportiva Sociedade Unida
Q2869503 Atlético Acreano
Q2622531 Atlético Clube Juventus
Q2869516 Atlético Rio Negro Clube
Q2425710 Atlético Roraima Clube
Q2077051 Baré Esporte Clube
betim-fc Betim FC
Q919695 Boa Esporte Clube
Q2656570 Boavista Sport Club
Q2332493 Botafogo Futebol Clube
Q2911638 Botafogo Sport Club
brasil-rs Brasil RS|Brasil de Pelotas|GE Brasil|Grêmio Esportivo Brasil|Grêmio Esportivo Brasil de Pelotas
brasilia-fc Brasília FC
brasiliense-fc Brasiliense FC|Brasiliense
Q522566 Brasiliense Futebol Clube
brusque-fc Brusque FC|Brusque FC SC
Q2663005 Brusque Futebol Clube
Q2932493 Cacerense Esporte Clube
Q4211529 Cametá Sport Club
Q5049599 Castanhal Esporte Clube
Q5054244 Caucaia Esporte Clube
Q48855349 CE Operário Várzea-Grandense
Q612015 Ceilândia Esporte Clube
Q2506734 Central Sport Club
Q2946160 Centro Sportivo Capelense
Q617367 Cianorte Futebol Clube
Q9778920 Clube Atlético Itapemirim
Q2565662 Clube Atlético Metropolitano
Q5136483 Clube Atlético Patrocinense
Q4072168 Clube Atlético Sorocaba
Q768249 Clube Desportivo Sete de Setembro
Q5136497 Clube Esportivo Aimoré
Q2739373 Clube Esportivo Bento Gonçalves
Q2980341 Clube Esportivo Dom Bosco
Q5136499 Clube Esportivo Lajeadense
Q2421932 Clube Esportivo Naviraiense
Q2669554 Clube Esportivo Nova Esperança
Q2980357 Clube Náutico Marcílio Dias
Q2663386 Clube Recreativo e Atlético Catalano
Q949546 Clube Sociedade Esportiva
Q2984092 Colo Colo de Futebol e Regatas
Q3813348 Comercial Futebol Clube
Q2992229 Concórdia Atlético Clube
Q2998149 Corumbaense Futebol Clube
Q2998372 Costa Rica Esporte Clube
Q5182677 Crato Esporte Clube
Q3022181 Democrata Futebol Clube
desportiva-ferroviaria Desportiva Ferroviária|Desportiva|Desportiva-ES|Desportiva Capixaba
Q106325801 Dourados Atlético Clube
Q7011361 Esporte Clube Água Santa
Q3058519 Esporte Clube Águia Negra
Q5399077 Esporte Clube Avenida
Q3058503 Esporte Clube Comercial
Q2668486 Esporte Clube Flamengo
Q5399102 Esporte Clube Jacuipense
Q3058506 Esporte Clube Macapá
Q762353 Esporte Clube Novo Hamburgo
Q2508225 Esporte Clube São José
Q3058521 Esporte Clube Ypiranga
Q3059052 Estrela do Norte Futebol Clube
Q2946174 FC Atlético Cearense|Atlético Cearense
Q2667793 Ferroviário Atlético Clube
Q218334 Figueirense Futebol Clube
Q10282853 Floresta Esporte Clube
Q10282979 Fluminense Esporte Clube
Q5510503 Futebol Clube Cascavel
Q3050412 Galícia Esporte Clube
Q10288157 Galvez Esporte Clube
Q61002496 Gazin Porto Velho Esporte Clube
Q18480811 Globo Futebol Clube
Q5577626 Goianésia Esporte Clube
Q5612793 Grêmio Atlético Sampaio
gremio-barueri Grêmio Barueri|Grêmio Recreativo Barueri
Q3118626 Grêmio Esportivo Anápolis
Q2742586 Grêmio Esportivo Juventus
Q1133475 Guarani Futebol Clube
Q2565016 Guarany Sporting Club
Q2590133 Guaratinguetá Futebol
Q4152511 Gurupi Esporte Clube
Q3150038 Independência Futebol Clube
Q6056430 Interporto Futebol Clube
ipatinga-futebol-clube Ipatinga Futebol Clube|Ipatinga|Betim EC|Betim Esporte Clube
Q10303505 Iporá Esporte Clube
Q3155833 Itabuna Esporte Clube
ituano-fc-sp Ituano FC SP|Ituano FC
Q6099009 Ivinhema Futebol Clube
Q10305358 Jaraguá Esporte Clube
Q4381268 Ji-Paraná Futebol Clube
joinville-ec Joinville EC|Joinville|Joinville Esporte Clube
Q6471925 Lagarto Futebol Clube
luverdense-ec Luverdense EC|Luverdense|Luverdense Esporte Clube
Q1028538 Macaé Esporte Futebol Clube
Q108686294 Manauara Esporte Clube
Q6754558 Maracanã Esporte Clube
Q3287448 Maranhão Atlético Clube
Q10372656 Maringá Futebol Clube
Q2622870 Mirassol Futebol Clube
Q2552673 Mixto Esporte Clube
Q2663087 Moto Club de São Luís
Q3328098 Murici FC
Q10336803 Niteroiense FC|Niteroiense
Q3345324 Nova Iguaçu Futebol Clube
Q65160517 Nova Mutum Esporte Clube
Q966183 Oeste Futebol Clube
oeste-sp Oeste SP|Oeste FC|Oeste FC SP
operario-ferroviario Operário Ferroviário|Operário|Operário Ferroviário Esporte Clube|Operário PR|Operário FEC PR
Q671621 Operário Futebol Clube
Q48867733 Pacajus Esporte Clube
Q3361608 Palmas Futebol e Regatas
Q10344540 Paragominas Futebol Clube
Q7139241 Parnahyba Sport Club
Q4348411 Penarol Atlético Clube
Q7179001 Petrolina Social Futebol Clube
Q7190396 Piauí Esporte Clube
Q3028773 Plácido de Castro Futebol Club
Q10352225 Pouso Alegre Futebol Clube
Q3403436 Princesa do Solimões Esporte Clube
rb-brasil RB Brasil|Red Bull Brasil
Q25431383 Real Desportivo Ariquemes Futebol Clube
Q7301009 Real Noroeste Capixaba Futebol Clube
Q65164985 Retrô Futebol Clube Brasil
Q2508289 Rio Branco Atlético Clube
Q3097832 Rio Branco Sport Club
Q3458836 River Atlético Clube
Q25430908 Rondoniense Social Clube
Q2659531 Salgueiro Atlético Clube
Q2082726 Santana Esporte Clube
santo-andre Santo André|Esporte Clube Santo André|Santo André EC
Q3472988 Santos Futebol Clube Amapá
sao-bento São Bento|São Bento SP|Esporte Clube São Bento
Q557103 São Bernardo Futebol Clube
sao-jose São José|São José Esporte Clube|São José EC
Q18472516 São Paulo Crystal Futebol Clube
Q2622502 São Raimundo Esporte Clube
Q663263 Sinop Futebol Clube
Q652528 Sobradinho Esporte Clube
Q9210971 Sociedade Desportiva Juazeirense
sociedade-esportiva-do-gama Sociedade Esportiva do Gama|SE Gama
Q3487428 Sociedade Esportiva Juventude
Q80964 Sociedade Esportiva Palmeiras
Q4394346 Sociedade Esportiva River Plate
Q2565917 Sociedade Esportiva Vila Aurora
Q3487445 Sociedade Imperatriz de Desportos
Q3491269 Sorriso Esporte Clube
sousa-ec Sousa EC|Sousa Esporte Clube|Sousa EC PB
Q4381278 Sport Club São Paulo
Q3493835 Sport Club Ulbra Ji-Paraná
Q25426917 Sport Clube Humaitá
Q7811956 Tocantinópolis Esporte Clube
tombense-fc Tombense FC|Tombense|Tombense FC MG
Q2588630 Trem Desportivo Clube
Q3174125 Tuna Luso Brasileira
Q1029041 Tupi Football Club
tupi-mg Tupi MG|Tupi FC
Q1857213 Uberlândia EC|Uberlândia
Q3547648 Ubiratan Esporte Clube
Q3551886 União Esporte Clube
uniao-sao-joao União São João|União São João Esporte Clube|União São João EC
Q1513287 Vila Nova Futebol Clube
Q4111327 Vilhena Esporte Clube
Q48877027 Vilhenense Esportivo Clube
Q687712 Villa Nova Atlético Clube
Q1581559 Vitória Futebol Clube
Q2553450 Volta Redonda Futebol Clube
Q3573023 Ypiranga Clube
ypiranga-fc Ypiranga FC|Ypiranga de Erechim|Ypiranga|Ypiranga FC RS
Q674632 Ypiranga Futebol Clube
[BT]
Q16962745 Paro FC
Q7410661 Samtse FC
[BW]
Q55605554 Black Forest FC|Black Forest
Q2191985 Botswana Defence Force XI FC|Botswana Defence Force XI
Q2778249 Botswana Meat Commission FC|Botswana Meat Commission
Q616047 ECCO City Green
Q859887 Extension Gunners FC|Extension Gunners
Q116814466 Masitaoka FC|Masitaoka
Q124820044 Matebele FC|Matebele
Q6875218 Miscellaneous SC Serowe
Q616027 Mogoditshane Fighters
Q2003179 Nico United
Q654510 Notwane FC
Q1944080 Police XI
Q85794572 Prisons XI Gaborone
Q60754607 Security Systems FC|Security Systems
Q3064520 TAFIC FC
Q859856 Uniao Flamengo Santos FC|Uniao Flamengo Santos
[BY]
Q30419125 Energetik-BGATU Minsk
fc-arsenal-dzerzhinsk FC Arsenal Dzerzhinsk|Arsenal Dzerzhinsk
fc-belshina-bobruisk FC Belshina Bobruisk|Belshina Bobruisk|FK Belshyna Babruisk|Belshina|Belshyna Babruisk
fc-dinamo-93-minsk FC Dinamo-93 Minsk|Dinamo-93 Minsk|Dinamo-93
fc-dnepr-mogilev FC Dnepr Mogilev|Dnepr Mogilev
fc-dnyapro-mogilev FC Dnyapro Mogilev|FK Dnyapro Mogilev|Dnyapro Mogilev
Q3091283 FC Enierhietyk-BDU Minsk|Enierhietyk-BDU Minsk
fc-gorodeya FC Gorodeya|Gorodeya
Q995028 FC Granit Mikashevichi|Granit Mikashevichi
fc-isloch FC Isloch
Q11624718 FC Isloch Minsk Raion|Isloch Minsk Raion
Q51714156 FC Ivacevičy|Ivacevičy
Q16910555 FC Krumkačy Miensk|Krumkačy Miensk
fc-naftan-novopolotsk FC Naftan Novopolotsk|Naftan Novopolotsk
fc-partizan-minsk FC Partizan Minsk|Partizan Minsk
Q531866 FC Shakhtyor Salihorsk|Shakhtyor Salihorsk
fc-slavia-mozyr FC Slavia-Mozyr|Slavia-Mozyr|FK Slaviya Mozyr|Slaviya Mozyr
Q281878 FC Slutsk-2024|Slutsk-2024
Q795626 FC Smolevichi|Smolevichi
fc-smorgon FC Smorgon|FK Smarhon|FK Smorgon
Q32129185 FC Sputnik Rechitsa|Sputnik Rechitsa
Q2634730 FC Torpedo-MAZ Minsk|Torpedo-MAZ Minsk
fc-torpedo-ska-minsk FC Torpedo-SKA Minsk|Torpedo-SKA|FC Torpedo Minsk|Torpedo-SKA Minsk|Torpedo Minsk
Q376893 FC Viktoryja Marjina Horka|Viktoryja Marjina Horka
fc-vitebsk FC Vitebsk|FK Vitebsk
fc-zvezda-bgu-minsk FC Zvezda-BGU Minsk|FC BGU Minsk|Zvezda-BGU Minsk|BGU Minsk
Q91081182 FK Shakhtyor-2 Salihorsk|Shakhtyor-2 Salihorsk
sfc-slutsk SFC Slutsk
[CA]
Q30975059 FC Continentals|Continentals
[CD]
Q2182896 AS Dragons
Q1083600 AS Kabasha
Q2819505 AS Maniema Union|Maniema Union
Q60091521 AS Nyuki
Q298507 Association Sportive Vita Club
Q1083148 DC Virunga
Q16565837 FC MK Etanchéité|MK Etanchéité
Q568810 SC Cilu
Q3459292 SCOM Mikishi
[CF]
Q182646 AS Tempête Mocaf|Tempête Mocaf
[CG]
Q290611 Étoile du Congo
Q1665826 Interclub de Brazzaville
[CH]
ac-malcantone AC Malcantone|FC Malcantone|Malcantone
ac-taverne AC Taverne
as-haute-broye AS Haute-Broye|Haute-Broye
asi-audax-friul ASI Audax Friul
besa-st-gallen Besa St. Gallen
chur-97 Chur 97
compesieres-fc Compesieres FC|Compesieres
concordia-basel Concordia Basel
Q690915 CS Chenois
dardania-st-gallen Dardania St. Gallen
fc-aemme FC Aemme
fc-affoltern FC Affoltern|FC Affoltern am Albis|Affoltern|Affoltern am Albis
fc-ajoie-monterri FC Ajoie-Monterri|Ajoie-Monterri
Q1386827 FC Allschwil|Allschwil
Q3063066 FC Altstätten|Altstätten
Q429468 FC Baden|Fussballclub Baden 1897
Q1386892 FC Balzers
Q3392513 FC Bavois
fc-begnins FC Begnins
fc-besa-biel-bienne FC Besa Biel/Bienne|Besa Biel/Bienne
Q674799 FC Biel-Bienne|Biel-Bienne
fc-bischofszell-1913 FC Bischofszell 1913|Bischofszell 1913
Q3747631 FC Black Stars Basel|Black Stars Basel
fc-bosporus FC Bosporus|Bosporus
fc-breitenrain FC Breitenrain|Breitenrain
Q195079 FC Breitenrain Bern|Breitenrain Bern
fc-bubendorf FC Bubendorf|Bubendorf
Q23710580 FC Buchs AG|FC Buchs|Buchs AG
Q690420 FC Bulle
Q133858199 FC Champel
fc-chatel-st-denis FC Chatel St. Denis|Chatel St. Denis
fc-coffrane FC Coffrane|Coffrane
fc-collina-d-oro FC Collina d'Oro|Collina d'Oro
fc-courtetelle FC Courtételle|Courtételle
fc-csl FC CSL
fc-dardania-lausanne FC Dardania Lausanne|Dardania Lausanne
Q105571866 FC Dietikon|Dietikon
Q67201072 FC Dübendorf|Dübendorf
Q5424910 FC Dürrenast|Dürrenast
Q690469 FC Echallens|Echallens
Q5424913 FC Echichens|Echichens
fc-escholzmatt-marbach FC Escholzmatt-Marbach|Escholzmatt-Marbach
fc-frutigen FC Frutigen|Frutigen
fc-gambarogno-contone-fc-gambarogno FC Gambarogno-Contone|FC Gambarogno|Gambarogno-Contone|Gambarogno
fc-genolier-begnins FC Genolier-Begnins|Genolier-Begnins
Q5424936 FC Gland
fc-goldstern FC Goldstern|Goldstern
fc-grand-saconnex FC Grand-Saconnex|Grand-Saconnex
fc-greifensee FC Greifensee|Greifensee
fc-gunzwil FC Gunzwil
fc-hausen-am-albis FC Hausen am Albis|Hausen am Albis
fc-haute-ajoie FC Haute-Ajoie|Haute-Ajoie
fc-haute-gruyere FC Haute-Gruyère|Haute-Gruyère
Q1387176 FC Ibach
Q1387235 FC Kickers Luzern|Kickers Luzern
Q16158946 FC Köniz
Q1387261 FC Kreuzlingen|Kreuzlingen
fc-lachen-altendorf FC Lachen/Altendorf|Lachen/Altendorf
fc-lancy FC Lancy
Q16669969 FC Langenthal|Langenthal
Q3392887 FC Laufen
Q690045 FC Le Mont|FC Le Mont-sur-Lausanne|Le Mont|Le Mont-sur-Lausanne
Q55503307 FC Linth 04|Linth 04
Q86721512 FC Littau
Q368675 FC Locarno
Q671173 FC Mendrisio|Mendrisio
Q670642 FC Meyrin
Q263559 FC Monthey
Q669053 FC Münsingen|Münsingen
Q1387387 FC Muri
fc-onex FC Onex
fc-paradiso FC Paradiso|Paradiso
fc-porrentruy FC Porrentruy|Porrentruy
fc-portalban-gletterens FC Portalban/Gletterens|Portalban/Gletterens
fc-printse-nendaz FC Printse-Nendaz|Printse-Nendaz
fc-prishtina-bern FC Prishtina Bern|Prishtina Bern
Q690929 FC Red Star Zürich|Red Star Zürich
fc-regensdorf FC Regensdorf|Regensdorf
fc-rorschach FC Rorschach|Rorschach
fc-rotkreuz FC Rotkreuz|Rotkreuz
fc-saint-blaise FC Saint-Blaise|Saint-Blaise
fc-saint-prex FC Saint-Prex|Saint-Prex
fc-saviese FC Savièse
fc-saxon-sports FC Saxon Sports|Saxon Sports
fc-schattdorf FC Schattdorf|Schattdorf
fc-schoenberg FC Schoenberg|Schoenberg
fc-schonenwerd-niedergosgen FC Schönenwerd-Niedergösgen|Schönenwerd-Niedergösgen
Q663565 FC Schötz
Q1387637 FC Seuzach
Q120647563 FC Sierre
Q690884 FC Solothurn|Solothurn
fc-someo FC Someo
fc-st-leonard FC St.-Leonard|St.-Leonard
fc-sternenberg FC Sternenberg|Sternenberg
fc-subingen FC Subingen|Subingen
fc-suhr FC Suhr
Q666430 FC Tuggen
Q1387796 FC Unterstrass|Unterstrass
fc-ursy FC Ursy
Q663631 FC Vevey-Sports 05|Vevey-Sports 05
fc-wallbach FC Wallbach|Wallbach
Q671317 FC Wettingen|FC Wettingen 93|Wettingen|Wettingen 93
Q16269667 FC Wettswil-Bonstetten|Wettswil-Bonstetten
fc-widnau FC Widnau
fc-wiedikon-zh FC Wiedikon ZH|Wiedikon ZH
fc-winkeln-sg FC Winkeln SG|Winkeln SG
fc-winkeln-st-gallen FC Winkeln St. Gallen|Winkeln St. Gallen
fc-wittenbach FC Wittenbach|Wittenbach
Q583599 FC Wohlen
fc-zollbruck FC Zollbrück|Zollbrück
iliria-solothurn Iliria Solothurn|FC Iliria Solothurn
italien-pertandingan Italien Pertandingan
le-locle-sports Le Locle Sports
sarmenstorf-fc Sarmenstorf FC|Sarmenstorf
sc-balerna SC Balerna
Q7389372 SC Binningen|Binningen
Q593836 SC Brühl|SC Brühl SG|Brühl SG
Q781951 SC Buochs
Q379315 SC Cham
sc-emmen SC Emmen
sc-schoftland SC Schöftland|Schöftland
sc-schwyz SC Schwyz
signal-fc Signal FC|FC Signal
Q671368 SR Delémont|Sport-Réunis de Delémont
Q683250 SV Höngg
us-arbedo US Arbedo
vevey-sports Vevey-Sports|Vevey United|FC Vevey United
vfr-kleinhuningen VfR Kleinhüningen|Kleinhüningen
yf-juventus-zurich YF Juventus Zürich|SC YF/Juventus Zürich
Q530463 Zug 94
zurich-city Zürich City|Zürich City SC
[CI]
Q337485 Academie de Foot Amadou Diallo
Q298294 AS Denguélé|Denguélé
Q2867290 AS Indenié Abengourou|Indenié Abengourou
Q16382636 Association Sportive Tanda
Q17175068 Bouaké FC
Q2980246 CO Korhogo
Q739408 ES Bingerville
Q122898493 FC Mouna
Q60736585 FC San Pédro|San Pédro
Q1688572 Jeunesse Club d'Abidjan
Q115693510 LYS Sassandra
Q3141789 Séwé FC
Q3487594 Société Omnisports de l'Armée
Q118952756 SOL FC
Q3494082 Sporting Club de Gagnoa
Q1653415 Stade d'Abidjan
Q3547342 USC Bassam
[CL]
cd-antofagasta CD Antofagasta|Deportes Antofagasta|Antofagasta
cd-magallanes CD Magallanes|Club Deportivo Magallanes|Magallanes
cd-universidad-de-concepcion CD Universidad de Concepción|Universidad de Concepción|UD Concepción|Concepción
Q2076979 Club Deportes Antofagasta
Q207373 Club Social y Deportivo Colo Colo
curico-unido Curicó Unido|CDP Curicó Unido
deportes-la-serena Deportes La Serena|CD La Serena|Club de Deportes La Serena|La Serena
deportes-melipilla Deportes Melipilla|Corporacion de Deportes Melipilla
deportes-vallenar Deportes Vallenar|Club de Deportes Vallenar
Q2242745 Lota Schwager
Q719338 Matias Aliaga FC|Matias Aliaga
Q3493085 San Antonio Unido
Q719383 Unión Cagadera
union-la-calera Unión La Calera
Q758689 Universitario de Perú
[CM]
Q2466661 Aigle Royal Menoua
Q17058878 APEJES Academy
Q111207346 AS Fortuna
Q868936 Bamboutos FC|Bamboutos
Q138663 Caïman Douala
Q30915649 Colombe Sportive du Dja-et-Lobo
Q1051164 Coton Sport FC de Garoua
Q222803 Diamant Yaoundé
Q105438733 Djiko FC de Bandjoun
Q19787318 Dragon Club
Q3042012 Dynamo Douala
Q42788608 Eding Sport FC|Eding Sport
Q974499 Fovu Club
Q732564 Kadji Sports Academy
Q1640608 Léopards Douala
Q596650 Oryx Douala
Q2426277 Panthère du Ndé
Q3359909 PWD Bamenda
Q3424735 Renaissance FC de Ngoumou
Q17071104 UMS de Loum
Q1912323 Unisport Bafang
Q120068968 Victoria United FC|Victoria United
Q8058443 Young Sports Academy Bamenda
[CN]
Q4881134 Beijing Guoan Talent Singapore FC|Beijing Guoan Talent Singapore
cangzhou-mighty Cangzhou Mighty
Q18712837 Casa de Portugal em Macau
Q211926 CD Monte Carlo|Monte Carlo
Q10563826 Chao Pak Kei
Q123253436 Chongqing Tongliang Long FC|Chongqing Tongliang Long
Q1093403 Citizen AA
Q917797 Dalian Shide Siwu FC|Dalian Shide Siwu
Q118904181 Dalian Yingbo FC|Dalian Yingbo
Q108403139 Dandong Tengyue FC|Dandong Tengyue
Q5894998 Dreams Football Club
Q108392296 Foshan Nanshi FC|Foshan Nanshi
Q2719340 GD Lam Pak
Q123468311 Guangdong GZ-Power FC|Guangdong GZ-Power
Q120841803 Guangxi Lanhang FC|Guangxi Lanhang
Q65118697 Guangxi Pingguo Haliao FC|Guangxi Pingguo Haliao
Q3788631 Guizhou FC
Q121590557 Haikou Mingcheng FC|Haikou Mingcheng
Q19839856 Heilongjiang Ice City FC|Heilongjiang Ice City
Q1186068 HKFC Soccer Section
Q2049635 Hong Kong Rangers FC
Q13482439 Jiangxi Beidamen F. C.
Q117479956 Jinan Xingzhou FC|Jinan Xingzhou
Q30115804 Kunshan FC
Q3831562 Liaoning Guangyuan FC|Liaoning Guangyuan
Q22662512 Liaoning Tieren FC|Liaoning Tieren
Q97166158 Nanjing City FC|Nanjing City
nantong-zhiyun-fc Nantong Zhiyun FC|Nantong Zhiyun
Q2424593 Polícia de Segurança Pública
Q97276157 Qingdao Qingchundao FC|Qingdao Qingchundao
Q25238560 Qingdao Red Lions
qingdao-west-coast Qingdao West Coast
Q1051301 Resources Capital FC|Resources Capital
Q123424537 Shaanxi Union FC|Shaanxi Union
Q7487366 Sham Shui Po SA
Q25101456 Shanghai Jiading Huilong FC|Shanghai Jiading Huilong
shanghai-shenxin Shanghai Shenxin|Shanghai Shenxin FC
Q7507434 Shenzhen Peng City FC|Shenzhen Peng City
Q112072677 Shijiazhuang Gongfu FC|Shijiazhuang Gongfu
Q4352372 Southern District FC|Southern District
Q7579560 Sporting Clube de Macau
Q15917432 Suzhou Dongwu Football Club
Q2701862 Windsor Arch Ka I
Q108392284 Wuxi Wugou FC|Wuxi Wugou
Q69366716 Yanbian Hailanjiang FC|Yanbian Hailanjiang
Q123376316 Yunnan Yukun FC|Yunnan Yukun
zhejiang-yiteng-fc Zhejiang Yiteng FC|Zhejiang Yiteng|Harbin Yiteng
Q117812768 Zhuhai Qin'ao FC|Zhuhai Qin'ao
[CO]
alianza-petrolera-fc Alianza Petrolera FC|Alianza Petrolera
alianza-valledupar Alianza Valledupar|Alianza Fútbol Club
atletico-fc Atlético FC|Atlético Fútbol Club
barranquilla-fc Barranquilla FC|Barranquilla Fútbol Club
boca-juniors-de-cali Boca Juniors de Cali
bogota-fc Bogotá FC|FC Bogotá|Bogotá Fútbol Club
boyaca-chico Boyacá Chicó|Boyacá Chicó FC|Boyacá Chicó Fútbol Club
deportes-quindio Deportes Quindío
Q332636 Envigado Fútbol Club
fortaleza-fc Fortaleza FC|FC Fortaleza|Fortaleza CEIF Fútbol Club|Fortaleza CEIF
Q136192221 German Football Academy Popayan
Q332833 Gold Eagles
internacional-de-palmira Internacional de Palmira|Internacional Fútbol Club de Palmira
jaguares-de-cordoba Jaguares de Córdoba|Jaguares Córdoba|Jaguares de Córdoba Fútbol Club|Jaguares FC
leones-fc Leones FC|Itagüí Leones|Itagüí Leones Fútbol Club
llaneros-fc Llaneros FC|Llaneros Fútbol Club|FC Llaneros
orsomarso-sc Orsomarso SC|Orsomarso Sportivo Clube|Orsomarso
patriotas-boyaca Patriotas Boyacá|Patriotas|Patriotas FC
real-cartagena Real Cartagena|Real Cartagena FC|Real Cartagena Fútbol Club
real-cundinamarca Real Cundinamarca|Real Soacha Cundinamarca
real-santander Real Santander|Club Deportivo Real Santander|CD Real Santander
tigres-fc Tigres FC|Tigres Fútbol Club
Q545250 Uniautónoma FC|Uniautónoma
union-magdalena Unión Magdalena|UM Santa Marta
[CR]
ad-guanacasteca AD Guanacasteca|Asociación Deportiva Guanacasteca|Guanacasteca
ad-municipal-liberia AD Municipal Liberia|Municipal Liberia
ad-san-carlos AD San Carlos|San Carlos|Asociación Deportiva San Carlos
adr-jicaral ADR Jicaral
carmelita Carmelita|Asociación Deportiva Carmelita
guadalupe-fc Guadalupe FC|Guadalupe
Q29588491 Guadalupe Fútbol Club
limon-fc Limón FC
municipal-grecia Municipal Grecia
municipal-perez-zeledon Municipal Pérez Zeledón|Pérez Zeledón|AD Municipal Pérez Zeledón
puntarenas-fc Puntarenas FC|Puntarenas Fútbol Club|Puntarenas
santos-de-guapiles Santos de Guápiles
Q24828730 Sporting Football Club
sporting-san-jose Sporting San José|Sporting FC
universidad-de-costa-rica Universidad de Costa Rica|CF Universidad de Costa Rica
[CY]
aez-zakakiou AEZ Zakakiou|Athletic Union of Zakaki
Q2215847 Akritas Chlorakas
alki-oroklini Alki Oroklini|Alki Oroklinis|Alki Oroklini FC
Q2394731 Anagennisi Deryneia FC|Anagennisi Deryneia
Q433237 APEP FC
apop-kinyras-peyias-fc APOP/Kinyras Peyias FC|APOP/Kinyras Peyias
Q312429 Ayia Napa FC
Q2484236 Chalkanoras Idaliou
digenis-morphou Digenis Morphou|Digenis Akritas Morphou FC|Dighenis Akritas Morphou FC|Dighenis Morphou|Digenis Akritas Morphou|Dighenis Akritas Morphou
epa-larnaca EPA Larnaca|EPA Larnaca FC|Enosis Pezoporikou Amol FC|Pezoporikou
omonia-aradippou Omonia Aradippou
othellos-athienou Othellos Athienou|Othellos Athienou FC|Athletic Club Othellos Athienou
Q113318729 PAC Omonia 29M
pezoporikos-larnaca Pezoporikos Larnaca|Pezoporikos Larnaca FC|Pezoporikos FC|Pezoporikos
pαc-omonia-29m PΑC Omonia 29M|PAC Omonia|ALS Omonia|ALS Omonia 29is Maiou|Omonia 29M|People's Athletic Club Omonia 29 May
[CZ]
1-sc-znojmo-fk 1. SC Znojmo FK|1. SC Znojmo
1-sk-prostejov 1. SK Prostějov
fc-lerk-brno FC LeRK Brno|Spartak Brno KPS
fc-sellier-bellot-vlasim FC Sellier & Bellot Vlašim|FC Vlašim|FC Graffin Vlašim|Sellier & Bellot Vlašim|Graffin Vlašim
fc-silon-taborsko FC Silon Táborsko|FK MAS Táborsko|FK Táborsko|MAS Táborsko|Silon Táborsko|Táborsko
Q915999 FK Baník Ratíškovice|Baník Ratíškovice
fk-banik-sokolov FK Baník Sokolov|Baník Sokolov
Q248345 FK Čáslav
Q17375898 FK Chlumec nad Cidlinou|Chlumec nad Cidlinou
fk-drnovice FK Drnovice|1. FK Drnovice|Petra Drnovice|Drnovice
Q1441523 FK Hvězda Cheb|Hvězda Cheb
fk-slavoj-vysehrad FK Slavoj Vyšehrad|FC Slavoj Vyšehrad|Slavoj Vyšehrad
fk-trinec FK Třinec|FK Fotbal Třinec|Fotbal Třinec
fk-usti-nad-labem FK Ústí nad Labem|Ústí nad Labem
fk-varnsdorf FK Varnsdorf|Fotbalový klub Varnsdorf|Varnsdorf
hanacka-slavia-kromeriz Hanácká Slávia Kroměříž|SK Hanácká Slavia|SK Hanácká Slavia Kroměříž|Hanácká Slavia
mfk-chrudim MFK Chrudim|Městský fotbalový klub Chrudim|AFK Chrudim
mfk-vitkovice MFK Vítkovice|Městský fotbalový klub Vítkovice|TJ Vítkovice|Vítkovice
mfk-vyskov MFK Vyškov|Městský fotbalový klub Vyškov
sk-kladno SK Kladno|Sportovní Klub Kladno
sk-lisen SK Líšeň|SK Líšeň Brno|Líšeň Brno
[DE]
Q162007 1. CfR Pforzheim|1. Club für Rasenspiele Pforzheim
Q54801990 1. FC Düren
Q24286823 1. FC Kaan-Marienborn|1. FC Kaan-Marienborn 07
Q162299 1. FC Lok Stendal
Q162342 1. FC Neubrandenburg 04
Q162366 1. FC Phönix Lübeck|Phönix Lübeck
1-fc-rielasingen-arlen 1. FC Rielasingen-Arlen|Rielasingen-Arlen|FC Rielasingen-Arlen
Q444031 Altonaer FC von 1893
ask-vorwarts-berlin ASK Vorwärts Berlin|Vorwärts|Vorwärts Berlin|Armeesportklub Vorwärts Berlin|FK Vorwärts Berlin
Q176850 Bahlinger SC|Bahlinger
Q692704 Berliner AK 07
Q666155 BFC Preussen|Berliner Fussballclub Preussen 1894
blau-weiss-90-berlin Blau-Weiß 90 Berlin
Q568276 Bonner SC|Bonner Sport-Club 01/04|Bonner
Q479276 Bremer SV|Bremer
bsc-hastedt BSC Hastedt|Bremer Sportclub Hastedt
Q797022 BSV SW Rehden|BSV Schwarz-Weiß Rehden|BSV Rehden|Ballsportverein Schwarz-Weiß Rehden|Schwarz-Weiß Rehden
Q882316 BW Lohne|Blau-Weiß Lohne|TuS Blau-Weiß Lohne
Q112672372 Delay Sports Berlin
Q1153967 DJK FV Haaren
djk-vilzing DJK Vilzing|Vilzing|Deutsche Jugendkraft Vilzing
eintracht-norderstedt Eintracht Norderstedt
eintracht-trier Eintracht Trier|Ein Trier
Q566653 FC 08 Villingen|08 Villingen
Q325270 FC-Astoria Walldorf|Astoria Walldorf
Q1387069 FC Einheit Wernigerode|Wernigerode|Einheit Wernigerode|FC Einheit|Einheit
Q693926 FC Eintracht Bamberg|Eintracht Bamberg|FC Eintracht Bamberg 2010|Eintracht Bamberg 2010
Q1387158 FC Hennef 05|Hennef 05
Q693383 FC Mecklenburg Schwerin|FC Eintracht Schwerin|PSV Schwerin|Polizei SV Schwerin|Mecklenburg Schwerin|Eintracht Schwerin
Q566136 FC Memmingen|Memmingen
Q464066 FC Nöttingen|Nöttingen
Q782387 FC Oberneuland|Oberneuland
Q13634402 FC Pipinsried|Pipinsried
fc-sachsen-leipzig FC Sachsen Leipzig
Q479296 FC Schönberg 95|Schönberg 95
Q819480 FC Stahl Brandenburg|Stahl Brandenburg|BSV Brandenburg|BSV Stahl Brandenburg
Q827956 FC Teutonia 05|FC Teutonia Ottensen|FC Teutonia Altona-Ottensen|Teutonia 05|Teutonia Ottensen|Teutonia Altona-Ottensen
Q13426883 FC Viktoria 1889 Berlin|Viktoria Berlin|Viktoria 1889 Berlin
Q286577 FFC Victoria 91|1. FC Frankfurt|FC Frankfurt Viktoria/Oder|FC Vorwärts Frankfurt|Frankfurt Viktoria/Oder|Vorwärts Frankfurt
Q700053 FK Pirmasens|FK 03 Pirmasens|Pirmasens|03 Pirmasens
Q566165 FSV Optik Rathenow|Optik Rathenow
Q665893 FSV Salmrohr|Salmrohr
Q831907 FT Braunschweig|Freie Turnerschaft Braunschweig
Q566242 FV Engers 07|FV Engers
Q479321 FV Illertissen|Illertissen
Q1389938 FV Ravensburg|FV 1893 Ravensburg
Q874231 FV Speyer
germania-egestorf-langreder Germania Egestorf/Langreder|1. FC Germania Egestorf/Langreder
Q55364716 Greifswalder FC|Greifswalder
Q566169 HSV Barmbek-Uhlenhorst
Q15822356 KSV Baunatal|Kultur- und Sportverein Baunatal
Q819354 KSV Hessen Kassel|Hessen Kassel
lts-bremerhaven LTS Bremerhaven|Leher Turnerschaft|Leher TS
Q325291 Lüneburger SK Hansa
mtv-eintracht-celle MTV Eintracht Celle|Eintracht Celle|Männerturnverein Eintracht Celle
neckarsulmer-sport-union Neckarsulmer Sport-Union
Q317679 Offenburger FV
Q323504 Rostocker FC|Rostocker
Q170125 Rot Weiss Ahlen|Ahlen
rot-weiss-koblenz Rot-Weiß Koblenz|FC Rot-Weiß Koblenz
rsv-meinerzhagen RSV Meinerzhagen|Rasensportverein Meinerzhagen 1921
sc-eltersdorf SC Eltersdorf|Eltersdorf
Q479357 SC Hauenstein|Sport-Club Hauenstein|Hauenstein
sc-tasmania-1900-berlin SC Tasmania 1900 Berlin|Tasmania Berlin|Tasmania 1900 Berlin|SV Tasmania Berlin
Q477694 SC Victoria Hamburg|Victoria Hamburg
Q479269 SC Wiedenbrück|SC Wiedenbrück 2000|Wiedenbrück|Wiedenbrück 2000
Q764358 SF Baumberg|Sportfreunde Baumberg
Q666067 SF Lotte|Sportfreunde Lotte|Lotte
Q609926 SF Siegen|Sportfreunde Siegen|Siegen
Q327628 SG Aumund-Vegesack
sg-sachsen-leipzig SG Sachsen Leipzig
Q2312455 Sportfreunde Dorfmerkingen
Q885187 SpVgg Ansbach|Ansbach|SpVgg Ansbach 09|Spielvereinigung Ansbach 09|Ansbach 09
Q1311213 SpVgg Hankofen-Hailing|Spielvereinigung Hankofen-Hailing 1968|Hankofen|Hankofen-Hailing
Q2207914 SSV Jeddeloh|Spiel- und Sportverein Jeddeloh
Q204207 SV Alemannia Waldalgesheim|Alemannia Waldalgesheim
Q30090061 SV Atlas Delmenhorst|SV Atlas|Atlas Delmenhorst
Q571553 SV Babelsberg 03|Babelsberg|Babelsberg 03
Q493464 SV Bergisch Gladbach 09|Bergisch Gladbach 09
Q665907 SV Dessau 05|Dessau 05
Q1425370 SV Drochtersen/Assel|Drochtersen/Assel
Q2208389 SV Eichede|Eichede
Q324990 SV Falkensee-Finkenkrug|Falkensee-Finkenkrug
Q324983 SV Heimstetten|Heimstetten
Q320481 SV Lichtenberg 47|Lichtenberg 47
Q318129 SV Linx|SV Linx 1949|Linx|Linx 1949
Q325014 SV Lippstadt 08|Lippstadt 08
Q25303518 SV Morlautern|Morlautern
sv-oberachern SV Oberachern|Oberachern
Q15843660 SV Rödinghausen|Rödinghausen
Q325195 SV Roßbach/Verscheid|SV Roßbach|Roßbach/Verscheid|Roßbach
Q326960 SV Schalding-Heining|Schalding-Heining
Q831921 SV Schott Jena|Schott Jena
sv-straelen SV Straelen|SV 19 Straelen|Sportverein 19 Straelen|Straelen|19 Straelen
sv-todesfelde SV Todesfelde|Sportverein Todesfelde|Todesfelde
Q53410120 SV Türkgücü-Ataspor München|Türkgücü-Ataspor München
sv-waldkirch SV Waldkirch|Waldkirch
Q1501893 SV Wilhelmshaven|Wilhelmshaven
Q879384 TSG Balingen|Balingen
Q176168 TSG Neustrelitz
Q1826578 TSG Pfeddersheim
Q325265 TSV 1860 Rosenheim|1860 Rosenheim
Q479340 TSV 1896 Rain|TSV Rain am Lech|TSV Rain|TSV Rain/Lech|1896 Rain|Rain am Lech|Rain|Rain/Lech
Q1507157 TSV Aubstadt|Aubstadt
Q566183 TSV Buchbach|Buchbach
Q1321086 TSV Schott Mainz|Schott Mainz
Q529579 TSV Schwaben Augsburg|Schwaben Augsburg
turkgucu-munchen Türkgücü München|Türkgücü
tus-bersenbruck TuS Bersenbrück|Bersenbrück
Q2458681 TuS Dassendorf|Turn- und Sportgemeinschaft Dassendorf|Dassendorf
tus-erndtebruck TuS Erndtebrück|Erndtebrück
Q155452 TuS Koblenz|Turn- und Spielvereinigung Koblenz 1911
Q476929 TuS Makkabi Berlin|Makkabi Berlin
Q323237 Union Fürstenwalde|FSV Union Fürstenwalde
Q836832 USC Paloma Hamburg|Uhlenhorster SC Paloma|Uhlenhorster Sport Club Paloma Hamburg
Q819382 VfB Borussia Neunkirchen|Borussia Neunkirchen
Q2521441 VfB Eichstätt|Eichstätt
Q639419 VfB Germania Halberstadt|Germania Halberstadt
vfr-garching VfR Garching|Garching
Q639506 VfR Neumünster|Neumünster
vfv-hildesheim VfV Hildesheim
Q692571 Viktoria Aschaffenburg|Aschaffenburg
vsg-altglienicke VSG Altglienicke|Volkssport Gemeinschaft Altglienicke
Q319900 Wacker Nordhausen|FSV Wacker 90 Nordhausen|Wacker 90 Nordhausen
Q819419 Wormatia Worms|VfR Wormatia Worms|VfR Wormatia 08 Worms|Wormatia 08 Worms
[DJ]
Q16539606 Arta/Solar7
[DO]
Q3681478 Club Barcelona Atlético
[DZ]
Q1966252 AS Khroub
Q2549020 CA Batna
Q109024172 ES Ben Aknoun
Q2420700 ES Mostaganem
Q3135543 HB Chelghoum Laïd
Q1044640 MC Algiers
Q19577272 MC El Bayadh
Q2742749 MC El Eulma
Q2590858 Medea Olympic
Q2186767 MO Constantine
Q574298 Mouloudia Club of Oran
Q3325921 MSP Batna
Q6953243 NC Magra
Q65064460 NRB Teleghma
Q119804968 Olympique Akbou
Q3415112 RC Arbaâ
Q2038410 US Biskra
Q3089414 US Chaouia
Q112609581 US Souf
Q3126587 USM Annaba
Q7866473 USM Khenchela
Q1972416 WA Tlemcen
[EC]
america-de-quito América de Quito
cd-olmedo CD Olmedo
cd-tecnico-universitario CD Técnico Universitario|Técnico Universitario|Club Deportivo Técnico Universitario
cd-universidad-catolica-del-ecuador CD Universidad Católica del Ecuador|CD Católica|Universidad Católica del Ecuador
csd-macara CSD Macará|Club Social y Deportivo Macará
cumbaya Cumbayá FC|Cumbayá Fútbol Club
delfin-sc Delfín SC|Delfín Sporting Club
fuerza-amarilla-sc Fuerza Amarilla SC|Fuerza Amarilla
guayaquil-city-fc Guayaquil City FC|Guayaquil City
imbabura Imbabura|Imbabura SC|Imbabura Sporting Club
ldu-loja LDU Loja|LDU de Loja|Liga de Loja|Liga Deportiva Universitaria de Loja
libertad Libertad Loja|Libertad de Loja|Libertad Fútbol Club
mushuc-runa-sc Mushuc Runa SC|Mushuc Runa|Mushuc Runa Sporting Club
orense Orense SC|Orense Sporting Club
Q2476133 Sociedad Deportiva Aucas
[EE]
fc-kuressaare FC Kuressaare|Kuressaare
fc-lantana-tallinn FC Lantana Tallinn|FC Lantana|Lantana Tallinn
fc-nomme-united FC Nõmme United|Nõmme United|Jalgpalliklubi FC Nõmme United
fc-norma-tallinn FC Norma Tallinn|Norma Tallinn
fc-santos-tartu FC Santos Tartu|Santos Tartu
fc-tvmk-tallinn FC TVMK Tallinn|FC TVMK|TVMK Tallinn
fci-tallinn FCI Tallinn
Q56275728 Harju JK Laagri
jk-sillamae-kalev JK Sillamäe Kalev|Sillamäe Kalev|Kalev Sillamäe|Sillamäe
jk-tallinna-kalev JK Tallinna Kalev|Tallinna Kalev|Talinna Kalev
jk-tulevik-viljandi JK Tulevik Viljandi|Viljandi Tulevik|Viljandi JK Tulevik|Tulevik Viljandi
maardu-esteve Maardu Esteve
parnu-jk-vaprus Pärnu JK Vaprus|Pärnu Vaprus|JK Vaprus Pärnu
Q931955 Tallinna JK Legion
[EG]
al-ittihad-al-sakandary Al Ittihad Al Sakandary|Alexandrian Union Club|Al Ittihad Alexandria Club|El Ittihad El Skandary|Ittihad El Iskandary
aswan-sc Aswan SC|Aswan Sporting Club|Aswan FC
baladiyat-el-mahalla Baladiyat El Mahalla|Baladiyat El Mahalla SC|Baladiyat El Mahalla Sporting Club|Baladeyet Al Mahalla|Baladiyyat Mehalla
el-dakhleya El Dakhleya|El Dakhleya SC|El Dakhleya Sporting Club|El Daklyeh
el-entag-el-harby El Entag El Harby|Military Production
haras-el-hodood Haras El Hodood|Haras El-Hodood SC
ittihad-el-shorta Ittihad El Shorta|Police Union
misr-el-makasa Misr El Makasa|Misr LeL Makasa|Misr Lel Makkasa SC|Misr Lel Makkasa Sporting Club|Misr Lel Makkasa
petrojet Petrojet|Petrojet FC
pharco-fc Pharco FC
tala-ea-el-gaish Tala'ea El Gaish|Army's Vanguards|Tala'ea El-Gaish SC|Tala'ea El Gaish Sporting Club
tanta-sc Tanta SC|Tanta Sports Club|FC Tanta
telephonat-bani-sweif Telephonat Bani Sweif|TE Beni Suef
[ER]
Q2356776 Red Sea FC|Red Sea
[ES]
Q646281 Algeciras CF|Algeciras
Q527487 Alicante CF
Q641649 Arenas Club de Getxo
Q790195 Barakaldo CF|Barakaldo
Q3325336 Bergantiños FC|Bergantiños Fútbol Club|Bergantiños CF|Bergantiños
Q5008936 CA Antoniano|Atlético Antoniano|Club Atlético Antoniano|Antoniano
Q837238 CD Alcoyano|Alcoyano
Q855199 CD Atlético Baleares|Atlético Baleares|Club Deportivo Atlético Baleares
cd-badajoz CD Badajoz
Q5010042 CD Becerril|Club Deportivo Becerril|Becerril
Q1834397 CD Calahorra|Club Deportivo Calahorra|Calahorra
Q5010076 CD Don Benito|Don Benito
Q3573032 CD Ebro|Club Deportivo Ebro
Q5010075 CD El Álamo|Club Deportivo El Álamo|El Álamo
Q1648756 CD Getxo
Q2206737 CD Lealtad
Q657865 CD Logroñés|Logroñés|SD Logroñés|UD Logroñés|Unión Deportiva Logroñés
Q856137 CD Ourense
Q5010114 CD Peña Azagresa|Club Deportivo Peña Azagresa|Peña Azagresa
Q96374191 CD Tarancón|Tarancón
Q856179 CD Toledo
Q856280 CF Badalona|Badalona
Q2504228 CF Badalona Futur|Badalona Futur
Q1195376 CF Ciudad de Murcia|Ciudad de Murcia
Q13048793 CF Illueca|Illueca CF
Q78345783 CF Intercity|Intercity
Q4889929 CF La Nucía|La Nucía
Q18126658 CF Lorca Deportiva|Lorca Deportiva
Q2511257 CF Rayo Majadahonda|Rayo Majadahonda
Q652255 CF Villanovense|Villanovense
Q11955 Club Deportivo Guadalajara
club-marino-luanco Club Marino Luanco|Marino Luanco
Q8964927 Club Recreativo Granada
Q96611750 Comillas CF|Comillas
Q856415 CP Cacereño
Q856416 CP Mérida
Q273417 Écija Balompié
Q55610647 El Palmar CF|EG El Palmar CF|El Palmar|EG El Palmar
Q120937222 FC Málaga City|Málaga City
Q2638095 Gimnástica Segoviana|Gimnástica Segoviana CF|Segoviana
granada-74 Granada 74
Q5976634 Linares Deportivo
lorca-fc Lorca FC|Lorca Fútbol Club|La Hoya Lorca CF
Q5726133 Mérida AD|Mérida Asociación Deportiva
Q97199141 Ontinyent 1931 CF|Ontinyent 1931
ontinyent-cf Ontinyent CF
Q2155702 PD Santa Eulalia
Q518166 Polideportivo Ejido|Poli Ejido
Q849271 Pontevedra CF|Pontevedra
Q3019930 Rayo Cantabria
Q7301187 Real Ávila CF|Real Ávila
Q720872 Real Avilés CF|Real Avilés
Q837183 Real Jaén CF|Real Jaén
Q3331395 Real Oviedo Vetusta
Q726810 Real Unión
Q2917880 Salamanca CF UDS
Q847077 San Fernando Island Sports Club SAD
Q515516 SD Amorebieta|Amorebieta
Q929753 SD Compostela|Compostela
Q7389527 SD Tarazona|Tarazona
Q576521 Terrassa FC|Terrassa
Q846966 Tolosa CF
Q32444 UCAM Murcia|UCAM Murcia CF
Q680336 UD Melilla|Union Deportiva Melilla|Melilla UD
Q2054565 UD San Sebastián de los Reyes|San Sebastián de los Reyes
Q7864294 UD Socuéllamos|UD Socuéllamos CF|Unión Deportiva Socuéllamos|Socuéllamos
Q655749 UD Vecindario|Vecindario
Q908820 UE Sant Andreu|Unió Esportiva Sant Andreu
Q943938 UM Escobedo|Unión Montañesa Escobedo
union-mutilvera Union Mutilvera|Unión Deportiva Mutilvera
universidad-las-palmas Universidad Las Palmas|U.Las Palmas
Q3330941 UP Plasencia
Q544120 Zamora CF
[ET]
Q2111218 Adama City FC|Adama City
Q2630840 Awassa City FC|Awassa City
Q55604712 Bahir Dar Kenema FC|Bahir Dar Kenema
Q3085879 Defence FC
Q2178933 Dire Dawa City
Q28223072 Hadiya Hossana FC|Hadiya Hossana
Q2465599 Sidama Coffee
[FI]
ac-vantaan-allianssi AC Vantaan Allianssi|AC Allianssi|Allianssi
Q756695 Atlantis FC|Atlantis
Q131607858 Chicken Wings Sports Club
fc-jokerit FC Jokerit|Jokerit
fc-kuusysi FC Kuusysi|Kuusysi Lahti|Kuusysi
fc-reipas-lahti FC Reipas Lahti|Reipas|FC Reipas|Reipas Lahti
finnairin-palloilijat-helsinki Finnairin Palloilijat Helsinki|FinnPa|FinnPa Helsinki|Finnairin Palloilijat
hifk-helsinki HIFK Helsinki|HIFK Fotboll|IFK Helsingfors|Helsingfors IFK|Helsinki IFK
Q97207014 HJS Akatemia
hps-helsinki HPS Helsinki|Helsingin Palloseura
ilves-kissat-tampere Ilves-Kissat Tampere|Ilves-Kissat|Tampereen-Viipurin Ilves-Kissat
jarvenpaan-palloseura Järvenpään Palloseura|JäPS|Järvenpään PS
jippo-joensuu JIPPO Joensuu|JIPPO
jjk-jyvaskyla JJK Jyväskylä|Jyväskylä JK
Q109335970 Jyväskylän Komeetat
kapa KäPa|Käpylän Pallo
klubi-04 Klubi 04|Talenttiklubi Klubi 04|HJK Klubi 04
koparit-kuopio Koparit Kuopio|Koparit|Koparit FC|Kuopion Pallotoverit
Q11873331 Kultsu FC|Kultsu
mikkelin-palloilijat Mikkelin Palloilijat|MP Mikkeli
ops-oulu OPS Oulu|Oulun Palloseura
palloseura-kemi-kings Palloseura Kemi Kings|PS Kemi|Kemi City FC|Kemi City
pepo-lappeenranta PEPO Lappeenranta
pk-35-vantaa PK-35 Vantaa|PK-35|Pallokerho-35
salon-palloilijat Salon Palloilijat|SalPa
sjk-akatemia SJK Akatemia
tampereen-pallo-veikot Tampereen Pallo-Veikot|TPV Tampere
vasa-ifk Vasa IFK|Idrottsföreningen Kamraterna Vasa
[FJ]
Q1808718 Lautoka FC
Q1963282 Nadi FC
Q1138548 Rewa FC
[FO]
Q287768 Argja Bóltfelag
b71-sandoy B71 Sandoy|B71|Bóltfelagið 1971|Sandoyar Ítróttarfelag B71
fc-suduroy FC Suðuroy|Suðuroy|VB/Sumba
gi-gota GÍ Gøta|Gøtu Ítróttarfelag
vb-vagur VB Vágur|Vágur
[FR]
Q60745975 AF Bobigny
Q2867678 AF Virois
Q2867249 AFC Compiègne|Compiègne
Q19361199 Ain Sud
Q109500199 Aix FC
Q1933334 Amiens AC
Q1386860 Angoulême-Soyaux Charente|Angoulême Charente FC|Angoulême|AS Angoulême|Angoulême CFC|Angoulême Charente
Q298279 AS Cherbourg Football|Cherbourg Football
Q109507495 AS Domérat
Q4647369 AS Dragon
Q60785879 AS Excelsior
Q4654455 AS Furiani-Agliani|Furiani-Agliani
Q531829 AS Manu-Ura|Manu-Ura
Q2868066 AS Marsouins|Marsouins
Q2843254 AS Muret
Q298396 AS Pirae
Q2843267 AS Poissy
Q4654480 AS Prix-lès-Mézières|Prix-lès-Mézières
Q109507514 AS Quetigny|Quetigny
Q2348647 AS Saint-Priest|Saint-Priest
Q105533276 AS Tiga Sport|Tiga Sport
Q2819525 AS Vénus
Q2689492 AS Vitré
Q298518 AS Yzeure
Q2868123 ASC Biesheim
Q109507523 ASC Saint-Apollinaire
Q2868132 ASF Andrézieux
Q2868152 ASM Belfort
Q2819509 ASM Vénissieux
Q2155470 ASOA Valence
Q2868052 Association Sportive Central Sport
Q21007975 Aubagne FC
Q117805553 Avant-Garde caennaise
Q791128 Aviron Bayonnais FC|Aviron Bayonnais
Q2881448 Balma SC
Q2897087 Bergerac Périgord FC|Bergerac Périgord
Q2905680 Blagnac FC
Q2905883 Blanc-Mesnil Sport Football
Q2656996 Blois Football 41
Q430353 Borgo FC
Q107366003 Bourges Foot 18
Q3076568 C' Chartres Football
Q670795 CA Bastia
Q109507537 CA Neuville-de-Poitou|Neuville-de-Poitou
Q2980061 CA Pontarlier|Pontarlier
Q674263 Canet Roussillon Football Club
Q112657519 Carnoux FC
Q109712628 Chambray FC|Chambray
Q2980065 Club Athlétique de Vitry
Q2980226 CMS Oissel
Q5013557 CO Les Ulis
Q109507626 CS Brétigny Football|Brétigny Football
Q747693 CS Louhans-Cuiseaux|Louhans-Cuiseaux
Q2932033 CS Meaux
Q5277935 Dinan-Léhon FC|Dinan-Léhon
Q2401577 ÉDS Montluçon
Q2948398 Entente Feignies Aulnoye FC|Entente Feignies Aulnoye
Q265105 Entente SSG
Q107301197 ES Cannet Rocheville
Q112657435 ES Doloise
Q106829403 ES Grau-du-Roi
Q109507571 ES Guéret
Q3055035 ES La Rochelle
Q112657649 ES Lambres-lez-Douai
Q112657650 ES Mont-Gaillard
Q3055044 ES Thaon
Q1275867 ESA Brive
Q104866334 ESA Linas-Montlhéry
Q112657648 ESC Longueau
Q5324184 ESM Gonfreville
Q39059809 ESOF La Roche-sur-Yon
Q290481 Étoile Fréjus Saint-Raphaël
Q3592915 Évreux FC 27
Q109507585 FA Illkirch-Graffenstaden|Illkirch-Graffenstaden
Q3063004 FAIRM Île-Rousse Monticello
Q109507588 FC Albères-Argelès|Albères-Argelès
Q21426953 FC Bagnols Pont|Bagnols Pont
Q3076667 FC Bassin d'Arcachon|Bassin d'Arcachon
Q48755796 FC Bastia-Borgo|Bastia-Borgo
Q98704377 FC Bourgoin-Jallieu|Bourgoin-Jallieu
Q3076490 FC Challans|Challans
Q71287104 FC Chamalières|Chamalières
Q3076567 FC Chambly
Q2722551 FC Dieppe
Q3063085 FC Drouais
Q118566433 FC Espaly
Q18214766 FC Fleury 91|Fleury 91
Q109507594 FC Grandvillars|Grandvillars
Q1387311 FC Libourne-Saint-Seurin|FC Libourne|Libourne|Libourne-Saint-Seurin
Q85760224 FC Limonest Saint-Didier|Limonest Saint-Didier
Q1387379 FC Montceau|Montceau
Q109507508 FC Montlouis|Montlouis
Q109507608 FC Morteau-Montlebon|Morteau-Montlebon
Q640726 FC Mulhouse
Q109507609 FC Ouest Tourangeau|Ouest Tourangeau
Q112657652 FC Portes de l'Entre Deux Mers|Portes de l'Entre Deux Mers
Q109507615 FC Rousset SVO|Rousset SVO
Q5425134 FC Saint-Jean-le-Blanc|Saint-Jean-le-Blanc
Q3076534 FC Saint-Lô Manche|Saint-Lô Manche
Q940001 FC Sète
Q20724643 FC Vaulx-en-Velin|Vaulx-en-Velin
Q3076595 FC Versailles
Q109802754 FC Veyle Saône|Veyle Saône
Q2073381 FCM Aubervilliers|Aubervilliers
fco-charleville FCO Charleville|Charleville
Q1325357 FCSR Haguenau
Q74030 Football Bourg-en-Bresse Péronnas 01
Q1387118 Gaïtcha FCN
Q109507628 GC Lucciana
Q3232975 Genêts Anglet
Q17628438 GFA Rumilly-Vallières
Q3323135 GOAL FC
Q109507629 Grand-Quevilly FC|Grand-Quevilly
Q3095380 GSI Pontivy
Q109138294 Hauts Lyonnais
Q605100 Hyères FC
Q21027358 IC Croix
Q3176205 JA Drancy
Q3162811 Jarville JF
Q2347256 JS Saint-Pierroise
Q3190133 Jura Dolois Foot
Q944892 Jura Sud Foot
Q112657653 L'Union-Saint-Jean FC|L'Union-Saint-Jean
Q3416282 La chispa FC|La chispa
Q2043779 La Roche VF
Q6487261 Lannion FC
Q109507638 Le Mée Sports
Q3555460 Les Herbiers VF
Q1387308 Limoges Football
Q3550555 Marignane GCB|US Marignane|Marignane Gignac CB|Marignane Gignac|Marignane
Q112657655 Montrouge FC 92
Q112657407 OC Cesson Football
Q109507643 OF.C. Les Mureaux
Q1757655 Olympique Alès
Q109507648 Olympique Marcquois
Q3351693 Olympique Noisy-le-Sec
Q3351700 Olympique Saint-Quentin
Q3351713 Olympique Saumur FC|Olympique Saumur
Q109507574 Onet-le-Château Football
Q65129848 Paris 13 Atletico
Q136680236 Perpignan FC
Q3393891 Poitiers FC
Q109507657 Pouzauges BF.C.
Q28406265 Racing Besançon|Besançon FC|Besançon RC
Q1026206 Racing Club de Calais
Q3416270 Racing Club de Grasse
Q112657562 RC Champigneulles|Champigneulles
Q3416260 RCO Agde
Q7310187 Reims Sainte-Anne
Q3461999 Saint-Colomban Locminé
Q3496200 Saint-Nazaire Atlantique Football
Q3463127 Saint-Pauloise FC|Saint-Pauloise
Q3463242 Saint-Pryve Saint-Hilaire FC|Saint-Pryve Saint-Hilaire
Q3464282 Sainte-Geneviève Sports
Q1573797 SAS Épinal|Stade Athletique Spinalien Épinal
Q112657657 SC Beaucouzé|Beaucouzé
Q1554303 SC Schiltigheim|Schiltigheim
Q2364284 SC Selongey|Selongey
Q762264 SO Chambéry Foot
Q2165406 SO Châtellerault
Q3496208 SO Cholet|Stade Olympique Choletais
Q1757023 SO Romorantin
Q109507685 SP Milizac
Q919762 Sporting Club Lyon
Q1753870 SR Colmar
Q2578086 SS Jeanne d'Arc|Jeanne d'Arc
Q260659 SS Saint-Louisienne|Saint-Louisienne
Q3495933 Stade Beaucairois FC|Stade Beaucairois
Q2145824 Stade Bordelais
Q1621755 Stade Briochin|St Brieuc
Q3496138 Stade Montois
Q2302522 Stade Plabennecois
Q3493961 SU Dives
Q3533245 Tour d'Auvergne de Rennes
Q929352 Trélissac FC|Trélissac
Q3550029 UA Cognac
Q3547180 UF Mâconnais
Q12948707 UGA Ardziv Marseille
Q3550522 US Alençon
Q109507709 US Castanet|Castanet
Q3550524 US Changé
Q3550541 US Chantilly|Chantilly
Q109507712 US Châteauneuf-sur-Loire|Châteauneuf-sur-Loire
Q109507714 US Chauvigny|Chauvigny
Q3550486 US Colomiers Football|Colomiers Football
Q112657397 US Cosne
Q3550538 US de Breteuil|de Breteuil
Q19618820 US de Lège-Cap-Ferret|de Lège-Cap-Ferret
Q7875880 US Feurs
Q109500190 US Fougères|Fougères
Q3550575 US Granville|Granville
Q3550531 US Ivry Football|Ivry Football
Q3547509 US Lusitanos Saint-Maur|Lusitanos Saint-Maur
Q2299970 US Macouria|Macouria
Q3550503 US Marseille Endoume|Marseille Endoume
Q3550491 US Maubeuge|Maubeuge
Q2471679 US Montagnarde|Montagnarde
Q1408655 US Nœux-les-Mines|Nœux-les-Mines
Q1426377 US Raon-l'Étape|Raon-l'Étape
Q948538 US Saint-Malo|Saint-Malo
Q109507739 US Saint-Philbert-de-Grand-Lieu|Saint-Philbert-de-Grand-Lieu
Q3547531 US Sainte-Marienne|Sainte-Marienne
Q106866557 US Salinières Aigues Mortes|Salinières Aigues Mortes
Q3550508 US Sarre-Union|Sarre-Union
Q2408705 US Sénart-Moissy|Sénart-Moissy
Q3296484 US Sinnamary|Sinnamary
Q2186938 US Stade Tamponnaise|Stade Tamponnaise
Q109507747 US Vimy
Q2644719 USC Corte
Q7866396 USE Avoine
Q1622419 USJA Carquefou
Q7866474 USM Montargis
Q7866477 USM Saran
Q3550595 USON Mondeville
Q16682015 USSA Vertou
Q3555456 Vendée Fontenay Foot
Q1582255 Vendée Poiré sur Vie Football
Q3558032 Vierzon FC
Q3562988 Voltigeurs de Châteaubriant
[GA]
Q16837339 Cercle Mbéri Sportif
Q2931394 CF Mounana
Q2229763 FC 105 Libreville|105 Libreville
Q1597395 US Bitam
[GB]
Q2300305 Aldershot FC
Q2448170 Armagh City FC|Armagh City
Q2384238 Ballyclare Comrades FC|Ballyclare Comrades
Q4942521 Bonnyrigg Rose Athletic FC|Bonnyrigg Rose Athletic
Q4966008 Brickfield Rangers FC|Brickfield Rangers
Q2305609 Chelmsford City FC
Q1070732 Chester City FC
Q5291109 Erith & Belvedere FC|Erith & Belvedere
Q1526049 Gap Connah's Quay FC|Gap Connah's Quay
Q4140000 Gloucester City AFC|Gloucester City
Q5887064 Gualaceo SC|Gualaceo
Q1257402 Hallam FC
Q4496023 Harland & Wolff Welders FC|Harland & Wolff Welders
Q28404095 Hashtag United FC
Q1929359 Limavady United FC|Limavady United
Q674867 Moyola Park FC|Moyola Park
Q16847437 Pen-y-Bont
Q4392059 Truro City FC
Q5213266 Winsford United FC|Winsford United
[GB-ENG]
accrington-fc Accrington FC
Q18505 AFC Telford United|Telford United|Telford United FC
Q2047845 Ashington AFC|Ashington
Q4813596 Atherton Collieries|Atherton Collieries AFC
Q518259 Berwick Rangers FC
Q4086727 Billericay Town FC|Billericay Town
bootle-fc Bootle FC|Bootle
burton-swifts-fc Burton Swifts FC|Burton Swifts
burton-united-fc Burton United FC|Burton United
burton-wanderers-fc Burton Wanderers FC|Burton Wanderers
Q2029340 Canvey Island FC|Canvey Island
Q3657748 Carshalton Athletic FC|Carshalton Athletic
Q28452992 Chichester City FC|Chichester City
Q5101644 Chippenham Town FC|Chippenham Town
Q18287 Chorley FC|Chorley
Q18510 Dartford FC|Dartford
darwen-fc Darwen FC|Darwen
Q661543 Droylsden FC|Droylsden
Q5313546 Dulwich Hamlet FC|Dulwich Hamlet
Q2340967 Durham City AFC|Durham City
Q1278095 Eastbourne Borough FC|Eastbourne Borough
Q18316 Farsley Celtic FC|Farsley|Farsley Celtic
Q1491327 Gainsborough Trinity FC|Gainsborough Trinity
Q188278 Glossop North End AFC|Glossop North End|Glossop North End FC|Glossop FC|Glossop
Q625130 Grays Athletic FC|Grays|Grays Athletic
Q4132020 Guiseley AFC|Guiseley
Q2307965 Hampton & Richmond Borough FC|Hampton & Richmond Borough
Q6417465 Haringey Borough FC|Haringey Borough
Q2028870 Havant & Waterlooville FC|Havant & Waterlooville
Q1591915 Hayes & Yeading United FC|Hayes & Yeading|Hayes & Yeading United
Q1387175 Histon FC|Histon
Q5871864 Hitchin Town FC|Hitchin Town
Q18517 Hyde United FC|Hyde United
Q1988619 Kingstonian FC|Kingstonian
leeds-city-fc Leeds City FC|Leeds City
loughborough-fc Loughborough FC
maldon-tiptree-fc Maldon & Tiptree FC|Maldon & Tiptree
Q6400810 Metropolitan Police FC|Metropolitan Police
middlesbrough-ironopolis-fc Middlesbrough Ironopolis FC|Middlesbrough Ironopolis
Q18300 Nantwich Town FC|Nantwich Town
Q2649979 Nelson FC
new-brighton-tower-fc New Brighton Tower FC|New Brighton|New Brighton Tower
Q7017405 Newcastle East End FC|Newcastle East End
Q10856254 Newcastle West End FC|Newcastle West End
Q18302 North Ferriby United AFC|North Ferriby|North Ferriby United
Q18486 Northwich Victoria FC|Northwich|Northwich Victoria
nuneaton-borough-fc Nuneaton Borough FC|Nuneaton Town|Nuneaton Borough
Q5213276 Oxford City FC|Oxford City
rotherham-county-fc Rotherham County FC|Rotherham County
rotherham-town-fc Rotherham Town FC|Rotherham Town
salisbury-city-fc Salisbury City FC|Salisbury|Salisbury City|Salisbury FC
Q2306118 Slough Town FC|Slough Town
Q22097902 South Shore FC|South Shore
Q18525 Southport FC|Southport
Q2585894 St. Albans City FC|St. Albans City
Q18304 Stafford Rangers FC|Stafford Rangers
Q1849964 Stalybridge Celtic FC|Stalybridge Celtic
Q4383877 Stourbridge FC|Stourbridge
thames-afc Thames AFC|Thames
Q955872 Welling United FC|Welling United
Q2343389 Weston-super-Mare AFC|Weston-super-Mare
Q599356 Weymouth FC|Weymouth
Q555635 Workington AFC|Workington
[GB-NIR]
Q2212732 Annagh United FC|Annagh United|FC Annagh United
Q674454 Ballinamallard United FC|Ballinamallard United
Q771539 Dundela FC|FC Dundela|Dundela
derry-city-fc FC Derry City
Q2156868 Knockbreda FC|Knockbreda
newington-fc Newington FC|Newington
[GB-SCT]
Q955789 Clydebank FC|Clydebank
[GB-WLS]
aberdare-athletic-fc Aberdare Athletic FC|Aberdare Athletic
Q776074 Afan Lido FC|Afan Lido
Q4971508 Briton Ferry Llansawel AFC|Briton Ferry Llansawel
Q658273 Caersws FC|Caersws
Q856468 Carmarthen Town AFC|Carmarthen Town
Q1146848 Cwmbrân Town AFC|Cwmbrân Town|Cwmbrân Town FC|Cwmbrân
Q6661255 Llandudno FC|Llandudno Town FC|Llandudno Town|Llandudno
Q905968 Neath FC|Neath|Neath Athletic
Q239241 Port Talbot Town FC|Port Talbot|Port Talbot Town
Q2020235 Porthmadog FC|Porthmadog
Q253365 Prestatyn Town FC|Prestatyn|Prestatyn Town
Q1813969 Welshpool Town FC|Welshpool Town
[GE]
fc-ameri-tbilisi FC Ameri Tbilisi|Ameri Tbilisi
Q232037 FC Baia Zugdidi|Baia Zugdidi
fc-chikhura-sachkhere FC Chikhura Sachkhere|Chikhura|Chikhura Sachkhere
fc-gagra FC Gagra
Q5425013 FC Khobi
fc-kolkheti-poti FC Kolkheti Poti|FC Kolkheti-1913 Poti|Kolkheti|Kolkheti Poti|Kolkheti-1913 Poti
fc-locomotive-tbilisi FC Locomotive Tbilisi|Locomotive Tbilisi|FC Lokomotive Tbilisi|Lokomotiv Tbilisi|FC Lokomotivi|Lokomotive Tbilisi|Lokomotivi
Q605756 FC Lokomotivi Tbilisi|Lokomotivi Tbilisi
fc-margveti-zestafoni FC Margveti Zestafoni|Margveti Zestafoni|Margveti
fc-metalurgi-rustavi FC Metalurgi Rustavi|Metalurgi Rustavi
Q12665500 FC Milani Tsnori|Milani Tsnori
fc-samgurali FC Samgurali|Samgurali|FC Samgurali Tsqaltubo|Samgurali Tsqaltubo
Q3498493 FC Samgurali Tskhaltubo|Samgurali Tskhaltubo
fc-samtredia FC Samtredia|Samtredia
Q10669267 FC Shukura Kobuleti|Shukura Kobuleti
fc-sioni-bolnisi FC Sioni Bolnisi|Sioni Bolnisi
Q109236652 FC Spaeri
fc-telavi FC Telavi
fc-tskhinvali FC Tskhinvali|Spartak Tskhinvali|Spartaki Tskhinvali|Tskhinvali
fc-wit-georgia FC WIT Georgia|WIT Georgia
fc-zestafoni FC Zestafoni|Zestafoni
[GH]
Q56006753 Accra Lions FC|Accra Lions
Q16733604 Bibiani Gold Stars FC|Bibiani Gold Stars
Q4937288 Bofoakwa Tano FC|Bofoakwa Tano
Q39048018 Elmina Sharks FC|Elmina Sharks
Q2649957 Feyenoord Academy Ghana
Q55615697 Karela United FC|Karela United
Q30115850 Kotoku Royals FC|Kotoku Royals
Q113904687 Nsoatreman FC|Nsoatreman
Q2134745 Real Tamale United
Q113904686 Tamale City Football Club
Q55634784 Techiman Eleven Wonders FC|Techiman Eleven Wonders
Q128571836 West African Football Academy
[GI]
boca-juniors-gibraltar-fc Boca Juniors Gibraltar FC|Boca Juniors Gibraltar
college-1975-fc College 1975 FC|College 1975
europa-point-fc Europa Point FC|Europa Point
fc-olympique FC Olympique
fc-magpies FCB Magpies|FC Bruno's Magpies|Bruno's Magpies
gibraltar-phoenix-fc Gibraltar Phoenix FC|Gibraltar Phoenix
Q3105369 Gibraltar United FC|Gibraltar United
lynx-fc Lynx FC
[GM]
Q2346863 Steve Biko Football Club
[GN]
Q106432449 Académie Soar
Q16834184 AS Ashanti Golden Boys|Ashanti Golden Boys
Q2819511 AS Kaloum Star|Kaloum Star
Q2980217 Club Industriel de Kamsar
Q3076547 FC Séquence de Dixinn|Séquence de Dixinn
Q2658517 Fello Star
Q60785615 Flamme Olympique FC|Flamme Olympique
Q3095136 Gangan FC
Q667945 Hafia Football Club
Q3314413 Milo FC
Q56302054 Renaissance FC (Conakry)
Q2490247 Satellite FC|Satellite
Q56302137 Wakriya AC
[GQ]
Q1023181 CD Elá Nguema|Elá Nguema
Q1191670 Deportivo Mongomo
Q8894728 Leones Vegetarianos FC|Leones Vegetarianos
Q1970593 Renacimiento FC|Renacimiento
[GR]
ael-kalloni-fc AEL Kalloni FC|AEL Kalloni|Kallonis
Q397515 Agrotikos Asteras FC|Agrotikos Asteras
Q1371330 AO Ethnikos Asteras Kaisarianis
Q16835531 AO Trikala 1963|Trikala 1963 FC|AO Trikala 1963 FC|Trikala 1963
Q301074 Athinaikos AS FC|Athinaikos FC|Athinaikos|Athinaikos AS
chalkidona-fc Chalkidona FC|Chalkidona
doxa-dramas-fc Doxa Dramas FC|Doxa Dramas
Q2532846 Edessaikos FC|AS Edessaikos|Edessaikos
Q1611303 Episkopi FC|Episkopi
ethnikos-asteras-fc Ethnikos Asteras FC|Ethnikos Asteras|Eth Asteras
Q125675883 Ethnikos Neo Keramidi FC|Ethnikos Neo Keramidi
ethnikos-piraeus-fc Ethnikos Piraeus FC|Ethnikos Piraeus|Ethnikos
Q15309584 GS Marko
Q987939 Ionikos Nikaia FC|Ionikos Nikaia
Q2744247 Kalamata FC|Kalamata|PAE PS Kalamata
kastoria-fc Kastoria FC|Kastoria
panachaiki-fc Panachaiki FC|Panahaiki|Panahaiki FC|Panachaiki Patras|Panachaiki GE|Panachaiki
Q2560682 Panelefsiniakos FC|Eleysina|Panelefsiniakos
Q2661174 Paniliakos FC|Paniliakos
proodeftiki-fc Proodeftiki FC|Proodeftiki|Proodeytiki
Q1525574 Thrasyvoulos FC|Thrasyvoulos
trikala-fc Trikala FC
Q685446 Vyzas Megara FC|Vyzas Megara
[GT]
antigua-gfc Antigua GFC|Antigua Guatemala Fútbol Club
cd-guastatoya CD Guastatoya|Guastatoya|Club Deportivo Guastatoya
cd-malacateco CD Malacateco|Malacateco|Deportivo Malacateco|Club Deportivo Malacateco-Coatepeque
club-xelaju-mc Club Xelajú MC|Xelajú MC|CSD Xelajú MC
coban-imperial Cobán Imperial|CSD Cobán Imperial|Club Social y Deportivo Cobán Imperial
deportivo-iztapa Deportivo Iztapa|Club Deportivo Iztapa
deportivo-mixco Deportivo Mixco|Club Social y Deportivo Mixco
deportivo-sanarate Deportivo Sanarate|Sanarate|Sanarate FC|Deportivo Sanarate FC
deportivo-siquinala Deportivo Siquinalá|Siquinalá
heredia-jaguares-de-peten Heredia Jaguares de Peten
santa-lucia-cotzumalguapa Santa Lucía Cotzumalguapa|FC Santa Lucía Cotzumalguapa
[GW]
Q2830545 Sport Bissau e Benfica
[GY]
alpha-united-fc Alpha United FC|Alpha United
Q16617814 Pele FC
[HN]
Q5006050 CD Honduras Progreso|Honduras Progreso
cd-victoria CD Victoria|Victoria
Q2931227 CDS Vida
Q844574 Savio Fútbol Club
Q48848345 Tegucigalpa FC|Tegucigalpa
[HR]
hnk-orijent HNK Orijent|Hrvatski nogometni klub Orijent|HNK Orijent 1919|Orijent 1919
Q1262841 HNK Segesta
Q1467029 HNK Suhopolje|Suhopolje
Q183525 HNK Trogir
Q3510783 HNK Zmaj Makarska|Zmaj Makarska
Q376938 HNŠK Moslavina
Q1278469 NK Čakovec
Q248800 NK Croatia Sesvete|Croatia Sesvete
Q3513690 NK Dubrava
Q3510724 NK Dugopolje|Dugopolje
Q1453424 NK GOŠK Dubrovnik|GOŠK Dubrovnik
Q6954505 NK Graničar Županja|Graničar Županja
Q6954512 NK Hrvace
Q1258871 NK Hrvatski Dragovoljac|Hrvatski Dragovoljac
Q1961093 NK Imotski
Q959661 NK Kamen Ingrad|Kamen Ingrad
nk-karlovac NK Karlovac|Karlovac
Q853457 NK Karlovac 1919|Karlovac 1919
Q967179 NK Koprivnica|Koprivnica
Q16110505 NK Kustošija Zagreb|Kustošija Zagreb
nk-lucko-zagreb NK Lučko Zagreb|NK Lučko|Lučko Zagreb
Q6954533 NK Marsonia 1909|Marsonia 1909
Q772862 NK Međimurje
nk-medimurje-cakovec NK Međimurje Čakovec|Međimurje Čakovec
Q1288504 NK Neretva
Q12637739 NK Neretvanac Opuzen|Neretvanac Opuzen
Q6954556 NK Novalja
Q12637744 NK Novigrad|Novigrad
Q3509804 NK Omiš
Q9160913 NK Opatija
Q941284 NK Pazinka
Q910331 NK Pomorac Kostrena|Pomorac Kostrena
Q3513671 NK Primorac 1929|Primorac 1929
Q9186186 NK Radnik Sesvete|Radnik Sesvete
Q6954589 NK Rudeš|Nogometni klub Rudeš
Q1545688 NK Samobor
Q1961121 NK Slavonac CO|Slavonac CO
Q289347 NK Solin
Q1559305 NK Trešnjevka
nk-tresnjevka-zagreb NK Trešnjevka Zagreb|Trešnjevka Zagreb
Q6954602 NK Trnje
Q12637878 NK Valpovka Valpovo|Valpovka Valpovo
Q16958147 NK Varaždin ŠN|Varaždin ŠN
Q130673 NK Varteks
Q1348301 NK Vinogradar|Vinogradar
Q6954616 NK Zagorec Krapina|Zagorec Krapina
Q116909695 NK Zrinski Osječko 1664|Zrinski Osječko 1664
[HT]
tempete-fc Tempête FC
valencia-fc Valencia FC
Q7927548 Victory SC
[HU]
aqvital-fc-csakvar Aqvital FC Csákvár
bekescsaba-1912-elore Békéscsaba 1912 Előre|Békéscsaba Előre|Békéscsaba 1912 Előre SE|Békéscsabai Előre|Békéscsabai Előre FC|Békéscsabai EFC
bfc-siofok BFC Siófok|Bodajk FC Siófok|Siófoki Bányász
budafoki-mte Budafoki MTE|Budafoki Munkás Testedző Egyesület
budaorsi-sc Budaörsi SC|Budaörsi
budapesti-vsc Budapesti VSC|Budapesti Vasutas Sport Club
csepel-sc Csepel SC|Csepel FC
Q606773 Dorogi FC
dunaujvaros-fc Dunaújváros FC|Dunaújváros|Dunaferr SE|Dunaferr
fc-ajka FC Ajka
fc-dorogi FC Dorogi|Dorogi Futball Club
fc-sopron FC Sopron
fc-tatabanya FC Tatabánya|Tatabánya|Tatabánya FC
Q372665 FC Veszprém|Veszprém
Q1241654 Ferenc Puskás Football Academy
gyirmot-fc-gyor Gyirmót FC Győr|Gyirmót SE
kaposvari-rakoczi-fc Kaposvári Rákóczi FC|Kaposvári Rákóczi
kazincbarcikai-sc Kazincbarcikai SC|Kazincbarcikai
komloi-banyasz-sk Komlói Bányász SK|Komlói Bányász|Komlói Bányász Sport Klub
papai-fc Pápai FC|Lombard Pápa TFC
pecsi-mfc Pécsi MFC|Pécsi Mecsek FC|MSC Pécs|Pécsi Dózsa|Pécsi Dózsa Sport Club|Pécsi Mecsek
salgotarjani-btc Salgótarjáni BTC|Salgótarjáni Barátok Torna Club|Salgótarján BTC
soroksar-sc Soroksár SC|Soroksár
szeged-csanad-grosics-akademia Szeged-Csanád Grosics Akadémia
szolnoki-mav-fc Szolnoki MÁV FC|Szolnoki MÁV
Q785203 Tatabányai SC|Tatabányai
vac-fc Vác FC|Dunakanyar-Vác|Dunakanyar-Vác FC|Váci FC
[ID]
Q278521 Aceh United FC|Aceh United
Q56283871 Bogor FC
Q125330 Bontang FC
Q16007952 Borneo FC Samarinda
Q148594 Deltras FC
Q97374436 Hizbul Wathan FC|Hizbul Wathan
Q7170101 Kalteng Putra FC|Kalteng Putra
Q110998651 Malut United FC|Malut United
Q68193836 Persekat Tegal
Q1358297 Persiba Balikpapan
Q1816244 Persijap Jepara
Q929522 Persita Tangerang
Q4430270 PS Barito Putera
Q7120610 PSBS Biak Numfor
Q3359860 PSIM Yogyakarta
Q1348584 PSMS Medan
Q18171761 RANS Nusantara FC|RANS Nusantara
[IE]
cork-celtic-fc Cork Celtic FC|Cork Celtic
cork-hibernians-fc Cork Hibernians FC|Cork Hibernians|Cork Hibs
drumcondra-fc Drumcondra FC|Drumcondra Dublin|Drumcondra
dublin-city-fc Dublin City FC|Dublin City
mervue Mervue
[IL]
beitar-tel-aviv-bat-yam-fc Beitar Tel Aviv Bat Yam FC|Beitar Tel Aviv|Beitar Tel Aviv Bat Yam|Beitar Tel Aviv FC
fc-kafr-qasim FC Kafr Qasim|SC Kfar Qasem|Kafr Qasim|Kfar Qasem
Q388401 Hakoah Amidar Ramat Gan FC|Hakoah Amidar Ramat Gan
hapoel-acre-fc Hapoel Acre FC|Hapoel Acre|Hapoel Akko|Hapoel Ironi Akko
hapoel-afula-fc Hapoel Afula FC|Hapoel Afula
hapoel-ashkelon-fc Hapoel Ashkelon FC|Hapoel Ashkelon
hapoel-bnei-lod-fc Hapoel Bnei Lod FC|Hapoel Bnei Lod
hapoel-herzliya Hapoel Herzliya
hapoel-iksal Hapoel Iksal|Hapoel Imad Iksal|Hapoel Iksal Imad
hapoel-kfar-saba-fc Hapoel Kfar-Saba FC|Hapoel Kfar-Saba
hapoel-kfar-shalem Hapoel Kfar Shalem
hapoel-marmorek Hapoel Marmorek|Hapoel Ironi Marmorek Rehovot FC|Hapoel Marmorek FC|Hapoel Ironi Marmorek Rehovot
hapoel-nof-hagalil-fc Hapoel Nof HaGalil FC|Hapoel Nof HaGalil
hapoel-petah-tikva-fc Hapoel Petah Tikva FC|Hapoel Petah Tikva|Hapoel Petach-Tikva FC|Hapoel Petach-Tikva
hapoel-ra-anana-afc Hapoel Ra'anana AFC|Hapoel Ra'anana|Hapoel Ra'anana FC
hapoel-ramat-gan-giv-atayim-fc Hapoel Ramat Gan Giv'atayim FC|Hapoel Ramat Gan|Hapoel Ramat Gan FC|Hapoel Ramat Gan Giv'atayim
hapoel-ramat-hasharon-fc Hapoel Ramat HaSharon FC|Hapoel Ramat HaSharon|Ironi Ramat HaSharon|Hapoel Nir Ramat HaSharon
hapoel-rishon-lezion-fc Hapoel Rishon LeZion FC|Hapoel Rishon LeZion
hapoel-umm-al-fahm-fc Hapoel Umm al-Fahm FC|Umm al-Fahm|Hapoel Umm al-Fahm|Hapoel Um el-Fahem|El Fahem
ihud-bnei-shefa-amr Ihud Bnei Shefa-'Amr
maccabi-ahi-nazareth-fc Maccabi Ahi Nazareth FC|Maccabi Ahi Nazareth
maccabi-herzliya Maccabi Herzliya
maccabi-ironi-ashdod Maccabi Ironi Ashdod
maccabi-ironi-kiryat-ata Maccabi Ironi Kiryat Ata
maccabi-jaffa Maccabi Jaffa
maccabi-kabilio-jaffa Maccabi Kabilio Jaffa
maccabi-yavne Maccabi Yavne
ms-dimona MS Dimona
ms-kafr-qasim MS Kafr Qasim
sektzia-nes-tziona-fc Sektzia Nes Tziona FC|Nes Tziona|Sektzia Nes Tziona|Sectzya Nes Ziona|Sektzia Ness Ziona FC|Sektzia Ness Ziona
tzeirei-kafr-kanna Tzeirei Kafr Kanna
[IN]
Q28065290 FC Coimbatore|Coimbatore
Q1471031 Mohammedan Sporting Club
Q6389419 Mumbai Kenkre FC|Mumbai Kenkre
northeast-utd Northeast Utd
Q104847960 Sreenidhi FC|Sreenidhi
Q28173994 Sudeva Moonlight FC|Sudeva Moonlight
[IQ]
Q4702349 Al-Diwaniya FC|Al-Diwaniya
Q16824594 Al-Hudod SC|Al-Hudod
Q4115917 Al-Kahraba
Q584719 Al-Karkh SC|Al-Karkh
Q118900487 Al-Karma SC|Al-Karma
Q75407 Al-Mina'a SC|Al-Mina'a
Q54869946 Al-Qasim SC|Al-Qasim
Q117996 Al-Shorta Baghdad
Q2154627 Al-Sinaa
Q3195941 Baghdad FC
Q5285016 Diyala FC
Q1999653 Duhok SC
Q4166058 Karbalaa FC|Karbalaa
Q2612802 Mosul FC
Q4119797 Naft Al-Janoob
Q16845459 Naft Al-Wasat SC|Naft Al-Wasat
Q16845471 Naft Maysan
Q2451189 Najaf FC
Q4311440 Newroz SC
Q310830 Talaba SC
Q382534 Zakho SC
[IR]
Q25424586 Aluminium Arak FC|Aluminium Arak
Q134738089 Bandar Abbas Refining FC|Bandar Abbas Refining
Q113320608 Chadormalu SC|Chadormalu
Q135410243 Foolad Hormozgan FC|Foolad Hormozgan
Q56173579 Havadar SC
Q15989127 Kheybar Khorramabad FC|Kheybar Khorramabad
Q537201 Malavan FC
Q6417082 Mes Rafsanjan FC|Mes Rafsanjan
Q6417256 Naft Masjed Soleyman FC|Naft Masjed Soleyman
Q6417239 Nassaji Mazandaran FC|Nassaji Mazandaran
pars-jonoubi-jam Pars Jonoubi Jam
Q1149041 Sanat Mes Kerman FC|Sanat Mes Kerman
Q2032044 Sanat Naft FC|Sanat Naft
Q31660 Sepahan FC
Q135670823 Shahin Bandar Ameri FC|Shahin Bandar Ameri
Q5947679 Shams Azar FC|Shams Azar
Q32358 Tractor F.C
[IS]
Q41634649 Breiðablik men's football
dalvik-reynir Dalvík/Reynir|Knattspyrnufélagið Dalvík/Reynir
grotta Grótta|Íþróttafélagið Grótta
ir-reykjavik ÍR Reykjavík|Íþróttafélag Reykjavíkur
Q291716 Íþróttabandalag Vestmannaeyja
Q2153084 Knattspyrnudeild Hamars
Q846368 Knattspyrnudeild UMFG
knattspyrnufelag-fjallabyggdar Knattspyrnufélag Fjallabyggðar|Leiftur
Q2027265 Knattspyrnufélag Vesturbæjar
Q1140538 Knattspyrnufélagið Víkingur
Q74116224 Þór Akureyri men's football
umf-njardvik UMF Njarðvík|Njarðvík|Ungmennafélag Njarðvíkur
Q391197 Ungmennafélagið Víkingur
[IT]
Q3625751 AC Belluno 1905|Belluno 1905
Q289668 AC Renate|Associazione Calcio Renate
Q3470711 AC Sambonifacese|Sambonifacese
Q3607939 Albenga 1928
Q120881664 Alcione Milano 1952
Q298314 AS Gubbio|AS Gubbio 1910|Gubbio 1910
as-lucchese-libertas AS Lucchese Libertas|Lucchese|AS Lucchese Libertas 1905|Lucchese Libertas|Lucchese Libertas 1905
Q4647395 AS Union Quinto|Union Quinto
asd-castel-di-sangro ASD Castel di Sangro|Castel di Sangro
Q56387165 ASD Nocerina|ASD Nocerina 1910|Nocerina|Nocerina 1910
Q1899815 ASD Sanremese|Sanremese
asd-savoia ASD Savoia|ASD Savoia 1908|Savoia 1908
asd-us-grosseto ASD US Grosseto|Grosseto|ASD US Grosseto 1912|US Grosseto|US Grosseto 1912|Grosseto 1912
asd-virtus-bergamo ASD Virtus Bergamo|ASD Virtus Bergamo 1909|Virtus Bergamo|Alzano Virescit|Virtus Bergamo 1909
Q18207714 ASDP Ciliverghe di Mazzano
Q1052365 Città di Acireale 1946
Q3625861 Clodiense SSD
Q133566447 Dolomiti Bellunesi Calcio
Q3077308 Forlì FC
gallipoli-football-ssd Gallipoli Football SSD|Gallipoli|Gallipoli Football 1909 SSD
Q131465482 Ghiviborgo VDS
Q16735576 Giana Erminio|AS Giana Erminio
Q56025745 Juventus FC Next Gen
Q2118510 Latina Calcio 1932
Q131540818 Lentigione Calcio
Q2095117 MC Fermana FC|US Fermana|Fermana FC|MC Fermana
Q521360 Paganese Calcio|Paganese Calcio 1926|Paganese
pontedera Pontedera|US Città di Pontedera|Città di Pontedera
portogruaro-calcio-asd Portogruaro Calcio ASD|Portogruaro|Portogruaro Calcio
Q2457991 Potenza Calcio|Potenza SC|Potenza FC
Q777337 Pro Patria|Aurora Pro Patria 1919
ravenna-fc Ravenna FC|Ravenna FC 1913|Ravenna Calcio
Q289713 Rimini FC SSD|Rimini FC|Rimini FC 1912|Rimini FC 1912 SSD|Rimini Calcio
Q1785447 Sambenedettese|SS Sambenedettese Calcio|Sambenedettese Calcio
Q1349814 SC Ravenna Sport|Ravenna Sport
Q297430 SS Arezzo|AC Arezzo|Associazione Calcio Arezzo
ss-fidelis-andria SS Fidelis Andria|SS Fidelis Andria 1928|Fidelis Andria|Fidelis Andria 1928
Q3659833 SSD Calcio San Donà
Q29400 Taranto Sport
Q1056821 US Città di Pontedera SSD|Città di Pontedera SSD
Q323783 US Folgore Caratese ASD|Folgore Caratese
Q6767 US Livorno 1915|Livorno 1915
Q1279917 US Pistoiese|Pistoiese FC|Pistoiese|US Pistoiese 1921|AC Pistoiese|Pistoiese 1921
Q3626999 Valdinievole Montecatini
Q8633 Varese Calcio|AS Varese 1910|Associazione Sportiva Varese 1910|Varese 1910
Q1856552 Vibonese Calcio|US Vibonese Calcio|Vibonese|Unione Sportiva Vibonese Calcio
virtus-lanciano Virtus Lanciano|ASD 1920 Lanciano Calcio|1920 Lanciano Calcio
vis-pesaro-1898 Vis Pesaro 1898
[JM]
dunbeholden Dunbeholden
humble-lion Humble Lion
Q2296121 Humble Lions FC|Humble Lions
lime-hall-academy Lime Hall Academy
molynes-united Molynes United|Molynes United FC
montego-bay-united Montego Bay United
mount-pleasant-football-academy Mount Pleasant Football Academy
Q577368 Reno FC
treasure-beach Treasure Beach
Q30115851 UWI FC
vere-united Vere United
waterhouse Waterhouse
[JO]
Q12247583 Al-Aqaba SC|Al-Aqaba
Q287510 Al-Baqa'a SC|Al-Baqa'a
Q285702 Al-Faisaly SC
Q2829355 Al-Hussein SC|Al-Hussein
Q4702591 Al-Jalil
Q4702627 Al-Jazeera
Q2829403 Al-Ramtha SC|Al-Ramtha
Q56064018 Al-Salt SC
Q4703189 Al-Sareeh SC|Al-Sareeh
Q106129787 Ma'an SC
Q110607960 Moghayer Al-Sarhan SC|Moghayer Al-Sarhan
Q25068544 Sahab SC
Q3174223 Shabab Al-Ordon Club
[JP]
ac-nagano-parceiro AC Nagano Parceiro|Nagano Parceiro
Q17192184 Artista Asama
Q48747154 Asuka FC
Q5423732 Atletico Suzuka Club
Q109452725 Aventura Kawaguchi
Q11283587 Azul Claro Numazu
Q118146638 Belugarosso Iwami
blaublitz-akita Blaublitz Akita
Q11384602 Brew KASHIMA
Q11558192 Briobecca Urayasu Ichikawa
Q11305521 BTOP Hokkaido
Q11362981 Chukyu University FC|Chukyu University
Q11302358 Cobaltore Onagawa
Q60997259 Criacao Shinjuku
Q9208644 Dezzolla Shimane
ehime-fc Ehime FC
fc-gifu FC Gifu
Q11199002 FC Gifu Second|Gifu Second
Q17989461 FC.ISE-SHIMA
Q11531635 FC Kagura Shimane|Kagura Shimane
Q4119342 FC Kariya
Q11341452 FC Maruyasu Okazaki|Maruyasu Okazaki
Q109452762 FC Nobeoka Agata|Nobeoka Agata
Q5423703 FC Osaka
fc-ryukyu FC Ryukyu
Q59645 FC Ryukyu Okinawa|Ryukyu Okinawa
Q11198990 FC TIAMO Hirakata|TIAMO Hirakata
Q11190567 FC Yanagimachi|Yanagimachi
Q5507385 Fujieda City Hall SC|Fujieda City Hall
fujieda-myfc Fujieda MYFC
Q3916541 Fukushima United FC|Fukushima United
Q107411723 Fukuyama City FC|Fukuyama City
Q957420 Gainare Tottori
giravanz-kitakyushu Giravanz Kitakyushu
Q11510009 Hitachi Building System SC|Hitachi Building System
Q7813455 Hokkaido Tokachi Sky Earth
Q11475607 Hokushukai Iwamizawa
honda-fc Honda FC
iwaki-fc Iwaki FC
iwate-grulla-morioka Iwate Grulla Morioka
Q109363958 J-Lease FC
Q11225368 Japan Soccer College
kagoshima-united Kagoshima United|Kagoshima United FC
Q4210742 Kamatamare Sanuki
Q1140017 Kataller Toyama
Q11477770 Kawasoe Club
Q28693427 KMG Holdings FC|KMG Holdings
Q22815363 Kōchi United SC|Kōchi United
Q24864612 Kochi University Football Club
Q11370326 Kyushu Sogo Sports College Soccer Club
Q30926404 Lvnirosso NC
Q3139942 Minebea Mitsumi FC|Minebea Mitsumi
mito-hollyhock Mito HollyHock
Q6883104 Mitsubishi Mizushima FC|Mitsubishi Mizushima
Q28693099 Nankatsu SC|Nankatsu
Q6965231 Nara Club
Q11502454 Nippon Steel Kamaishi SC|Nippon Steel Kamaishi
Q11502451 Nippon Steel Oita FC|Nippon Steel Oita
Q11236027 NTN Okayama Soccer Club
Q4746934 Ococias Kyoto AC|Ococias Kyoto
Q22661551 Okinawa SV
Q3029281 Reilac Shiga FC|Reilac Shiga
Q11346599 ReinMeer Aomori
renofa-yamaguchi Renofa Yamaguchi|Renofa Yamaguchi FC
roasso-kumamoto Roasso Kumamoto
Q2105754 Sagawa Shiga FC|Sagawa Shiga
Q11521479 Sapporo Football Club
Q11521083 Sapporo University Football Club
Q7387169 SC Sagamihara|Sagamihara
Q55535210 Sendai University SC|Sendai University
Q11353370 Shichigahama SC|Shichigahama
Q7562521 Sony Sendai FC|Sony Sendai
Q126027854 Sports & Society IZU
Q11244324 SRC Hiroshima
tegevajaro-miyazaki Tegevajaro Miyazaki
thespa-gunma Thespa Gunma|Thespakusatsu Gunma|Thespakusatsu
Q7811989 Tochigi City FC|Tochigi City
tochigi-sc Tochigi SC|Tochigi Soccer Club
Q7813282 Toho Titanium SC|Toho Titanium
Q48751943 Toin University of Yokohama FC|Toin University of Yokohama
tokushima-vortis Tokushima Vortis|Tokushima|FC Tokushima
Q11251268 Tonan Maebashi
Q11456425 Toyama Shinjo Club
Q38276583 Vajra Okayama
Q11351958 Vanraure Hachinohe
Q17193864 Veertien Mie
Q24863996 Veroskronos Tsuno
Q3180821 Verspah Oita
Q11252808 Vonds Ichihara
Q115609459 Wyvern FC
Q11584086 Yazaki Valente FC|Yazaki Valente
Q8054614 Yokogawa Musashino FC|Yokogawa Musashino
Q11387917 Yonago Genki SC|Yonago Genki
Q8054646 YSCC Yokohama
zweigen-kanazawa Zweigen Kanazawa
[KE]
Q18350250 Administration Police FC|Administration Police
Q17150538 Bidco United FC|Bidco United
Q5425194 FC Talanta
Q6349199 Kakamega Homeboyz FC|Kakamega Homeboyz
Q3782341 Kenya Commercial Bank
Q124375592 Murang’a SEAL
Q3039805 Nairobi City Stars
Q136457283 Nairobi United
Q15966166 Nzoia United FC|Nzoia United
Q3399756 Posta Rangers FC|Posta Rangers
Q7460029 Shabana Kisii
Q48817472 Vihiga United
Q18394679 Wazito FC
[KG]
Q133521556 Asiagoal Bishkek
Q308224 FC Abdish-Ata Kant|Abdish-Ata Kant
Q57614436 FC Akademija Osh|Akademija Osh
Q2594277 FC Alay
Q582393 FC Alga Bishkek|Alga Bishkek
Q138648174 FC Asia Talas|Asia Talas
Q132353980 FC Bars Karakol|Bars Karakol
Q132573343 FC Bishkek City|Bishkek City
Q5424898 FC Dostuk Uzgen|Dostuk Uzgen
Q2356277 FC Kyrgyzaltyn|Kyrgyzaltyn
Q2579592 FC Neftchi Kochkor-Ata|Neftchi Kochkor-Ata
Q111165334 FC Talant
Q57614283 Ilbirs Bishkek FC|Ilbirs Bishkek
Q117317506 Muras United FC|Muras United
Q111165465 Nur-Batken
Q117317505 OshMU Aldier FC|OshMU Aldier
[KH]
Q25350264 Angkor Tiger FC|Angkor Tiger
Q25345727 Asia Euro United
Q64164207 Bati Youth Football Academy
Q2833246 Build Bright University FC|Build Bright University
Q1976596 Cambodian Army Association FC|Cambodian Army Association
Q48815666 Electricite du Cambodge FC|Electricite du Cambodge
Q109973819 ISI Dangkor Senchey FC|ISI Dangkor Senchey
Q1740633 Khemara Keila FC|Khemara Keila
Q2107955 Kirivong Sok Sen Chey FC|Kirivong Sok Sen Chey
Q125503762 Life FC
Q2343076 Naga World FC|Naga World
Q96419203 Prey Veng FC|Prey Veng
Q48852231 Soltilo Angkor FC|Soltilo Angkor
Q48815667 Visakha AFC
[KP]
Q217363 April 25 Sports Club
Q709805 Kigwancha Sports Club
[KR]
Q27952107 Ansan Greeners FC|Ansan Greeners
Q495903 Cheonan City FC|Cheonan City
Q5116241 Chuncheon Citizen FC|Chuncheon Citizen
Q76816708 Chungnam Asan FC|Chungnam Asan
chunnam-dragons Chunnam Dragons|Chunnam Dragons FC
Q1833814 FC Anyang
Q12589091 Gimpo FC
Q7125327 Paju Frontier FC|Paju Frontier
[KW]
Q2829387 Al Nasr Sporting Club
Q2719437 Al-Tadamon SC|Al-Tadamon
[KZ]
Q65250119 FC Aksu
Q557612 FC Akzhayik|Akzhayik
fc-alma-ata FC Alma-Ata|Alma-Ata
fc-astana-1964 FC Astana-1964|Astana-64|Astana-1964|FC Astana 64|FK Astana-64
Q21659260 FC Baikonur|Baikonur
Q2655709 FC Ekibastuz|Ekibastuz
Q4208716 FC Kairat Academy|Kairat Academy
fc-kaysar-kyzylorda FC Kaysar Kyzylorda|FC Kaysar|FC Kaisar|FC Qaisar Qys|Kaysar Kyzylorda|Qaisar Qys
Q115254587 FC Khan Tengri|Khan Tengri
fc-kyzylzhar-petropavlovsk FC Kyzylzhar Petropavlovsk|Kyzylzhar|Kyzylzhar Petropavlovsk|FC Kyzylzhar
fc-okzhetpes-kokshetau FC Okzhetpes Kokshetau|Okzhetpes|Okzhetpes Kokshetau|FC Okzhetpes
Q736986 FC Sunkar
fc-taraz FC Taraz
Q546557 FC Zhetysu
fc-zhetysu-taldykorgan FC Zhetysu Taldykorgan|Zhetysu Taldykorgan
fk-turan-turkistan FK Turan Turkistan|Turan Turkistan
fk-yelimay-semey FK Yelimay Semey|Yelimay Semey
fk-zhenys FK Zhenys
[LA]
Q20720595 Champasak United FC|Champasak United
Q76632065 Evo United
Q5423350 Ezra FC
Q14047536 Hoang Anh Attapeu FC|Hoang Anh Attapeu
Q6487757 Lao Army FC|Lao Army
Q6487777 Lao Lane Xang FC|Lao Lane Xang
Q6487794 Lao Police Club
Q117468975 Namtha United FC|Namtha United
Q8056418 Yotha FC
Q76508260 Young Elephants FC|Young Elephants
[LB]
Q1784300 AC Tripoli
Q4702305 Bourj FC
Q941802 Homenmen Beirut
[LC]
Q122609098 B1 FC
[LI]
Q1387600 FC Ruggell
Q1387758 FC Triesen
Q1387764 FC Triesenberg|Triesenberg
fc-usv-eschen-mauren FC USV Eschen/Mauren|Eschen/Mauren|USV Eschen-Mauren
[LK]
Q5292282 Don Bosco SC|Don Bosco
[LR]
Q4863164 Barrack Young Controllers Football Club
Q122762257 BEA Mountain FC|BEA Mountain
Q122770718 Cece United FA|Cece United
Q104869585 Freeport Football Club
Q2927344 Invincible Eleven
Q16211791 Jubilee FC
Q2574668 Mighty Barrolle
Q6902439 Monrovia Club Breweries
Q16845396 Muscat FC
Q16846156 Nimba United Football Club
Q3246318 NPA Anchors
Q3920962 Watanga Football Club
[LT]
dfk-dainava DFK Dainava|Dzūkija Futbolo Klubas Dainava
fa-siauliai FA Šiauliai|Šiauliai|Football Academy Šiauliai|FC Šiauliai|KFK Šiauliai|FK Šiauliai
fc-dziugas FC Džiugas|Džiugas Telšiai
fc-stumbras FC Stumbras|Stumbras|Stumbras Kaunas
fk-banga FK Banga|Banga Gargzdai|FK Banga Gargždai
fk-inkaras-kaunas FK Inkaras Kaunas|FK Inkaras
Q2480155 FK Jonava
fk-kareda-kaunas FK Kareda Kaunas|FK Kareda|Kareda Kaunas
fk-kruoja FK Kruoja|Kruoja Pakruojis|FK Kruoja Pakruojis
fk-mazeikiai FK Mažeikiai|Mažeikiai
fk-palanga FK Palanga
fk-riteriai FK Riteriai|Riteriai|FK Trakai
fk-tauras FK Tauras
fk-transinvest FK TransINVEST|TransINVEST|Futbolo Klubas TransINVEST
fk-vetra FK Vėtra
[LU]
Q2366827 Alliance Dudelange
cs-grevenmacher CS Grevenmacher|Grevenmacher|Club Sportif Grevenmacher
cs-petange CS Pétange|Club Sportif Pétange
fc-aris-bonnevoie FC Aris Bonnevoie|Aris Bonnevoie|Aris Bonneweg
fc-avenir-beggen FC Avenir Beggen|Avenir Beggen
fc-blue-boys-muhlenbach FC Blue Boys Muhlenbach|Muhlenbach|Blue Boys Muhlenbach|FC Muhlenbach Sandzak|Muhlenbach Sandzak
fc-etzella-ettelbruck FC Etzella Ettelbruck|Etzella Ettelbruck
Q97255641 FC Lorentzweiler|Lorentzweiler
Q1387538 FC Luxembourg City
fc-mondercange FC Mondercange|Mondercange
fc-rodange-91 FC Rodange 91|Rodange 91
Q1387718 FC The Belval Belvaux|The Belval Belvaux
fc-wiltz-71 FC Wiltz 71|Wiltz 71
red-boys-differdange Red Boys Differdange|FA Red Boys Differdange
rm-hamm-benfica RM Hamm Benfica|FC RM Hamm Benfica|FC Rapid Mansfeldia Hamm Benfica|Rapid Mansfeldia Hamm Benfica
sc-bettembourg SC Bettembourg|Sporting Club Bettemburg|Bettembourg
spora-luxemburg Spora Luxemburg|CA Spora Luxembourg
stade-dudelange Stade Dudelange|CS Stade Dudelange
un-kaerjeng-97 UN Käerjéng 97|Uewer Nidder Käerjéng 97|Käerjéng
union-luxembourg Union Luxembourg|US Luxembourg|Union Sportive Luxembourg|US Luxemburg|Union Luxemburg
us-hostert US Hostert
us-mondorf-les-bains US Mondorf-les-Bains|Mondorf-les-Bains|US Mondorf
us-rumelange US Rumelange|Union Sportive Rumelange|Rumelange
[LV]
Q2704787 Augšdaugavas NSS
bfc-daugavpils BFC Daugavpils|Daugavpils
fc-daugava-daugavpils FC Daugava Daugavpils|FC Daugava|Daugava Daugavpils
fc-daugava-riga FC Daugava Rīga|Daugava Rīga|FK Daugava Rīga
fc-dinaburg FC Dinaburg|Dinaburg|Dinaburg FC
Q28024243 FK Grobiņa
fk-jelgava FK Jelgava|Futbola klubs Jelgava
fk-lu-daugava FK LU/Daugava|FK Latvijas Universitāte/Daugava|Torpedo Rīga
Q1576467 FK Metta
fk-spartaks-jurmala FK Spartaks Jūrmala|Spartaks Jūrmala|FK Spartaks|Spartaks
fk-tukums-2000 FK Tukums 2000|Tukums 2000|Futbola klubs Tukums 2000
fs-jelgava FS Jelgava|Futbola skola Jelgava
fs-metta FS METTA|FS METTA/LU|FS METTA/Latvijas Universitāte|FK Universitate|Universitate
grobinas-sc Grobiņas SC|Sporta Centrs Grobiņa|Grobiņas SC/LFS|Grobiņas
Q23817748 SK Babīte
Q935751 SK Blāzma
Q57652441 SK Super Nova|Super Nova
[LY]
Q60788022 Abu Salem SC|Abu Salem
Q1932104 Al NSR SC|Al NSR
Q1423655 the White SC|the White
[MA]
cay-berrechid CAY Berrechid|Youssoufia Berrechid
Q1224332 Difaa Hassani El Jadidi
hus-agadir HUS Agadir|Hassania d'Agadir
js-soualem JS Soualem|Jeunesse Sportive Soualem
Q1121108 Maghreb Association Sportive de Fès
mc-oujda MC Oujda|Mouloudia d'Oujda
Q16121558 Nahdat Zemamra
Q1811426 OC Khouribga
Q1972015 Olympique Club de Safi
Q3419593 Rapide Oued Zem
rca-zemamra RCA Zemamra|Khemis Zemamra
scc-mohammedia SCC Mohammédia|Chabab Mohammédia
Q3550073 Union de Mohammédia
Q3550032 Union de Touarga
us-touarga US Touarga|Union Touarga
Q1139095 Wydad Athletic Club
[MD]
cf-spartanii-sportul-selemet CF Spartanii Sportul Selemet|Spartanii|Spartanii Sportul Selemet
cs-tiligul-tiras-tiraspol CS Tiligul-Tiras Tiraspol|FC Tiligul Tiraspol
csf-balti CSF Bălți
Q782989 FC Bălți
fc-codru FC Codru
Q20987560 FC Codru Lozova|Codru Lozova
fc-dacia-buiucani FC Dacia Buiucani|Dacia Buiucani
fc-dinamo-auto-tiraspol FC Dinamo-Auto Tiraspol|Dinamo-Auto|Dinamo-Auto Tiraspol
fc-floresti FC Floresti|Floresti
fc-iskra-stal FC Iskra-Stal|Iskra-Stal
fc-nistru-otaci FC Nistru Otaci|Nistru Otaci
fc-olimpia-balti FC Olimpia Balti|Olimpia Balti
fc-saxan FC Saxan|Saxan Gagauz Yeri
fc-sfintul-gheorghe-suruceni FC Sfintul Gheorghe Suruceni|FC Sfintul Gheorghe|Sfintul Gheorghe|Sfintul Gheorghe Suruceni
fc-speranta-nisporeni FC Speranța Nisporeni|Speranța Nisporeni
fc-veris FC Veris|Veris Chișinău|FC Veris Chișinău
fc-zaria-balti FC Zaria Balti|Zaria Balti
[ME]
fk-arsenal-tivat FK Arsenal Tivat|Arsenal Tivat
fk-bokelj FK Bokelj|Bokelj Kotor
fk-celik-niksic FK Čelik Nikšić|Čelik Nikšić
fk-decic FK Dečić|FK Dečić Tuzi|Dečić Tuzi
fk-iskra FK Iskra|FK Iskra Danil|Iskra Danil
Q5426167 FK Iskra Danilovgrad|Iskra Danilovgrad
fk-jedinstvo-bijelo-polje FK Jedinstvo Bijelo Polje|Jedinstvo|Jedinstvo Bijelo Polje
fk-jezero FK Jezero|FK Jezero Plav|Fudbalski klub Jezero|Jezero Plav
fk-kom FK Kom
fk-lovcen FK Lovćen|Lovćen Cetinje
fk-mornar FK Mornar|Mornar Bar|FK Mornar Bar
fk-otrant FK Otrant
fk-podgorica FK Podgorica|Fudbalski klub Podgorica
mladost-ljeskopolje Mladost Ljeskopolje
ofk-grbalj OFK Grbalj
ofk-petrovac OFK Petrovac|Petrovac
ofk-titograd OFK Titograd|Titograd
[MG]
Q2868059 AS Adema
Q15727370 ASSM Elgeco Plus
Q493144 USCA Foot
[MK]
brera-strumica Brera Strumica|FK AP Brera Strumica|Akademija Pandev|AP Brera Strumica
Q2422585 FK 11 Oktomvri|11 Oktomvri
fk-bashkimi-kumanovo FK Bashkimi Kumanovo|FK Baskimi
fk-belasica FK Belasica|FK Belasica GC|Belasica|Belasica GC
Q3400314 FK Borec
fk-borec-veles FK Borec Veles|Borec Veles
Q2001956 FK Bregalnica|Bregalnica
fk-cementarnica-55 FK Cementarnica 55|Cementarnica Skopje|Cementarnica|Cementarnica 55
fk-makedonija-skopje FK Makedonija Skopje|Makedonija|FK Makedonija GP Skopje|Makedonija GP|Makedonija GjP|FK Makedonija Gjorče Petrov|Gjorče Petrov|Makedonija Skopje|Makedonija GP Skopje|Makedonija Gjorče Petrov
fk-metalurg-skopje FK Metalurg Skopje|Metalurg Skopje
fk-milano FK Milano
Q285413 FK Milano Kumanovo|Milano Kumanovo
Q596456 FK Napredok|Napredok
fk-pelister FK Pelister|Pelister|Pelister Bitola
fk-pobeda FK Pobeda|FK Pobeda Prilep|Pobeda Prilep
fk-renova FK Renova|KF Renova|Renova Dzepciste
Q995132 FK Skopje
fk-teteks FK Teteks
fk-turnovo FK Turnovo
Q2412557 GFK Tikveš
gfk-tikvesh-1930 GFK Tikvesh 1930|FK Tikvesh|GFK Tikvesh|FK Tikvesh Kavadarci|GFK Tikvesh 19|Tikvesh Kavadarci
kf-besa-doberdoll KF Besa Dobërdoll|KF Besa 1976 Dobërdoll|Besa Dobërdoll|Besa 1976 Dobërdoll
kf-gostivari KF Gostivari|Gostivari
sloga-jugomagnat-skopje Sloga Jugomagnat Skopje|FK Sloga Jugomagnat|Sloga Jugomagnat
voska-sport Voska Sport|FK Voska Sport Ohrid|FK Voska Sport|Fudbalski Klub Voska Sport|Voska Sport Ohrid
[ML]
Q124883115 AS Black Stars
Q109280289 Binga FC
Q3550574 USFAS Bamako
Q105417810 Yeelen Olympique
[MM]
Q3269948 Ayeyawady United FC|Ayeyawady United
Q28450901 Chinland FC|Chinland
Q20807292 Dagon FC
Q7082076 Hanthawaddy United FC|Hanthawaddy United
Q85768008 ISPE FC
Q3277623 Kanbawza FC|Kanbawza
Q6732568 Magway FC
Q2947614 Rakhine United FC|Rakhine United
Q48967209 Sagaing United FC|Sagaing United
Q7570157 Southern Myanmar United FC|Southern Myanmar United
Q131144034 Thitsar Arman FC|Thitsar Arman
Q169340 Yadanarbon FC|Yadanarbon
Q3827061 Zeyashwemye FC|Zeyashwemye
Q8075637 Zwegabin United FC|Zwegabin United
[MN]
Q104772113 BCH Lions
Q21162333 Deren FC
Q5425212 FC Ulaanbaatar|Ulaanbaatar
Q48842726 Gepro FC
Q23924 Khangarid
Q4496502 Khasiin Khulguud
Q6402386 Khoromkhon
Q106854795 Khovd FC
Q44879 Selenge Press
Q106854797 Tuv Buganuud
Q24908556 Ulaanbaatar City FC|Ulaanbaatar City
[MR]
Q4654035 ASAC Concorde
Q16208409 ASC Ksar
Q16257722 ASC Police
Q930981 ASC Snim
Q297383 FC Tevragh Zeïna|Tevragh Zeïna
Q16834329 Nouakchott King's
[MT]
balzan-fc Balzan FC
fc-sirens FC Sirens|Sirens FC
gudja-united Gudja United|Gudja United FC
marsa-fc Marsa FC
marsaxlokk-fc Marsaxlokk FC|Marsaxlokk
melita-fc Melita FC
mosta-fc Mosta FC
Q6930421 Mtarfa FC
naxxar-lions-fc Naxxar Lions FC|Naxxar Lions
Q679572 Pietà Hotspurs FC|Pietà Hotspurs
Q518936 Qormi FC
rabat-ajax Rabat Ajax|Rabat Ajax FC
santa-lucia Santa Lucia
senglea-athletic-fc Senglea Athletic FC|Senglea Athletic
Q142581 St. Lucia FC
st-patrick-fc-zabbar St. Patrick FC Żabbar|Saint Patrick FC|Saint Patrick FC Żabbar|Saint Patrick
tarxien-rainbows-fc Tarxien Rainbows FC|Tarxien Rainbows
Q163447 Vittoriosa Stars FC|Vittoriosa Stars
Q312423 Zebbug Rangers FC|Zebbug Rangers
zurrieq-fc Żurrieq FC|FC Żurrieq
[MU]
Q2636222 AS de Vacoas-Phoenix|de Vacoas-Phoenix
Q2270340 AS Port-Louis 2000|Port-Louis 2000
Q2867310 AS Rivière du Rempart|Rivière du Rempart
Q15986585 Bolton City Youth Club
Q15402946 Cercle de Joachim
Q15986586 Entente Boulet Rouge
Q25429288 Grande Rivière Sud-Est Wanderers SC|Grande Rivière Sud-Est Wanderers
Q761493 Pamplemousses SC|Pamplemousses
Q938264 Petite Rivière Noire SC|Petite Rivière Noire
Q3393510 Pointe-aux-Sables Mates
Q609354 Savanne SC
[MV]
Q5136230 Club Eagles
Q928518 Club Valencia
[MW]
Q25422997 Blue Eagles FC|Blue Eagles
Q85752179 Chitipa United FC|Chitipa United
Q2931558 Civo United
Q25423007 Kamuzu Barracks FC|Kamuzu Barracks
Q16844403 Malawi Armed Forces College FC|Malawi Armed Forces College
Q15844885 Moyale Barracks FC|Moyale Barracks
Q2819098 Tigers FC
[MX]
alebrijes-de-oaxaca Alebrijes de Oaxaca|Alebrijes de Oaxaca Fútbol Club
altamira Altamira
galeana Ballenas Galeana
cafetaleros-de-chiapas Cafetaleros de Chiapas|Cafetaleros de Tapachula
cancun-fc Cancún FC|Cancún Fútbol Club
cd-tapatio CD Tapatío|Club Deportivo Tapatío
cimarrones-de-sonora Cimarrones de Sonora|Cimarrones Sonora|Cimarrones de Sonora Fútbol Club
club-atletico-la-paz Club Atlético La Paz
celaya Club Celaya
Q768253 Club de Fútbol Monterrey
correcaminos Correcaminos|Correcaminos UAT
cruz-azul-hidalgo Cruz Azul Hidalgo
delfines Delfines|Delfines del Carmen
dorados-sinaloa Dorados Sinaloa|Dorados de Sinaloa
Q434260 Estudiantes de Altamira
indios-de-ciudad-juarez Indios de Ciudad Juarez
leones-negros-u-de-g Leones Negros U. de G.|Leones Negros|Universidad de Guadalajara|Leones Negros UdeG|CD Leones Negros
mineros-zacatecas Mineros Zacatecas|Mineros de Zacatecas|Club Deportivo Mineros de Zacatecas
potros-uaem Potros UAEM|UAEM Potros
tampico-madero Tampico Madero|Tampico Madero FC
Q1023185 Tecos FC
tepatitlan-fc Tepatitlán FC|Tepatitlán Fútbol Club|Alteños de Tepatitlán|Tepatitlán
tlaxcala-fc Tlaxcala FC|Tlaxcala Fútbol Club|Coyotes de Tlaxcala|Tlaxcala
u-de-c U. de C.|Loros Universidad
venados-fc Venados FC|Venados Fútbol Club
zacatepec Zacatepec|CA Zacatepec|Atlético Zacatepec|Club Atlético Zacatepec|CD Zacatepec
[MY]
Q65048911 DDM FC
Q85765765 Harini FC
Q16504430 Johor Darul Takzim II FC|Johor Darul Takzim II
Q24907556 Kelantan United FC|Kelantan United
Q85773160 KSR SAINS FC|KSR SAINS
Q869090 Polis Di-Raja Malaysia FA|Polis Di-Raja Malaysia
Q65087763 Protap FC
Q3099791 Sabah FC
Q65085213 Ultimate FC|Ultimate
[MZ]
Q106325807 Associação Black Bulls
Q111979129 Baía de Pemba FC|Baía de Pemba
Q3298362 CD Matchedje de Maputo|Matchedje de Maputo
Q2980345 Clube Ferroviário da Beira
Q111721637 Clube Ferroviário de Lichinga
Q1408057 Clube Ferroviário de Maputo
Q2980344 Clube Ferroviário de Nampula
Q16838293 Desportivo de Nacala
Q16839936 GD HCB Songo
Q1576722 GDR Textáfrica
Q942641 Grupo Desportivo de Maputo
Q126095250 Matchedje de Mocuba
Q7930081 Vilankulo FC|Vilankulo
[NE]
Q4701500 Akokana FC
Q4654452 AS Douanes Niamey|Douanes Niamey
Q2307794 AS GNN
Q23009913 AS SONIDEP
Q16834615 ASN Nigelec
Q2369630 Jangorzo FC|Jangorzo
Q2199569 Olympic FC de Niamey
Q2215662 Sahel Sporting Club
Q135509337 Tagour PC
Q16938659 Urana FC
Q16948040 US GN
[NG]
Q2824057 Adamawa United FC|Adamawa United
Q16826580 Akwa Starlets FC|Akwa Starlets
Q2053237 Gateway United FC|Gateway United
Q22079885 Ikorodu United FC|Ikorodu United
Q3178622 Jigawa Golden Stars FC|Jigawa Golden Stars
Q112049958 Sporting Lagos FC|Sporting Lagos
[NI]
real-esteli Real Estelí|Real Estelí FC
[NL]
Q4842454 SV La Fama|La Fama
[NO]
Q1464858 Frigg Oslo FK|Frigg Oslo
Q5971873 IL Stjørdals-Blink
Q1415807 Mjøndalen IF Fotball
Q935298 SK Haugar|Haugur Haugesund|Sportsklubben Haugar|Haugar
Q7482049 Strømsgodset TF
[NP]
Q111946225 Church Boys United
Q106528916 Lalitpur City FC|Lalitpur City
Q1818735 Three Star Club
[NZ]
Q107176250 Auckland United FC|Auckland United
Q790274 Avatiu FC
canterbury-united Canterbury United
Q166141 Central United FC|Central United
eastern-suburbs Eastern Suburbs|Eastern Suburbs AFC
hamilton-wanderers Hamilton Wanderers
hawke-s-bay-united Hawke's Bay United|Hawke's Bay United FC
Q3305302 Melville United
southern-united Southern United|Otago United
tasman-united Tasman United
waibop-united WaiBOP United|Waikato FC
youngheart-manawatu YoungHeart Manawatu
[OM]
Q2447397 Al-Khaburah
Q2581881 Al Nahda Club
Q109461286 Al-Rustaq Club
Q2829278 Al-Seeb Club
Q4703212 Al-Shabab SC
Q16826766 Al-Wahda SC
Q2674996 Bahla Club
Q124329033 Ibri Club
Q2093362 Muscat Club
Q1055896 Oman Club
Q2839368 Saham Club
Q3138889 Sur SC
[PA]
ca-independiente-de-la-chorrera CA Independiente de La Chorrera|CAI de La Chorrera|Independiente de La Chorrera
Q1861524 Chepo FC
chorrillo-fc Chorrillo FC|Chorrillo
club-deportivo-arabe-unido Club Deportivo Árabe Unido|Árabe Unido
Q2212675 Club Deportivo Universitario
Q15144730 Club Deportivo Vista Alegre
Q106979988 Mario Méndez Fútbol Club
Q117479535 Panamá City Fútbol Club
Q6479676 Río Abajo FC|Río Abajo
san-francisco-fc San Francisco FC
sporting-san-miguelito Sporting San Miguelito|Sporting SM
Q120958362 UDELAS Fútbol Club
Q110967274 Veraguas United Fútbol Club
[PE]
academia-cantolao Academia Cantolao|Cantolao
Q4671060 Academia Deportiva Cantolao
ad-comerciantes-fc AD Comerciantes FC|Comerciantes FC|Comerciantes
adt-tarma ADT Tarma|Asociación Deportiva Tarma|AD Tarma
alianza-atletico Alianza Atlético|Club Alianza Atlético de Sullana|Club Sport Alianza Atlético de Sullana
alianza-universidad Alianza Universidad
ayacucho-fc Ayacucho FC|Ayacucho
carlos-a-mannucci Carlos A. Mannucci|Carlos Mannucci
club-atletico-grau Club Atlético Grau|Atlético Grau
club-sport-rosario Club Sport Rosario|Sport Rosario
comerciantes-unidos Comerciantes Unidos|Club Deportivo Comerciantes Unidos
Q578721 Coronel Bolognesi
deportivo-binacional-fc Deportivo Binacional FC|Deportivo Binacional Fútbol Club|Binacional|Escuela Municipal Binacional|Deportivo Binacional
deportivo-coopsol Deportivo Coopsol|Club Deportivo Coopsol
deportivo-garcilaso Deportivo Garcilaso|Club Deportivo Garcilaso
deportivo-llacuabamba Deportivo Llacuabamba
deportivo-municipal Deportivo Municipal
Q42899278 Escuela Municipal Deportivo Binacional
fc-carlos-stein FC Carlos Stein|Carlos Stein|Asociación FC Carlos Stein
los-chankas Los Chankas|Club Deportivo Los Chankas|Los Chankas CYC|Club Deportivo Los Chankas CYC|Cultural Santa Rosa
molinos-el-pirata Molinos El Pirata
santos-de-nasca-fc Santos de Nasca FC|Santos de Nasca|Club Social Santos FC|Club Social Santos
sport-huancayo Sport Huancayo|CSD Sport Huancayo
union-comercio Unión Comercio
club-deportivo-universidad-de-san-martin-de-porres Universidad San Martín
universidad-tecnica-de-cajamarca Universidad Técnica de Cajamarca|UTC de Cajamarca|UTC Cajamarca
[PG]
Q65120486 Southern Strikers FC|Southern Strikers
[PH]
Q85738884 ADT FC
Q120998461 Don Bosco Garelli FC|Don Bosco Garelli
Q108195979 Dynamic Herb Cebu FC|Dynamic Herb Cebu
Q30115878 Ilocos United FC|Ilocos United
Q104452048 Maharlika Manila FC|Maharlika Manila
Q120498793 Manila Digger FC|Manila Digger
Q2949397 Mendiola FC 1991
Q125421573 One Taguig FC|One Taguig
Q7184942 Philippine Air Force FC|Philippine Air Force
Q1442716 Stallion–Laguna FC|Stallion–Laguna
Q56282088 Tuloy FC
[PK]
Q104865899 Huma FC
Q6328636 KESC FC
Q3277626 KRL FC
Q16844152 Lyallpur FC|Lyallpur
Q6942898 Muslim FC
Q7118094 PAF FC
Q65080506 Pakistan Civil Aviation Authority FC|Pakistan Civil Aviation Authority
Q7125651 Pakistan Navy FC|Pakistan Navy
Q61387360 SNGPL FC
Q7392999 SSGC FC
Q1544802 WAPDA FC
[PL]
Q9183681 Błękitni Stargard
Q4976958 Broń Radom
Q9182810 Bytovia Bytów
Q5113698 Chrobry Głogów
Q189932 Dyskobolia Grodzisk Wielkopolski|KS Dyskobolia Grodzisk Wielkopolski|Groclin Grodzisk Wielkopolski|Groclin Dyskobolia
Q1198944 Flota Świnoujście
Q2490918 GKS 1962 Jastrzębie|1962 Jastrzębie
Q1198939 GKS Tychy|GKS Tychy 71|Tychy 71
Q1198779 Górnik Łęczna|GKS Górnik Łęczna|Górniczy Klub Sportowy Górnik Łęczna
Q770080 Gwardia Warszawa|Gwardia Warsaw
hutnik-krakow Hutnik Kraków|KS Hutnik Nowa Huta|KS Hutnik Kraków|Hutnik Nowa Huta
Q5950862 Hutnik Warsaw
Q108195628 KS Łomianki|Łomianki
Q1719050 KS Polkowice|Polkowice
ks-wisla-pulawy KS Wisła Puławy|Klub Sportowy Wisła Puławy|Wisła Puławy
Q1198808 LKS Nieciecza
Q746902 Odra Wodzisław|Odra Wodzisław Śląski|MKS Odra Wodzisław Śląski|APN Odra Wodzisław Śląski
Q651966 OKS Stomil Olsztyn|Stomil Olsztyn|OKS 1945 Olsztyn
Q375734 Olimpia Grudziądz
Q1515533 Pelikan Łowicz
Q859458 Polonia Bytom|KS Polonia Bytom
Q107294175 Radunia Stężyca
Q2577908 Resovia Rzeszów|$$Apklan$$ Resovia Rzeszów|CWKS Resovia Rzeszów Spółka Akcyjna
Q1198933 Sandecja Nowy Sącz
Q747932 Śląsk Świętochłowice
Q9339259 Sokół Pniewy
Q2329203 Stal Rzeszów|ZKS Stal Rzeszow|Stal Rzeszów Spółka Akcyjna
Q586516 Szombierki Bytom|Szombierki
Q3273041 Tarnovia Tarnów
Q2091717 Wigry Suwałki
Q140487 Zagłębie Sosnowiec|KS Zagłębie Sosnowiec|Zagłębie Sosnowiec Spółka Akcyjna
Q140500 Zagłębie Wałbrzych|GKS Zaglebie Wałbrzych
[PR]
puerto-rico-islanders Puerto Rico Islanders FC
[PS]
Q5760778 Hilal Al-Quds Club
Q4117023 Markaz Shabab Al-Am'ari
Q7459990 Shabab Al-Dhahiriya SC|Shabab Al-Dhahiriya
Q7459992 Shabab Al-Khaleel
Q7710710 Thaqafi Tulkarem
[PT]
Q2868230 A Beneditense CD|A Beneditense
Q289367 AC Marinhense|Marinhense
Q2868237 AD Portomosense|Portomosense
Q2841205 Amarante FC|Amarante
Q2843873 Amora FC
Q2845081 Anadia FC
Q2933726 Caldas SC
cd-cova-piedade CD Cova Piedade|Cova da Piedade|Clube Desportivo Cova da Piedade|Cova Piedade|CD Cova da Piedade
Q18483763 CDC Montalegre
Q108887878 CF Os Marialvas|Os Marialvas
Q108457563 Clube de Futebol Estrela da Amadora
Q1023163 Clube Desportivo das Aves
Q2749186 Clube Oriental de Lisboa
Q808788 CU Fabril Barreiro|GD Fabril|Fabril Barreiro|Fabril do Barreiro|Grupo Desportivo Fabril|GD CUF Barreiro|CUF Barreiro|CUF do Barreiro
Q1386912 FC Barreirense|Barreirense
Q1387110 FC Felgueiras|Felgueiras
Q3091245 FC Oliveira do Hospital|Oliveira do Hospital
Q2955908 FC Tirsense|Tirsense
Q7930110 FC Vilaverdense|Vilaverdense FC|Länk FC Vilaverdense|Vilaverdense
Q1164584 GC Alcobaça
Q10291731 GD Alcochetense
Q3118231 GD Bragança
Q106468347 GD Resende
Q137604485 GD Sesimbra
Q10313233 JD Lajense
Q1822470 Leça FC
Q3422531 RD Águeda
Q3106966 Real Sport Clube
Q630227 SC Campomaiorense|Campomaiorense
Q1031307 SC Freamunde|Freamunde
Q598134 SC Lamego
Q7387222 SL Benfica de Macau
Q1936034 Sporting de Espinho|SC Espinho|Sporting Clube de Espinho
[PY]
2-de-mayo 2 de Mayo|Club Sportivo 2 de Mayo|CS 2 de Mayo
3-de-febrero 3 de Febrero|Club Atlético 3 de Febrero|CA 3 de Febrero|Atlético 3 de Febrero
Q60853013 Atyrá FC
club-general-diaz Club General Díaz|General Díaz
club-river-plate Club River Plate|Club Sportivo Trinidense|Trinidense
club-sol-de-america Club Sol de América|Sol de América
club-sportivo-san-lorenzo Club Sportivo San Lorenzo
deportivo-capiata Deportivo Capiatá
deportivo-santani Deportivo Santaní
general-caballero General Caballero|General Caballero DJLM|Club General Bernardino Caballero
guairena-fc Guaireña FC|Guaireña Fútbol Club|Guaireña
resistencia-fc Resistencia FC|Resistencia Sport Club|Resistencia
sportivo-ameliano Sportivo Ameliano|Club Sportivo Ameliano|Ameliano
Q2980011 Sportivo Trinidense
tacuary Tacuary Asunción|Club Tacuary
Q603081 Tacuary Football Club
[QA]
al-khoor Al Khoor
Q3808890 Al-Mu'aidar Sports Club
Q283545 Al Sadd Sports Club
al-shahaniya Al Shahaniya
Q4703218 Al-Shahaniya Sports Club
Q284281 Al-Wakrah Sports Club
[RO]
afc-turris-oltul AFC Turris-Oltul|AFC Turris-Oltul Turnu Măgurele|Turris Turnu Măgurele|Turris-Oltul Turnu Măgurele|Turris-Oltul
as-progresul-bucuresti AS Progresul București|Progresul|Progresul București|FC Progresul București|Fotbal Club Progresul București|Național București|FC Național București
asa-targu-mures ASA Târgu Mureș|Târgu Mureș|ASA Tîrgu Mureș|Tîrgu Mureș|FCM Târgu Mureș
ceahlaul-piatra-neamt Ceahlăul Piatra Neamț|Ceahlăul|CSM Ceahlăul Piatra Neamț
chimia-ramnicu-valcea Chimia Râmnicu Vâlcea|Chimia Rimnicu Vilcea|CS Chimia Râmnicu Vâlcea|FC Râmnicu Vâlcea
chindia-targoviste Chindia Târgoviște|AFC Chindia Târgoviște
corona-brasov Corona Brașov|ASC Corona 2010 Brașov|Asociatia Sport Club Corona Brașov
cs-corvinul-hunedoara CS Corvinul Hunedoara|Corvinul Hunedoara|Corvinul|Clubul Sportiv Corvinul 1921 Hunedoara|FC Corvinul Hunedoara
Q5014453 CS Inter Ilfov|Inter Ilfov
cs-minaur-baia-mare CS Minaur Baia Mare|Baia Mare|Minaur Baia Mare|FC Baia Mare
cs-mioveni CS Mioveni
cs-tunari CS Tunari|Clubul Sportiv Tunari
cs-turnu-severin CS Turnu Severin|Clubul Sportiv Turnu Severin|Turnu Severin
csc-1599-selimbar CSC 1599 Șelimbăr|Club Sportiv Comunal 1599 Șelimbăr|1599 Șelimbăr|Șelimbăr
csm-flacara-moreni CSM Flacăra Moreni|Flacăra Moreni|CS Flacăra Moreni|Club Sportiv Municipal Flacăra Moreni
csm-jiul-petrosani CSM Jiul Petroșani|Jiul Petroșani|CS Jiul Petroșani|Clubul Sportiv Municipal Jiul Petroșani|FC Jiul Petroșani
csu-vointa-sibiu CSU Voința Sibiu|Voința Sibiu
daco-getica-bucuresti Daco-Getica București|ASC Daco-Getica București|Juventus București
dunarea-calarasi Dunărea Călărași|Călărași|AFC Dunărea 2005|FC Dunărea Călărași|Dunărea 2005
fc-academica-clinceni FC Academica Clinceni|Academica Clinceni|Fotbal Club Academica Clinceni
fc-brasov FC Brașov|SR Brașov|Steagul Rosu Brașov|AS SR Brașov|Asociația Sportivă SR Brașov
fc-extensiv-craiova FC Extensiv Craiova|Fotbal Club Extensiv Craiova|FC Caracal|Extensiv
fc-severin FC Severin|FC Drobeta-Turnu Severin|Drobeta-Turnu Severin
fc-victoria-branesti FC Victoria Brănești|Victoria Brănești
fcm-bacau FCM Bacău|FCM 1950 Bacău|ASS FCM 1950 Bacău|1950 Bacău
fk-csikszereda-miercurea-ciuc FK Csíkszereda Miercurea Ciuc|FK Csíkszereda|Csíkszereda Miercurea Ciuc|Csíkszereda
gloria-bistrita Gloria Bistrița|Bistrita|ACF Gloria 1922 Bistrița
sageata-navodari Săgeata Năvodari|Năvodari|AFC Săgeata Năvodari
sportul-studentesc-bucuresti Sportul Studențesc București|Sportul Studențesc|FC Sportul Studențesc|FC Sportul Studențesc București
Q368104 SSC Farul Constanța
Q2036021 Unirea Tricolor București
victoria-bucuresti Victoria București|AS Victoria București
[RS]
Q1257327 FK Bačka 1901|Bačka 1901
fk-banat-zrenjanin FK Banat Zrenjanin|Banat Zrenjanin
fk-bezanija FK Bežanija|Fudbalski Klub Bežanija|Bežanija
Q2123289 FK Bor
fk-borac-cacak FK Borac Čačak|Borac Čačak|Fudbalski Klub Borac Čačak
Q1388862 FK Donji Srem|Donji Srem
fk-hajduk-kula FK Hajduk Kula|Hajduk Kula
fk-indjija FK Indjija|FK Inđija
fk-javor-ivanjica FK Javor Ivanjica|FK Javor|FK Javor Matis Ivanjica|Javor-Matis|Javor Ivanjica|Javor Matis Ivanjica
fk-jedinstvo-ub FK Jedinstvo Ub|Jedinstvo Ub
Q2662732 FK Kolubara|Kolubara
Q687178 FK Metalac Gornji Milanovac|Metalac Gornji Milanovac
fk-obilic FK Obilić|Obilić Belgrade
fk-proleter FK Proleter|Proleter
fk-proleter-novi-sad FK Proleter Novi Sad|Proleter Novi Sad
fk-radnik-surdulica FK Radnik Surdulica|Radnik Surdulica
fk-sevojno FK Sevojno|FK Sloboda Sevojno
fk-sloboda-uzice FK Sloboda Užice|Sloboda Užice
fk-smederevo FK Smederevo|Smederevo|FK Smederevo 1924|Fudbalski Klub Smederevo 1924|Sartid Smederevo|Smederevo 1924
fk-spartak-zlatibor-voda FK Spartak Zlatibor Voda|Spartak Zlatibor Voda
fk-tekstilac-odzaci FK Tekstilac Odžaci|Tekstilac Odžaci
Q5426474 FK Zlatibor Čajetina|Zlatibor Čajetina
macva-sabac Macva Sabac|FK Mačva Šabac
ofk-becej-1918 OFK Bečej 1918|FK Bečej|Bečej 1918
Q3063273 RFK Grafičar Beograd
[RU]
chernomorets-novorosisk Chernomorets Novorosisk|Chernomorets|FC Chernomorets Novorossiysk|FC Chernomorets Novorossiisk|FC Chernomorets Krasnodarskiy Kray|Chernomorets Novorossisk|Chernomorets Novorossiysk|Chernomorets Novorossiisk|Chernomorets Krasnodarskiy Kray
Q1580314 CSKA Pomir Dushanbe
dinamo-st-petersburg Dinamo St. Petersburg
fc-akron-tolyatti FC Akron Tolyatti|FK Akron Togliatti|Akron Tolyatti|Akron Togliatti
fc-armavir FC Armavir|Torpedo Armavir|FK Torpedo Armavir|FC Torpedo Armavir
fc-avangard-kursk FC Avangard Kursk|Avangard Kursk
fc-chayka FC Chayka|Chayka Peschanokopskoye|FC Chayka Peschanokopskoye
fc-chertanovo-moskva FC Chertanovo Moskva|Chertanovo Moscow|FC Chertanovo Moscow|FK Chertanovo Moskva|Chertanovo Moskva
Q1269086 FC Dynamo Bryansk|Dynamo Bryansk
Q1269122 FC Dynamo Saint Petersburg|Dynamo Saint Petersburg
Q1974492 FC Dynamo Vologda|Dynamo Vologda
Q16722156 FC Energomash Belgorod|Energomash Belgorod
Q64843264 FC Inter Cherkessk|Inter Cherkessk
Q1633710 FC Irtysh Omsk|Irtysh Omsk
Q4210385 FC Kaluga
Q1140106 FC KAMAZ Naberezhnye Chelny|KAMAZ Naberezhnye Chelny
Q4497682 FC Khimik Dzerzhinsk|Khimik Dzerzhinsk
Q15384017 FC Krasnodar-2|Krasnodar-2
Q65038152 FC Kuban Holding|Kuban Holding
Q1346121 FC Lada-Tolyatti|Lada-Tolyatti
Q54871945 FC Leningradets Leningrad Oblast|Leningradets Leningrad Oblast
Q2658769 FC Lokomotiv-Kazanka|Lokomotiv-Kazanka
Q2914689 FC Metallurg Lipetsk|Metallurg Lipetsk
Q21491024 FC Rubin Yalta|Rubin Yalta
Q112499341 FC Sakhalinets|Sakhalinets
fc-sibir-novosibirsk FC Sibir Novosibirsk|FC Sibir|Sibir Novosibirsk
Q927084 FC SKA-Energiya Khabarovsk|SKA-Energiya Khabarovsk
Q17577095 FC SKChF Sevastopol|SKChF Sevastopol
Q4430691 FC Spartak-2 Moscow|Spartak-2 Moscow
Q1827860 FC Spartak Kostroma|Spartak Kostroma
Q107586538 FC Spartak Tuymazy|Spartak Tuymazy
Q5425181 FC Stavropol|Stavropol
Q113995522 FC StavropolAgroSoyuz|StavropolAgroSoyuz
fc-tambov FC Tambov|FK Tambov|FK Tambow
fc-tekstilshchik-ivanovo FC Tekstilshchik Ivanovo|Tekstilshchik Ivanovo
fc-tekstilshchik-kamyshin FC Tekstilshchik Kamyshin|Tekstilshchik Kamyshin|Tekstilschik Kamyshin|FC Rotor Kamyshin|Kamyshin|Rotor Kamyshin
Q9360219 FC Torpedo-2|Torpedo-2
Q91010391 FC Tver
Q30891083 FC Veles Moscow|Veles Moscow
yenisey FC Yenisey|Yenisey Krasnoyarsk|FC Yenisey Krasnoyarsk|Enisey Krasnoyarsk
Q601219 FC Zenit Penza|Zenit Penza
Q2619299 FC Znamya Truda|Znamya Truda
Q1627564 Khatlon Qurghonteppa
neftekhimik-nizhnekamsk Neftekhimik Nizhnekamsk|FC Neftekhimik|FC Neftekhimik Nizhnekamsk|Neftekhimik
Q48941857 Qiziltash
Q766469 Regar-TadAZ Tursunzoda
shinnik Shinnik Yaroslavl|FC Shinnik Yaroslavl
torpedo-metallurg-moskva Torpedo Metallurg Moskva|Torpedo Metallurg
volga-nizhnii-novgorod Volga Nizhnii Novgorod|Volga Nyzhnyi|Volga Nizhniy Novgorod
volgar-astrakhan Volgar-Astrakhan|FC Volgar Astrakhan
[RW]
Q296266 Armée Patriotique Rwandaise FC|Armée Patriotique Rwandaise
Q2819556 ATRACO FC
Q3059343 Etincelles FC|Etincelles
Q16840002 Gicumbi FC
Q3293273 Marines FC
Q16845340 Muhanga FC
Q3327579 Mukura Victory Sports FC|Mukura Victory Sports
Q16845390 Musanze FC
Q122174990 Rutsiro FC
[SA]
Q12247496 Al-Adalh FC|Al-Adalh
Q23773626 Al-Bukiryah FC|Al-Bukiryah
Q7069287 Al-Diriyah Club
Q4704095 Al Jabalain
al-jandal Al-Jandal|Al Jandal SC|Al Jandal Sport Club
Q25450503 Al Jandal Club
Q12247459 Al-Kholood
Q722551 Al-Nahda
Q647556 Al-Najma
Q22929904 Al-Qaisumah FC|Al-Qaisumah
Q7272740 Al Safa FC|Al Safa
Q2636005 Al-Shabab Football Club
Q769204 Al-Shoalah
Q12247443 Al-Taraji Club
Q12247594 Damac Club
Q722557 Jeddah Club
Q12247491 Neom Club
[SB]
Q1432459 Marist FC
[SC]
Q15263612 Côte d'Or FC|Côte d'Or
Q1939644 La Passe FC|La Passe
Q3238456 Light Stars FC|Light Stars
Q16846311 Northern Dynamo FC|Northern Dynamo
Q2880650 St Michel United FC|St Michel United
[SD]
Q2118582 Al-Ahli SC
Q618522 Al-Ahly Shendi
Q284461 Al-Hilal Club
Q987240 Al-Hilal SC
Q4703032 Al-Nsoor
Q2840931 Alamal SC Atbara
Q3826099 Hay el-Arab SC|Hay el-Arab
Q264506 Khartoum NC
[SE]
Q421059 Akropolis IF|Akropolis Idrottsförening|Akropolis
Q110714163 Ariana FC|Ariana
Q4835814 BK Olympic|Olympic
Q5398125 Eskilsminne IF|Eskilsminne Idrottsförening|Eskilsminne
Q5424645 FBK Karlstad|Karlbergs BK|Fotbollsklubben Karlstad|Karlbergs
Q110215981 FC Stockholm Inter|FC Stockholm Internazionale|FC Stockholm|Stockholm Internazionale
Q1136967 Hammarby Talang FF|Hammarby TFF|Hammarby Talang
Q935299 Husqvarna FF|Husqvarna
if-karlstad-fotbol IF Karlstad Fotbol|Idrottsföreningen Karlstad Fotboll|Karlstad Fotbol
ifk-stocksund IFK Stocksund|Idrottsföreningen Kamraterna Stocksund
Q5970758 IFK Strömstad
Q1548324 IFK Sundsvall
Q1162813 IK Frej|Idrottsklubben Frej|Frej
Q1483030 IK Oddevold|Idrottsklubben Oddevold|Oddevold
Q772310 IK Sleipner|Sleipner
Q116950171 Nordic United FC|Nordic United
Q1558294 Norrby IF|Norrby
nykoping-bis Nyköping BIS
Q7094532 Onsala BK|Onsala Bollklubb|Onsala
Q8079005 Örebro Syrianska IF|Örebro Syrianska Idrottsförening|Örebro Syrianska
Q7106974 Oskarshamns AIK|Oskarshamns Allmänna Idrottsklubb
Q2123766 Qviding FIF
Q10673259 Sollentuna FK|Sollentuna Fotbollsklubb|Sollentuna
Q74122744 Täby FK|Täby Fotbollsklubb|Täby
Q1536090 Torslanda IK|Torslanda Idrottsklubb|Torslanda
Q7857391 Tvååkers IF|Tvååkers Idrottsförening|Tvååkers
Q602918 Vasalunds IF|Vasalunds
Q1680249 Västerås SK Fotboll
[SG]
Q1045883 Étoile FC
houang-united-fc Houang United FC|Houang United
Q6315348 Jurong FC
Q1049144 Sinchi FC
Q7579545 Sporting Afrique FC|Sporting Afrique
Q873213 Super Reds FC|Super Reds
[SI]
ask-bravo-publikum ASK Bravo Publikum|ASK Bravo
Q6592551 MND Tabor Sežana
mnk-izola MNK Izola|Mladinski Nogometni Klub Izola|NK Izola|Nogometni Klub Izola
nd-beltinci ND Beltinci|Nogometno društvo Beltinci
nd-mura-05 ND Mura 05|Nogometno društvo Mura 05|Mura 05
nd-primorje ND Primorje|Nogometno društvo Primorje Ajdovščina
nk-bistrica NK Bistrica|Nogometni klub Bistrica|Bistrica
Q16736174 NK Brda
nk-ib-ljubljana NK IB Ljubljana|IB Ljubljana
Q845146 NK Interblock|Interblock
Q6954532 NK Krka
nk-krsko NK Krško|Nogometni Klub Krško
nk-nafta-1903 NK Nafta 1903|Nafta 1903|NK Nafta Lendava 1903|NK Nafta Lendava|Nafta Lendava|NK Nafta|Nafta Lendava 1903
Q9272436 NK Pohorje
nk-primorje NK Primorje|Primorje|Nogometni Klub Primorje
nk-rogaska NK Rogaška|Nogometni klub Rogaška
nk-tabor-sezana NK Tabor Sezana|Tabor Sezana
nk-triglav NK Triglav
Q44308 NK Triglav Kranj|Triglav Kranj
Q14428120 ŠD NŠ Mura 05
[SK]
1-fc-tatran-presov 1. FC Tatran Prešov|Tatran Prešov
dukla-banska-bystrica Dukla Banská Bystrica|Banská Bystrica|MFK Dukla Banská Bystrica|FK Dukla Banská Bystrica
fc-lokomotiva-kosice FC Lokomotíva Košice|Lokomotiva Košice|FK Lokomotiva Košice
fc-nitra FC Nitra
fc-petrzalka FC Petržalka|Petržalka|FC Petržalka 1898|Petrzalka Akademia|Petržalka 1898|MFK Petržalka
fc-senec FC Senec
fk-humenne FK Humenné
fk-pohronie FK Pohronie|Pohronie
fk-poprad FK Poprad
kfc-komarno KFC Komárno|Komárňanský futbalový club
mfk-skalica MFK Skalica
msk-povazska-bystrica MŠK Považská Bystrica|Považská Bystrica
msk-puchov MŠK Púchov|Mestský Športový Klub Púchov|$$Matador$$ Púchov|FK $$Matador$$ Púchov
sk-sered SK Sered|ŠKF Sereď
tj-sokol-dolna-zdana TJ Sokol Dolná Zdana|Sokol Dolná Zdana
tj-spartak-myjava TJ Spartak Myjava|Spartak Myjava
[SL]
Q124856064 Bhantal FC
Q2228818 Diamond Stars FC|Diamond Stars
Q5501232 Freetown City FC|Freetown City
Q3208367 Old Edwardians FC|Old Edwardians
Q938345 Ports Authority FC|Ports Authority
Q11951760 Wusum Stars
[SM]
ac-libertas AC Libertas|Libertas
as-san-giovanni AS San Giovanni|Associazione Sportiva San Giovanni|SS San Giovanni|San Giovanni
fc-domagnano FC Domagnano|Domagnano|Domagnano FC
fc-fiorentino FC Fiorentino|Fiorentino
san-marino-academy San Marino Academy
sc-faetano SC Faetano
Q506224 Società Polisportiva Tre Fiori
sp-cailungo SP Cailungo|Cailungo
sp-tre-penne SP Tre Penne|Tre Penne
ss-cosmos SS Cosmos
ss-folgore SS Folgore|SS Folgore Falciano Calcio|SS Folgore/Falciano|Folgore Falciano Calcio|Folgore/Falciano
ss-murata SS Murata
ss-pennarossa SS Pennarossa|Pennarossa
[SN]
Q16149148 AS Pikine
Q2868128 ASC HLM
Q4654147 ASC Saloum
Q2867320 ASC Yakaar
Q15266355 ASC Yeggo
Q2189940 ASCE La Linguère
Q117422322 CNEPS Excellence
Q2990263 Compagnie Sucrière Sénégalaise
Q44128 Dakar UC
Q3122400 Guédiawaye FC|Guédiawaye
Q634336 Niary Tally
Q3495976 Stade Mbour
Q2819411 Touré Kunda Footpro
Q2093350 US Gorée
Q2552928 US Ouakam
[SO]
Q26543 Brothers Somali Fc
Q5252789 Dekedaha FC|Dekedaha
[SR]
sv-robinhood SV Robinhood|Robinhood|Sport Vereniging Robinhood
Q1851944 SV Transvaal|Transvaal
[SS]
Q4045860 Wau Salaam FC|Wau Salaam
[SV]
club-deportivo-aguila Club Deportivo Águila
i-metapan I. Metapán|Isidro Metapán|Asociación Deportiva Isidro Metapán
luis-angel-firpo Luis Ángel Firpo|LA Firpo|CD Luis Ángel Firpo
[SY]
Q286618 Al-Fotuwa SC|Al-Fotuwa
Q286289 Al-Shorta SC
Q288544 Hurriya SC
Q975941 Jableh SC
Q1759571 Tishreen SC|Tishreen
[SZ]
Q3075279 Green Mamba FC|Green Mamba
Q935596 Manzini Wanderers FC|Manzini Wanderers
Q15240465 Moneni Pirates
Q2175918 Royal Leopards FC|Royal Leopards
Q2614480 Young Buffaloes FC|Young Buffaloes
[TD]
Q130134725 AS PSI
[TG]
Q2819082 AC Semassi FC
Q15222422 Anges de Notsè
Q1934968 AS Togo-Port|Togo-Port
Q5302256 Doumbé FC
Q2157871 Dynamic Togolais
Q130548097 Espoir FC
Q5463792 Foadan FC
Q15986583 Gbikinti FC de Bassar
Q5581197 Gomido FC
Q6349134 Kakadlé FC
Q297798 Kozah Football Club Sports Association
Q1980327 Maranatha FC|Maranatha
Q3115209 OC Agaza
Q73763554 Sports Association of Kozah Drivers
Q15986581 Unisport de Sokodé
[TH]
Q97173374 ACDC FC
Q4747352 Amnat Charoen Town FC|Amnat Charoen Town
Q4761886 Ang Thong FC|Ang Thong
Q19943119 Army Welfare Department FC|Army Welfare Department
Q4810349 Assumption College Thonburi FC|Assumption College Thonburi
Q22886933 Ayutthaya United FC|Ayutthaya United
Q134351253 Banbueng City FC|Banbueng City
Q2352611 Bangkok FC
Q1186020 BBCU FC
Q121090918 BFB Pattaya City FC|BFB Pattaya City
Q23199041 BTU United FC|BTU United
Q5061370 Central Lions FC|Central Lions
Q5065938 Cha Choeng Sao FC|Cha Choeng Sao
Q4924514 Chainat Hornbill FC|Chainat Hornbill
Q27963348 Chainat United FC|Chainat United
Q5068155 Chaiyaphum United FC|Chaiyaphum United
Q5069720 Chamchuri United FC|Chamchuri United
Q1386983 Chanthaburi FC|Chanthaburi
Q5095212 Chiangmai FC|Chiangmai
Q27963346 Chiangmai United FC|Chiangmai United
Q5095213 Chiangrai City FC|Chiangrai City
Q100375141 Chiangrai Lanna FC|Chiangrai Lanna
fc-ptt-rayong FC PTT Rayong|PTT Rayong
Q48816884 Hatyai City FC|Hatyai City
Q18350221 Hua Hin City FC|Hua Hin City
Q20312343 Inter Bangkok FC|Inter Bangkok
Q22886200 IPE Samut Sakhon FC|IPE Samut Sakhon
Q74109094 Jalor City FC|Jalor City
Q6640718 Kabinburi FC|Kabinburi
Q6350781 Kalasin FC
Q13022994 Kamphaeng Phet FC|Kamphaeng Phet
Q113630688 Kanchanaburi City FC|Kanchanaburi City
Q109266159 Kanchanaburi FC|Kanchanaburi
Q100375144 Kanjanapat FC|Kanjanapat
Q6374103 Kasem Bundit University FC|Kasem Bundit University
Q6374136 Kasetsart University FC|Kasetsart University
Q1387246 Khon Kaen FC|Khon Kaen
Q97230734 Khon Kaen Mordindang FC|Khon Kaen Mordindang
Q19887682 Khon Kaen United FC|Khon Kaen United
Q39049559 Khong Chee Mool FC|Khong Chee Mool
Q113635725 Kongkrailas United FC|Kongkrailas United
Q4925076 Krabi FC
Q4925065 Lampang FC
Q6482429 Lamphun Warrior FC|Lamphun Warrior
Q4717525 Looktabfah FC|Looktabfah
Q6640757 Lopburi City FC|Lopburi City
Q27963344 Maejo United FC|Maejo United
Q6640961 Mahasarakham City
Q25542249 Maptaphut Rayong FC|Maptaphut Rayong
Q28382704 Muang Loei United FC|Muang Loei United
Q113641143 Muang Trang United FC|Muang Trang United
Q6641082 Muangkan FC|Muangkan
Q27963410 Muangkhon United FC|Muangkhon United
Q26996249 Nakhon Mae Sot United FC|Nakhon Mae Sot United
Q6640727 Nakhon Nayok FC|Nakhon Nayok
Q724798 Nakhon Pathom United FC|Nakhon Pathom United
Q1387400 Nakhon Sawan FC|Nakhon Sawan
Q6897140 Nan FC
Q6640800 Nara United FC|Nara United
Q6897138 Nongbua Pitchaya FC|Nongbua Pitchaya
Q6640903 North Bangkok College FC|North Bangkok College
Q6417886 Pattani FC
Q24185185 Pattaya FC
Q30644467 Pattaya United FC|Pattaya United
Q18392549 Phan Thong FC|Phan Thong
Q6640789 Phattalung FC|Phattalung
Q1387460 Phitsanulok FC|Phitsanulok
Q13023029 Phrae United FC|Phrae United
Q109569064 Phuket Andaman FC|Phuket Andaman
Q24185250 Phuket City FC|Phuket City
Q2165863 Phuket FC
Q602827 Police Tebrau FC|Police Tebrau
Q6640756 Prachuap FC|Prachuap
Q1387522 Raj Pracha Thailand FC|Raj Pracha Thailand
Q18393474 Rangsit FC
Q4925068 Ranong FC
Q113630689 Rasisalai United FC|Rasisalai United
Q4352413 Ratchaburi Mitr Phol FC|Ratchaburi Mitr Phol
Q6640728 Rayong FC
Q1387500 Rayong United FC|Rayong United
Q30644343 RBRU Chanthaburi United FC|RBRU Chanthaburi United
Q6640933 Roi Et United FC|Roi Et United
Q7374909 Royal Thai Fleet FC|Royal Thai Fleet
Q1387533 Royal Thai Navy FC|Royal Thai Navy
Q6640787 Sakon Nakhon FC|Sakon Nakhon
Q58454710 Samut Prakan City FC|Samut Prakan City
Q1387006 Samut Prakan Customs United FC|Samut Prakan Customs United
Q6640732 Samut Prakan FC|Samut Prakan
Q117184098 Samut Sakhon City FC|Samut Sakhon City
Q1186106 Samut Songkhram FC|Samut Songkhram
Q6641024 Satun United FC|Satun United
Q100375140 See Khwae City FC|See Khwae City
Q18356617 Seeker FC
Q22080911 Simork FC
Q6640808 Singburi FC|Singburi
Q28447965 Singburi Kopoon FC|Singburi Kopoon
Q25543266 Sinthana Kabinburi FC|Sinthana Kabinburi
Q18359121 Sisaket United FC|Sisaket United
Q1115304 Songkhla FC|Songkhla
Q15138904 Songkhla United FC|Songkhla United
Q117714823 Suranaree Black Cat FC|Suranaree Black Cat
Q1387693 Surat Thani FC|Surat Thani
Q4925081 Surin City FC|Surin City
Q1387717 Thai Airways-Look Isan FC|Thai Airways-Look Isan
Q780467 Thai Farmers Bank FC|Thai Farmers Bank
Q20584518 Thammasat FC|Thammasat
Q117715864 Thap Luang United FC|Thap Luang United
Q27963423 Thonburi University FC|Thonburi University
Q4922238 Trang FC
Q1323696 Trat FC
Q1361536 TTM Lopburi FC|TTM Lopburi
Q6640999 Ubon Tiger FC|Ubon Tiger
Q6640859 Udon Thani FC|Udon Thani
Q107133213 Udon United FC|Udon United
Q4925132 Uthai Thani FC|Uthai Thani
Q4925105 Uttaradit FC|Uttaradit
Q60589770 Wat Bot City FC|Wat Bot City
Q18393553 WU Nakhon Si United FC|WU Nakhon Si United
Q8049868 Yasothon United FC|Yasothon United
[TJ]
Q5376840 Energetik Dushanbe
Q106515041 Eskhata Khujand
Q96377562 FC Dushanbe-83|Dushanbe-83
Q25408432 FC Hulbuk
Q21077851 FC Panjshir|Panjshir
Q96377574 FK Fayzkand|Fayzkand
Q5426166 FK Istaravshan|Istaravshan
Q4502088 FK Khujand
Q5764849 Hima Dushanbe
Q2350395 Istiqlol Dushanbe
Q6402511 Khosilot Farkhor
Q58326333 Kuktosh Rudaki
Q766742 Ravshan Kulob
Q111938253 Ravshan Zafarobod
[TL]
Q25429086 Aitana FC
Q25429085 AS Ponta Leste|Ponta Leste
Q5423712 FC Porto Taibesi|Porto Taibesi
Q1952551 FC Zebra
Q25429081 Karketu Dili
Q55119897 Lalenok United
Q7390753 SLB Laulara
[TM]
Q4072902 FC Ahal
Q606103 FC Aşgabat
Q2370462 FC Balkan
Q19463632 FC Energetik Türkmebaşy|Energetik Türkmebaşy
Q2578529 FC Merw
Q2578534 FC Şagadam
Q118435445 FK Arkadag
Q1302085 Köpetdag Aşgabat
[TN]
Q2167815 AS Marsa
Q56301186 AS Soliman
Q1102961 CA Bizertine|Bizertine
Q1368447 ES Zarzis
Q3592516 Etoile Sportive de Metlaoui
Q101096459 Jeunesse sportive d'El Omrane
js-kairouanaise JS Kairouanaise|Jeunesse Sportive Kairouanaise
olympique-de-beja Olympique de Béja|Olympique Béja|O Béja
Q3351717 Olympique du Kef
us-ben-guerdane US Ben Guerdane|Union Sportive de Ben Guerdane|Ben Guerdane
Q21606901 US Tataouine|Tataouine
[TR]
Q424646 Akçaabat Sebatspor
Q447191 Altınordu|Altınordu FK|Altınordu Futbol Kulübü|Altınordu FSG|Altınordu Futbol Sosyal Girişimi|Altınordu Spor Kulübü
Q20472580 Ankaragücü Sports Club
Q804557 Bakırköyspor
Q608719 Beyoğluspor
Q630348 Bucaspor|Bucaspor Kulübü
canakkale-dardanelspor Çanakkale Dardanelspor|Dardanelspor|Çanakkale Dardanel SK
corum Çorum Futbol Kulübü|Çorum Belediyespor
Q1356248 Erzincanspor|24 Erzincan|24 Erzincan Spor Kulübü
Q340133 Hacettepespor|Hacettepe SK|Hacettepe Spor Kulübü|Oftasspor
karsiyaka-sk Karşıyaka SK|Karşıyaka|Karşıyaka Spor Kulübü
Q6454263 Küçükçekmece SK|Küçükçekmece
Q302263 Menemenspor|Menemen Spor Kulübü|Menemen Belediyespor|EG Menemenspor
petrol-ofisi-sk Petrol Ofisi SK|Petrol Ofisi
Q388487 Şanlıurfaspor
sariyer-sk Sarıyer SK|Sarıyer Spor Kulübü
Q1584904 Siirtspor|Siirt SK|Siirt Jet-PA
turanspor Turanspor|Şekerspor|Beypazarı Şekerspor
tuzlaspor Tuzlaspor
Q6080023 Vanspor FK|Van Büyükşehir Belediyespor
yozgatspor Yozgatspor|Yozgatspor Kulübü
Q197093 Zeytinburnuspor|Zeytinburnu SK
[TT]
caledonia-aia Caledonia AIA|Caledonia
Q1439499 Ma Pau SC|Ma Pau
Q931431 Morvant Caledonia United
Q112864 North East Stars
Q16847792 Point Fortin Civic FC|Point Fortin Civic
Q2558298 United Petrotrin FC|United Petrotrin
[TW]
Q97161563 AC Taipei
Q106678841 CPC Corporation FC|CPC Corporation
Q128597856 FC Vikings
Q16826343 Hang Yuen FC|Hang Yuen
Q16845083 Ming Chuan University FC|Ming Chuan University
Q71261520 Taichung Futuro FC|Taichung Futuro
Q645160 Taiwan Power Company FC|Taiwan Power Company
[TZ]
Q18352748 JKU FC
Q4115347 Mafunzo FC
Q3282113 Malindi FC
Q1514387 Simba Sports Club
[UA]
Q107640407 AFSC Kyiv
Q131677828 CFC Penuel Kryvyi Rih
desna-chernihiv Desna Chernihiv|FC Desna Chernihiv|FK Desna Chernihiv|Desna Chernigov|Desna Tscherni|SFC Desna Tscherni
Q12106319 FC Ahrobiznes Volochysk|Ahrobiznes Volochysk
Q61373501 FC Alians Lypova Dolyna|Alians Lypova Dolyna
Q1875429 FC Arsenal-Kyivshchyna Bila Tserkva|Arsenal-Kyivshchyna Bila Tserkva
Q12149881 FC Atlet Kyiv|Atlet Kyiv
Q2078847 FC Avanhard Kramatorsk|Avanhard Kramatorsk
Q20870818 FC Balkany Zorya|Balkany Zorya
Q2270254 FC Borysfen Boryspil|Borysfen Boryspil
Q17518337 FC Chaika Kyiv-Sviatoshyn Raion|Chaika Kyiv-Sviatoshyn Raion
Q16723986 FC Chernihiv|Chernihiv
Q261805 FC Chornomorets-2 Odesa|Chornomorets-2 Odesa
Q12103287 FC Dinaz Vyshhorod|Dinaz Vyshhorod
Q2608031 FC Dnipro Cherkasy|Dnipro Cherkasy
Q118947187 FC Druzhba Myrivka|Druzhba Myrivka
Q2735059 FC Dynamo-2 Kyiv|Dynamo-2 Kyiv
Q2043232 FC Enerhiya Nova Kakhovka|Enerhiya Nova Kakhovka
Q25446408 FC Epitsentr Kamianets-Podilskyi|Epitsentr Kamianets-Podilskyi
Q2023517 FC Feniks-Illichovets Kalinine|Feniks-Illichovets Kalinine
Q109652708 FC Feniks Pidmonastyr|Feniks Pidmonastyr
fc-hirnyk-sport FC Hirnyk-Sport|Hirnyk-Sport|FC Hirnyk-Sport Horishni Plavni|Hirnyk-Sport Horishni Plavni|Stal Kamianske|FC Metalist Kamianske|FK Stal Kamjanske|Metalist Kamianske|Stal Kamjanske
fc-hoverla-uzhhorod FC Hoverla Uzhhorod|Hoverla Uzhhorod
Q898281 FC Ihroservice Simferopol|Ihroservice Simferopol
Q2038562 FC Kalush
Q121367189 FC Karpaty-2 Lviv (2022)|Karpaty-2 Lviv (2022)
Q56376279 FC Karpaty Halych|Karpaty Halych
Q114740247 FC Khust
Q114809749 FC Kremin-2 Kremenchuk|Kremin-2 Kremenchuk
Q2464401 FC Krymteplytsia Molodizhne|Krymteplytsia Molodizhne
Q2036327 FC Krystal Kherson|Krystal Kherson
Q120458868 FC Kudrivka|Kudrivka
Q12115676 FC Kulykiv-Bilka|Kulykiv-Bilka
Q135206162 FC Lisne
Q135675847 FC Livyi Bereh-2 Kyiv|Livyi Bereh-2 Kyiv
Q107466898 FC Livyi Bereh Kyiv|Livyi Bereh Kyiv
Q1983830 FC Lokomotyv Kyiv|Lokomotyv Kyiv
fc-lviv FC Lviv|FK Lviv|Futbolnyy Klub Lviv
Q97168893 FC Lyubomyr Stavyshche|Lyubomyr Stavyshche
Q2065763 FC Makiyivvuhillya Makiyivka|Makiyivvuhillya Makiyivka
Q98656510 FC Metal Kharkiv|Metal Kharkiv
Q54877936 FC Minaj
fc-mynai FC Mynai|Futbolnyy Klub Mynai
Q2609277 FC Naftovyk-Ukrnafta Okhtyrka|Naftovyk-Ukrnafta Okhtyrka
Q97163758 FC Nyva Buzova|Nyva Buzova
Q2635977 FC Nyva Ternopil|Nyva Ternopil
Q13463676 FC Obolon-Brovar Kyiv|Obolon-Brovar Kyiv
Q12142076 FC Oleksandriya-2|Oleksandriya-2
fc-olimpik-donetsk FC Olimpik Donetsk|Olimpik Donetsk|Futbolnyy Klub Olimpik
Q61373576 FC Peremoha Dnipro|Peremoha Dnipro
Q2494187 FC Podillya Khmelnytskyi|Podillya Khmelnytskyi
Q11827243 FC Probiy Horodenka|Probiy Horodenka
Q3545208 FC Real Pharma Odesa|Real Pharma Odesa
Q134985502 FC Rebel Kyiv|Rebel Kyiv
Q127386398 FC Revera 1908 Ivano-Frankivsk|Revera 1908 Ivano-Frankivsk
Q56246623 FC Rubikon Kyiv|Rubikon Kyiv
Q121323794 FC Rukh-2 Lviv|Rukh-2 Lviv
Q130551972 FC Sambir-Nyva-II Ternopil|Sambir-Nyva-II Ternopil
fc-sevastopol FC Sevastopol|Sevastopol
Q121271603 FC Shturm Ivankiv|Shturm Ivankiv
Q2036115 FC Skala 1911 Stryi|Skala 1911 Stryi
Q61373586 FC Skoruk Tomakivka|Skoruk Tomakivka
Q65195995 FC Sumy
Q12134591 FC Teplovyk Ivano-Frankivsk|Teplovyk Ivano-Frankivsk
Q97190020 FC Trostianets|Trostianets
Q2491964 FC Tytan Armiansk|Tytan Armiansk
Q110693410 FC UCSA Tarasivka|UCSA Tarasivka
Q30962897 FC Uzhhorod|Uzhhorod
Q113845706 FC VAST Mykolaiv|VAST Mykolaiv
Q55265554 FC Viktoriya Sumy|Viktoriya Sumy
fc-volyn-lutsk FC Volyn Lutsk|Volyn Lutsk
Q4126038 FC Vorskla-2 Poltava|Vorskla-2 Poltava
Q61373467 FC Vovchansk|Vovchansk
Q25436464 FC VPK-Ahro Shevchenkivka|VPK-Ahro Shevchenkivka
Q5245858 FC Zhemchuzhyna Yalta|Zhemchuzhyna Yalta
fc-zirka-kropyvnytskyi FC Zirka Kropyvnytskyi|Zirka Kropyvnytskyi|FK Zirka Kirovohrad|Zirka Kirovohrad
Q111169093 FC Zvyahel Novohrad-Volynskyi|Zvyahel Novohrad-Volynskyi
fk-livyi-bereh FK Livyi Bereh|Livyi Bereh
Q2947829 FSC Bukovyna Chernivtsi
Q56246621 FSC Mariupol
inhulets-petrove Inhulets Petrove|FC Inhulets Petrove|Futbolnyy Klub Inhulets Petrove|FC Ingulets|Ingulets
Q2037347 MFA Mukachevo
Q2635183 MFC Kremin Kremenchuk
Q114860097 MFC Metalurh-2 Zaporizhzhia
Q56246619 MFC Metalurh Zaporizhzhia
Q2994166 MFC Mykolaiv
Q2275503 PFC Nyva Vinnytsia|Nyva Vinnytsia
Q2034417 PFC Shakhtar Sverdlovsk|Shakhtar Sverdlovsk
Q4084213 SC Beregvidek Berehove|Beregvidek Berehove
Q2033147 SC Olkom Melitopol|Olkom Melitopol
Q107653964 SC Poltava
Q85990020 SC Vilkhivtsi|Vilkhivtsi
[UG]
Q16837082 BUL FC
Q123046119 Kitara FC
Q130368357 Lugazi FC
Q15979884 Maroons FC
Q16605763 Mbale Heroes FC|Mbale Heroes
Q28447659 Mbarara City FC|Mbarara City
Q123061462 NEC FC
Q16837001 SOLTILO Bright Stars FC|SOLTILO Bright Stars
Q672826 Uganda Revenue Authority SC|Uganda Revenue Authority
Q280436 Victors FC
Q85814179 Wakiso Giants FC|Wakiso Giants
[US]
Q65042082 Academica SC
Q17985549 AFC Ann Arbor|Ann Arbor
Q56062930 Austin Bold FC|Austin Bold
Q2892205 Bayamón FC
black-rock-fc Black Rock FC|Black Rock
Q28864555 Brazos Valley Cavalry FC|Brazos Valley Cavalry
Q5018141 Cal FC
Q18148271 Charlotte Independence
Q57082230 Chattanooga Red Wolves|Chattanooga Red Wolves SC
Q16837600 Colorado Springs Switchbacks FC|Colorado Springs Switchbacks
Q1053518 Dayton Dutch Lions
Q863492 Des Moines Menace
Q28449799 Duluth FC
el-farolito El Farolito
erie-commodores-fc Erie Commodores FC|Erie Commodores
Q48990169 FC Baltimore|FC Baltimore Christos|Baltimore Christos
Q5424857 FC Buffalo
Q16980535 FC Denver
Q16958734 FC Motown|FC Morristown|Morristown
fc-mulhouse-portland FC Mulhouse Portland|Mulhouse Portland
Q16858470 FC Tulsa
Q65091191 Florida Soccer Soldiers
Q60745055 Forward Madison FC|Forward Madison
Q36404703 Fresno FC
golden-state-force Golden State Force|FC Golden State Force
Q56513279 Greenville Triumph|Greenville Triumph SC
Q55613461 Hartford Athletic
lakeland-tropics Lakeland Tropics
Q57754414 Lansing Ignite FC|Lansing Ignite
Q3827063 Laredo Heat
Q22023123 Little Rock Rangers|Little Rock Rangers Soccer Club
Q56063633 Loudoun United FC|Loudoun United
Q74122812 Maryland Bobcats FC|Maryland Bobcats
Q58236450 Memphis 901 FC|Memphis 901
midland-odessa-sockers-fc Midland-Odessa Sockers FC|Midland-Odessa Sockers
milwaukee-bavarian-sc Milwaukee Bavarian SC|Milwaukee Bavarian
Q13858732 Minnesota Strikers
Q47494800 NTX Rayados|North Texas Rayados
Q15256873 OKC Energy FC|Oklahoma City Energy FC|OKC Energy|Oklahoma City Energy
Q64884 Orange County FC|Orange County SC|Orange County
Q6313338 Philadelphia Lone Star FC|Philadelphia Lone Star
Q7082139 Rayo OKC
Q7300584 Reading United AC|Reading United
real-monarchs Real Monarchs|Real Monarchs SLC
Q204220 Red Bull New York
Q21071146 Reno 1868 FC|Reno 1868
Q1784644 Richmond Kickers
Q20720736 Rio Grande Valley FC Toros
Q1359089 Rochester Rhinos
saint-louis-fc Saint Louis FC
Q23660730 San Francisco Deltas
Q22025707 South Georgia Tormenta FC|Tormenta FC|South Georgia Tormenta|Tormenta
Q7663057 Syracuse Salty Dogs
tacoma-defiance Tacoma Defiance
tampa-bay-mutiny Tampa Bay Mutiny
the-villages-sc The Villages SC|The Villages Soccer Club|The Villages
Q65057073 Virginia United FC|Virginia United
west-chester-predators West Chester Predators
[UY]
Q568435 Albion FC
Q386543 Atenas de San Carlos
ca-progreso CA Progreso|Progreso
ca-rentistas CA Rentistas|Rentistas|Club Atlético Rentistas
cd-maldonado CD Maldonado|Club Deportivo Maldonado|Deportivo Maldonado|Maldonado
cerro-largo Cerro Largo|Cerro Largo FC|Cerro Largo Fútbol Club
ca-river-plate Club Atlético River Plate
club-plaza-colonia-de-deportes Club Plaza Colonia de Deportes|Plaza Colonia|Plaza Colonia CD
cs-miramar-misiones CS Miramar Misiones|Miramar Misiones|Club Sportivo Miramar Misiones
Q1024343 CSD Villa Española|Villa Española
el-tanque-sisley El Tanque Sisley|Deportivo El Tanque Sisley
Q1638380 Huracán Buceo
juventud-de-las-piedras Juventud de Las Piedras|Juventud|Juventud Piedras|Club Atlético Juventud de Las Piedras
la-luz-fc La Luz FC|La Luz|La Luz Fútbol Club
racing-cm Racing CM|Racing Club de Montevideo|RC Montevideo
rampla-juniors Rampla Juniors|Rampla Juniors FC
Q391014 River Plate Football Club
sud-america Sud América|Institución Atlética Sud América
Q392091 Sud america Uruguay
Q2623620 Uruguay Montevideo FC|Uruguay Montevideo
Q48664 Villa Teresa
[UZ]
Q870279 FC Neftchi Fergana|Neftchi Fergana
Q19916771 FC Surkhon Termez|Surkhon Termez
Q104845452 FC Turon
Q1388791 FK Andijan
Q1263906 FK Buxoro
Q770541 FK Dinamo Samarqand|Dinamo Samarqand
Q55663603 FK Istiqlol Fergana|Istiqlol Fergana
Q1388979 FK Mash'al Mubarek|Mash'al Mubarek
Q111244851 FK Olympic Tashkent|Olympic Tashkent
Q5426283 FK Orol Nukus|Orol Nukus
Q16256009 Kokand 1912
Q114818 Metallurg Bekabad
Q770564 PFK Qizilqum
Q1101350 Sogdiana Jizzakh
Q1191224 Traktor Tashkent
[VE]
ac-mineros AC Mineros|Mineros Guayana|Mineros de Guayana|ACCD Mineros de Guayana
academia-puerto-cabello Academia Puerto Cabello
Q5676792 Angostura FC|Angostura
aragua-fc Aragua FC
Q625237 Aragua Fútbol Club
Q289407 Asociación Civil Mineros de Guayana
atletico-el-vigia Atlético El Vigía
atletico-venezuela Atlético Venezuela
deportivo-anzoategui Deportivo Anzoátegui|Deportivo Anzoátegui Sport Club
deportivo-lara Deportivo Lara|Club Deportivo Lara|Asociación Civil Deportivo Lara
deportivo-petare Deportivo Petare|Deportivo Petare FC
estudiantes-de-caracas Estudiantes de Caracas
lala-fc LALA FC
llaneros-guanare Llaneros Guanare|Llaneros de Guanare|Llaneros Escuela de Fútbol
metropolitanos-fc Metropolitanos FC|Metropolitanos|FC Metropolitanos
portuguesa-fc Portuguesa FC
rayo-zuliano Rayo Zuliano|Deportivo Rayo Zuliano|Departivo Rayo
trujillanos-fc Trujillanos FC|Trujillanos
tucanes-fc Tucanes FC|Tucanes de Amazonas
Q1584996 Unión Atlético Maracaibo
yaracuyanos-fc Yaracuyanos FC|Yaracuyanos
zulia-fc Zulia FC
[VG]
Q126365056 One Caribbean FC|One Caribbean
[VN]
Q2301143 Haiphong Football Club
Q55333364 Hong Linh Ha Tinh FC|Hong Linh Ha Tinh
Q894500 MerryLand Quy Nhon Binh Dinh FC|MerryLand Quy Nhon Binh Dinh
Q49055341 Phù Đổng Ninh Bình FC|Phù Đổng Ninh Bình
Q61130459 PVF-CAND FC|PVF-CAND
Q10751871 QNK Quang Nam FC|QNK Quang Nam
Q7268855 Quang Ninh Charcoal FC|Quang Ninh Charcoal
Q16259792 Sanna Khanh Hoa FC|Sanna Khanh Hoa
Q1387898 TDCS Dong Thap FC|TDCS Dong Thap
Q406796 Viettel Football Club
[WS]
Q5960083 Kiwi FC
[XK]
Q1718610 FC Ferizaj
fc-suhareka FC Suhareka|Suhareka|Klubi Futbollistik Suhareka
flamurtari-prishtina Flamurtari Prishtina
Q1718602 KF 2 Korriku|2 Korriku
Q1418838 KF Besa
kf-drenica KF Drenica
kf-dukagjini KF Dukagjini|Klubi Futbollistik Dukagjini Klinë|Dukagjini
kf-ferizaj KF Ferizaj
kf-feronikeli KF Feronikeli|KF Feronikeli 74|Feronikeli|Feronikeli 74
kf-gjilani KF Gjilani|Klubi Futbollistik Gjilani|SC Gjilani|Sport Club Gjilani
kf-malisheva KF Malisheva|Malisheva|Klubi i Futbollit Malisheva|FC Malisheva
Q134507609 KF Prishtina e Re|Prishtina e Re
kf-trepca-89 KF Trepça'89|KF Trepça|Trepça 89
vushtrria Vushtrria
[YE]
Q2638893 Al-Ahli Club Sana'a
Q724717 Al-Ahli Taizz SC|Al-Ahli Taizz
Q2829356 Al-Ittihad SCC
Q2017014 Al-Shaab Hadramaut
Q2639463 Al-Tilal SC|Al-Tilal
Q1834194 Al Yarmuk Al Rawda
Q2474451 Shaab Ibb SCC
[ZM]
Q1514695 Konkola Blades FC|Konkola Blades
Q3327459 Mufulira Wanderers FC|Mufulira Wanderers
Q1144376 Nkwazi FC
[ZW]
Q133461772 Scottland FC|Scottland
`;
