/** Clubs of Turkey, Greece, Cyprus, Israel and the small states of the south; the format is `readClubs`'s. */
export const southernEurope = `
[TR]
Q495299 Galatasaray|Galatasaray SK|Galatasaray Istanbul|Galatasaray Istanboel|Gala|GS Istanbul|Galatasaray AŞ|Galatasaray İstanbul AŞ|Galatasaray Spor Külubü 1905 ~Cimbom|Aslanlar|de Leeuwen @Türk Telekom Stadium|RAMS Park|Ali Sami Yen|Türk Telekom Arena =Florya
Q6601875 Fenerbahçe|Fenerbahçe SK|Fenerbahçe Istanbul|Fener|Fenerbahce Istanboel|Fenerbache|Fenerbahçe Spor Kulübü|Fenerbahçe Sports Club|Fenerbahçe İstanbul SK ~Kanarya|de Kanaries|Sarı Kanaryalar|the Yellow Canaries @Şükrü Saracoğlu|Sükrü Saracoglu =Kadıköy
Q172567 Beşiktaş|Besiktas JK|Besiktas Istanbul|Besiktas Istanboel|BJK|Beşiktaş İstanbul JK|Beşiktaş Jimnastik Külubü ~Kara Kartallar|the Black Eagles|de Adelaars @Vodafone Park|Tüpraş Stadyumu|Vodafone Arena|İnönü
Q192641 Trabzonspor|Trabzon|Trabzonspor AŞ @Şenol Güneş|Papara Park ~Karadeniz Fırtınası
Q857938 Başakşehir|İstanbul Başakşehir|Basaksehir FK|Istanbul Basaksehir FK|Istanbul BB|Istanbul BBSK|Medipol Başakşehir|Istanbul Büyükşehir Belediyespor|İ. Başakşehir|$$Medipol$$ Başakşehir FK|Büyükşehyr|IBBSK
Q203573 Bursaspor|Bursa|Bursaspor SK ~Timsah
Q352251 Adana Demirspor|Adana Demir|Adana Demir Spor Kulübü
Q352270 Adanaspor|Adanaspor AŞ
Q43710 Antalyaspor|Antalya|Antalyaspor Kulübü|Antalyaspor AS|MP Antalyaspor
Q1636019 Alanyaspor|Alanya
Q372599 Sivasspor|Sivas|Demir Grup Sivasspor|Sivasspor Kulübü
Q513840 Konyaspor|Konya|Atiker Konyaspor|Konyaspor Kulübü|$$Torku$$ Konyaspor
Q608122 Kayserispor|Kayseri|Kayseri Spor Kulübü
Q291297 Kayseri Erciyesspor|Erciyesspor
Q285722 Gaziantepspor
Q824850 Gaziantep FK|Gaziantep BB|Gazişehir Gaziantep|Gaziantep|Gazişehir Gaziantep FK|Gaziş. Gaziantep|Gaziantep Futbol Kulübü
Q138230 Kasımpaşa|Kasimpasa SK|Kasimpasa Istanbul|Kasımpaşa İstanbul SK|Kasımpaşa Spor Kulübü
Q1110567 Hatayspor|Hatay|Atakaş Hatayspor|Hatayspor Antakya|Atakaş Hatayspor Kulübü
Q1398111 Fatih Karagümrük|Karagümrük|VavaCars Fatih Karagümrük|Fatih Karagümrük SK|Fatih Karagümrük Spor Kulübü
Q1423118 Göztepe|Göztepe Izmir|Göztepe SK|Göztepespor|Göztepe AŞ|Göztepe Spor Kulübü
Q641373 Gençlerbirliği|Gençlerbirliği Ankara|Gençlerbirliği Ankara SK|Gençlerbirliği SK|Gençlerbirliği Spor Kulübü
Q492826 MKE Ankaragücü|Ankaragücü
Q556570 Ankaraspor|Osmanlıspor|Ankaraspor Kulübü|Osmanlıspor Ankara|Osmanlıspor FK|Ankaraspor AŞ
Q272712 Çaykur Rizespor|Rizespor|Rize
Q430107 Samsunspor|Samsun|Samsunspor FC|Samsunspor Kulübü Derneği
Q748445 Eskişehirspor|Eskişehir
Q417685 Akhisar Belediyespor|Akhisar|Akhisarspor|Akhisar Belediye|Akhisar Bld.spor
Q301332 Kardemir Karabükspor|Karabükspor
Q929360 Mersin İdmanyurdu|Mersin|Mersin İdman Yurdu
Q128148 Manisaspor|Vestel Manisaspor|Manisa FK|Manisa
Q805909 Balıkesirspor
Q643107 Denizlispor|Denizli|Denizlispor Kulübü
Q178180 Orduspor
Q1127498 Elazığspor
Q2426819 Erzurumspor|BB Erzurumspor|Büyükşehir Belediye Erzurumspor|Erzurumspor FK|Erzurum BB|Erzurumspor Futbol Kulübü
Q303121 Yeni Malatyaspor|Malatyaspor|Yeni Malatya Spor Kulübü
Q1543501 Giresunspor|Giresun|Giresunspor Klübü
Q6062228 Ümraniyespor|CG Ümraniyespor|Ümraniyespor Kulubu
Q344328 İstanbulspor|İstanbulspor AŞ|İstanbulspor Kulübü
Q1347349 Pendikspor|Pendik|Pendik Spor Kulubü
eyupspor Eyüpspor|Eyüp Spor Kulübü|Eyuspor
Q20472948 Bodrum FK|Bodrumspor|Bodrum|Bodrum Futbol Kulübü|Bodrum Belediyesi Bodrumspor
Q513237 Kocaelispor|Kocaeli|Kocaelispor Kulübü
Q1369461 Sakaryaspor|Sakarya|Sakaryaspor Kulübü Derneği
Q434929 Altay|Altay Izmir|Altay SK|Altay Spor Kulübü|Altay GK
Q891679 Boluspor|Bolu
Q806415 Bandırmaspor
Q1536956 Keçiörengücü|Ankara Keçiörengücü|Keçiörengücü SK|Keciöerengücü|Ankara Keçiörengücü SK|Ankara Keçiörengücü Spor Kulübü
Q520207 Diyarbakırspor|Amedspor|Amed SK|Diyarbekirspor AŞ
corum-fk Çorum FK
[GR]
olympiacos Olympiacos|Olympiakos|Olympiacos Piraeus|Olympiakos Piræus|Olympiacos FC|Olympiakos Pireus|Olympiacos Pireus|Olympiakos Piräus|Olympiacos CFP|Olympiakos FC|Olympiakos Le Pirée|Olympiacos Pirée|Olympiacos Piraeus FC|PAE Olympiakos SFP ~Thrylos|the Legend @Karaiskakis|Georgios Karaiskakis =Piraeus
Q4122219 Panathinaikos|Panathinaikos FC|Panathinaikos Athens|Panathinaikos Athen|Panathinaikos Athene|PAO ~the Greens|Trifylli @Leoforos|Apostolos Nikolaidis
aek-athens AEK Athens|AEK Athen|AEK|AEK Athene|AEK Athènes|AEK Athena|AEK FC|AEK Athens FC|PAE AEK @OPAP Arena|Agia Sophia Stadium
paok PAOK|PAOK Thessaloniki|PAOK Saloniki|PAOK Salonique|PAOK FC|PAOK Salonika|PAOK Thessaloniki FC @Toumba
Q119858288 Aris|Aris Thessaloniki|Aris Saloniki|Aris Salonique|Aris Thessaloniki FC|Aris FC
Q757754 Atromitos|Atromitos Athens|Atromitos Athen|Atromitos FC|PAE APS Atromitos Athinon
Q757320 Asteras Tripolis|Asteras Tripoli|Asteras|Asteras AKTOR|Asteras Tripolis FC|Asteras Tripoli FC|PAE Asteras Tripolis
ofi OFI|OFI Crete|OFI Kreta|OFI Creta|OFI Crete FC|OFI Heraklion|OF Iraklion|Omilos Filathlon Irakleiou 1925|OFI Kreta FC
pas-giannina PAS Giannina|Giannina|PAS Giannena|PAS Ioannina|PAS Giannina FC|Ioannina|Yiannina
Q1460053 Panetolikos|Panetolikos FC|Panetolikos Agrinio|Panetolikos GFS|Panaitolikos
Q43375974 Volos|Volos NFC|Volos NPS|NPS Volos|Volos FC
Q6481836 Lamia|PAS Lamia|PAS Lamia 1964|Lamia 1964|AS Lamia|Lamia FC
panserraikos Panserraikos|Panserraikos FC
Q16245443 Kifisia|Kifisia FC|Kifissia|AE Kifisias|A.E. Kifisia|AE Kifisia FC|Athlitiki Enosi Kifisia
Q824450 Levadiakos|Levadiakos FC|Levadeiakos
Q275626 Larissa|AEL|AE Larissa|AEL Larissa|AE Larisa|AEL Novibet|AE Larissa FC|Athlitiki Enosi Larissa FC|Larissa FC|Larisa|Larisa AEL|Athlitiki Enosi Larissa
iraklis Iraklis|Iraklis Thessaloniki|Iraklis Saloniki|Iraklis FC|Iraklis 1908 Thessaloniki FC|AEP Iraklis FC
Q750437 Xanthi|Skoda Xanthi|Xanthi FC|$$Skoda$$ Xanthi FC
Q460494 Panionios|Panionios Athens|Panionios GSS|Panionios FC
ionikos Ionikos|Ionikos Nikea|Ionikos FC
platanias Platanias|Platanias FC|Platanias Chania|Platanias Chaníon|AO Platanias
Q657156 Ergotelis|Ergotelis FC|Ergotelis Crete
veria Veria|Veria FC|NPS Veria|Veroia
kavala Kavala|Kavala FC|AO Kavala
apollon-smyrnis Apollon Smyrnis|Apollon Smyrni|Apollon Athen|Apollon Smyrnis FC|Apollon Athens FC
Q21200167 Kerkyra|PAE Kerkyra|AOK Kerkyra|Kerkyra FC|AO Kerkyra|Kerkyra Kassiopi
panthrakikos Panthrakikos|Panthrakikos FC|Panthrakikos Komotini
athens-kallithea Athens Kallithea|Kallithea|Athens Kallithea FC|Kallithea FC|Kalithea
olympiacos-volos Olympiacos Volos|Olympiakos Volos|Olympiacos Volou 1937 FC|Olympiacos Volou|Olympiacos Volou FC|Olympiakos Volou
chania Chania|AO Chania|Chania FC|PAE Chania
apollon-kalamarias Apollon Kalamarias|Apollon Pontou|Apollon Kalamaria
akratitos Akratitos|AO Akratitos|APO Akratitos
egaleo Egaleo|Egaleo FC|Aigaleo|AO Aigaleo
niki-volos Niki Volos|Niki Volou FC|Niki Volou
[CY]
apoel APOEL|APOEL Nicosia|APOEL FC|APOEL Nikosia|APOEL Nicosie|APOEL Nicosia FC
Q240783 Omonia|Omonia Nicosia|AC Omonia|Omonia Nikosia|Omonoia|Omonia Nicosie|AC Omonia Nicosia|Athletic Club Omonia Nicosia|AC Omonoia
ael-limassol AEL Limassol|AEL Limasol|AEL Limassol FC|Athlitiki Enosi Lemesou
apollon-limassol Apollon Limassol|Apollon Limasol|Apollon|Apollon FC Lemesós
anorthosis Anorthosis|Anorthosis Famagusta|Anorthosis Famagouste
aek-larnaca AEK Larnaca|AEK Larnaka
Q17442894 Pafos FC|Pafos|Paphos FC|Paphos|FC Pafos
aris-limassol Aris Limassol|Aris Limasol
nea-salamis Nea Salamis|Nea Salamina|Nea Salamina Famagusta|Nea Salamis Famagusta|Salamis Famagusta
ermis-aradippou Ermis Aradippou|Ermis
doxa-katokopias Doxa Katokopias|Doxa|Doxa Katokopia FC
enosis-neon-paralimni Enosis Neon Paralimni|ENP|Enosis|Paralimni|Enosis Paralimni
ethnikos-achna Ethnikos Achna|Ethnikos Achnas FC|Ethnikos Achnas
alki-larnaca Alki Larnaca|Alki|Alki Larnaca FC
karmiotissa Karmiotissa|Karmiotissa Pano Polemidia|Karmiotissa Polemidion|Karmiotissa FC|FC Karmiotissa
olympiakos-nicosia Olympiakos Nicosia|Olympiakos Nikosia
[IL]
Q223728 Maccabi Tel Aviv|Makkabi Tel Aviv|Maccabi Tel Aviv FC
Q2129100 Maccabi Haifa|Makkabi Haifa|Maccabi Haifa FC
hapoel-be-er-sheva Hapoel Be'er Sheva|Hapoel Beer Sheva|H. Beer Sheva|Hapoel Be'er Sjeva|Hapoel Beer-Sheva FC|Hapoel Be'er
hapoel-tel-aviv Hapoel Tel Aviv
beitar-jerusalem Beitar Jerusalem|Beitar Jeruzalem|Betar Jerusalem
maccabi-netanya Maccabi Netanya|Maccabi Netanja
hapoel-haifa Hapoel Haifa
hapoel-jerusalem Hapoel Jerusalem|Hapoel Katamon Jerusalem FC|Hapoel Katamon Jerusalem|Hapoel Jerusalem FC
maccabi-petah-tikva Maccabi Petah Tikva|Maccabi Petach Tikva|Maccabi Petach-Tikva FC
bnei-sakhnin Bnei Sakhnin|Bnei Sachnin|Bnei Sachnin FC
ironi-kiryat-shmona Ironi Kiryat Shmona|Hapoel Ironi Kiryat Shmona|Kiryat Shmona|Hapoel Kiryat Shmona FC|Hapoel Kiryat Shmona|Hapoel Ironi Kiryat Shmona FC|Ironi Kiryat Schmona
Q1138191 Ashdod|FC Ashdod|MS Ashdod|F.C. Ashdod|FC Ironi Ashdod|Moadon Sport Ashdod|Ashdod SC
bnei-yehuda Bnei Yehuda|Bnei Yehuda Tel Aviv
maccabi-bnei-reineh Maccabi Bnei Reineh|Bnei Reineh|Maccabi Bnei|Maccabi Bnei Raina|Maccabi Bnei Reineh FC
hapoel-hadera Hapoel Hadera
ironi-tiberias Ironi Tiberias|Ironi Tiberias FC
[MT]
Q331589 Valletta|Valletta FC
Q936187 Hibernians|Hibernians FC|Hibernians Paola
Q728557 Floriana|Floriana FC|FC Floriana
Q803976 Birkirkara|Birkirkara FC
amrun-spartans Ħamrun Spartans|Hamrun Spartans|Ħamrun|Hamrun|Hamrun Spartans FC
sliema-wanderers Sliema Wanderers|Sliema
gzira-united Gżira United|Gżira
[GI]
Q3241301 Lincoln Red Imps|Lincoln Red Imps FC|Lincoln FC
europa-fc Europa FC|College Europa FC
st-joseph-s St Joseph's|St Joseph's FC|St Joseph's FRAC
[SM]
la-fiorita La Fiorita|La Fiorita 1967
tre-fiori Tre Fiori|SP Tre Fiori|SS Tre Fiori FC
virtus-san-marino Virtus San Marino|SS Virtus|Virtus FC|Virtus Acquaviva
[AD]
Q221766 FC Santa Coloma|Santa Coloma
Q729512 Inter Club d'Escaldes|Inter d'Escaldes|Inter Escaldes|Inter Club DE
Q647795 UE Santa Coloma
`;
