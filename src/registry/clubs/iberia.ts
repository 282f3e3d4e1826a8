/** Clubs of Spain and Portugal; the format is `readClubs`'s. */
export const iberia = `
[ES]
Q5424838 FC Barcelona|Barcelona|Barça|F.C. Barcelona|FC Barcelone|Barcelone|FCB|Barcelona FC|FC Barcelonas|Fútbol Club Barcelona ~Blaugrana|blaugrana|the Catalans|catalanerne|de Catalanen|Catalaanse grootmacht|cataloniërs @Camp Nou|Spotify Camp Nou|Montjuïc =La Masia
Q8682 Real Madrid|Real Madrid CF|R. Madrid|Realmadrid ~Los Blancos|los Blancos|Merengues|de Koninklijke|Koninklijke|kongeklubben|the Whites|Casa Blanca @Santiago Bernabéu|Bernabéu|Bernabeu =Valdebebas
Q8701 Atlético Madrid|Atlético|Atlético de Madrid|Atl. Madrid|Atleti|Club Atlético de Madrid|At. Madrid|Ath Madrid ~los Colchoneros|Colchoneros|Rojiblancos|los Rojiblancos @Wanda Metropolitano|Metropolitano|Vicente Calderón
Q8687 Athletic Bilbao|Athletic Club|Bilbao|Athletic de Bilbao|Athletic Club Bilbao|Ath. Bilbao|Athletic Club de Bilbao|Athletic ~los Leones|baskerne|de Basken|Leones @San Mamés =Lezama
Q10315 Real Sociedad|La Real|Real Sociedad de Fútbol|R. Sociedad|Real Sociedad San Sebastián ~La Real|txuri-urdin @Anoeta|Reale Arena =San Sebastián|Zubieta
Q12297 Villarreal|Villarreal CF|Villareal|FC Villarreal ~the Yellow Submarine|Yellow Submarine|den gule ubåd|de Gele Onderzeeër|Submarino Amarillo @Estadio de la Cerámica|El Madrigal
Q8723 Real Betis|Betis|Real Betis Sevilla|Betis Sevilla|Real Betis Balompié ~los Verdiblancos @Benito Villamarín
Q10329 Sevilla FC|Sevilla|FC Sevilla|Seville|FC Séville|Sevilla Fútbol Club ~los Nervionenses|Andalusierne @Ramón Sánchez-Pizjuán|Sánchez Pizjuán|Pizjuán
Q10333 Valencia|Valencia CF|FC Valencia|CF Valencia|Valence CF ~los Che|Che|the Bats @Mestalla =Paterna
Q8780 RCD Espanyol|Espanyol|Espanyol Barcelona|Espanyol Barcelone|Español|RCD Espanyol de Barcelona|Real CD Espanyol|Real Club Deportivo Espanyol|Real Club Deportivo Español ~Periquitos @RCDE Stadium|Cornellà-El Prat
espanyol-b Espanyol B|Espanyol II|RCD Espanyol B
Q8749 Celta Vigo|Celta|RC Celta|Celta de Vigo|RC Celta de Vigo|Real Club Celta|RC Celta Vigo|Real Club Celta Vigo|Real Club Celta de Vigo ~Celestes @Balaídos =Vigo
Q8806 Getafe|Getafe CF|FC Getafe @Coliseum Alfonso Pérez|Coliseum
Q10286 CA Osasuna|Osasuna|Osasuna Pamplona|Club Atlético Osasuna @El Sadar =Pamplona
Q10300 Rayo Vallecano|Rayo|Rayo Vallecano de Madrid|Vallecano @Vallecas
Q8835 RCD Mallorca|Mallorca|Real Mallorca|Majorque|Real CD Mallorca|Real Club Deportivo Mallorca @Son Moix
Q11945 Girona|Girona FC|FC Girona|Gérone|Girona Futbol Club @Montilivi
Q11979 UD Las Palmas|Las Palmas|Unión Deportiva Las Palmas|Las Palmas UD @Estadio Gran Canaria
Q223620 Deportivo Alavés|Alavés|D. Alavés|CD Alavés @Mendizorroza =Vitoria
Q856119 CD Leganés|Leganés|Club Deportivo Leganés @Butarque
Q10319 Real Valladolid|Valladolid|R. Valladolid|Real Valladolid CF @José Zorrilla
Q8823 Levante|Levante UD|UD Levante|Levante Unión Deportiva @Ciutat de València
Q10512 Elche|Elche CF|FC Elche @Martínez Valero
Q271574 Real Oviedo|Oviedo @Carlos Tartiere
Q8812 Granada|Granada CF|FC Granada @Los Cármenes
Q10407 UD Almería|Almería|Unión Deportiva Almería
Q460448 Cádiz|Cádiz CF|FC Cádiz
Q770740 SD Eibar|Eibar @Ipurua
Q11971 SD Huesca|Huesca
Q8760 Deportivo La Coruña|Deportivo|La Coruña|Deportivo de La Coruña|RC Deportivo|Dépor|Deportivo da Coruña|RCD La Coruña|RC Deportivo La Coruña|RC Deportivo de La Coruña|Real Club Deportivo La Coruña @Riazor
Q8857 Málaga|Málaga CF|FC Málaga|CF Málaga @La Rosaleda
Q10308 Real Zaragoza|Zaragoza|Saragossa|Real Saragossa|Saragosse @La Romareda
Q12278 Sporting Gijón|Sporting de Gijón|Gijón|Real Sporting|Real Sporting de Gijón|Sp Gijón @El Molinón
Q12236 Racing Santander|Santander|Racing de Santander|Real Racing Club|R. Santander|Real Racing Santander|Real Racing Club de Santander @El Sardinero
Q216661 CD Tenerife|Tenerife|Club Deportivo Tenerife|Teneriffa CD|CD Teneriffa
Q576285 Albacete|Albacete Balompié|Albacete BP
Q10499 Córdoba|Córdoba CF
Q11997 Mirandés|CD Mirandés|Club Deportivo Mirandés
Q852079 Burgos|Burgos CF
Q611653 FC Cartagena|Cartagena|Cartagena FC|Fútbol Club Cartagena
Q12168 SD Ponferradina|Ponferradina|Ponferradina SD
Q10383 AD Alcorcón|Alcorcón|Agrupación Deportiva Alcorcón|Alcorcón AD
Q108708 CF Fuenlabrada|Fuenlabrada
Q743557 CD Castellón|Castellón|Club Deportivo Castellón
Q843396 Racing Ferrol|Racing de Ferrol|Ferrol
Q600232 CD Eldense|Eldense|Club Deportivo Eldense
Q30587901 UD Ibiza|Ibiza|Unión Deportiva Ibiza
Q11984 CD Lugo|Lugo|Club Deportivo Lugo
Q257984 Gimnàstic Tarragona|Gimnàstic|Nàstic|Gimnastic de Tarragona
recreativo-huelva Recreativo Huelva|Recreativo de Huelva|Recreativo|RC Recreativo de Huelva|Real Club Recreativo de Huelva
Q12230 Real Murcia|Murcia|Real Murcia CF
Q12308 Xerez|Xerez CD|Deportivo Xerez
Q11963 Hércules|Hércules CF|Hércules Alicante
Q124751432 UE Llagostera|Llagostera
cultural-leonesa Cultural Leonesa|Cultural y Deportiva Leonesa|Leonesa|CD Leonesa
Q12158 CD Numancia|Numancia|Club Deportivo Numancia de Soria|Numancia CD
Q12260 CE Sabadell|Sabadell|CE Sabadell FC
Q1040719 UE Lleida|Lleida|Lleida Esportiu|Unió Esportiva Lleida|Club Lleida Esportiu
Q1387573 Reus|CF Reus|CF Reus Deportiu|Reus Deportiu
Q732742 Extremadura UD|Extremadura|CF Extremadura|Extremadura Unión Deportiva|UD Extremadura
unionistas-de-salamanca Unionistas de Salamanca|Unionistas
Q697353 UD Salamanca|Salamanca
ceuta Ceuta|AD Ceuta
fc-andorra FC Andorra
barcelona-b Barcelona B|Barça B|FC Barcelona B|Barça Atlètic|Barcelona Atlètic
real-madrid-castilla Real Madrid Castilla|Castilla|Real Madrid B|Castilla CF
atletico-madrid-b Atlético Madrid B|Atlético Madrileño
athletic-bilbao-b Athletic Bilbao B|Bilbao Athletic
real-sociedad-b Real Sociedad B|Sanse
villarreal-b Villarreal B|Villarreal II
sevilla-atletico Sevilla Atlético|Sevilla B
celta-b Celta B|Celta Fortuna
valencia-mestalla Valencia Mestalla|Valencia B
fc-barcelona-femeni FC Barcelona Femení|Barcelona Femení|Barça Femení|Barcelona Women|FC Barcelona Women|FC Barcelonas kvinder|Barça Femenino|Barcelona Femenino +women
real-madrid-femenino Real Madrid Femenino|Real Madrid Women +women
atletico-madrid-femenino Atlético Madrid Femenino|Atletico Madrid Women|Atlético de Madrid Femenino +women
real-sociedad-femenino Real Sociedad Femenino|Real Sociedad Women +women
levante-femenino Levante Femenino|Levante UD Femenino|Levante Women +women
[PT]
Q131499 Benfica|SL Benfica|Benfica Lisbon|Benfica Lissabon|Benfica Lisboa|Benfica Lisbonne|Sport Lisboa e Benfica ~Águias|the Eagles|Encarnados @Estádio da Luz|Estadio da Luz =Seixal
Q128446 FC Porto|Porto|F.C. Porto|Futebol Clube do Porto ~Dragões|the Dragons|dragerne|de Draken @Estádio do Dragão|Dragão
Q75729 Sporting CP|Sporting|Sporting Lisbon|Sporting Lissabon|Sporting Lisboa|Sporting Clube de Portugal|Sporting Portugal|Sporting Lisbonne|Sp. Lissabon|Sporting Clube|Sp Lisbon|Sporting CP Lisbon ~Leões|løverne|de Leeuwen @José Alvalade|Alvalade =Alcochete
Q75684 SC Braga|Braga|Sporting Braga|Sporting de Braga|Sporting Clube de Braga|S. Braga|Sp Braga ~Arsenalistas @Estádio Municipal de Braga
Q223450 Vitória Guimarães|Vitória de Guimarães|Guimarães|Vitória SC|Vitória Sport Clube @D. Afonso Henriques
Q219703 Boavista|Boavista FC|Boavista Porto|Boavista Porto FC|Boavista Futebol Clube @Bessa
Q622432 Rio Ave|Rio Ave FC|Rio Ave Futebol Clube
Q740637 CD Santa Clara|Santa Clara|Clube Desportivo Santa Clara
Q1387105 Famalicão|FC Famalicão|Futebol Clube de Famalicão
Q1346314 Moreirense|Moreirense FC|Moreirense Futebol Clube
Q926438 Gil Vicente|Gil Vicente FC|Gil Vicente Futebol Clube
Q1046440 Casa Pia|Casa Pia AC|Casa Pia Atlético|Casa Pia Atlético Clube
Q634829 Estoril|Estoril Praia|GD Estoril Praia|Grupo Desportivo Estoril Praia|GD Estoril
Q1386869 Arouca|FC Arouca|Futebol Clube de Arouca
Q838134 Estrela da Amadora|Estrela Amadora|CF Estrela da Amadora|Est Amadora|CF Estrela|Club Football Estrela Amadora|Club Football Estrela da Amadora|Club Foot Estrela
Q120775987 AVS|AVS Futebol SAD|Vila das Aves|AVS Futebol
Q216459 CD Nacional|Nacional Madeira|Nacional da Madeira|Nacional Funchal|Clube Desportivo Nacional|CD Nacional Madeira
Q744353 SC Farense|Farense|Sporting Farense|Sporting Clube Farense
Q621120 Portimonense|Portimonense SC|Portimonense Sporting Clube
Q543467 GD Chaves|Chaves|Desportivo de Chaves|Grupo Desportivo de Chaves
Q1387855 FC Vizela|Vizela|Futebol Clube de Vizela
Q216503 Marítimo|CS Marítimo|Marítimo Madeira|Maritimo Funchal|CS Marítimo Madeira|Club Sport Marítimo
Q371136 FC Paços de Ferreira|Paços de Ferreira|Paços Ferreira|FC Paços Ferreira|Futebol Clube Paços de Ferreira
Q1023227 Tondela|CD Tondela|Clube Desportivo de Tondela
Q216510 Belenenses|CF Os Belenenses|Os Belenenses|Belenenses SAD|B-SAD|Belenenses L|Os Belenenses Futebol
vitoria-setubal Vitória Setúbal|Vitória de Setúbal|Setúbal
Q85749773 CD Aves|Aves|Desportivo das Aves|Desportivo Aves|CD das Aves
Q243235 Académica Coimbra|Académica|Académica de Coimbra|Associação Académica de Coimbra
Q621259 Olhanense|SC Olhanense
Q846008 Naval|Naval 1º de Maio|Associação Naval|Associação Naval 1º de Maio|Naval 1° de Maio
Q211401 União de Leiria|Uniao Leiria|UD Leiria|Leiria|União Desportiva de Leiria
Q688300 Beira-Mar|SC Beira-Mar
Q1762119 CF União|União da Madeira|União Madeira
Q1387471 FC Penafiel|Penafiel|Futebol Clube de Penafiel
Q623730 Leixões|Leixões SC|Leixões Sport Club
Q1386850 FC Alverca|Alverca|Alverca Futebol
Q2410944 Académico de Viseu|Académico Viseu|Viseu|Académico de Viseu FC
Q671042 CD Feirense|Feirense|Clube Desportivo Feirense
Q1891367 SC Covilhã|Covilhã|Sporting da Covilhã|Sporting Covilhã|Sporting Clube da Covilhã
Q618990 Mafra|CD Mafra|Clube Desportivo Mafra
Q1429473 Varzim|Varzim SC|Varzim Sport Club
Q2061414 UD Oliveirense|Oliveirense|União Desportiva Oliveirense
Q1023233 CD Trofense|Trofense|Clube Desportivo Trofense
Q1754163 SC Salgueiros|Salgueiros
Q1853273 Torreense|SCU Torreense|SC União Torreense|União Torreense|Sport Clube União Torreense|Sport União Torreense
Q3551877 Vilafranquense|UD Vilafranquense|União Desportiva Vilafranquense
benfica-b Benfica B|SL Benfica B
fc-porto-b FC Porto B|Porto B
sporting-cp-b Sporting CP B|Sporting B|Sporting Lisbon B
benfica-feminino Benfica Feminino|Benfica Women|SL Benfica Women +women
sporting-cp-women Sporting CP Women|Sporting Feminino|Sporting CP Feminino +women
`;
