/** Clubs of France; the format is `readClubs`'s. */
export const france = `
[FR]
Q483020 Paris Saint-Germain|PSG|Paris SG|Paris St-Germain|Paris S.G.|P.S.G.|Paris Saint-Germain FC ~les Parisiens|pariserklubben|pariserne|de Parijzenaars|the Parisians @Parc des Princes =Paris|Poissy
Q132885 Olympique Marseille|Marseille|Olympique de Marseille|OM|Ol. Marseille|O. Marseille ~les Phocéens|les Olympiens|Phocéens|de Fransen @Vélodrome|Stade Vélodrome|Orange Vélodrome
Q704 Olympique Lyon|Lyon|Olympique Lyonnais|OL Lyon|O. Lyon|Ol. Lyonnais ~les Gones|Gones|OL|les Lyonnais @Groupama Stadium|Parc OL|Gerland
as-monaco AS Monaco|Monaco|AS Monaco FC|ASM ~les Monégasques|monegaskerne|de Monegasken|Monégasques @Stade Louis II|Louis II
Q19516 Lille|LOSC Lille|LOSC|Lille OSC|OSC Lille|Rijsel ~les Dogues|Dogues @Stade Pierre-Mauroy|Decathlon Arena
Q185163 OGC Nice|Nice|OGC Nizza|Nizza ~les Aiglons|Aiglons|le Gym @Allianz Riviera
Q191843 RC Lens|Lens|Racing Lens|Racing Club de Lens ~les Sang et Or|Sang et Or @Stade Bollaert|Bollaert|Bollaert-Delelis
Q19509 Stade Rennais|Rennes|Stade Rennes|Stade Rennais FC|Rennes FC|SRFC|Stade Rennais FC 1901 ~les Rouges et Noirs|les Bretons @Roazhon Park =Bretagne
Q126334 RC Strasbourg|Strasbourg|Racing Strasbourg|RC Strasbourg Alsace|Racing Club de Strasbourg|Straatsburg|Straßburg|RC Straatsburg|Racing Club de Strasbourg Alsace|Racing Straßburg ~les Alsaciens @Stade de la Meinau|Meinau
Q218372 Stade Brestois|Brest|Stade Brest|Stade Brestois 29|Stade Brest 29 @Stade Francis-Le Blé
Q208228 Stade de Reims|Reims|Stade Reims|Stade de Reims Champagne @Stade Auguste-Delaune
Q19518 Toulouse FC|Toulouse|Téfécé|TFC Toulouse|FC Toulouse ~les Violets|Pitchouns @Stadium de Toulouse
Q192071 FC Nantes|Nantes ~les Canaris|Canaris|kanariefuglene @La Beaujoire|Beaujoire
Q19513 Montpellier HSC|Montpellier|MHSC|Montpellier Hérault|HSC Montpellier|Montpellier Hérault Sport Club|Montpellier Hérault SC|Montpellier-Herault Sports Club @La Mosson
Q19521 AS Saint-Étienne|Saint-Étienne|St. Etienne|ASSE|AS St-Étienne ~les Verts|Verts|de Groenen @Geoffroy-Guichard
Q328658 Le Havre|Le Havre AC|HAC|Havre AC|Le Havre Athletic Club|Le Havre Athletic Club Football|AC Le Havre @Stade Océane
Q845137 Angers|Angers SCO|SCO Angers|Angers SC|Angers Sporting Club de l'Ouest @Stade Raymond-Kopa ~le SCO
Q182876 AJ Auxerre|Auxerre|AJA Auxerre|AJA @Abbé-Deschamps
Q221525 FC Metz|Metz ~les Grenats|Grenats @Saint-Symphorien
Q48911 FC Lorient|Lorient ~les Merlus|Merlus @Moustoir
Q1051013 Paris FC|PFC|Paris FC 98
Q870182 Clermont Foot|Clermont|Clermont Foot 63|Clermont-Ferrand|Clermont Foot Auvergne @Stade Gabriel-Montpied
Q172476 Girondins de Bordeaux|Bordeaux|Girondins Bordeaux|FC Girondins de Bordeaux|FCGB|G. Bordeaux|Girondins|FC Girondins Bordeaux ~les Girondins @Matmut Atlantique
Q193377 SM Caen|Caen|Stade Malherbe Caen|Stade Malherbe|SMC|Stade Malherbe de Caen @Michel-d'Ornano
Q459148 EA Guingamp|Guingamp|En Avant Guingamp|En Avant de Guingamp|EAG @Roudourou
Q208399 SC Bastia|Bastia|Sporting Bastia|Sporting Club de Bastia|Sporting Club Bastiais ~les Corses|korsikanerne @Furiani
Q270051 AC Ajaccio|Ajaccio|Athletic Club Ajaccien
Q627334 GFC Ajaccio|Gazélec Ajaccio|Ajaccio GFCO
Q866884 Amiens SC|Amiens|Amiens Sporting Club Football @Stade de la Licorne
Q501693 Troyes|ESTAC|ESTAC Troyes|ES Troyes|AC Troyes|Espérance Troyes|ES Troyes AC|Troyes AC
Q503317 Dijon FCO|Dijon|DFCO|FCO Dijon|Dijon Football|Dijon Football Côte-d'Or
Q19523 AS Nancy-Lorraine|Nancy|AS Nancy|ASNL
Q19512 FC Sochaux|Sochaux|FC Sochaux-Montbéliard|Sochaux-Montbéliard @Bonal
Q212269 Valenciennes|Valenciennes FC|FC Valenciennes|VAFC @Stade du Hainaut
Q333838 Évian TG|Evian|Évian Thonon Gaillard|Thonon Evian|ETG|Évian TG FC|Evian Thonon Gaillard FC
Q309400 US Boulogne|Boulogne|Boulogne-sur-Mer|US Boulogne-sur-Mer|USBCO
Q210864 Le Mans|Le Mans FC|Le Mans UC|MUC 72|Le Mans UC 72
Q209509 Grenoble|Grenoble Foot 38|GF38|Grenoble Foot
Q292231 Rodez AF|Rodez|Rodez Aveyron|Rodez Aveyron Football
Q288419 Pau FC|Pau|FC Pau
Q1465560 Quevilly-Rouen|QRM|US Quevilly|Quevilly-Rouen Métropole|Quevilly|US Quevilly-Rouen Métropole|US Quevilly-Rouen
Q1140695 FC Annecy|Annecy|Annecy FC
Q760736 Laval|Stade Lavallois|Stade Laval|Stade Lavallois-Mayenne FC
Q1815297 USL Dunkerque|Dunkerque|Dunkirk|USL Duinkerke|Duinkerke|USLD
Q845067 Châteauroux|La Berrichonne de Châteauroux|LB Châteauroux|Berrichonne|La Berrichonne
Q626917 Niort|Chamois Niortais|Chamois Niort|Chamois Niortais FC|FC Chamois Niort
Q730809 Nîmes|Nîmes Olympique|Olympique Nîmes|Olympique de Nîmes|Nîmes Olympique SC
Q822021 Tours|Tours FC|FC Tours
Q797530 Istres|FC Istres
Q222837 Arles-Avignon|AC Arles-Avignon|Arles|AC Arles|Athletic Club Arles-Avignon
Q522283 Red Star|Red Star FC|Red Star Paris|Red Star 93
Q492159 Créteil|US Créteil|US Créteil-Lusitanos|Union Sportive Créteil-Lusitanos
Q298267 Cannes|AS Cannes
Q608988 Sedan|CS Sedan|CS Sedan Ardennes|Club Sportif Sedan Ardennes
Q508322 FC Gueugnon|Gueugnon
Q3000537 AS Béziers|Béziers|Avenir Sportif Béziers
Q369349 Orléans|US Orléans|US Orléans 45
bourg-en-bresse Bourg-en-Bresse|FC Bourg-Péronnas|Bourg-Péronnas|FBBP 01|Bourg-en-Bresse 01
Q1132418 FC Martigues|Martigues
Q3226092 Le Puy|Le Puy Foot 43|Le Puy Foot 43 Auvergne
Q3550532 Concarneau|US Concarneau|Union Sportive Concarnoise|US Union Concarnoise
Q3550489 Avranches|US Avranches
Q3076548 Villefranche|FC Villefranche|Villefranche Beaujolais|FC Villefranche Beaujolais|FCVB
Q1056987 SC Toulon|Toulon|Sporting Toulon|Sporting Toulon Var
Q2529430 Wasquehal|ES Wasquehal|Wasquehal Foot
Q870173 Vannes OC|Vannes
Q982889 Matra Racing|Racing Paris|RC Paris|Racing Club de France|RCF Paris
Q298235 Beauvais|AS Beauvais|AS Beauvais Oise
Q867320 FC Rouen|Rouen|FC Rouen 1899
olympique-lyonnais-feminin Olympique Lyonnais féminin|Lyon Women|Olympique Lyon Féminin|OL Féminin|OL Lyonnes|Lyon Féminines|Olympique Lyonnais Women|OL Women +women
psg-feminin PSG féminin|PSG Women|Paris Saint-Germain Women|Paris Saint-Germain Féminines|PSG Féminines +women
montpellier-feminines Montpellier Féminines|Montpellier Women|Montpellier HSC Women +women
paris-fc-feminines Paris FC Féminines|Paris FC Women|Juvisy|FCF Juvisy +women
dijon-feminines Dijon Féminines|Dijon Women +women
`;
