const WORDS = `
FC AFC CF SC SV SK BK IF IK FF KV KRC KAA RSC KVC KSV KSC KFC VV BV RKC RKVV RKSV SVV HSV TSV VfB VfL VfR FSV SpVgg TuS TSG FSG SSV SSC AC AS ASD US SS UC UD CD SD CA CS CR CSKA CSM
FK NK HNK OFK GKS KS MKS ZKS MFK ŠK FKS RFC RC RAEC RWD OGC EA AJ SCO HAC OSC UTA ACS CFR PFC PAOK AEK AO PAE MFC NFC LFC CFC FCM FCK GIF GF GK AIK HIK FB fB B&I BIF ÍF KA
BKV AGF SpA FCV AGOVV DOS DVV ZFC Boldklub Boldklubben Boldklubs Boldspilklub Idrætsforening Idrætsklub Gymnastikforening Fodbold Fodboldklub Idrott Idrottsförening Fotball Fotballklubb Idrettslag
IL ILS United City Town Rovers Wanderers Athletic Athletico Atlético Atletico Albion County Hotspur Villa Palace Forest Orient Argyle Alexandra Stanley Vale Harriers Rangers Celtic Thistle Academical Accies
Hibernian Swifts Harps Shamrocks Ramblers Mariners Victory Roar Glory Jets Phoenix Sounders Timbers Galaxy Whitecaps Impact Crew Dynamo Dinamo Lokomotiv Lokomotive Spartak Torpedo CSKA Zenit Metalist
Sporting Real Racing Deportivo Deportes Club Clube Olympique Olympic Olimpia Stade Sportif Sportive Sportverein Sportclub Sportkring Sport Borussia Eintracht Fortuna Arminia Viktoria Victoria Germania Alemannia Hertha Werder
Hansa Union Unión União Juventus Juventud Sparta Slavia Slovan Baník Sigma Legia Lech Wisła Górnik Polonia Śląsk Jagiellonia Pogoń Cracovia Red Star Partizan Hajduk Rijeka Vojvodina Maccabi Hapoel Beitar Bnei
Ironi Al- Al Shabab Ahli Nassr Hilal Ittihad Wahda Nasr Ain Jazira Sharjah Persija Persib Persebaya Kaizer Orlando Pirates Sundowns Stars Chiefs Swallows Young Boys Grasshopper Grasshoppers Wacker Rapid Sturm Austria Admira
Vitesse Excelsior Heracles Telstar Quick Be Eagles Ahead Sparta Jong Jeugd Voetbalclub Voetbalvereniging Vrouwen Kvinder Kvindeelite Ladies Women Damer Femenino Féminines Frauen Reserves Academy Akademi Futures
Ferencváros Újpest Honvéd Debreceni Benfica Porto Braga Gil Vicente Esporte Futebol Regatas Atlântico Náutico Spor Gücü Belediyespor Gençlerbirliği İdmanyurdu Kulübü
Boys Old Oud Oude Rode Witte Koninklijke Royal Royale Koninklijk Union Daring Racing Cercle Standard Patro Eendracht Verbroedering Olympia Wilskracht Hercules Achilles Ajax Feyenoord`;

/** Words that mark a name that nobody has heard of as a club's: "FC", "Rovers", "Boldklub". */
export const clubWords: readonly string[] = [...new Set(WORDS.trim().split(/\s+/))];
