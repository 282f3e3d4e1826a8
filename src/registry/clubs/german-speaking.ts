/** Clubs of Germany, Austria and Switzerland; the format is `readClubs`'s. */
export const germanSpeaking = `
[DE]
Q15789 FC Bayern München|Bayern München|Bayern Munich|Bayern|FC Bayern|FCB München|Bayern de Munich|FC Bayern Munich|Bayern Monaco di Baviera|Fußball Club Bayern München ~die Bayern|die Roten|der Rekordmeister|Rekordmeister|bayrerne|sydtyskerne @Allianz Arena =Säbener Straße|München|Munich
Q41420 Borussia Dortmund|Dortmund|BVB|B. Dortmund|BVB Dortmund|BV 09 Borussia Dortmund|BV Borussia 09 Dortmund|BVB 09 ~die Schwarzgelben|Schwarzgelben|schwarz-gelb|de geel-zwarten @Signal Iduna Park|Westfalenstadion =Ruhr
Q702455 RB Leipzig|Leipzig|RasenBallsport Leipzig|Red Bull Leipzig|RBL|VfB Leipzig ~die Roten Bullen|Rote Bullen|the Red Bulls @Red Bull Arena Leipzig|Red Bull Arena =Sachsen
Q104761 Bayer Leverkusen|Leverkusen|Bayer 04 Leverkusen|Bayer 04|B. Leverkusen ~die Werkself|Werkself|farmaceuterne @BayArena
Q38245 Eintracht Frankfurt|Frankfurt|SGE|Eintracht Francfort|E. Frankfurt|Eintracht|Ein Frankfurt|Eint Frankfurt|SG Eintracht Frankfurt|Frankfurter SG Eintracht ~die Adler|Adler @Deutsche Bank Park|Waldstadion|Commerzbank-Arena =Hessen
Q4512 VfB Stuttgart|Stuttgart|VfB|V.f.B. Stuttgart ~die Schwaben|Schwaben|de schwabiske|schwaberne @MHPArena|MHP Arena|Mercedes-Benz Arena|Neckarstadion =Bad Cannstatt
Q101859 VfL Wolfsburg|Wolfsburg ~die Wölfe|Wölfe|ulvene|de Wolven|de Wölfe @Volkswagen Arena =Niedersachsen
Q101959 Borussia Mönchengladbach|Mönchengladbach|Gladbach|B. Mönchengladbach|Borussia M'gladbach|M'gladbach|Moenchengladbach|Borussia MG|Mgladbach|VfL Borussia Mönchengladbach ~die Fohlen|Fohlen|die Fohlenelf @Borussia-Park|Borussia Park
Q106394 SC Freiburg|Freiburg|Sport-Club Freiburg ~die Breisgauer|Breisgauer @Europa-Park Stadion|Dreisamstadion
Q22707 TSG Hoffenheim|Hoffenheim|TSG 1899 Hoffenheim|1899 Hoffenheim|TSG ~die Kraichgauer|Kraichgauer @PreZero Arena|Rhein-Neckar-Arena =Sinsheim
Q105254 1. FSV Mainz 05|Mainz 05|Mainz|FSV Mainz 05|FSV Mainz|Mayence ~die Nullfünfer|Nullfünfer|Karnevalsverein @Mewa Arena|Opel Arena|Coface Arena =Rheinhessen
Q15755 FC Augsburg|Augsburg|FCA|Fußball-Club Augsburg 1907 ~die Fuggerstädter|Fuggerstädter|bayerne fra Augsburg @WWK Arena|WWK-Arena|SGL Arena =Schwaben
Q141971 1. FC Union Berlin|Union Berlin|FC Union Berlin ~die Eisernen|Eisernen|Eiserne|Union @An der Alten Försterei|Stadion An der Alten Försterei|Alte Försterei =Köpenick
Q51976 Werder Bremen|Bremen|SV Werder Bremen|Werder|SV Werder ~die Grün-Weißen|die Werderaner @Weserstadion|Wohninvest Weserstadion
Q162251 1. FC Heidenheim|Heidenheim|FC Heidenheim|1. FC Heidenheim 1846 @Voith-Arena
Q6463 FC St. Pauli|St. Pauli|Sankt Pauli|FC Sankt Pauli ~Kiezkicker|die Kiezkicker|kultklubben @Millerntor|Millerntor-Stadion
Q157828 Holstein Kiel|Kiel|KSV Holstein|KSV Holstein Kiel ~die Störche|Störche|storkene @Holstein-Stadion
Q105861 VfL Bochum|Bochum|VfL Bochum 1848 @Ruhrstadion|Vonovia Ruhrstadion
Q104770 1. FC Köln|FC Köln|Köln|Effzeh|Cologne|FC Cologne|1. FC Cologne|1. FC Keulen|FC Keulen|Keulen ~die Geißböcke|Geißböcke|gedebukkene|die Domstädter @RheinEnergieStadion|Müngersdorfer Stadion =Geißbockheim
Q51974 Hamburger SV|HSV|Hamburg|Hamburg SV|Hambourg|Hamburger Sport Verein ~die Rothosen|Rothosen|Dino|der Dino|die Hanseaten @Volksparkstadion|Imtech Arena
Q102720 Hertha BSC|Hertha Berlin|Hertha|Hertha BSC Berlin|Hertha Berlijn|Hertha Berliner Sport-Club ~die Alte Dame|Alte Dame|den gamle dame|de Oude Dame @Olympiastadion
Q32494 FC Schalke 04|Schalke 04|Schalke|FC Schalke|S04 ~die Knappen|Knappen|die Königsblauen|Königsblauen|de Königsblauen|minearbejderne @Veltins-Arena|Veltins Arena =Gelsenkirchen
Q33748 Hannover 96|Hannover|Hanover|Hanovre|H96|Hannover 1896 ~die Roten|die Niedersachsen @HDI Arena|Heinz von Heiden Arena|AWD-Arena
Q151747 Fortuna Düsseldorf|Düsseldorf|F95|TSV Fortuna 95 Düsseldorf ~die Flingeraner @Merkur Spiel-Arena|Esprit Arena
Q15786 1. FC Nürnberg|Nürnberg|FC Nürnberg|Nuremberg|Neurenberg|1. FC Neurenberg|1. FC Nuremberg ~der Club|der Glubb|die Clubberer @Max-Morlock-Stadion|Frankenstadion
Q8466 1. FC Kaiserslautern|Kaiserslautern|FC Kaiserslautern|FCK Kaiserslautern|Lautern|K'lautern ~die Roten Teufel|Rote Teufel @Fritz-Walter-Stadion|Betzenberg
Q105853 Karlsruher SC|Karlsruhe|KSC Karlsruhe|Karlsruher ~die Badener @Wildparkstadion|BBBank Wildpark
Q160532 SC Paderborn|Paderborn|SC Paderborn 07|Paderborn 07|Sport-Club Paderborn 07 @Home Deluxe Arena|Benteler-Arena
Q479351 SV Darmstadt 98|Darmstadt|Darmstadt 98|SV Darmstadt|Sportverein Darmstadt 1898 ~die Lilien|Lilien|liljerne @Böllenfalltor|Merck-Stadion am Böllenfalltor
Q153539 SpVgg Greuther Fürth|Greuther Fürth|Fürth|SpVgg Greuther Fürth 1903|Spielvereinigung Greuther Fürth ~das Kleeblatt|Kleeblatt @Sportpark Ronhof
Q155730 1. FC Magdeburg|Magdeburg|FC Magdeburg
Q142005 Hansa Rostock|Rostock|FC Hansa Rostock|Fußballclub Hansa Rostock|Hansa ~Kogge|die Kogge|Hansa @Ostseestadion
Q692691 SV Elversberg|Elversberg|SV 07 Elversberg|Elversberg 07|Sportvereinigung 07 Elversberg|SpVgg 07 Elversberg
Q154053 Eintracht Braunschweig|Braunschweig|Braunschweig Eintracht|TSV Eintracht Braunschweig ~die Löwen|Löwen|løverne @Eintracht-Stadion
Q316865 Preußen Münster|Münster|SC Preußen Münster|SC Preußen 06
Q14551982 SSV Ulm|Ulm|SSV Ulm 1846|Ulm 1846|SSV Ulm 1846 Fußball
Q265570 SSV Jahn Regensburg|Jahn Regensburg|Regensburg
Q105844 Arminia Bielefeld|Bielefeld|DSC Arminia Bielefeld|Arminia ~die Arminen|Arminen @SchücoArena|Bielefelder Alm
Q141931 Dynamo Dresden|Dresden|SG Dynamo Dresden|Dynamo Dresde|Sportgemeinschaft Dynamo Dresden @Rudolf-Harbig-Stadion
erzgebirge-aue Erzgebirge Aue|Aue|FC Erzgebirge Aue|Wismut Aue|SC Wismut Karl-Marx-Stadt|FC Wismut Aue|Fußball-Club Erzgebirge Aue ~die Veilchen
Q639525 SV Sandhausen|Sandhausen|SV Sandhausen 1916|Sportverein 1916 Sandhausen
Q160530 VfL Osnabrück|Osnabrück ~die Lila-Weißen
Q310621 SV Wehen Wiesbaden|Wehen Wiesbaden|Wehen|Wiesbaden|Sportverein Wehen Wiesbaden 26
Q170117 FC Ingolstadt|Ingolstadt|FC Ingolstadt 04|Ingolstadt 04|Fußball Club Ingolstadt 04 ~die Schanzer
Q154293 MSV Duisburg|Duisburg|Meidericher SV ~die Zebras
Q535785 Würzburger Kickers|FC Würzburger Kickers|Würzburg|W'burg Kickers|Kickers Würzburg|Fußball-Club Würzburger Kickers
Q131603 TSV 1860 München|1860 München|1860 Munich|TSV 1860|TSV 1860 Munich|München 1860|TSV München 1860|Munich 1860 ~die Löwen|die Sechziger|Sechzig @Grünwalder Stadion
Q107818 Energie Cottbus|Cottbus|FC Energie Cottbus
Q153535 Alemannia Aachen|Aachen|TSV Alemannia Aachen|Aken @Tivoli
Q155218 Rot-Weiss Essen|Essen|RW Essen|RWE|SC Rot-Weiss Essen ~RWE
Q170134 Waldhof Mannheim|SV Waldhof Mannheim|Mannheim|SV Waldhof|SV Waldhof Mannheim 07
Q157464 KFC Uerdingen 05|KFC Uerdingen|Bayer Uerdingen|Uerdingen|Bayer 05 Uerdingen|Uerdingen 05|KSC Uerdingen 05|FC Bayer 05 Uerdingen
Q665920 VfB Lübeck|Lübeck
Q157463 1. FC Saarbrücken|Saarbrücken|FC Saarbrücken
Q695008 Viktoria Köln|FC Viktoria Köln
Q666010 SC Verl|Verl
Q316855 Hallescher FC|Halle|HFC Halle|Hallescher|FC Halle|Hallescher FC Chemie
Q316896 FSV Zwickau|Zwickau
Q161554 Chemnitzer FC|Chemnitz|Karl-Marx-Stadt|FC Karl-Marx-Stadt
1-fc-lokomotive-leipzig 1. FC Lokomotive Leipzig|Lok Leipzig|Lokomotive Leipzig|1. FC Lok Leipzig
Q1921747 BSG Chemie Leipzig|Chemie Leipzig|Sachsen Leipzig
Q155186 Carl Zeiss Jena|FC Carl Zeiss Jena|Jena|CZ Jena|FC CZ Jena|SC Motor Jena
Q170107 Rot-Weiß Erfurt|FC Rot-Weiß Erfurt|Erfurt|RW Erfurt
Q159930 Berliner FC Dynamo|BFC Dynamo|Dynamo Berlin|BFC Dynamo Berlin
Q639560 Tennis Borussia Berlin|TeBe|Tennis Borussia|TB Berlin|TeBe Berlin
Q170157 Wuppertaler SV|Wuppertal|Wuppertaler
Q157020 Rot-Weiß Oberhausen|Oberhausen|RW Oberhausen
Q310608 Fortuna Köln|SC Fortuna Köln|Sportclub Fortuna Köln
Q819400 SV Meppen|Meppen
Q826212 VfB Oldenburg|Oldenburg
Q537301 TSV Havelse|Havelse
Q158121 SpVgg Unterhaching|Unterhaching|SpVgg Haching|U'haching
Q526949 SpVgg Bayreuth|Bayreuth
Q170105 Stuttgarter Kickers|SV Stuttgarter Kickers|S'gart Kickers
Q692755 Sonnenhof Großaspach|SG Sonnenhof Großaspach|Großaspach|SG Großaspach
Q159936 Kickers Offenbach|Offenbach|OFC Kickers
Q125903747 FSV Frankfurt|Frankfurt FSV|FSV Frankfurt 1899
Q692586 VfR Aalen|Aalen
Q819367 SSV Reutlingen|Reutlingen|SSV Reutlingen 05
Q16743331 TSV Steinbach|TSV Steinbach Haiger|Steinbach Haiger
1-fc-schweinfurt 1. FC Schweinfurt|Schweinfurt|Schweinfurt 05|1. FC Schweinfurt 05|FC Schweinfurt 05
weiche-flensburg Weiche Flensburg|SC Weiche Flensburg 08|Flensburg 08|Weiche Flensburg 08
wacker-burghausen Wacker Burghausen|Burghausen
Q15809115 FC Gütersloh|Gütersloh
Q524378 SG Wattenscheid|Wattenscheid 09|SG Wattenscheid 09|Wattenscheid
Q137499 FC Homburg|FC 08 Homburg|Homburg|FC Homburg/Saar
fc-augsburg-ii FC Augsburg II|FC Augsburg U23|Augsburg II
bayern-munchen-ii Bayern München II|Bayern Munich II|FC Bayern II|Bayern II|FC Bayern München II|Bayern U23
borussia-dortmund-ii Borussia Dortmund II|BVB II|Dortmund II|BVB U23|Borussia Dortmund U23
vfb-stuttgart-ii VfB Stuttgart II|Stuttgart II
tsg-hoffenheim-ii TSG Hoffenheim II|Hoffenheim II
sc-freiburg-ii SC Freiburg II|Freiburg II
hannover-96-ii Hannover 96 II|Hannover II
werder-bremen-ii Werder Bremen II|Bremen II
hamburger-sv-ii Hamburger SV II|HSV II
vfl-wolfsburg-ii VfL Wolfsburg II|Wolfsburg II
1-fsv-mainz-05-ii 1. FSV Mainz 05 II|Mainz II|Mainz 05 II
1-fc-koln-ii 1. FC Köln II|Köln II
vfl-wolfsburg-frauen VfL Wolfsburg Frauen|Wolfsburg Women|VfL Wolfsburg Women|Wolfsburg Frauen|VfL Wolfsburgs kvinder +women
bayern-munchen-frauen Bayern München Frauen|FC Bayern Frauen|Bayern Munich Women|FC Bayern München Women|Bayern Women +women
eintracht-frankfurt-frauen Eintracht Frankfurt Frauen|1. FFC Frankfurt|FFC Frankfurt|Eintracht Frankfurt Women +women
turbine-potsdam Turbine Potsdam|1. FFC Turbine Potsdam|Potsdam +women
sgs-essen SGS Essen|SGS Essen-Schönebeck +women
tsg-hoffenheim-frauen TSG Hoffenheim Frauen|Hoffenheim Frauen|Hoffenheim Women +women
sc-freiburg-frauen SC Freiburg Frauen|Freiburg Women +women
bayer-leverkusen-frauen Bayer Leverkusen Frauen|Leverkusen Frauen|Leverkusen Women +women
fcr-duisburg FCR Duisburg|FCR 2001 Duisburg|MSV Duisburg Frauen +women
1-fc-koln-frauen 1. FC Köln Frauen|FC Köln Frauen +women
rb-leipzig-frauen RB Leipzig Frauen|RB Leipzig Women +women
[AT]
Q22866 Red Bull Salzburg|RB Salzburg|FC Red Bull Salzburg|Salzburg|FC Salzburg|Austria Salzburg|Casino Salzburg|SV Austria Salzburg ~die Bullen|die Mozartstädter|Mozartstädter @Red Bull Arena Salzburg =Wals-Siezenheim
Q1387293 FC Liefering|Liefering|Pasching Liefering
Q124007617 SK Sturm Graz|Sturm Graz|Sturm|SK Sturm|Graz|SK $$Puntigamer$$ Sturm Graz|Sturm Amateure ~die Blackies @Merkur Arena
Q131215 Rapid Wien|SK Rapid Wien|SK Rapid|Rapid Vienna|Rapid Wenen|Rapid Vienne|Sportklub Rapid Wien|SK Rapid Amateure ~die Hütteldorfer|Hütteldorfer|die Grün-Weißen @Allianz Stadion =Hütteldorf
Q131209 Austria Wien|FK Austria Wien|Austria Vienna|Austria Wenen|FK Austria|Austria Vienne|Fussballklub Austria Wien|Young Violets|Austria Wien Amateure ~die Veilchen|Veilchen @Generali-Arena
Q392310 LASK|LASK Linz|Linzer ASK|Linz|Linzer Athletik Sport-Klub Linz @Raiffeisen Arena
Q694484 Wolfsberger AC|WAC|Wolfsberg|RZ Pellets WAC|Wolfsberger|AC Wolfsberger|Wolfsberger Athletik Club @Lavanttal-Arena
Q699746 TSV Hartberg|Hartberg|TSV $$Sparkasse$$ Hartberg|TSV $$Prolactal$$ Hartberg|Turn- und Sportverein Hartberg
Q670438 SCR Altach|Altach|SC Rheindorf Altach|Rheindorf Altach|Sportclub Rheindorf Altach|$$Cashpoint$$ SCR Altach
Q699184 Austria Klagenfurt|SK Austria Klagenfurt|Klagenfurt|SG Austria Klagenfurt|Sportklub Austria Klagenfurt
Q686659 WSG Tirol|WSG Swarovski Tirol|WSG Wattens|Tirol|WSG $$Swarovs.$$ Tirol|Wattener Sportgemeinschaft Tirol|$$S.$$ Tirol|Wattens|WSG $$Swarovski$$ Wattens
Q696525 FC Blau-Weiß Linz|Blau-Weiß Linz|BW Linz|Fußball Club Blau-Weiß Linz
Q659780 Grazer AK|GAK|Grazer AK 1902|GAK 1902
Q457460 SV Ried|Ried|SV Josko Ried|SV $$Josko Fenster$$ Ried|SV $$Guntamatic$$ Ried|Sportvereinigung Ried von 1912
Q698702 FC Admira Wacker Mödling|Admira Wacker|Admira|FC Admira|Admira Mödling|VfB Admira Wacker Mödling|Mödling|FC Admira Wacker|Admira Wacker Mödling|FC $$Flyeralarm$$ Admira|Admira Wien|SK Admira Wacker Wien|SK Admira Vienna
Q427491 SKN St. Pölten|St. Pölten|Sankt Pölten|SKN Sankt Pölten
Q261813 FC Wacker Innsbruck|Wacker Innsbruck|Innsbruck|FC Wacker|Fußballclub Wacker Innsbruck|SSW Innsbruck
fc-wacker-tirol FC Wacker Tirol|Wacker Tirol|FC Tirol Innsbruck|FC Tirol|Swarovski Tirol|FC Swarovski Tirol
Q263320 SV Mattersburg|Mattersburg|Sportverein Mattersburg|Sportvereinigung Mattersburg
Q134073 SC Wiener Neustadt|Wiener Neustadt|Magna Wiener Neustadt
Q741382 Kapfenberger SV|Kapfenberg|KSV 1919|Kapfenberger SV 1919|Kapfenberg 1919
Q668698 FC Dornbirn|Dornbirn|FC Dornbirn 1913|FC $$Mohren$$ Dornbirn 1913
Q686826 First Vienna FC|First Vienna|Vienna FC|Vienna FC 1894|First Vienna FC 1894
Q696474 Floridsdorfer AC|FAC Wien|FAC Team für Wien
Q699686 Schwarz-Weiß Bregenz|SW Bregenz|Bregenz|SC Schwarz-Weiß Bregenz|Bregenz SW|SC Bregenz
Q689889 SV Horn
Q696507 Austria Lustenau|SC Austria Lustenau|Lustenau|Sportclub Austria Lustenau|SC Austria Lustenau Amateure|Austria Lustenau A
Q696514 SV Grödig|Grödig|Sportverein Grödig
Q65619990 SV Stripfing|Stripfing|SV Stripfing/Weiden
Q266962 Wiener Sport-Club|Wiener Sportclub|Wiener Sportklub|Wiener SK|Wiener SC
fc-karnten FC Kärnten
voest-linz VÖEST Linz
st-polten-frauen St. Pölten Frauen|SKN St. Pölten Frauen +women
sturm-graz-frauen Sturm Graz Frauen|SK Sturm Graz Damen +women
[CH]
Q189671 FC Basel|Basel|FC Bâle|FC Basel 1893|FCB Basel|Bâle|Bazel|FC Bazel|Fussball Club Basel 1893 @St. Jakob-Park|St. Jakob Park|Joggeli ~die Bebbi|rotblau
Q190526 BSC Young Boys|Young Boys|YB|Young Boys Bern|Young Boys Berne|BSC Young Boys Bern|YB Bern|Berner Sport-Club Young Boys|BSC YB ~die Berner @Wankdorf|Stade de Suisse
Q206692 FC Zürich|Zürich|FCZ|Fussball Club Zürich @Letzigrund
Q201360 Grasshopper Club Zürich|Grasshoppers|Grasshopper|GC Zürich|Grasshoppers Zürich|Grasshopper Zürich|Grasshopper Club|GCZ ~die Hoppers|GC @Letzigrund
Q219235 Servette|Servette FC|Servette Genève|Servette Geneva|Servette Genf|FC Servette|Servette FC Genève|FC Servette Genf @Stade de Genève ~les Grenats
Q633521 FC Lugano|Lugano @Cornaredo
Q223262 FC Luzern|Luzern|FC Lucerne|Lucerne|FCL|Fussball Club Luzern @Swissporarena
Q659212 FC St. Gallen|St. Gallen|Saint-Gall|FC Sankt Gallen|Sankt Gallen @Kybunpark
Q321061 FC Sion|Sion @Stade de Tourbillon|Tourbillon
Q309456 FC Lausanne-Sport|Lausanne-Sport|Lausanne|FC Lausanne|Lausanne Sports @Stade de la Tuilière
Q201969 FC Winterthur|Winterthur|Fussballclub Winterthur @Schützenwiese
Q669130 Yverdon-Sport|Yverdon|Yverdon Sport FC|FC Yverdon-Sports
Q869907 Stade Lausanne-Ouchy|FC Stade Lausanne-Ouchy|Lausanne-Ouchy|FC Stade Ls Ouchy|SLO|FC SLO
Q464775 FC Thun|Thun|FC Thun 1898|FC Thun Berner Oberland @Stockhorn Arena
fc-vaduz FC Vaduz|Vaduz
Q335195 Neuchâtel Xamax|Xamax|Neuchâtel Xamax FCS|Xamax Neuchâtel @Maladière
Q603271 FC Aarau|Aarau
Q172247 FC Schaffhausen|Schaffhausen|SV Schaffhausen|Spielvereinigung Schaffhausen
Q187091 FC Wil|Wil|FC Wil 1900
Q289112 AC Bellinzona|Bellinzona
Q668573 FC Chiasso|Chiasso
etoile-carouge Étoile Carouge
Q669109 FC La Chaux-de-Fonds|La Chaux-de-Fonds|Chaux-de-Fonds
Q671950 SC Kriens|Kriens|Sport Club Kriens
Q681483 Rapperswil-Jona|FC Rapperswil-Jona
Q673268 Stade Nyonnais|FC Stade Nyonnais
servette-chenois-feminin Servette Chênois Féminin|Servette FCCF +women
fc-zurich-frauen FC Zürich Frauen|FC Zürich Women|Zürich Frauen +women
`;
