/** Clubs of the Americas; the format is `readClubs`'s. */
export const americas = `
[US]
Q204357 LA Galaxy|Los Angeles Galaxy|L.A. Galaxy|Galaxy ~the Galaxy
Q18380286 Los Angeles FC|LAFC|LA FC
Q16844931 Inter Miami|Inter Miami CF|Miami|CF Inter Miami ~the Herons @Chase Stadium|DRV PNK Stadium
Q13361030 New York City FC|NYCFC|New York City|NY City FC|NYC FC
new-york-red-bulls New York Red Bulls|NY Red Bulls|New York RB|RBNY|MetroStars|NYRB|New York Metrostars @Red Bull Arena NJ
Q16836317 Atlanta United|Atlanta|Atlanta United FC|Atlanta Utd ~Five Stripes @Mercedes-Benz Stadium
Q632511 Seattle Sounders|Seattle|Seattle Sounders FC|Sounders ~the Sounders
Q1031200 Portland Timbers|Portland|Timbers ~the Timbers @Providence Park
Q308683 Chicago Fire|Chicago|Chicago Fire FC|Chicago Fire Soccer Club ~the Fire|Fire @Toyota Park|Soldier Field|SeatGeek Stadium
Q457163 Columbus Crew|Columbus|Columbus Crew SC ~the Crew|Crew @Lower.com Field|Mapfre Stadium
Q20855983 FC Cincinnati|Cincinnati
Q642291 FC Dallas|Dallas|Dallas Burn ~the Hoops @Toyota Stadium =Frisco
Q328313 Houston Dynamo|Houston|Houston Dynamo FC
Q575370 San Jose Earthquakes|San Jose|Earthquakes|SJ Earthquakes ~Quakes|the Quakes @Avaya Stadium|PayPal Park|Buck Shaw Stadium
Q238593 D.C. United|DC United|DCU|Washington DC United ~the Black-and-Red @Audi Field|RFK Stadium
Q689874 Philadelphia Union|Philadelphia ~the Union @Subaru Park
Q309095 New England Revolution|New England|Revolution|NE Revolution ~the Revs|Revs @Gillette Stadium
Q15214308 Orlando City|Orlando City SC|Orlando @Exploria Stadium
Q47518754 Nashville SC|Nashville|Nashville Soccer Club @Geodis Park
Q78944434 Charlotte FC|Charlotte
Q60643348 Austin FC|Austin
Q19828435 Minnesota United|Minnesota|Minnesota United FC ~the Loons|Loons @Allianz Field
Q329812 Sporting Kansas City|Sporting KC|Kansas City|Kansas City Wizards @Children's Mercy Park
Q642408 Colorado Rapids|Colorado ~the Rapids @Dick's Sporting Goods Park
Q391353 Real Salt Lake|RSL|Salt Lake|Real Salt Lake City @America First Field|Rio Tinto Stadium
Q66642491 St. Louis City SC|St. Louis City|St. Louis|Saint Louis City
Q118945347 San Diego FC|San Diego
chivas-usa Chivas USA|CD Chivas USA|Club Deportivo Chivas US
Q1046445 Tampa Bay Rowdies|Rowdies|Tampa Bay
Q13405481 New York Cosmos|Cosmos|NY Cosmos
Q22025437 San Antonio FC|San Antonio
Q111516 Phoenix Rising|Phoenix Rising FC
Q17182219 Louisville City|Louisville City FC
Q6023905 Indy Eleven
Q7397036 Sacramento Republic|Sacramento Republic FC
san-diego-loyal San Diego Loyal
Q1066683 Charleston Battery
Q570256 Pittsburgh Riverhounds|Pittsburgh Riverhounds SC
Q1044425 Carolina RailHawks|North Carolina FC
minnesota-stars Minnesota Stars
fort-lauderdale-strikers Fort Lauderdale Strikers
Q19984972 Miami FC
Q862647 Miami Fusion
Q55075003 New Mexico United
oakland-roots Oakland Roots
el-paso-locomotive El Paso Locomotive
las-vegas-lights Las Vegas Lights
Q38806632 Birmingham Legion|Birmingham Legion FC
detroit-city-fc Detroit City FC|Detroit City
Q1224817 Puerto Rico Islanders
portland-thorns Portland Thorns|Thorns|Portland Thorns FC +women
north-carolina-courage North Carolina Courage|NC Courage|Courage|Western New York Flash +women
chicago-red-stars Chicago Red Stars|Chicago Stars|Chicago Stars FC +women
orlando-pride Orlando Pride +women
washington-spirit Washington Spirit +women
seattle-reign Seattle Reign|OL Reign|Reign FC +women
nj-ny-gotham-fc NJ/NY Gotham FC|Gotham FC|Sky Blue FC +women
san-diego-wave San Diego Wave|San Diego Wave FC +women
angel-city-fc Angel City FC|Angel City +women
kansas-city-current Kansas City Current|KC Current|FC Kansas City +women
houston-dash Houston Dash +women
racing-louisville Racing Louisville|Racing Louisville FC +women
utah-royals Utah Royals|Utah Royals FC +women
bay-fc Bay FC +women
boston-breakers Boston Breakers +women
[CA]
Q196107 Vancouver Whitecaps|Vancouver Whitecaps FC|Whitecaps|Whitecaps FC|Vancouver|Vancouver 'Caps|Vancouver W'caps ~the Whitecaps|'Caps|Caps @BC Place
Q327238 Toronto FC|Toronto|TFC|FC Toronto @BMO Field ~the Reds
Q167615 CF Montréal|Montreal Impact|Impact de Montréal|Montréal|Impact Montreal|Club de Foot Montréal @Stade Saputo
Q55639736 Forge FC|Forge|Forge Hamilton @Tim Hortons Field
Q53795705 Cavalry FC|Cavalry
Q56063575 Pacific FC
Q55075000 Valour FC|Valour
Q53590124 York United|York United FC|York9|York9 FC|York 9|Inter Toronto|Inter Toronto FC
Q54944515 HFX Wanderers|HFX Wanderers FC|Halifax Wanderers
Q84127265 Atlético Ottawa
Q1207755 FC Edmonton|Edmonton|Edmonton FC
Q115104762 Vancouver FC
ottawa-fury Ottawa Fury|Ottawa Fury FC
vancouver-rise Vancouver Rise|Vancouver Rise FC|Vancouver Rise FC Academy +women
afc-toronto AFC Toronto +women
montreal-roses Montreal Roses|Roses de Montréal +women
calgary-wild Calgary Wild|Calgary Wild FC +women
halifax-tides Halifax Tides|Halifax Tides FC +women
ottawa-rapid Ottawa Rapid|Ottawa Rapid FC +women
[MX]
Q459090 Club América|CF América|Águilas del América|Las Águilas|América de Mexico|Águilas ~América @Estadio Azteca|Azteca
Q503321 Chivas|Guadalajara|Chivas Guadalajara|CD Guadalajara|Deportivo Guadalajara|Chivas de Guadalajara|CD Guadalajara Chivas|Guadalajara Chivas
Q845859 Cruz Azul|CD Cruz Azul|Cruz Azul FC|Cruz Azul Fútbol Club ~La Máquina|Cementeros
pumas-unam Pumas UNAM|Pumas|UNAM|UNAM Pumas|Club Universidad Nacional|Universidad Nacional
Q849823 Tigres UANL|Tigres|UANL|Tigres de la UANL|UANL Tigres
monterrey Monterrey|CF Monterrey|Rayados|Rayados de Monterrey|Rayados Monterrey
toluca Toluca|Deportivo Toluca|Diablos Rojos|Club Toluca
Q745246 Santos Laguna|Club Santos Laguna
Q736937 Pachuca|CF Pachuca|Tuzos
Q633223 León|Club León
Q1023532 Atlas|Atlas Guadalajara|Atlas FC|Club Atlas|Club Atlas de Guadalajara
tijuana Tijuana|Club Tijuana|Xolos|Xolos de Tijuana|Club Tijuana Xolos
Q606210 Querétaro|Querétaro FC|Gallos Blancos|Querétaro Fútbol Club
puebla Puebla|Club Puebla|Puebla FC|FC Puebla|Puebla Fútbol Club
Q1280895 Necaxa|Club Necaxa|CID Necaxa
mazatlan Mazatlán|Mazatlán FC
Q20051399 FC Juárez|Juárez|Bravos de Juárez|Fútbol Club Juárez
atletico-san-luis Atlético San Luis|San Luis|Club San Luis|Atleti de San Luis
morelia Morelia|Monarcas Morelia|Monarcas|Atlético Morelia|Club Atlético Morelia|Atlético Monarcas Morelia
veracruz Veracruz|Tiburones Rojos|CD Veracruz|Tiburones Rojos Veracruz|TR Veracruz|Club Deportivo Veracruz
jaguares-de-chiapas Jaguares de Chiapas|Chiapas|Jaguares|Jaguares Chiapas|Chiapas FC|Chiapas Fútbol Club
lobos-buap Lobos BUAP|BUAP|Lobos de la BUAP Puebla
tecos Tecos|Estudiantes Tecos|Estudiantes UAG|UAG|Universidad Guadalajara
atlante Atlante|CF Atlante|Atlante FC|Potros|CF Atlante Cancún
[CR]
saprissa Saprissa|Deportivo Saprissa
alajuelense Alajuelense|LD Alajuelense|Liga Deportiva Alajuelense
Q82429 Herediano|CS Herediano|Club Sport Herediano
cartagines Cartaginés|CS Cartaginés
[HN]
Q1023208 Olimpia|CD Olimpia|Olimpia Tegucigalpa
motagua Motagua|FC Motagua|Futbol Club Motagua|CD Motagua
real-espana Real España
Q1023201 Marathón|CD Marathón
[GT]
comunicaciones Comunicaciones|Comunicaciones FC|Comunicaciones Fútbol Club
municipal Municipal|CSD Municipal
[SV]
alianza-fc Alianza FC|Alianza
cd-fas CD FAS|Club Deportivo FAS|Futbolistas Asociados Santanecos
[PA]
tauro-fc Tauro FC
cai-panama CAI Panamá|CA Independiente Panamá
plaza-amador Plaza Amador
[JM]
harbour-view Harbour View|Harbour View FC
arnett-gardens Arnett Gardens|Arnett Gardens FC
portmore-united Portmore United|Portmore United FC
waterhouse-fc Waterhouse FC
cavalier-fc Cavalier FC
tivoli-gardens Tivoli Gardens
[TT]
w-connection W Connection|WC FC
san-juan-jabloteh San Juan Jabloteh|Jabloteh
Q84044 Central FC
joe-public-fc Joe Public FC|Joe Public
Q113009 Defence Force FC
[HT]
violette-ac Violette AC
don-bosco-fc Don Bosco FC
[DO]
cibao-fc Cibao FC
[BR]
Q17479 Flamengo|CR Flamengo|Flamengo Rio|Clube de Regatas do Flamengo|Flamengo RJ|CR Flamengo RJ|Flamengo Rio de Janeiro ~Mengão|Rubro-Negro @Maracanã|Maracana
palmeiras Palmeiras|SE Palmeiras|Palmeiras São Paulo|Palmeiras SP|SE Palmeiras SP|SE Palmeiras São Paulo ~Verdão @Allianz Parque
Q38568 São Paulo|São Paulo FC|FC São Paulo|São Paulo SP|São Paulo Futebol Clube @Morumbi ~Tricolor
corinthians Corinthians|SC Corinthians|Corinthians Paulista|Corinthians São Paulo|Corinthians SP|Sport Club Corinthians Paulista ~Timão
Q80955 Santos|Santos FC|FC Santos|Santos SP|Santos Futebol Clube @Vila Belmiro ~Peixe
Q80987 Fluminense|Fluminense FC|Fluminense Rio|Fluminense RJ|Fluminense Rio de Janeiro ~Flu|Tricolor
Q80958 Botafogo|Botafogo FR|Botafogo Rio|Botafogo de Futebol e Regatas|Botafogo RJ|Botafogo FR RJ ~Fogão
Q5014111 Vasco da Gama|Vasco|CR Vasco da Gama|Vasco RJ|Vasco da Gama RJ|Vasco da Gama Rio de Janeiro|Club de Regatas Vasco da Gama|Clube de Regatas Vasco da Gama
Q221695 Grêmio|Grêmio Porto Alegre|Grêmio FBPA|Grêmio RS|Grêmio Foot-Ball Porto Alegrense|Grêmio PA
Q80845 Internacional|SC Internacional|Internacional Porto Alegre|Inter Porto Alegre|Internacional de Porto Alegre|Internacional RS|Sport Club Internacional|Internacional PA @Beira-Rio
Q270995 Atlético Mineiro|Atlético-MG|Clube Atlético Mineiro|CA Mineiro|C Atlético Mineiro|Club Atlético Mineiro ~Galo
Q188277 Cruzeiro|Cruzeiro EC|Cruzeiro Belo Horizonte|Cruzeiro MG|Cruzeiro EC MG|Cruzeiro Esporte Clube ~Raposa
athletico-paranaense Athletico Paranaense|Athletico-PR|Atlético Paranaense|Furacão|Atlético PR|CA Paranaense|C Atlético Paranaense|Clube Atlético Paranaense
Q198032 Bahia|EC Bahia|Esporte Clube Bahia|Bahia BA|EC Bahia BA
Q188841 Fortaleza|Fortaleza EC|Fortaleza Esporte Clube|Fortaleza EC CE|Fortaleza CE
Q541744 Red Bull Bragantino|Bragantino|RB Bragantino|CA Bragantino|RB Bragantino SP|RB Bragantino Futebol|Clube Atlético Bragantino
sport-recife Sport Recife|Sport Club do Recife|SC Recife|Sport Club Recife|Sport PE|Sport Recife PE
Q478317 Coritiba|Coritiba FC|Coritiba PR|Coritiba FBC|Coritiba Foot Ball Club|Coritiba FC PR
ceara Ceará|Ceará SC|Ceará CE|Ceará SC CE
goias Goiás|Goiás EC|Goiás EC GO|Goiás GO
atletico-goianiense Atlético Goianiense|Atlético-GO|AC Goianiense
america-mineiro América Mineiro|América-MG|América Mineiro MG
cuiaba Cuiabá|Cuiabá EC|Cuiabá MT
juventude Juventude|EC Juventude|Juventude RS|EC Juventude RS
Q274465 Vitória|EC Vitória|Vitoria Bahia|Esporte Clube Vitória|EC Vitória BA
chapecoense Chapecoense|Associação Chapecoense|Chapecoense AF|Chapecoense-SC
avai Avaí|Avaí FC|Avaí FC SC|Avaí Futebol Clube
figueirense Figueirense|Figueirense FC|Figueirense SC|Figueirense FC SC
criciuma Criciúma|Criciúma EC|Criciúma Esporte Clube|Criciúma SC|Criciúma EC SC
ponte-preta Ponte Preta|AA Ponte Preta|AA Ponte Preta SP
guarani-fc Guarani FC|Guarani Campinas|Guarani FC SP
portuguesa Portuguesa|Portuguesa São Paulo|Portuguesa de Desportos|Associação Portuguesa Desportos
nautico Náutico|Clube Náutico|Náutico PE|C Náutico Capibaribe
santa-cruz-fc Santa Cruz FC|Santa Cruz Recife|Santa Cruz|Santa Cruz Futebol Clube
parana-clube Paraná Clube|Paraná|Paraná Clube PR
mirassol Mirassol|Mirassol FC|Mirassol FC SP
Q10292312 Grêmio Novorizontino|Novorizontino|Novorizontino SP
vila-nova-fc Vila Nova FC|Vila Nova|Vila Nova GO|Vila Nova de Goias
Q1024264 CRB|Clube de Regatas Brasil|CRB AL|CR Brasil AL
Q928885 CSA|Centro Sportivo Alagoano|CS Alagoano|CSA AL|CS Alagoano AL
paysandu Paysandu|Paysandu SC|Paysandu SC PA
Q2552872 Remo|Clube do Remo
audax Audax|Grêmio Osasco Audax
sao-caetano São Caetano|AD São Caetano
londrina Londrina|Londrina EC|Londrina EC PR|Londrina Esporte Clube
sampaio-correa Sampaio Corrêa|Sampaio Corrêa FC|Sampaio Corrêa Futebol Clube
[AR]
Q5008937 Boca Juniors|Boca|CA Boca Juniors|Boca Jrs|Club Atlético Boca Juniors ~Xeneizes @La Bombonera|Bombonera
Q15799 River Plate|River|CA River Plate|River Plate Buenos Aires ~Millonarios|los Millonarios @El Monumental|Monumental
Q276533 Racing Club|Racing Avellaneda|Racing Club de Avellaneda|Racing Club Avellaneda
Q214978 Independiente|CA Independiente|Independiente Avellaneda|Independiente de Avellaneda|CA Independiente de Avellaneda|Club Atlético Independiente
Q218282 San Lorenzo|San Lorenzo de Almagro|CA San Lorenzo|CA San Lorenzo de Almagro
Q215163 Vélez Sarsfield|Vélez|CA Vélez Sarsfield|Club Atlético Vélez Sarsfield|CA Vélez
Q214940 Estudiantes de La Plata|Estudiantes|Estudiantes La Plata|Estudiantes LP|Club Estudiantes de La Plata|Estudiantes BA|Estudiantes de Buenos Aires|Club Atlético Estudiantes|Estudiantes de Caseros
gimnasia-la-plata Gimnasia La Plata|Gimnasia y Esgrima La Plata|Gimnasia de La Plata|Gimnasia LP|Gimnasia y Esgrima LP|GELP|Gimnasia ELP|Club de Gimnasia y Esgrima LP|GyE La Plata
Q318307 Rosario Central|CA Rosario Central|Club Atlético Rosario Central
Q221882 Newell's Old Boys|Newell's|Newells Old Boys|NO Boys|Newell's OB|CA Newell's Old Boys|Club Atlético Newell's Old Boys
Q324589 Lanús|CA Lanús|Club Atlético Lanús|Atlético Lanús
Q692646 Banfield|CA Banfield|Club Atlético Banfield
Q220621 Argentinos Juniors|AA Argentinos Juniors|Argentinos Jrs
Q1022939 Talleres|Talleres de Córdoba|Talleres Córdoba|CA Talleres|Club Atlético Talleres
Q54810178 Belgrano|CA Belgrano|Belgrano de Córdoba|Belgrano Córdoba|Club Atlético Belgrano
Q1024338 Defensa y Justicia|CSD Defensa y Justicia
Q327172 Huracán|CA Huracán
Q80897 Colón|Colón de Santa Fe|CA Colón|Colón Santa Fe|Club Atlético Colón
Q80899 Unión de Santa Fe|Unión Santa Fe|CA Unión|Club Atlético Unión
Q80882 Godoy Cruz|CD Godoy Cruz|Godoy Cruz Antonio Tomba|CD Godoy Cruz Antonio Tomba|CD Godoy Cruz AT
Q80886 Tigre|CA Tigre|Club Atlético Tigre
platense Platense|CA Platense|Club Atlético Platense
instituto Instituto|Instituto de Córdoba|Instituto Córdoba|Instituto ACC
central-cordoba Central Córdoba|Central Córdoba SdE|CC Córdoba|Club Atlético Central Córdoba|CA Central Córdoba
Q2469894 Barracas Central|Club Atlético Barracas Central
sarmiento Sarmiento|CA Sarmiento|Sarmiento de Junín|Sarmiento Junín|Club Atlético Sarmiento
Q757470 Atlético Tucumán|CA Tucumán|Club Atlético Tucumán
arsenal-de-sarandi Arsenal de Sarandí|Arsenal Sarandí|Arsenal Fútbol Club
Q775966 Quilmes|Quilmes AC|Quilmes Atlético Club
all-boys All Boys|Club Atlético All Boys|CA All Boys
Q910444 Ferro Carril Oeste|Ferro|Club Ferro Carril Oeste
chacarita-juniors Chacarita Juniors|Club Atlético Chacarita Juniors
patronato Patronato|CA Patronato|Club Atlético Patronato|CA Patronato Juventud Católica|Patronato Paraná
Q971490 Aldosivi|CA Aldosivi|Club Atlético Aldosivi
Q4382304 Deportivo Riestra|Riestra
Q2454482 Independiente Rivadavia
[UY]
penarol Peñarol|CA Peñarol|Peñarol Montevideo|Club Atlético Peñarol
nacional Nacional|Club Nacional|Nacional Montevideo|Club Nacional de Football|Nacional de Montevideo
Q584316 Danubio|Danubio FC|Danubio Fútbol Club
defensor-sporting Defensor Sporting|Defensor|Defensor Sporting Club|Defensor SC
Q1131189 Liverpool Montevideo|Liverpool FC Montevideo|Liverpool Fútbol Club
montevideo-wanderers Montevideo Wanderers|Montevideo Wanderers FC
river-plate-montevideo River Plate Montevideo
cerro Cerro|CA Cerro|Club Atlético Cerro
Q978110 Fénix|Centro Atlético Fénix|CA Fénix|Fénix Montevideo|Atletico Fénix Mon
montevideo-city-torque Montevideo City Torque|City Torque|Montevideo City
boston-river Boston River|CA Boston River
[CL]
colo-colo Colo-Colo|CSD Colo-Colo
universidad-de-chile Universidad de Chile|U de Chile|La U
universidad-catolica Universidad Católica|UC Chile|Católica|CDUC|CD Universidad Católica
Q1129059 Unión Española|Club Unión Española SADP
Q719719 Palestino|CD Palestino|Club Deportivo Palestino
huachipato Huachipato|CD Huachipato
cobresal Cobresal|CD Cobresal
everton-de-vina-del-mar Everton de Viña del Mar|Everton Viña del Mar|Everton CL
o-higgins O'Higgins|O'Higgins FC
audax-italiano Audax Italiano
Q2407595 Coquimbo Unido|Coquimbo
nublense Ñublense|CD Ñublense
deportes-iquique Deportes Iquique|Iquique|Club Deportes Iquique
cobreloa Cobreloa|CD Cobreloa
santiago-wanderers Santiago Wanderers
[CO]
Q332605 Atlético Nacional|Nacional Medellín|Atlético Nacional Medellín|Club Atlético Nacional SA|CDC Atlético Nacional|CDC Atlético
Q391984 Millonarios|Millonarios FC|Millonarios Bogotá|Millonarios Fútbol Club|Los Millonarios|Azul & Blanco - Millonarios FC
Q391987 América de Cali|América Cali
deportivo-cali Deportivo Cali|Asociación Deportivo Cali|AD Cali
Q332527 Independiente Medellín|Deportivo Independiente Medellín|DIM|CD Independiente Medellín
santa-fe Santa Fe|Independiente Santa Fe|CI Santa Fe|Club Independiente Santa Fe|Corporación Deportiva Santa Fe
Q332524 Junior Barranquilla|Atlético Junior|Junior de Barranquilla|CDP Junior FC
once-caldas Once Caldas|CD Once Caldas|Once Caldas DAF
deportes-tolima Deportes Tolima|Tolima|Club Deportes Tolima
envigado Envigado|Envigado FC
Q332668 La Equidad|CD La Equidad Seguros
aguilas-doradas Águilas Doradas|Rionegro Águilas|Águilas Doradas Rionegro
Q757418 Atlético Bucaramanga|Bucaramanga|CA Bucaramanga|Club Atlético Bucaramanga
deportivo-pereira Deportivo Pereira|Deportes Pereira
Q332858 Deportivo Pasto|Pasto|Asociación Deportivo Pasto
cucuta-deportivo Cúcuta Deportivo
atletico-huila Atlético Huila|Club Deportivo Atlético Huila|CD Atlético Huila
[PE]
alianza-lima Alianza Lima
universitario Universitario|Universitario de Deportes|Universitario Lima|Club Universitario de Deportes
sporting-cristal Sporting Cristal|Club Sporting Cristal|CS Cristal
Q602542 Melgar|FBC Melgar
Q602482 Cienciano|Club Cienciano
cesar-vallejo César Vallejo|Universidad César Vallejo
sport-boys Sport Boys
Q602397 Cusco FC|Real Garcilaso|Cusco Fútbol Club
juan-aurich Juan Aurich|Club Juan Aurich S.A
[EC]
Q249648 Independiente del Valle|IDV|CSD Independiente del Valle|CAR Independiente del Valle
ldu-quito LDU Quito|LDU|Liga de Quito|Liga Deportiva Universitaria|LDU de Quito
Q248782 Barcelona SC|Barcelona Guayaquil|Barcelona de Guayaquil|Barcelona SC Guayaquil|Barcelona Sporting Club
emelec Emelec|CS Emelec
deportivo-quito Deportivo Quito
el-nacional-quito El Nacional Quito|CD El Nacional|El Nacional|Club Deportivo El Nacional|CSCyD El Nacional
deportivo-cuenca Deportivo Cuenca|CD Cuenca|Club Deportivo Cuenca
aucas Aucas|SD Aucas
[PY]
Q604589 Olimpia Asunción|Club Olimpia
cerro-porteno Cerro Porteño|Club Cerro Porteño
Q848642 Libertad|Club Libertad|Libertad Asunción|Libertad Ascunción|Club Libertad Asunción
Q605044 Guaraní|Club Guaraní|Guarani Asuncion
nacional-asuncion Nacional Asunción|Nacional de Asunción
Q602515 Sportivo Luqueño|Luqueño|Club Sportivo Luqueño
[BO]
bolivar Bolívar|Club Bolívar|Bolivar La Paz
Q128020 The Strongest|Club The Strongest
Q127923 Oriente Petrolero|Club Deportivo Oriente Petrolero|CDyC Oriente Petrolero
jorge-wilstermann Jorge Wilstermann|Wilstermann|Club Deportivo Jorge Wilstermann|CCyD Jorge Wilsterman
Q94571 Blooming|Club Blooming|CSCyD Blooming
[VE]
caracas-fc Caracas FC|Caracas
deportivo-tachira Deportivo Táchira|Táchira|Deportivo Táchira Fútbol Club|Deportivo Táchira FC
Q145885 Zamora FC|Zamora Fútbol Club
deportivo-la-guaira Deportivo La Guaira|Deportivo La Guaira Fútbol Club
monagas-sc Monagas SC|Monagas
Q786500 Estudiantes de Mérida
carabobo-fc Carabobo FC|Carabobo
`;
