/** Clubs of Belgium and Luxembourg; the format is `readClubs`'s. */
export const belgium = `
[BE]
Q190916 Club Brugge|Club Brugge KV|Club Bruges|FC Bruges|FC Brugge|Brugge|Bruges ~Club|blauw-zwart|Blauw-Zwart|de blauw-zwarten|Blauw en Zwart|les Blauw en Zwart|de Bruggelingen|de Brugse|les Brugeois @Jan Breydel|Jan Breydelstadion|Jan Breydel Stadium =Olympiapark
Q364698 Cercle Brugge|Cercle|Cercle Brugge KSV|Cercle Bruges|KSV Cercle Brugge ~groen-zwart|Groen-Zwart|de Vereniging|De Vereniging @Jan Breydel|Jan Breydelstadion
Q187528 RSC Anderlecht|Anderlecht|RSCA|Sporting Anderlecht|Anderlecht Bruxelles|Sporting d'Anderlecht|Royal Sporting Club Anderlecht ~paars-wit|Paars-Wit|paars-witten|de paars-witten|de Brusselaars|les Mauves|les Mauve et Blanc|Mauves|de Brusselse club|Brusselse topclub @Lotto Park|Constant Vanden Stock|Constant Vanden Stockstadion|Astridpark =Neerpede|Brussel
Q216032 KRC Genk|Genk|Racing Genk|Racing Club Genk|K.R.C. Genk|RC Genk|Koninklijke Racing Club Genk ~de Limburgers|blauw-wit|limburgerne|de Genkenaren|de Genkenaars|De Smurfen|de Smurfen @Luminus Arena|Cegeka Arena|Cristal Arena|Fenix Stadion =Limburg
Q18232 KAA Gent|AA Gent|Gent|Gantoise|La Gantoise|ARA La Gantoise|K.A.A. Gent|Ghent|AA Ghent|KAA Ghent ~Buffalo's|de Buffalo's|De Buffalo's|Buffalos|les Buffalos|de Gentenaars|blauw-wit|les Gantois @Ghelamco Arena|Planet Group Arena|Jules Ottenstadion =Oostakker
Q190561 Standard|Standard Luik|Standard de Liège|Standard Liège|Standard Lüttich|Royal Standard de Liège|Standard Club Liège|Royal Standard Club de Liège ~de Rouches|Rouches|les Rouches|Les Rouches|de Luikenaars|Luikenaars|les Liégeois|de Luikse club @Sclessin|Maurice Dufrasne|Stade Maurice Dufrasne =Luik|Liège
Q732002 Royal Antwerp FC|Antwerp|Royal Antwerp|Antwerp FC|R. Antwerp FC|RAFC|Royal Antwerpen|FC Antwerp|Antwerpen|Royal Antwerp Football Club|FC Royal Antwerpen ~The Great Old|the Great Old|Great Old|stamnummer 1|Stamnummer 1|de Reds|rood-wit @Bosuil|Bosuilstadion =Deurne
Q196160 Union Saint-Gilloise|Union|Union SG|Royale Union Saint-Gilloise|Royale Union|Union Sint-Gillis|Unie Sint-Gillis|Union St. Gilloise|Union Saint-Gillis|Saint-Gilloise|RUSG|R. Union Saint-Gilloise ~de Unionisten|les Unionistes|l'Union|les Jaune et Bleu|geel-blauw|Apaches @Joseph Marien|Joseph Mariënstadion|Dudenpark|Stade Joseph Marien|Mariënstadion =Sint-Gillis|Vorst
Q19585 Sporting Charleroi|Charleroi|RCSC|Royal Charleroi SC|RSC Charleroi|Sporting de Charleroi|Royal Charleroi|Sporting du Pays de Charleroi|Charleroi SC|Royal Charleroi Sporting Club ~de Zebra's|Zebra's|les Zèbres|Zèbres|les Carolos|de Carolo's|Carolo's|les Carolorégiens @Mambourg|Stade du Pays de Charleroi =Henegouwen
Q113000 KV Mechelen|Mechelen|KVM|Malinwa|YR KV Mechelen|KV Malines|FC Malines|FC Mechelen|Malines|Mecheln|KV Mecheln ~Kakkers|de Kakkers|geel-rood|Geel-Rood|de Maneblussers|de Mechelaars @AFAS Stadion|AFAS-stadion|Achter de Kazerne
Q618620 KV Kortrijk|Kortrijk|KVK|Courtrai|KV Courtrai ~de Kerels|Kerels|Veekaa|de Veekaa|les Courtraisiens|de Kortrijkzanen @Guldensporenstadion|Guldensporen Stadion
Q370206 KV Oostende|Oostende|KVO|Ostende|KV Ostende|Ostend|KV Ostend ~de Kustboys|Kustboys|kustploeg|de kustploeg|de Côtiers|les Côtiers|de Oostendenaars @Diaz Arena|Versluys Arena|Albertpark
Q138248 Sint-Truiden|STVV|Sint-Truidense VV|K. Sint-Truidense VV|St-Truiden|STVV Sint-Truiden|Saint-Trond|Sint-Truidense|VV St. Truiden ~de Kanaries|Kanaries|les Canaris|de Truienaren @Stayen|Daio Wasabi Stayen Stadium =Haspengouw
Q376635 Zulte Waregem|SV Zulte Waregem|SVZW|Waregem|Zulte|Sportvereniging Zulte Waregem ~Essevee|de Boeren|les Flandriens @Regenboogstadion|Elindus Arena
Q916199 OH Leuven|OHL|Oud-Heverlee Leuven|OH Louvain|Leuven|Louvain|OHL Leuven|Oud-Heverlee ~de Leuvenaars|de universiteitsploeg @Den Dreef|King Power at Den Dreef =Heverlee
Q849544 KVC Westerlo|Westerlo|VC Westerlo ~de Kemphanen|Kemphanen|de Kempenaars @Het Kuipje|'t Kuipje =Kempen
Q1423718 KAS Eupen|Eupen|AS Eupen|K.A.S. Eupen ~de Panda's|Panda's|les Pandas|de Oostkantonners @Kehrwegstadion|Kehrweg =Oostkantons
Q20979061 RWDM|RWD Molenbeek|RWDM Brussels|RWDM Brussels FC|Racing White Daring Molenbeek|Daring Brussels|RWDM47|RWDM 47|Racing White|Racing White Daring|FC Molenbeek Brussels Strombeek|Molenbeek|Racing White Brussels ~de Molenbekenaars @Edmond Machtens|Machtensstadion|Edmond Machtensstadion
dender Dender|FCV Dender|FCV Dender EH|FC Dender ~de Denderstreek @Dender Football Complex|Van Roy Stadion =Denderleeuw
Q2268833 Beerschot|K. Beerschot VA|Beerschot VA|KFCO Beerschot Wilrijk|Beerschot Wilrijk|KFCO Wilrijk ~de Ratten|Ratten|de Mannekes|paars-wit|'t Kiel @Olympisch Stadion|Kiel|'t Kiel
Q646079 Beerschot AC|Germinal Beerschot|Germinal Ekeren|GBA|KFC Germinal Ekeren|KFC Germinal Beerschot|Germinal|KFC Germinal Beerschot Antwerpen
beerschot-vac Beerschot VAC|K. Beerschot VAC|Beerschot VAV
Q849139 SK Beveren|Beveren|KSK Beveren|Waasland-Beveren|Red Star Waasland|Sportkring Beveren|WB ~de Waaslanders|Waaslanders|de Leeuw @Freethiel =Waasland
Q221940 KSC Lokeren|Lokeren|Sporting Lokeren|KSC Lokeren OV|Lokeren-Temse|KSC Lokeren-Temse|KSC Lokeren Oost-Vlaanderen|Sporting Lokeren-Temse ~de Tricolores|wit-zwart @Daknam|Daknamstadion
Q1347229 RFC Liège|RFC Luik|FC Luik|RFC Liégeois|RFCL|FC Liégeois|RFC de Liège|FC Liège|FC Lüttich|RC Liégeois ~les Sang et Marine|bloed en marine @Rocourt
Q967104 RFC Seraing|Seraing|RFC Seraing 1904 ~les Métallos @Stade du Pairay|Pairay
Q1753193 RAAL La Louvière|La Louvière|RAAL|RAA Louviéroise|RAA La Louvière|UR La Louvière Centre|Louvieroise|RAA La Louviéroise ~les Loups|de Wolven|Loups @Easi Arena|Tivoli
Q2195773 Royal Excel Mouscron|Moeskroen|Excel Moeskroen|Royal Excel Moeskroen|Mouscron|Excel Mouscron|Mouscron-Péruwelz|Excelsior Moeskroen|Excelsior Mouscron|RE Mouscron|Moeskroen-Péruwelz|Stade Mouscronnois|Royal Mouscron-Péruwelz|Royal Excel Mouscron Péruwelz ~les Hurlus|de Hurlu's|Hurlu's|de Henegouwers @Le Canonnier|Canonnier
Q1668203 Lommel SK|Lommel|Lommel United|SK Lommel|KFC Lommel|KFC Lommel SK ~de Limburgers|de groen-witten @Soevereinstadion|Soeverein Stadion
Q725018 Lierse|Lierse SK|K Lierse SK|Lierse Kempenzonen|KFC Oosterzonen ~de Pallieters|Pallieters|geel-zwart @Lisp|Herman Vanderpoortenstadion =Lier
Q2308515 Patro Eisden|Patro Eisden Maasmechelen|K. Patro Eisden Maasmechelen|Patro ~de Maaskanters @Patrostadion =Maasmechelen
Q1718824 KMSK Deinze|Deinze|SK Deinze|MSK Deinze ~Super Sport @Dakota Arena|Burgemeester Van de Wiele
francs-borains Francs Borains|RFB|Royal Francs Borains|Boussu Dour|RFBB|Francs Borains Boussu =Boussu
Q650917 Virton|Excelsior Virton|RE Virton|Royal Excelsior Virton|SOLL ~les Gaumais @Stade Yvan Georges
tubize Tubize|AFC Tubize|Tubeke|Tubize-Braine|RUS Tubize-Braine|AFC Tubeke|FC Tubize
Q1053917 KSV Roeselare|Roeselare|SV Roeselare|KSV Roulers ~wit-zwart @Schiervelde
Q1033045 KVV Geel|ASV Geel|Verbroedering Geel|KFC Verbroedering Geel|Geel
heist Heist|KSK Heist|SK Heist
dessel-sport Dessel Sport|KFC Dessel Sport|KFC Dessel
ksv-oudenaarde KSV Oudenaarde|Oudenaarde
Q1293144 Eendracht Aalst|SC Eendracht Aalst|KSC Eendracht Aalst|Aalst ~de Ajuinen
heusden-zolder Heusden-Zolder|K Heusden-Zolder|K. Beringen-Heusden-Zolder
Q490586 RAEC Mons|RAEC Bergen|Bergen|Mons|Renaissance Mons|Albert Quévy-Mons|RAEC de Mons ~de Dragons|les Dragons
olympic-charleroi Olympic Charleroi|Royal Olympic Charleroi|Olympic de Charleroi|ROCC|Sporting Olympic ~les Dogues
fc-brussels FC Brussels|Brussels FC
Q784311 White Star Brussel|White Star Bruxelles|R. White Star Bruxelles|WS Woluwe|White Star Woluwe
thes-sport Thes Sport|K. Thes Sport Tessenderlo
kvv-zelzate KVV Zelzate
knokke Knokke|Royal Knokke FC|Knokke FC|R. Knokke FC
sporting-hasselt Sporting Hasselt|Hasselt|KSC Hasselt|KSK Hasselt
ninove Ninove|KVK Ninove
hoogstraten-vv Hoogstraten VV|Hoogstraten
rupel-boom Rupel Boom|K. Rupel Boom FC|Boom FC
londerzeel Londerzeel|KVK Londerzeel|Londerzeel SK
tienen Tienen|KVK Tienen|KVK Tienen-Hageland
kfc-merelbeke KFC Merelbeke|Merelbeke|KFC Merelbeke-Melle
gent-zeehaven Gent-Zeehaven|KRC Gent|KRC Gent-Zeehaven
kfc-duffel KFC Duffel|Duffel
stockay Stockay|RFC Stockay-Warfusée|Stockay-Warfusée
bocholt-vv Bocholt VV|Bocholter VV
berchem-sport Berchem Sport|Berchem|K. Berchem Sport
belisia Belisia|Belisia Bilzen|Bilzerse VV|Belisia Bilzen SV
sint-eloois-winkel Sint-Eloois-Winkel|SEW|Sint-Eloois-Winkel Sport|KSK Sint-Eloois-Winkel
diegem-sport Diegem Sport|Diegem|K. Diegem Sport
dikkelvenne Dikkelvenne|SK Dikkelvenne|KSV Dikkelvenne
acren-lessines Acren-Lessines|Acren Lessen
rfc-tournai RFC Tournai|Tournai
fc-de-westhoek FC de Westhoek|De Westhoek
ksk-torhout KSK Torhout|Torhout|SK Torhout|Torhout 1992 KM|KM Torhout
ksk-ieper KSK Ieper|Ieper
kfc-mandel-united KFC Mandel United|Mandel United|Izegem
krc-harelbeke KRC Harelbeke|Harelbeke|RC Harelbeke|SW Harelbeke
Q961309 KSV Waregem|SV Waregem|K.S.V. Waregem
kfc-winterslag KFC Winterslag|FC Winterslag|Winterslag
waterschei-thor Waterschei Thor|Waterschei|Thor Waterschei|K. Waterschei SV Thor
rsca-futures RSCA Futures|RSC Anderlecht Futures|Anderlecht Futures|RSCA II|Anderlecht B ~de Futures
club-nxt Club NXT|NXT|Club Brugge NXT|Club Brugge B|Club Brugge II
jong-genk Jong Genk|Genk B|Jong KRC Genk|KRC Genk II
jong-gent Jong Gent|Jong KAA Gent|Jong AA Gent|KAA Gent B|Gent B
Q115476719 SL16 FC|SL16|SL 16|Standard B|SL16 Football Campus
young-reds Young Reds|Royal Antwerp Young Reds|Jong Antwerp|Antwerp B
jong-cercle Jong Cercle|Cercle Brugge B
zebra-elites Zébra Élites|Charleroi B
ohl-u23 OHL U23|OH Leuven U23|Jong OHL
jong-westerlo Jong Westerlo
jong-kv-mechelen Jong KV Mechelen|Jong KVM|KV Mechelen B
jong-stvv Jong STVV|STVV B
rsca-women RSCA Women|Anderlecht Women|Anderlecht vrouwen|RSC Anderlecht Women|RSCA Vrouwen +women
ohl-women OHL Women|OH Leuven Women|OHL Vrouwen|OH Leuven Vrouwen +women
club-yla Club YLA|Club Brugge Vrouwen|Club Brugge Women|YLA +women
standard-femina Standard Femina|Standard Femina de Liège +women
krc-genk-ladies KRC Genk Ladies|Genk Ladies|KRC Genk Vrouwen|Racing Genk Ladies +women
aa-gent-ladies AA Gent Ladies|KAA Gent Ladies|Gent Ladies|AA Gent Vrouwen +women
zulte-waregem-vrouwen Zulte Waregem Vrouwen|SV Zulte Waregem Vrouwen|Zulte Waregem Ladies +women
white-star-woluwe-women White Star Woluwe Women|Femina White Star Woluwe +women
kvc-westerlo-ladies KVC Westerlo Ladies|Westerlo Ladies|Westerlo Vrouwen +women
racing-mechelen Racing Mechelen|KRC Mechelen|Racing Mechelen KM
racing-waregem Racing Waregem|RC Waregem
tempo-overijse Tempo Overijse|Overijse
cappellen Cappellen|R. Cappellen FC|Royal Cappellen
ternesse Ternesse
houtvenne Houtvenne|KFC Houtvenne
city-pirates City Pirates|City Pirates Antwerpen
lyra Lyra|Lyra-Lierse|Lyra TSV|K. Lyra
turnhout Turnhout|KFC Turnhout|KV Turnhout
kvc-wingene KVC Wingene|Wingene
kfc-sparta-petegem KFC Sparta Petegem|Petegem
sk-lebbeke-aalst SK Lebbeke-Aalst|Lebbeke
svelta-melsele Svelta Melsele|Melsele
ksc-dikkelvenne KSC Dikkelvenne
Q658768 Hamme|VW Hamme|Vigor Wuitens Hamme|KFC Vigor Wuitens Hamme
sk-londerzeel SK Londerzeel
wolvertem Wolvertem|SC City Pirates Wolvertem
crossing-schaarbeek Crossing Schaarbeek|Crossing Schaerbeek
leopold-fc Léopold FC|Royal Léopold FC|Léopold Uccle
royal-stade-brainois Royal Stade Brainois|Stade Brainois
onhaye Onhaye
rochefort-fc Rochefort FC|RFC Rochefort
aische Aische
rcs-verlaine RCS Verlaine|Verlaine
rebecq Rebecq|RUS Rebecquoise|Rebecquoise
ur-namur UR Namur|Namur FLV|Union Namur
rrc-hamoir RRC Hamoir|Hamoir
res-durbuy RES Durbuy
rfc-meux RFC Meux|Meux
rfc-warnant RFC Warnant|Warnant
jodoigne Jodoigne
solieres-sport Solières Sport|Solières
sprimont Sprimont|RSC Sprimont
rfc-wetteren RFC Wetteren|KFC Wetteren
spouwen-mopertingen Spouwen-Mopertingen
termien Termien
bree-beek Bree-Beek|Sporting Bree
esperanza-pelt Esperanza Pelt|Esperanza Neerpelt
overpelt Overpelt
tongeren Tongeren|KSK Tongeren
wijgmaal Wijgmaal|Olympia Wijgmaal
betekom Betekom
zepperen-brustem Zepperen-Brustem
nijlen Nijlen|KFC Nijlen
ninah Ninah
ksv-bornem KSV Bornem|SV Bornem
oosterzonen Oosterzonen|KFC Oosterzonen Oosterwijk
asv-geel-kempen ASV Geel Kempen
kv-blankenberge KV Blankenberge
sv-oostkamp SV Oostkamp|KSV Oostkamp
varsenare Varsenare
jong-lede Jong Lede
kvk-avelgem KVK Avelgem
sc-menen SC Menen
vc-zwevegem-sport VC Zwevegem Sport
anzegem Anzegem
[LU]
Q221752 F91 Dudelange|Dudelange|F91 Düdelingen|Düdelingen|F91 Diddeleng|Diddeleng
swift-hesperange Swift Hesperange|Swift Hesper|FC Swift Hesper|Hesperange
progres-niederkorn Progrès Niederkorn|Progrès Niedercorn|Niederkorn|Niedercorn
Q591339 FC Differdange 03|Differdange|Differdange 03|Differdingen|Differdange FC
Q433541 Jeunesse Esch|AS Jeunesse Esch|Jeunesse d'Esch
Q1024468 Fola Esch|CS Fola Esch|Fola
Q693092 Racing FC Union Luxembourg|Racing Luxembourg|RFCUL|Racing FC Union Lëtzebuerg|Racing Union|Racing Union Lëtzebuerg|Racing Union Luxembourg|RFCU Luxemburg
union-titus-petange Union Titus Pétange|Titus Pétange|Pétange|FC Union Titus Pétange|Union Titus
Q1387792 UNA Strassen|FC UNA Strassen
victoria-rosport Victoria Rosport|FC Victoria Rosport|Rosport
`;
