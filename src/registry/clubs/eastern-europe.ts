/** Clubs of Europe's east, from Poland to Kazakhstan and Uzbekistan; the format is `readClubs`'s. */
export const easternEurope = `
[PL]
legia-warszawa Legia Warszawa|Legia|Legia Warsaw|Legia Warschau|Legia Varsovie ~Wojskowi @Stadion Wojska Polskiego
Q52942 Lech Poznań|Lech|Lech Posen|Poznań|KKS Lech Poznań ~Kolejorz|de polske mestre|jernbaneklubben @Stadion Poznań|Enea Stadion
Q287236 Raków Częstochowa|Raków|RKS Raków|RKS Raków Częstochowa|KS Raków Częstochowa|Rakow Tschenstochau
Q836991 Pogoń Szczecin|Pogoń|MKS Pogoń Szczecin
Q189170 Jagiellonia Białystok|Jagiellonia ~Jaga
Q328655 Śląsk Wrocław|Śląsk|WKS Śląsk Wrocław
Q134255 Górnik Zabrze|Górnik
Q190943 Wisła Kraków|Wisła|Wisla Krakau|Wisla Cracow|Wisła Kraków Spółka Akcyjna
Q24074158 Cracovia|Cracovia Kraków|KS Cracovia|MKS Cracovia Kraków|MKS Cracovia|Cracovia Krakau
Q734785 Lechia Gdańsk|Lechia|KS Lechia Gdańsk
Q668112 Piast Gliwice|Piast|GKS Piast Gliwice
Q140497 Zagłębie Lubin|Zagłębie|Zagłębie Lubin Spółka Akcyjna
Q244981 Widzew Łódź|Widzew|RTS Widzew Łódź|RTS Widzew Łódź Spółka Akcyjna
Q345142 ŁKS Łódź|ŁKS|Łódzki KS|ŁKS Łódź PSS
Q301726 Ruch Chorzów|Ruch|Ruch Chorzów Spółka Akcyjna
Q730219 Korona Kielce|Korona|Kielce|Korona Spółka Akcyjna
Q2000763 Radomiak Radom|Radomiak|RKS Radomiak
Q727918 Motor Lublin|Motor Lublin SA|Motor Lublin Spółka Akcyjna|LKP Motor Lublin
Q925935 GKS Katowice|Katowice|Górniczy Klub Sportowy Katowice
Q666969 Arka Gdynia|Arka|Arka Gdynia 1929|MZKS Arka Gdynia
Q1475269 Wisła Płock|Płock|Wisła Płock Spółka Akcyjna
Q1388790 Stal Mielec|KS Stal Mielec|FKS Stal Mielec|FKS Stal Mielec Spółka Akcyjna
Q1198772 Warta Poznań|Warta|KS Warta Posen|Klub Sportowy Warta Poznań
Q4384885 Puszcza Niepołomice
Q769793 Miedź Legnica|Legnica|ASPN Miedź Legnica
termalica-nieciecza Termalica Nieciecza|Bruk-Bet Termalica|Termalica|Nieciecza|Bruk-Bet Termalica Nieciecza|Nieciecza KS
Q262569 Polonia Warszawa|Polonia Warsaw|Polonia Warschau|KSP Polonia Warszawa
Q753580 GKS Bełchatów|Bełchatów
amica-wronki Amica Wronki|Amica
groclin-grodzisk Groclin Grodzisk|Dyskobolia|Groclin
Q958856 Odra Opole|OKS Odra Opole|Opole
Q167781 Zawisza Bydgoszcz|Zawisza
Q836279 Podbeskidzie|Podbeskidzie Bielsko-Biała|Podbeskidzie Biała
[CZ]
Q193481 Sparta Praha|Sparta Prag|Sparta Prague|Sparta Praag|AC Sparta Praha|AC Sparta Prague|AC Sparta Prag|AC Sparta Praag|Athletic Club Sparta Praha ~Letná|Železná Sparta @Letná|epet ARENA|Generali Arena
Q194393 Slavia Praha|Slavia Prag|Slavia Prague|Slavia Praag|SK Slavia Praha|SK Slavia Prague|Slavia|Sportovní klub Slavia Praha @Eden|Eden Arena|Fortuna Arena|Sinobo Stadium
Q206838 Viktoria Plzeň|Plzeň|FC Viktoria Plzeň|Viktoria Pilsen|Pilsen|Fotbal Club Viktoria Plzeň @Doosan Arena
banik-ostrava Baník Ostrava|Banik Ostrau|Ostrava|Banik|Fotbalový club Baník Ostrava
Q221671 Slovan Liberec|Liberec|FC Slovan Liberec|Fotbal Club Slovan Liberec
Q385518 Sigma Olomouc|Olomouc|SK Sigma Olomouc|Sigma Olmütz|Sportovní klub Sigma Olomouc|SK Sigma Olmütz
Q425599 FK Jablonec|Jablonec|Jablonec 97|Fotbalový klub Jablonec|FK Baumit Jablonec
Q328332 Mladá Boleslav|FK Mladá Boleslav|Jungbunzlau|Fotbalový klub Mladá Boleslav
Q738886 FK Teplice|Teplice|Fotbalový klub Teplice
Q849221 Bohemians 1905|Bohemians Praha|Bohemians Prague|Bohemians Prag|Bohemians Praag|Bohemians Praha 1905|FC Bohemians Prag 1905|Bohemians EKD Praha|Bohemians Prague 1905
Q581423 Hradec Králové|FC Hradec Králové|DSO Spartak Hradec Králové
Q847499 Slovácko|1. FC Slovácko|FC Slovácko
zbrojovka-brno Zbrojovka Brno|FC Zbrojovka Brno|1. FC Brno|Brno
dukla-praha Dukla Praha|Dukla Prague|Dukla Prag|Dukla Praag|FK Dukla Praha|Dukla Banská Bystrica CZ|Dukla
ceske-budejovice České Budějovice|Dynamo České Budějovice|SK Dynamo Budweis
fk-pardubice FK Pardubice|Pardubice|Fotbalový Klub Pardubice
Q1881407 Karviná|MFK Karviná
Q39183 Fastav Zlín|Zlín|FC Zlín|Trinity Zlín|FC Fastav Zlín|FC Trinity Zlín
viktoria-zizkov Viktoria Žižkov|Žižkov
vysocina-jihlava Vysočina Jihlava|Jihlava|FC Vysočina Jihlava|FC Jihlava
Q2093314 SFC Opava|Opava|Slezský fotbalový club Opava
Q162472 FK Příbram|Příbram|Marila Příbram|Fotbalový klub Příbram|FK Viagem Příbram
[SK]
Q192253 Slovan Bratislava|ŠK Slovan Bratislava|Slovan
Q459218 Spartak Trnava|Trnava|FC Spartak Trnava|Spartak TAZ Trnava
Q209640 MŠK Žilina|Žilina
dac-dunajska-streda DAC Dunajská Streda|DAC 1904|Dunajská Streda|DAC 1904 Dunajská Streda
as-trencin AS Trenčín|Trenčín
Q19384 FK Senica|Senica
Q757110 MFK Ružomberok|Ružomberok
artmedia-petrzalka Artmedia Petržalka|Artmedia Bratislava|Artmedia
Q5426448 FC Košice|Košice|MFK Košice
zemplin-michalovce Zemplín Michalovce|Michalovce
podbrezova Podbrezová|FK Železiarne Podbrezová|Šport Podbrezová
inter-bratislava Inter Bratislava|FK Inter Bratislava
zlate-moravce Zlaté Moravce|FC ViOn Zlaté Moravce
[HU]
Q208396 Ferencváros|Ferencvárosi TC|FTC Budapest|Ferencváros Budapest|Ferencvárosi Torna Club ~Fradi|Zöld Sasok @Groupama Aréna
puskas-akademia Puskás Akadémia|Puskás Akadémia FC|Puskas Academy|Puskás FC|Puskás
Q326811 MOL Fehérvár|Videoton|Fehérvár|Fehérvár FC|Videoton FC|MOL Vidi|Vidi|Videoton Fehérvár|MOL Fehérvár FC
Q244595 Újpest|Újpest FC|Újpesti TE|Ujpest Dozsa|Ú. Dózsa SC|Újpesti Dózsa SC|Újpesti Dózsa Sport Club|Újpest TE
honved Honvéd|Budapest Honvéd|Honvéd Budapest|Kispest Honvéd|Budapest Honvéd SE|Kispesti Honvéd
mtk-budapest MTK Budapest|MTK|MTK Hungária|Budapesti Vörös Lobogó
Q205732 Debreceni VSC|Debrecen|DVSC|Debreceni|DVSC Debrecen
Q915352 Paksi FC|Paks|Paksi|Paksi SE|Paksi Sport Egyesület
Q767400 Diósgyőr|Diósgyőri VTK|DVTK|Diósgyőri Miskolc
gyori-eto Győri ETO|ETO FC Győr|Győr|ETO Győr|Rába ETO Győr|ETC FC
Q144952 Zalaegerszegi TE|Zalaegerszeg|ZTE|ZTE FC
Q19861407 Kisvárda|Kisvárda FC|Kisvárda Futball Club|Varda SE
mezokovesd Mezőkövesd|Mezőkövesd Zsóry|Mezőkövesd-Zsóry Sport Egyesület|Mezőkövesdi SE
nyiregyhaza Nyíregyháza|Nyíregyháza Spartacus|Nyíregyháza FC
Q603133 Haladás|Szombathelyi Haladás|Haladás Szombathely|Haladás VSE|Haladás Vasutas Sport Egyesület
vasas Vasas|Vasas Budapest|Vasas SC|Budapesti Vasas|Vasas Futball Club|SC Vasas Budapest
Q727135 Kecskeméti TE|Kecskemét
[RO]
Q179658 FCSB|Steaua|Steaua Bukarest|Steaua București|Steaua Bucharest|Steaua Boekarest|FC Steaua Bucuresti|Steaua Bucarest|FCSB Bukarest|FCS Bukarest|CCA București
csa-steaua-bucuresti CSA Steaua București|CSA Steaua
Q205998 CFR Cluj|CFR 1907 Cluj|Cluj|CFR Cluj-Napoca|FC CFR Cluj|FC CFR 1907 Cluj
dinamo-bucuresti Dinamo București|Dinamo Bucharest|Dinamo Bukarest|Dinamo Boekarest|FC Dinamo București|FC Dinamo 1948
Q245162 Rapid București|Rapid Bucharest|Rapid Bukarest|Rapid Boekarest|FC Rapid București|Fotbal Club Rapid 1923|FC Rapid 1923
Q16838020 Universitatea Craiova|CS Universitatea Craiova|Craiova|U Craiova|CS U Craiova|CS Uni Craiova|U Craiova 1948 CS|U Craiova 1948 Club Sportiv|Uni Craiova 1948
fcu-craiova-1948 FCU Craiova 1948|FC U Craiova|FC Universitatea Craiova
farul-constanta Farul Constanța|Farul|Viitorul Constanța|Viitorul|FC Viitorul|FCV Farul Constanța|FC Farul Constanța
universitatea-cluj Universitatea Cluj|U Cluj|FC Universitatea Cluj
Q20429561 Sepsi OSK|Sepsi|Sepsi Sfântu Gheorghe|Sepsi OSK Sfântu Gheorghe
petrolul-ploiesti Petrolul Ploiești|Petrolul|Petrolul 52
astra-giurgiu Astra Giurgiu|Astra Ploiești|Astra|AFC Astra Giurgiu
uta-arad UTA Arad|UTA|FC UTA Arad|Fotbal Club UTA Arad|FCM UTA Arad|UT Arad
Q24884611 FC Hermannstadt|Hermannstadt|AFC Hermannstadt
Q1262822 FC Botoșani|Botoșani|Fotbal Club Botoșani
unirea-urziceni Unirea Urziceni|Urziceni|FC Unirea|FC Unirea Urziceni
unirea-slobozia Unirea Slobozia|FC Unirea 2004 Slo
otelul-galati Oțelul Galați|Oțelul|ASC Oțelul Galați|FC Oțelul Galați
fc-vaslui FC Vaslui|Vaslui|SC Vaslui
gaz-metan-medias Gaz Metan Mediaș|Gaz Metan
politehnica-timisoara Politehnica Timișoara|Poli Timișoara|FC Timișoara|ACS Poli Timișoara|FC Politehnica Timișoara
concordia-chiajna Concordia Chiajna|Chiajna|CS Concordia Chiajna
fc-arges FC Argeș|Argeș Pitești|FC Argeș Pitești|Argeș|ACS Campionii FC Argeș
pandurii-targu-jiu Pandurii Târgu Jiu|Pandurii|Pandurii Tg Jiu
Q18129096 FC Voluntari|Voluntari|CS Voluntari|FC FC Voluntari
gloria-buzau Gloria Buzău
politehnica-iasi Politehnica Iași|Poli Iași|FC Politehnica Iași|CSMS Iasi|CSM Studențesc Iași|CSMS lași|Politehnica lași|FC Politehnica lași
[BG]
ludogorets Ludogorets|Ludogorets Razgrad|Ludogorec Razgrad|Ludogorec|PFC Ludogorets|PFC Ludogorets Razgrad|PFC Ludogorets 1945 Razgrad|PFK Ludogorets Razgrad|PFK Ludogorets 1945 Razgrad|Ludogorez Rasgrad
Q136433 CSKA Sofia|CSKA Sofija|PFC CSKA Sofia|CDNA Sofia|ZSKA Sofia
Q144190 Levski Sofia|Levski|Levski Sofija|PFC Levski Sofia|Levski-Spartak Sofia|Vitosha Sofia
Q597250 Botev Plovdiv|Botev|PFC Botev Plovdiv|Trakia Plovdiv
lokomotiv-plovdiv Lokomotiv Plovdiv|Lok Plovdiv|PFC Lokomotiv Plovdiv 1926|PFC Lokomotiv Plovdiv 1936
cherno-more Cherno More|Cherno More Varna|Tsjerno More Varna|Tscherno More Varna|PFC Cherno More
slavia-sofia Slavia Sofia|Slavia Sofija
beroe Beroe|Beroe Stara Zagora|Beroe Stara Sagora|PFC Beroe|FC Beroe Stara Zagora
litex-lovech Litex Lovech|Litex|Litex Lovetsj|Litex Lowetsch
cska-1948 CSKA 1948|CSKA 1948 Sofia
lokomotiv-sofia Lokomotiv Sofia|PFC Lokomotiv Sofia|Lokomotive Sofia|FC Lokomotiv Sofia|FC Lokomotiv Sofia 1929|Lokomotiv 1929
arda-kardzhali Arda Kardzhali|Arda|FC Arda Kardzhali|PFC Arda Kardzhali|FK Arda Kurdzhali
etar Etar|Etar Veliko Tarnovo|FC Etar Veliko Tarnovo|SFC Etar Veliko Tarnovo|Etar Tarnovo
spartak-varna Spartak Varna|FC Spartak Varna
vereya Vereya|Stara Zagora
[RS]
Q173009 Crvena zvezda|Red Star Belgrade|Røde Stjerne|Rode Ster Belgrado|Roter Stern Belgrad|Red Star Beograd|FK Crvena zvezda|Røde Stjerne Beograd|Étoile rouge de Belgrade|Rode Ster|Étoile Rouge|Røda Stjärnan|Røde Stjerne Belgrad|Crvena Zvezda Belgrade|FK Red Star Belgrade @Marakana|Rajko Mitić
Q188656 Partizan|Partizan Belgrade|Partizan Beograd|Partizan Belgrado|Partizan Belgrad|FK Partizan|FK Partizan Belgrade
Q207501 Vojvodina|Vojvodina Novi Sad|FK Vojvodina|FK Vojvodina Novi Sad
Q213161 Čukarički|FK Čukarički|Čukarički Belgrade
Q828297 TSC Bačka Topola|FK TSC|Bačka Topola|TSC|FK TSC Bačka Topola|Topolski Sportski Club|FK Topola
radnicki-nis Radnički Niš
radnicki-1923 Radnički 1923|Radnički Kragujevac|FK Radnički Kragujevac|Fudbalski Klub Radnički 1923
mladost-lucani Mladost Lučani
Q1389125 Voždovac|FK Voždovac
Q209619 OFK Beograd|OFK Belgrado
Q757098 Rad Beograd|FK Rad|Rad Belgrade|FK Rad Belgrade|FK Rad Beograd
Q995069 Novi Pazar|FK Novi Pazar|Fudbalski klub Novi Pazar
napredak-krusevac Napredak Kruševac|Napredak|FK Napredak
spartak-subotica Spartak Subotica|FC Spartak Subotica
Q746764 Jagodina|FK Jagodina
zeleznicar-pancevo Železničar Pančevo
imt-beograd IMT Beograd|FK IMT|FK Novi Beograd|FK IMT Novi Beograd|IMT
[HR]
Q172803 Dinamo Zagreb|GNK Dinamo Zagreb|NK Dinamo Zagreb|GNK Dinamo ~Modri @Maksimir
Q181216 Hajduk Split|Hajduk|HNK Hajduk Split @Poljud ~Bili
Q318969 HNK Rijeka|Rijeka|NK Rijeka|Hrvatski nogometni klub Rijeka @Rujevica
Q738876 NK Osijek|Osijek|Nogometni Klub Osijek
Q918425 HNK Gorica|Gorica Croatia|Hrvatski nogometni klub Gorica
Q959086 Lokomotiva Zagreb|Lokomotiva|NK Lokomotiva|NK Lokomotiva Zagreb|Lok Zagreb|Nogometni klub Lokomotiva Zagreb
slaven-belupo Slaven Belupo|Slaven Koprivnica|NK Slaven Koprivnica|NK Slaven|Nogometni Klub Slaven|Nogometni klub Slaven Belupo
Q725916 NK Istra 1961|Istra 1961|Istra|Nogometni klub Istra 1961
Q833050 HNK Šibenik|Šibenik|Hrvatski nogometni klub Šibenik
nk-varazdin NK Varaždin|Varaždin|Varteks|Varteks Varaždin|Nogometni klub Varaždin
nk-zadar NK Zadar|Zadar
inter-zapresic Inter Zaprešić|Zaprešić
Q726271 Cibalia|HNK Cibalia|Cibalia Vinkovci
Q462411 NK Zagreb|Nogometni klub Zagreb
Q1255000 RNK Split
vukovar-1991 Vukovar 1991|HNK Vukovar 1991|NK Vukovar 1991
[SI]
Q210530 NK Maribor|Maribor
Q31932 Olimpija Ljubljana|NK Olimpija Ljubljana|NK Olimpija|Olimpija
Q31533 NK Celje|Celje
Q44305 FC Koper|Koper|Luka Koper|NK Koper
nk-mura NK Mura|Mura|NŠ Mura|Mura Murska Sobota|Nogometni klub Mura|Nogometna šola Mura
Q384850 NK Domžale|Domžale
Q637514 ND Gorica|Gorica|HIT Gorica|Nova Gorica
Q64363556 NK Bravo|Bravo Ljubljana|Nogometni klub Bravo
Q6954580 NK Radomlje|Radomlje
nk-aluminij NK Aluminij|Aluminij
rudar-velenje Rudar Velenje|NK Rudar Velenje
[BA]
Q239663 FK Sarajevo|Sarajevo
zeljeznicar Željezničar|FK Željezničar|Željezničar Sarajevo
Q399282 Zrinjski Mostar|HŠK Zrinjski|Zrinjski|HSK Zrinjski Mostar
Q128897 Borac Banja Luka|Borac|FK Borac Banja Luka|FK Borac
Q263258 Široki Brijeg|NK Široki Brijeg
velez-mostar Velež Mostar|FK Velež|Fudbalski Klub Velež Mostar
Q771941 Sloboda Tuzla|FK Sloboda Tuzla|Sloboda
Q30128799 FK Tuzla City|Tuzla City|Fudbalski klub Tuzla City|Sloga Simin Han|Fudbalski klub Sloga Simin Han
[ME]
buducnost-podgorica Budućnost Podgorica|FK Budućnost|Budućnost
sutjeska-niksic Sutjeska Nikšić|Sutjeska|FK Sutjeska
Q382418 FK Zeta|Zeta|Zeta Golubovci|FK Zeta Golubo
rudar-pljevlja Rudar Pljevlja
mogren-budva Mogren Budva|Mogren|FK Mogren Budva
[MK]
Q335190 Vardar Skopje|Vardar|FK Vardar
shkendija Shkëndija|KF Shkëndija|Shkendija Tetovo|FK Shkëndija 79|KF Shkëndija 79
Q208574 Rabotnički|FK Rabotnički|Rabotnicki Skopje
shkupi Shkupi|KF Shkupi|FC Shkupi 1927|FK Shkupi Skopje|Shkupi Skopje
Q30115933 Struga|FC Struga|Struga Trim
Q933213 Sileks|FK Sileks|Sileks Kratovo|FK Sileks Krat
[AL]
Q210170 KF Tirana|SK Tirana|Tirana|Klubi i Futbollit Tirana|KF Tiranë|17 Nëntori Tirana
Q845772 Partizani Tirana|FK Partizani|Partizani|FK Partizani Tirana
skenderbeu Skënderbeu|KF Skënderbeu|Skënderbeu Korçë|KS Skënderbeu
vllaznia Vllaznia|Vllaznia Shkodër|KF Vllaznia|KF Vllaznia Shkodër|FK Vllaznia
Q73708 FK Kukësi|Kukësi|KS Kukësi
kf-egnatia KF Egnatia|Egnatia
dinamo-tirana Dinamo Tirana|Dinamo City|FC Dinamo City|FK Dinamo Tirana
Q60701 KF Laçi|Laçi
ks-flamurtari KS Flamurtari|Flamurtari|KS Flamurtari Vlorë|Flamurtari FC
[XK]
Q1111374 KF Prishtina|Prishtina|FC Prishtina|Prishtina KF|FC Pristina
Q1718604 FC Ballkani|Ballkani|KF Ballkani|Klubi Futbollistik Ballkani|KF Ballkani Suhareka
Q1718607 Drita|FC Drita|KF Drita|Drita Gjilan|Klubi Futbollistik Drita|Drita KF Gjilan
llapi Llapi|KF Llapi
[UA]
Q172969 Shakhtar Donetsk|Shakhtar|Sjakhtar Donetsk|Schachtar Donezk|Sjachtar Donetsk|Shakhtyor Donetsk|Shaktar Donetsk|Shakthar Donetsk|Chakhtar Donetsk|Sjakhtar|FC Shakhtar Donetsk|FK Shakhtar Donetsk|Schachtjor Donezk|Futbolnyy Klub Shakhtar ~Hirnyky|the Miners|minearbejderne @Donbass Arena
Q179075 Dynamo Kyiv|Dynamo Kiev|Dinamo Kiev|Dynamo Kijev|FC Dynamo Kyiv|Dynamo Kiew|Dinamo Kyiv|Dynamo Kyjiv|FC Dynamo Kiev|FC Dynamo Kiew|FK Dynamo Kyiv|Futbolnyy Klub Dynamo
Q175687 Dnipro|FC Dnipro|Dnipro Dnipropetrovsk|Dnepr Dnepropetrovsk|Dnjepr Dnjepropetrovsk|Dnipro Dnjepropetrovsk|Dnepr|Dnipro Dnepropetrovsk|FC Dnipro Dnipropetrovsk|SC Dnipro
Q30964198 Dnipro-1|SC Dnipro-1|Sport Club Dnipro-1|SK Dnipro-1|Sportynyy Klub Dnipro-1
zorya-luhansk Zorya Luhansk|Zorya|Zorja Lugansk|Zorya Lugansk|Zorja Luhansk|Sorja Luhansk|Zarya Lugansk|FK Sorja Luhansk|FC Zorya Lugansk|Futbolnyy Klub Zorya|Zorya Voroshilovgrad
metalist-kharkiv Metalist Kharkiv|Metalist|Metalist Kharkov|Metalist Charkov|Metalist Kharkiv 1925|Metalist 1925|Metalist Charkiw|Metalist 1925 Kharkiv|Futbolnyy Klub Metalist Kharkiv
vorskla-poltava Vorskla Poltava|Vorskla|Worskla Poltawa|Vorskla Poltawa|Futbolnyy Klub Vorskla
karpaty-lviv Karpaty Lviv|Karpaty|Karpaty Lvov|Karpaty Lemberg
rukh-lviv Rukh Lviv|Ruch Lviv|Rukh|Futbolnyy Klub Rukh Lviv|Rukh Vynnyky
kryvbas Kryvbas|Kryvbas Kryvyi Rih|Kryvbas Kryvyj Rih|FK Krivbas|Futbolnyy Klub Kryvbas
polissya-zhytomyr Polissya Zhytomyr|Polissya|Polissja Zjytomyr|Futbolnyi Klub Polissya Zhytomyr|FC Polissya
Q128390 Oleksandriya|FC Oleksandriya|FC Oleksandria|Oleksandria|FC Olexandriya|Olexandriya|Futbolnyy Klub Oleksandriya
chornomorets-odesa Chornomorets Odesa|Chornomorets Odessa|Tsjornomorets Odessa|Chornomorets|Chernomorets Odesa|Chernomorets Odessa
metalurh-zaporizhya Metalurh Zaporizhya|Metalurg Zaporizhya|Metalurg Donetsk|Metalurh Donetsk|FC Metalurh Zaporizhya|MFC Metalurh Zaporizhya|Metalurg Zaporizhia
tavriya-simferopol Tavriya Simferopol|Tavriya|SK Tavriya Simferopol|Tavriia|Tawrija Simferopol
arsenal-kyiv Arsenal Kyiv|Arsenal Kiev|FC Arsenal Kyiv|Arsenal Kiew|FC Arsenal Kiev
veres-rivne Veres Rivne|Veres|Narodnyy Klub Veres Rivne
lnz-cherkasy LNZ Cherkasy|Cherkasy|LNZ Cherkasy FC|Futbolnyi Klub LNZ Cherkasy|LNZ|LNZ Lebedyn
kolos-kovalivka Kolos Kovalivka|Kolos|Futbolnyy Klub Kolos Kovalivka
obolon-kyiv Obolon Kyiv|Obolon|Obolon Kiev|FC Obolon Kyiv|Futbolnyi Klub Obolon Kyiv|Obolon-Brovar
Q837704 FC Mariupol|Mariupol|Illichivets Mariupol|FK Mariupol|FK Mariupol Illichivets'|Futbolnyy Klub Mariupol
[RU]
zenit Zenit|Zenit St. Petersburg|Zenit Sankt Petersborg|Zenit Sint-Petersburg|Zenit Saint Petersburg|FC Zenit|Zenit Skt. Petersborg|Zenit Petersburg|Zenit Saint-Pétersbourg|Zenit Sankt Petersburg|FC Zenit St Petersburg|FK Zenit Sankt-Petersburg|Futbolniy Klub Zenit @Krestovsky
Q29112 Spartak Moskva|Spartak Moscow|Spartak Moskou|Spartak Moskau|FC Spartak Moscow|Spartak Moscou|FC Spartak Moskva|Spartak|FC Spartak|FC Spartak Moskau|FK Spartak Moskva|Futbolniy Klub Spartak @Otkritie Arena|Otkrytie Arena|Luzhniki
Q176371 CSKA Moskva|CSKA Moscow|CSKA Moskou|ZSKA Moskau|PFC CSKA Moscow|TsSKA Moskva|CSKA Moscou|CSKA Moskau|PFC CSKA Moskva|CSKA|PFK CSCA|PFK CSKA Moscow
Q29115 Lokomotiv Moskva|Lokomotiv Moscow|Lokomotiv Moskou|Lokomotive Moskau|Lokomotiv Moskau|FC Lokomotiv Moscow|Lok Moskva|FC Lokomotiv|FC Lokomotiv Moskva|Loko Moscow|Lok Moskau|FK Lokomotiv Moskva|Futbolniy Klub Lokomotiv
dinamo-moskva Dinamo Moskva|Dynamo Moscow|Dynamo Moskva|Dynamo Moskou|Dinamo Moscow|Dynamo Moskau|Dinamo Moskou|FC Dynamo Moscow|FC Dinamo Moskva|Dinamo Moskau|Futbolniy Klub Dynamo
Q220854 FK Krasnodar|FC Krasnodar|Krasnodar|Krasnodar Krasnodar|Futbolniy Klub Krasnodar
Q170040 Rubin Kazan|Rubin|Rubin Kasan|FC Rubin Kazan|Roebin Kazan|FC Rubin|Futbolniy Klub Rubin
Q182930 FK Rostov|Rostov|FC Rostov|FK Rostow|Rostov-na-Donu|Rostov Rostov-on-Don|Futbolniy Klub Rostov
krylya-sovetov Krylya Sovetov|Krylya Sovetov Samara|Krylja Sovetov|Krylia Sovetov|Krylja Sovetov Samara|PFC Krylya Sovetov Samara|FK Krylya Sovetov Samara|Kryl'ia Sovetov|Krylia Sovetov Samara|PFC Krylia Sovetov Samara|Kryliya Sovetov
anzhi-makhachkala Anzhi Makhachkala|Anzhi|Anzji|Anzji Machatsjkala|Anzji Makhatjkala|Anschi Machatschkala|Anzhi Machatsjkala|FK Anzi Makhackala|Anji|FC Anji|FC Anji Makhachkala
terek-grozny Terek Grozny|Terek Groznyj|Terek|Akhmat Grozny|Achmat Grozny|Akhmat|RFK Akhmat|FC Terek Grozny|FK Akhmat Grozny|FK Achmat Grozny
amkar-perm Amkar Perm|Amkar|FK Amkar Perm
Q2137561 FK Ufa|FC Ufa|Ufa|Ufa Ufa
ural Ural|Ural Yekaterinburg|FC Ural|Ural Jekaterinburg|FK Ural|FC Ural Sverdlovsk Oblast|Futbolniy Klub Ural
arsenal-tula Arsenal Tula
Q727147 FK Khimki|Khimki|FC Khimki|Chimki
fc-tosno FC Tosno|Tosno|FK Tosno
fk-sochi FK Sochi|FC Sochi|Sochi|Sotsji
Q2095484 FC Orenburg|Orenburg|FK Orenburg|Gazovik Orenburg|Futbolniy Klub Orenburg
kuban-krasnodar Kuban Krasnodar|Kuban|FC Kuban
alania-vladikavkaz Alania Vladikavkaz|Alania|Alanija Vladikavkaz|Spartak Vladikavkaz|Alaniya|Vladikavkaz|FC Spartak Vladikavkaz
saturn-ramenskoye Saturn Ramenskoye|Saturn Moscow Oblast|FC Saturn|Saturn Ramenskoje|FC Saturn Ramenskoye|FK Saturn
fc-moskva FC Moskva|FC Moscow|FK Moskva
torpedo-moskva Torpedo Moskva|Torpedo Moscow|Torpedo Moskou|Torpedo Moskau|FC Torpedo Moskva|FC Torpedo Moskau
tom-tomsk Tom Tomsk|Tomsk|FK Tom Tomsk
spartak-nalchik Spartak Nalchik|Nalchik
baltika-kaliningrad Baltika Kaliningrad|Baltika|FC Baltika|FK Baltika
fakel-voronezh Fakel Voronezh|Fakel|Futbolniy Klub Fakel Voronezh|Fakel Worenesch
Q20740338 Pari NN|Nizhny Novgorod|FC Nizhny Novgorod|Volga Nizhny Novgorod|Pari Nizhny Novgorod|FC Pari Nizhny Novgorod|Nizhnii Novgorod|FK Nizhny Novgorod
ska-khabarovsk SKA Khabarovsk|SKA-Energiya|SKA-Energiia|SKA Energia|SKA-Energia Khabarovsk|FC SKA-Khabarovsk
mordovia-saransk Mordovia Saransk|Mordovia|Mordovija Saransk|FC Mordovia
rotor-volgograd Rotor Volgograd|Rotor|SC Rotor Volgograd|FC Rotor Wolgograd
dynamo-makhachkala Dynamo Makhachkala|Dinamo Makhachkala|FK Dynamo Makhachkala
luch-energiya-vladivostok Luch-Energiya Vladivostok|Luch Vladivostok|Luch Energia Vladivostok|Luch-Energia|Luch Wladivostok
[BY]
bate-borisov BATE Borisov|BATE|BATE Barysaw|BATE Barysau|BATE Borisow|BATE Borissow|FK BATE Borisov|BATE Baryssau
dinamo-minsk Dinamo Minsk|Dynamo Minsk
shakhtyor-soligorsk Shakhtyor Soligorsk|Shakhtyor|Sjakhtar Soligorsk|Shakhter Soligorsk|Shakhtar Soligorsk|FC Shakhtyor Soligorsk|Shakhtior Saligorsk|FK Šachcior Salihorsk|Šachcior S
neman-grodno Neman Grodno|Neman
dinamo-brest Dinamo Brest|Dynamo Brest|FC Dinamo Brest|FK Dinamo Brest
torpedo-zhodino Torpedo Zhodino|Torpedo-BelAZ Zhodino|Torpedo Zhodzina|FC Torpedo Zhodino|FC Torpedo
Q726285 FC Gomel|Gomel|FK Gomel
mtz-ripo MTZ-RIPO
Q594092 FC Minsk|FK Minsk
[MD]
Q210768 Sheriff Tiraspol|Sheriff|FC Sheriff Tiraspol|FC Sheriff|FC Tiraspol|Tiraspol
zimbru-chisinau Zimbru Chișinău|Zimbru|FC Zimbru
petrocub Petrocub|Petrocub Hîncești|CS Petrocub Hîncești|CS Petrocub|FC Petrocub
dacia-chisinau Dacia Chișinău
milsami-orhei Milsami Orhei|Milsami|FC Milsami Orhei
[LT]
Q500988 Žalgiris Vilnius|Žalgiris|FK Žalgiris|VMFD Žalgiris|FK Žalgiris Vilnius|Vilnius FK Žalgiris
Q192376 FK Ekranas|Ekranas|Ekranas Panevezys
fbk-kaunas FBK Kaunas|FK Kaunas
kauno-zalgiris Kauno Žalgiris|FK Žalgiris Kaunas
Q757104 FK Sūduva|Sūduva|Suduva Marijampole|FK Sūduva Marijampolė
Q23894576 FK Panevėžys|Panevėžys
Q12654265 Hegelmann|FC Hegelmann|Hegelmann Litauen|Futbolo klubas Hegelmann
atlantas-klaipeda Atlantas Klaipėda|Atlantas
[LV]
Q19963391 Riga FC|FC Riga
rfs RFS|RFS Riga|Rīgas FS|FK RFS|FK Rīgas Futbola Skola|Rīgas Futbola Skola|JFK Olimps/RFS
Q18831 FK Ventspils|Ventspils
Q223823 Skonto|Skonto FC|Skonto Riga|FC Skonto Riga|Futbola klubs Auda
Q15939830 Liepāja|FK Liepāja|Liepājas Metalurgs|SK Liepājas Metalurgs|Metalurgs Liepāja
Q2038822 Valmiera FC|Valmiera
[EE]
Q222861 Flora Tallinn|FC Flora|FC Flora Tallinn|Flora
Q210849 Levadia Tallinn|FCI Levadia|Levadia|FC Levadia|FCI Levadia Tallinn|FC Levadia Tallinn|FC Levadia Maardu
nomme-kalju Nõmme Kalju|Nõmme Kalju FC|JK Nõmme Kalju|Kalju|Kalju Nõmme|Nõmme JK Kalju
Q568348 Paide Linnameeskond|Paide
narva-trans Narva Trans|JK Narva Trans|Trans Narva|JK Trans Narva
tartu-tammeka Tartu Tammeka|Tammeka|JK Tammeka Tartu|Tammeka Tartu|Tartu JK Tammeka
infonet Infonet|FC Infonet
[GE]
Q201006 Dinamo Tbilisi|FC Dinamo Tbilisi|Dinamo Tiflis|FC Dinamo Tiflis
Q38781 Torpedo Kutaisi|FC Torpedo Kutaisi
Q1346756 Dinamo Batumi|FC Dinamo Batumi
Q16374651 Saburtalo|FC Saburtalo|Saburtalo Tbilisi|Iberia 1999|FC Iberia 1999|FC Iberia 1999 Tbilisi|Iberia Tiflis
Q643042 Dila Gori|FC Dila Gori|Dila
[AM]
Q244317 Pyunik|FC Pyunik|Pyunik Yerevan|Pjunik Jerevan|Pyunik FC|FC Pyunik Yerevan|Pjunik Erewan
Q39056364 Ararat-Armenia|FC Ararat-Armenia|Ararat-Armenia FC
Q332702 Ararat Yerevan|FC Ararat Yerevan|Ararat Jerevan|Ararat|FC Ararat
alashkert Alashkert|FC Alashkert|Alasjkert|Alashkert Erewan
Q34479193 FC Noah|Noah FC|Noah Yerevan|FC Noah Yerevan|Artsakh FC|FC Artsakh
urartu Urartu|FC Urartu|Banants|FC Banants|Banants Yerevan
shirak Shirak|Shirak Gyumri|FC Shirak|Shirak FC
[AZ]
Q723476 Qarabağ|Qarabağ FK|Karabakh Agdam|Qarabag Agdam|Karabach Agdam|FK Qarabag|Garabag Agdam|Qarabağ Ağdam FK
neftci Neftçi|Neftchi Baku|Neftçi Bakı|Neftchi|Neftçi PFK|Neftci Baku|Neftchi PFC Baku
fk-q-b-l FK Qəbələ|Gabala|FK Gabala|Qabala|Gabala FK|FC Gabala|FK Qabala|Gabala SC
inter-baki İnter Bakı|Inter Baku|Keşlə|Keshla|Shamakhi|Şamaxı|İnter Bakı PİK|Inter Baku PIK|FK Şamaxı|Şamaxı Futbol Klubu
Q18129467 Zira|Zira FK|FK Zira|Zirä Futbol Klubu|PFC Zire
sabah-fk Sabah FK|Sabah Baku
Q695939 Khazar Lankaran|Xəzər Lənkəran|FK Khazar Lankaran|Xäzär Länkäran FK|Xäzär Länkäran
sumqayit Sumqayıt|Sumgayit FK|Sumqayıt FK
[KZ]
Q779698 FC Astana|Astana|FK Astana|Lokomotiv Astana|Astana FK
Q420594 Kairat Almaty|FC Kairat|Kairat|Qairat|FK Kairat|Kajrat Almaty|FC Kairat Almaty|Qaırat Almaty FK|Qaırat Almaty
Q194170 FC Aktobe|Aktobe|FK Aktobe
Q477814 Tobol Kostanay|FC Tobol|Tobol|FC Tobol Kostanay|Tobol Kustanai|Tobyl Kostanay
Q849889 Ordabasy|FC Ordabasy|FC Ordabasy Shymkent|Ordabasy Shymkent
shakhter-karagandy Shakhter Karagandy|Shakhter Karaganda|Shakhtyor Karagandy|Sjakhtjor Karaganda|Shakhter|Shakter Karaganda|Shakhtyor Karaganda
irtysh-pavlodar Irtysh Pavlodar|Irtysh|FC Irtysh
Q733451 FC Atyrau|Atyrau
[UZ]
pakhtakor Pakhtakor|Pakhtakor Tashkent|Pakhtakor FK
Q628763 Bunyodkor|FC Bunyodkor|Bunyodkor Tashkent
Q1150723 Nasaf|Nasaf Qarshi|FC Nasaf
Q1101346 Navbahor|Navbahor Namangan
Q609912 Lokomotiv Tashkent|Lokomotiv Tasjkent
Q770528 AGMK|FC AGMK|OKMK
`;
