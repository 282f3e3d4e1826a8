/** Clubs of Asia and Oceania; the format is `readClubs`'s. */
export const asiaOceania = `
[AU]
Q330143 Sydney FC|Sydney @Allianz Stadium Sydney ~Sky Blues
Q316789 Melbourne Victory|Melbourne Victory FC|Melb Victory ~Victory @AAMI Park
Q748725 Melbourne City|Melbourne Heart|Melbourne City FC|Melb City ~Heart|City
western-sydney-wanderers Western Sydney Wanderers|Western Sydney|WSW|Wanderers Sydney|W Sydney|WS Wanderers FC ~the Wanderers|Wanderers
Q839997 Brisbane Roar|Queensland Roar|Brisbane|Brisbane Roar FC ~the Roar|Roar @Suncorp Stadium
adelaide-united Adelaide United|Adelaide|Adelaide United FC ~the Reds|United @Coopers Stadium|Hindmarsh Stadium
perth-glory Perth Glory|Perth Glory FC|Perth ~the Glory|Glory
central-coast-mariners Central Coast Mariners|Mariners|Central Coast ~the Mariners =Gosford
Q732929 Newcastle Jets|Newcastle United Jets|Newcastle Jets FC ~the Jets|Jets|Newcastle
Q59773416 Macarthur FC|Macarthur|Macarthur Bulls|Macarthur South West
Q59773336 Western United|Western United FC ~United
gold-coast-united Gold Coast United ~United
north-queensland-fury North Queensland Fury
south-melbourne South Melbourne|South Melbourne FC|South Melbourne Hellas
sydney-olympic Sydney Olympic
sydney-united Sydney United|Sydney United 58|Sydney Croatia ~United
marconi-stallions Marconi Stallions|Marconi
melbourne-knights Melbourne Knights|Melbourne Croatia
heidelberg-united Heidelberg United ~United
apia-leichhardt APIA Leichhardt|APIA
wollongong-wolves Wollongong Wolves|Wollongong
canberra-united Canberra United ~United +women
sydney-fc-women Sydney FC Women|Sydney FC W-League +women
melbourne-victory-women Melbourne Victory Women +women
melbourne-city-women Melbourne City Women +women
football-new-south-wales Football New South Wales|Football NSW|FNSW
[NZ]
Q815890 Wellington Phoenix|Wellington Phoenix FC|Wellington ~the Phoenix|Phoenix
Q123717355 Auckland FC
auckland-city Auckland City|Auckland City FC ~City
Q611885 Waitakere United ~United
team-wellington Team Wellington
new-zealand-knights New Zealand Knights
[JP]
Q218883 Urawa Red Diamonds|Urawa Reds|Urawa|Urawa RD
Q16932 Kashima Antlers|Kashima
Q854932 Yokohama F. Marinos|Yokohama Marinos|Yokohama FM
Q1062259 Yokohama FC
Q874016 Kawasaki Frontale|Kawasaki|Kawa Frontale
Q844271 Vissel Kobe|Kobe
Q738423 Gamba Osaka|G-Osaka
Q855809 Cerezo Osaka|C-Osaka
Q856619 FC Tokyo
Q620499 Tokyo Verdy|Verdy Kawasaki|Verdy
Q249662 Nagoya Grampus|Nagoya Grampus Eight|Nagoya|Grampus
Q630279 Sanfrecce Hiroshima|Hiroshima|Sanfrecce
Q844931 Kashiwa Reysol|Kashiwa
Q823384 Shimizu S-Pulse|Shimizu|S-Pulse
Q855401 Júbilo Iwata
Q586787 Consadole Sapporo|Hokkaido Consadole Sapporo|Consa Sapporo|Hokkaido Consadole
Q1051238 Sagan Tosu
Q1044651 Vegalta Sendai|Sendai
Q692856 Shonan Bellmare|Bellmare Hiratsuka|Shonan
Q791164 Avispa Fukuoka
kyoto-sanga Kyoto Sanga
Q383358 Albirex Niigata|Niigata Albirex
Q385496 Omiya Ardija|RB Omiya Ardija
Q646204 JEF United|JEF United Chiba|JEF United Ichihara|JEF Utd Ichihara|JEF United Ichihara Chiba|JEF Chiba
Q385074 Oita Trinita|Oita
matsumoto-yamaga Matsumoto Yamaga|Yamaga
Q1061696 Ventforet Kofu|Kofu
Q3029309 V-Varen Nagasaki
Q1366905 FC Machida Zelvia|Machida Zelvia
Q1045524 Montedio Yamagata
Q595489 Fagiano Okayama
yokohama-flugels Yokohama Flügels
Q11198999 FC Imabari
[KR]
jeonbuk-hyundai-motors Jeonbuk Hyundai Motors|Jeonbuk|Jeonbuk Motors|Jeonbuk Hyundai|Jeonbuk FC
ulsan-hd Ulsan HD|Ulsan Hyundai|Ulsan|Ulsan Hyundai FC
Q482406 FC Seoul|Seoul
suwon-samsung-bluewings Suwon Samsung Bluewings|Suwon Bluewings|Suwon Samsung
Q3455793 Suwon FC
pohang-steelers Pohang Steelers|Pohang|Pohang Steelers FC
jeju-united Jeju United|Jeju SK|Jeju|Jeju United FC
incheon-united Incheon United|Incheon
Q483044 Daegu FC|Daegu
Q484569 Gangwon FC|Gangwon
Q168364 Gwangju FC
Q482540 Seongnam FC|Seongnam Ilhwa Chunma|Seongnam Ilhwa|Seongnam Ilhwa Chunma FC
busan-ipark Busan IPark|Busan I'Park|Busan IPark FC
daejeon-hana-citizen Daejeon Hana Citizen|Daejeon Citizen|Daejeon Citizen FC
gimcheon-sangmu Gimcheon Sangmu|Sangju Sangmu|Sangju Sangmu FC
jeonnam-dragons Jeonnam Dragons
gyeongnam-fc Gyeongnam FC|Gyeongnam
seoul-e-land Seoul E-Land
[CN]
Q130521 Guangzhou FC|Guangzhou Evergrande|Guangzhou Evergrande Taobao|Guangzhou|Guangzhou Evg|Guangzhou Evergrande Taobao FC
guangzhou-city Guangzhou City|Guangzhou R&F|Guangzhou City FC|Guangzhou R&F FC
shanghai-port Shanghai Port|Shanghai SIPG|Shanghai SIPG FC|SIPG Shanghai
shanghai-shenhua Shanghai Shenhua|Shanghai Greenland Shenhua|Shenhua Shanghai
beijing-guoan Beijing Guoan|Beijing Sinobo Guoan
shandong-taishan Shandong Taishan|Shandong Luneng|Shandong Luneng Taishan
jiangsu-suning Jiangsu Suning|Jiangsu FC|Jiangsu Sainty|Jiangsu Suning FC
Q402038 Hebei China Fortune|Hebei FC|Hebei CFFC|Hebei|Hebei Fortune|Hebei China Fortune FC
tianjin-jinmen-tiger Tianjin Jinmen Tiger|Tianjin Teda|Tianjin Tigers|Tianjin Teda FC|FC Tianjin Taida
tianjin-quanjian Tianjin Quanjian|Tianjin Tianhai|Tianjin Songjiang|Tianjin Q'jiang
dalian-professional Dalian Professional|Dalian Yifang|Dalian Aerbin|Dalian Pro|Dalian Professional FC|Dalian Pro FC|Dalian Yifang FC|Dalian Aerbin FC
dalian-shide Dalian Shide
changchun-yatai Changchun Yatai
henan-fc Henan FC|Henan Jianye|Henan Songshan Longmen|FC Henan Jianye
chongqing-lifan Chongqing Lifan|Chongqing Liangjiang Athletic|Chongqing Dangdai Lifan|Chongqing Dangdai Lifan FC|Chongqing SWM
wuhan-zall Wuhan Zall|Wuhan FC|Wuhan Zall FC|Wuhan Yangtze River
wuhan-three-towns Wuhan Three Towns
shenzhen-fc Shenzhen FC|Shenzhen
hangzhou-greentown Hangzhou Greentown|Zhejiang FC|Zhejiang Professional|Zhejiang|Zhejiang Greentown
qingdao-hainiu Qingdao Hainiu|Qingdao Huanghai|Qingdao Huanghai FC|Qingdao Hainiu FC
Q430307 Liaoning Whowin|Liaoning FC|Liaoning
meizhou-hakka Meizhou Hakka
cangzhou-mighty-lions Cangzhou Mighty Lions|Shijiazhuang Ever Bright|Shijiazhuang|Shijiazhuang Ever
chengdu-rongcheng Chengdu Rongcheng
guizhou-hengfeng Guizhou Hengfeng|Guizhou Renhe|Beijing Renhe|Guizhou Zhicheng|Guizhou Hengfeng Zhicheng FC|Beijing Renhe FC
yanbian-funde Yanbian Funde|Yanbian
[HK]
Q141045 Kitchee|Kitchee SC
eastern-sc Eastern SC|Eastern Sports Club|Eastern AA
south-china-aa South China AA|South China
lee-man Lee Man
sha-tin Sha Tin|Shatin|Shatin SA
hong-kong-rangers Hong Kong Rangers
yuen-long Yuen Long
tai-po-fc Tai Po FC|Tai Po
happy-valley-aa Happy Valley AA
[IN]
Q60762002 Mohun Bagan|Mohun Bagan Super Giant|ATK Mohun Bagan|Mohun Bagan SG|Mohun Bagan AC ~the Mariners
atk ATK|Atlético de Kolkata|Atletico Kolkata
Q122981749 East Bengal|East Bengal FC|SC East Bengal|Kingfisher East Bengal ~the Red and Gold Brigade
Q16845355 Mumbai City|Mumbai City FC|Mumbai ~the Islanders|City
Q16839398 FC Goa|Goa ~the Gaurs|Gaurs @Fatorda
Q16243716 Bengaluru FC|Bengaluru|BFC|Bangalore FC ~the Blues @Sree Kanteerava|Kanteerava Stadium
Q16842784 Kerala Blasters|Kerala Blasters FC|Blasters|KBFC ~Manjappada|the Yellow Army
Q17594408 Chennaiyin FC|Chennaiyin|CFC Chennai ~Marina Machans
Q66816187 Hyderabad FC|Hyderabad ~the Nizams
Q30644987 Jamshedpur FC|Jamshedpur|Jamshedpur Football Club ~Men of Steel|the Red Miners
Q16840338 NorthEast United|NorthEast United FC|North East United|NEUFC ~the Highlanders|Highlanders|United
Q16838244 Odisha FC|Odisha|Delhi Dynamos|Delhi Dynamos FC ~the Juggernauts
fc-pune-city FC Pune City|Pune City|FC Pune ~the Stallions|City
pune-fc Pune FC
Q24185095 Punjab FC|RoundGlass Punjab|RoundGlass Punjab FC|Minerva Punjab|Minerva Punjab FC
mohammedan-sc Mohammedan SC|Mohammedan Sporting|Mohammedan|Mohammedan SC Kolkata
churchill-brothers Churchill Brothers|Churchill Brothers SC|Churchill Brothers FC Goa
Q1148720 Dempo|Dempo SC
salgaocar Salgaocar|Salgaocar FC|Salgaocar SC
sporting-clube-de-goa Sporting Clube de Goa|Sporting Goa
Q43218821 Gokulam Kerala|Gokulam Kerala FC|Gokulam
Q4699419 Aizawl FC|Aizawl
shillong-lajong Shillong Lajong|Shillong Lajong FC|Lajong
royal-wahingdoh Royal Wahingdoh
Q28173992 Real Kashmir|Real Kashmir FC
chennai-city Chennai City|Chennai City FC ~City
indian-arrows Indian Arrows|Pailan Arrows
Q22677517 NEROCA|NEROCA FC
Q55634555 TRAU|TRAU FC
sudeva-delhi Sudeva Delhi|Sudeva
rajasthan-united Rajasthan United ~United
sreenidi-deccan Sreenidi Deccan|Sreenidi Deccan FC
inter-kashi Inter Kashi|Inter Kashi FC
delhi-fc Delhi FC
mahindra-united Mahindra United ~United
jct-mills JCT Mills|JCT
bharat-fc Bharat FC
mumbai-fc Mumbai FC
dsk-shivajians DSK Shivajians
united-sc United SC|Prayag United|Chirag United ~United
namdhari-fc Namdhari FC
viva-kerala Viva Kerala
fc-kochin FC Kochin
ozone-fc Ozone FC
air-india-fc Air India FC
diamond-harbour-fc Diamond Harbour FC|Diamond Harbour
rangdajied-united Rangdajied United ~United
[BD]
Q304792 Abahani Limited Dhaka|Dhaka Abahani|Abahani Limited|Abahani
Q30115963 Bashundhara Kings
sheikh-jamal-dhanmondi Sheikh Jamal Dhanmondi|Sheikh Jamal
mohammedan-sc-dhaka Mohammedan SC Dhaka|Dhaka Mohammedan
[MV]
maziya Maziya|Maziya S&RC
new-radiant New Radiant
tc-sports TC Sports
[NP]
manang-marshyangdi Manang Marshyangdi
machhindra-fc Machhindra FC
[LK]
colombo-fc Colombo FC
[SA]
Q73965 Al-Hilal|Al-Hilal FC|Al Hilal SFC|Al-Hilal Riyadh|Al Hilal Riyad ~the Blue Wave
Q482764 Al-Nassr|Al-Nassr FC|Al-Nasr Riyadh|Al-Nasr Riyad|Al Nassr Riyad|Al Nasr Riad
Q309480 Al-Ittihad|Al-Ittihad Jeddah|Ittihad Jeddah|Al-Ittihad FC|Al-Ittihad Club|Al-Ittihad Djeddah|Al-Ittihad Saudi Arabian Club
al-ahli Al-Ahli|Al-Ahli Jeddah|Al-Ahli Saudi|Al-Ahli SFC|Al-Ahli Djeddah|Al-Ahli Saudi FC
al-shabab Al-Shabab|Al-Shabab Riyadh|Al Shabab FC
Q72844 Al-Ettifaq|Al-Ettifaq FC|Ettifaq|Ettifaq FC
Q2701659 Al-Fateh|Al-Fateh SC|Al-Fateh FC|Al Fateh Sports Club
Q2829334 Al-Faisaly|Al-Faisaly FC|Al-Faisaly Harmah|Al-Faisaly FC Saudi
al-taawoun Al-Taawoun|Al-Taawon|Al-Taawoun FC|Al-Taawun
al-fayha Al-Fayha|Al-Feiha|Al-Fayha FC|Al-Faiha
Q2986998 Al-Raed|Al-Raed FC|Al-Raed SFC
Q2655899 Al-Riyadh|Al-Riyadh SC|Al-Riyadh Saudi Club
damac Damac|Damac FC|Dhamk
Q2027718 Al-Khaleej|Al-Khaleej FC|Al Khaleej Saihat|Khaleej
Q812713 Al-Wehda|Al-Wahda Mecca|Al-Wehda FC|Al-Wehda Mecca
Q2620016 Abha|Abha Club
Q2470164 Al-Tai|Al-Tai FC
al-hazem Al-Hazem|Al Hazm|Al Hazem FC|Al-Hazem Sport Club
al-okhdood Al-Okhdood|Al-Okhdoud|Al Akhdood
Q286191 Al-Qadsiah|Al-Qadisiyah|Al Qadsiah FC|Al-Qadisiya|Al-Qadisiyah FC
Q401326 Al-Batin|Al-Batin FC
al-adalah Al-Adalah
al-orobah Al-Orobah|Al-Orubah
Q2027736 Ohod|Ohod Club|Ohod Medina
neom-sc Neom SC|NEOM
Q1963926 Najran SC|Najran
hajer-fc Hajer FC|Hajer
[AE]
Q812720 Al-Ain|Al-Ain FC
Q429630 Al-Jazira|Al-Jazira Abu Dhabi|Al Jazira Club
al-wahda Al-Wahda|Al-Wahda Abu Dhabi|Al Wahda FC
shabab-al-ahli Shabab Al-Ahli|Shabab Al-Ahli Dubai|Al-Ahli Dubai
al-nasr-dubai Al-Nasr Dubai|Al-Nasr SC
Q520066 Al-Wasl|Al-Wasl Dubai|Al Wasl FC
Q286801 Sharjah FC|Sharjah|Al-Sharjah
Q378368 Ajman Club|Ajman
Q1344302 Baniyas|Baniyas SC|Bani Yas
al-dhafra Al-Dhafra
khor-fakkan Khor Fakkan|Khorfakkan
kalba Kalba|Ittihad Kalba|Al-Ittihad Kalba
Q1191998 Emirates Club
Q2756902 Hatta Club|Hatta Sports Club
al-shabab-dubai Al-Shabab Dubai
fujairah-fc Fujairah FC
[QA]
al-sadd Al-Sadd|Al-Sadd SC
Q1056948 Al-Duhail|Lekhwiya|Al-Duhail SC|El Jaish|Lekhwiya SC
Q311268 Al-Rayyan|Al-Rayyan SC
al-arabi Al-Arabi|Al-Arabi Doha|Al-Arabi SC Qatar|Al-Arabi Qatar
Q428211 Al-Gharafa|Al-Gharafa SC
Q1051203 Qatar SC
al-ahli-doha Al-Ahli Doha|Al-Ahli Qatar
Q958008 Umm Salal|Umm Salal SC
al-wakrah Al-Wakrah|Al-Wakra|Al-Wakrah SC
al-khor Al-Khor
al-kharaitiyat Al-Kharaitiyat
al-shamal Al-Shamal
al-sailiya Al-Sailiya
muaither Muaither
[KW]
Q812716 Al-Kuwait SC|Kuwait SC|Al-Kuwait
al-arabi-kuwait Al-Arabi Kuwait
qadsia Qadsia|Qadsia SC|Al-Qadsia|Al Qadsia Kuwait
kazma Kazma|Kazma SC
al-salmiya Al-Salmiya|Salmiya SC
[BH]
al-muharraq Al-Muharraq|Muharraq|Muharraq SC
Q803643 Riffa|Riffa SC|Al-Riffa
[OM]
Q3025731 Dhofar|Dhofar Club
al-nahda-oman Al-Nahda Oman
al-seeb Al-Seeb
[IQ]
al-zawraa Al-Zawraa|Al-Zawra'a
al-shorta Al-Shorta
Q285510 Al-Quwa Al-Jawiya|Air Force Club
Q1156579 Erbil SC|Erbil
[JO]
al-wehdat Al-Wehdat
al-faisaly-amman Al-Faisaly Amman
[LB]
al-ahed Al-Ahed
nejmeh Nejmeh|Nejmeh SC
al-ansar Al-Ansar
[SY]
al-jaish-damascus Al-Jaish Damascus|Al-Jaish
al-karamah Al-Karamah
[IR]
Q242260 Persepolis|Persepolis FC|Perspolis|Persepolis Teheran|Persepolis Tehran|Piroozi
Q455971 Esteghlal|Esteghlal FC|Esteghlal Tehran|Esteghlal Teheran
sepahan Sepahan|Sepahan SC|Sepahan Isfahan
tractor Tractor|Tractor SC|Tractor Sazi|Tractorsazi
Q862851 Foolad|Foolad FC|Foolad Khuzestan
zob-ahan Zob Ahan|Zobahan|Zob Ahan Isfahan
malavan Malavan|Malavan Anzali
saipa Saipa|Saipa FC
naft-tehran Naft Tehran|Naft Teheran
Q1473386 Paykan|Paykan FC
gol-gohar Gol Gohar|Gol Gohar Sirjan
esteghlal-khuzestan Esteghlal Khuzestan
shahr-khodro Shahr Khodro|Padideh
[TH]
buriram-united Buriram United|Buriram|Buriram PEA
muangthong-united Muangthong United|Muangthong|Muang Thong United
bangkok-united Bangkok United|Bangkok University FC|True Bangkok United
bg-pathum-united BG Pathum United|Bangkok Glass|BG Pathum|Bangkok Glass FC
Q580378 Port FC|Thai Port|Port FC Thailand|Singhtarua
Q1387004 Chonburi FC|Chonburi
chiangrai-united Chiangrai United|Chiangrai
ratchaburi-fc Ratchaburi FC|Ratchaburi
Q1387648 Sisaket FC|Sisaket|Srisaket|Sisaket FC Thailand
Q849179 Suphanburi FC|Suphanburi
Q1387396 Nakhon Ratchasima FC|Nakhon Ratchasima
police-tero Police Tero|BEC Tero Sasana|BEC Tero|Tero Sasana
osotspa Osotspa|Super Power Samut Prakan
Q6640806 Sukhothai FC|Sukhothai
army-united Army United
[MY]
johor-darul-ta-zim Johor Darul Ta'zim|JDT|Johor Darul Takzim|Johor DT|Johor FC
Q1835695 Selangor|Selangor FC|Selangor FA
Q25427474 Kuala Lumpur City|Kuala Lumpur|Kuala Lumpur FA|KL City|KLFA|Kuala Lumpur City FC|Kuala Lumpur Football Association
Q1395647 Terengganu|Terengganu FC|Terengganu FA|T-Team
kedah Kedah|Kedah Darul Aman|Kedah FA
pahang Pahang|Sri Pahang|Pahang FA
Q1816922 Perak|Perak FC|Perak FA
Q1738143 Kelantan|Kelantan FC|Kelantan FA
Q288031 Negeri Sembilan|Negeri Sembilan FC|Negeri Sembilan FA
Q918609 Penang|Penang FC|Penang FA|Pulau Pinang
sabah-fc-malaysia Sabah FC Malaysia|Sabah FA
sarawak Sarawak|Sarawak FA|Sarawak United
melaka-united Melaka United|Melaka
pkns PKNS|PKNS FC
felda-united Felda United
atm-fa ATM FA
lionsxii LionsXII
pdrm-fc PDRM FC|PDRM
kuching-city Kuching City
uitm-fc UiTM FC|UiTM
[SG]
lion-city-sailors Lion City Sailors|Home United
tampines-rovers Tampines Rovers|Tampines
warriors-fc Warriors FC|Singapore Armed Forces FC|SAFFC
albirex-niigata-singapore Albirex Niigata Singapore
geylang-international Geylang International|Geylang United
balestier-khalsa Balestier Khalsa
hougang-united Hougang United
tanjong-pagar-united Tanjong Pagar United
dpmm DPMM|Brunei DPMM|DPMM FC
young-lions-singapore Young Lions Singapore
[ID]
Q593708 Persija Jakarta|Persija
Q1630834 Persib Bandung|Persib
Q3375671 Persebaya Surabaya|Persebaya
Q252008 Arema|Arema FC|Arema Malang|Arema Indonesia|Arema Cronus
Q1209713 PSM Makassar|PSM
Q4430615 Bali United|Bali United FC
borneo-fc Borneo FC|Borneo Samarinda|Pusamania Borneo
madura-united Madura United
sriwijaya-fc Sriwijaya FC|Sriwijaya
persipura-jayapura Persipura Jayapura|Persipura
Q24264243 Bhayangkara FC|Bhayangkara
persik-kediri Persik Kediri|Persik
Q926389 PSIS Semarang|PSIS
Q502381 Persis Solo|Persis
Q3359889 PSS Sleman
dewa-united Dewa United
barito-putera Barito Putera
mitra-kukar Mitra Kukar
semen-padang Semen Padang
Q1816252 Persela Lamongan
[VN]
Q560392 Hanoi FC|Hà Nội FC|Hanoi T&T
viettel-fc Viettel FC|Thể Công-Viettel
hoang-anh-gia-lai Hoang Anh Gia Lai|HAGL
Q341892 Nam Dinh FC|Nam Định
binh-duong-fc Binh Duong FC|Becamex Binh Duong|Bình Dương
Q949702 Ho Chi Minh City FC
song-lam-nghe-an Song Lam Nghe An|SLNA
hai-phong-fc Hai Phong FC
cong-an-ha-noi Cong An Ha Noi|Hanoi Police
Q1387720 Thanh Hoa FC
da-nang-fc Da Nang FC|SHB Da Nang
[PH]
Q1277198 Kaya FC|Kaya FC-Iloilo
Q5064191 Ceres-Negros|United City FC
global-fc Global FC
loyola-fc Loyola FC|Loyola Meralco Sparks
[MM]
yangon-united Yangon United
shan-united Shan United
[KH]
phnom-penh-crown Phnom Penh Crown
svay-rieng-fc Svay Rieng FC|Preah Khan Reach Svay Rieng
boeung-ket Boeung Ket
visakha-fc Visakha FC
[LA]
lao-toyota Lao Toyota
[TW]
taiwan-steel Taiwan Steel|Tainan City
[TJ]
istiklol Istiklol|Istiqlol|FC Istiklol
[TM]
altyn-asyr Altyn Asyr
[KG]
Q38395 Dordoi Bishkek|FC Dordoi Bishkek|Dordoi
[FJ]
ba-fc Ba FC
[PG]
hekari-united Hekari United
[NC]
hienghene-sport Hienghène Sport
[PF]
as-tefana AS Tefana
`;
