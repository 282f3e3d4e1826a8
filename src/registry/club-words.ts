const WORDS = `
FC AFC CF SC SV SK BK IF IK FF KV KRC KAA RSC KVC KSV KSC KFC VV BV RKC RKVV RKSV SVV HSV TSV VfB VfL VfR FSV SpVgg TuS TSG FSG SSV SSC
AS ASD CSKA CSM FK NK HNK OFK GKS KS MKS ZKS MFK ŠK FKS RFC RAEC RWD OGC SCO HAC OSC ACS CFR PFC PAOK AEK PAE MFC NFC LFC CFC FCM FCK
GIF GF GK AIK HIK fB B&I BIF ÍF KA BKV SpA FCV DVV ZFC Boldklub Sport Boldklubben Boldklubs Boldspilklub Idrætsforening Idrætsklub
Gymnastikforening Fodbold Fodboldklub Idrott Idrottsförening Fotball Fotballklubb Idrettslag United City Town Rovers Wanderers Athletic
Athletico Atlético Atletico Albion County Hotspur Orient Argyle Harriers Rangers Celtic Thistle Academical Accies Hibernian Swifts Harps
Shamrocks Ramblers Mariners Roar Jets Phoenix Sounders Timbers Galaxy Whitecaps Dynamo Dinamo Lokomotiv Lokomotive Spartak Torpedo Zenit
Metalist Sporting Deportivo Deportes Club Clube Olympique Olimpia Stade Sportif Sportive Sportverein Sportclub Sportkring Borussia
Eintracht Arminia Alemannia Werder Union Unión União Juventus Sparta Slavia Baník Sigma Legia Wisła Górnik Polonia Śląsk Jagiellonia
Pogoń Cracovia Partizan Hajduk Vojvodina Maccabi Hapoel Beitar Bnei Ironi Al Shabab Ahli Nassr Hilal Ittihad Wahda Jazira Sharjah
Persija Persib Persebaya Pirates Sundowns Stars Chiefs Swallows Boys Grasshopper Grasshoppers Eagles Voetbalclub Voetbalvereniging
Kvinder Kvindeelite Ladies Women Damer Femenino Féminines Frauen Reserves Futures Ferencváros Újpest Honvéd Debreceni Esporte Regatas
Atlântico Náutico Spor Gücü Belediyespor Gençlerbirliği İdmanyurdu Kulübü Koninklijke Royale Daring Cercle Patro Eendracht Verbroedering
Utd IFK BoIS GoIF UIF KFUM FS fS GIK AIF DFF FFC WFC BVV vv Racing Excelsior Fortuna Heracles Olympia Germania Kickers Sportfreunde
Turbine Borough Vrouwen Youths Rowdies Fotbal Futbol Calcio Voetbal Sportvereniging`;

/** Words that mark a name that nobody has heard of as a club's: "FC", "Rovers", "Boldklub". */
export const clubWords: readonly string[] = [...new Set(WORDS.trim().split(/\s+/))];
