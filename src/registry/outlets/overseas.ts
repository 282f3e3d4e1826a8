/** Outlets of the Americas, Asia, Africa and Oceania, and those of no country; the format is `readOutlets`'s. */
export const overseas = `
[US en]
agency AP @apnews.com
agency Associated Press|The Associated Press
agency Bloomberg @bloomberg.com
broadcaster ESPN|ESPN FC|ESPN.com|ESPN Deportes|ESPN UK|ESPNFC|espn.com @espn.com|espnfc.com|espn.co.uk
broadcaster CBS Sports|CBS|CBS Sports Golazo @cbssports.com
broadcaster NBC Sports|NBC @nbcsports.com
broadcaster Telemundo
broadcaster Fox Sports|FOX Sports|Fox Soccer|FOX Soccer @foxsports.com
broadcaster CNN|CNN Sport @cnn.com
broadcaster Apple TV
broadcaster MLS Season Pass
broadcaster Univision
broadcaster TUDN
broadcaster Fubo TV
broadcaster Paramount+
newspaper New York Times|The New York Times @nytimes.com
newspaper Washington Post|The Washington Post @washingtonpost.com
newspaper USA Today @usatoday.com
newspaper Los Angeles Times|LA Times|L.A. Times @latimes.com
newspaper Chicago Tribune
newspaper Chicago Sun-Times
newspaper Daily Herald
newspaper Columbus Dispatch|The Columbus Dispatch
newspaper Seattle Times|The Seattle Times
newspaper The Oregonian|Oregonian
newspaper OregonLive
newspaper Dallas Morning News|The Dallas Morning News
newspaper Houston Chronicle
newspaper Philadelphia Inquirer
newspaper Kansas City Star
newspaper Salt Lake Tribune
newspaper Deseret News
newspaper Denver Post
newspaper The Denver Post
newspaper Miami Herald
newspaper Orlando Sentinel
newspaper San Jose Mercury News
newspaper Mercury News
newspaper Star Tribune
newspaper Boston Globe
newspaper Atlanta Journal-Constitution
newspaper The Tennessean
newspaper Cincinnati Enquirer
newspaper Austin American-Statesman
newspaper Newsday
newspaper New York Post
newspaper Wall Street Journal|The Wall Street Journal
magazine Sports Illustrated|SI|SI.com|Planet Futbol @si.com
site MLSsoccer.com|MLSSoccer.com|mlssoccer.com|MLSsoccer @mlssoccer.com
site Soccer America
site American Soccer Now
site SBI
site SBI Soccer
site Goal USA
site Big Soccer
site Soccer By Ives
site The Goalkeeper
site Hot Time in Old Town
site Once A Metro
site Massive Report
site Pro Soccer USA
site Soccerwire|SoccerWire
site The Equalizer|Equalizer Soccer
site All For XI
site Backheeled
site The Striker
site Yahoo Sports|Yahoo|Yahoo! Sports @yahoo.com
site Bolavip|World Soccer Talk
[CA en]
site OneSoccer|onesoccer.ca @onesoccer.ca
site Sportsnet|sportsnet.ca @sportsnet.ca
broadcaster TSN|TSN.ca|RDS @tsn.ca
broadcaster CBC|CBC Sports|CBC Radio @cbc.ca
agency Canadian Press|The Canadian Press @thecanadianpress.com
newspaper Toronto Star
newspaper Toronto Sun
newspaper The Province
newspaper Vancouver Sun
newspaper Globe and Mail|The Globe and Mail
newspaper Winnipeg Free Press
newspaper Ottawa Citizen
newspaper La Presse
newspaper Le Journal de Montréal|Journal de Montréal
newspaper TVA Sports
newspaper Montreal Gazette
newspaper Hamilton Spectator
newspaper Chronicle Herald
newspaper National Post
newspaper Halifax Examiner
site CanPL.ca|canpl.ca @canpl.ca
site AFTN
site AFTN Canada
site Waking the Red
club-site whitecapsfc.com @whitecapsfc.com
[AU en]
agency AAP|Australian Associated Press @aap.com.au
newspaper Sydney Morning Herald|The Sydney Morning Herald|SMH @smh.com.au
newspaper The Age @theage.com.au
newspaper The Australian @theaustralian.com.au
newspaper Herald Sun|The Herald Sun @heraldsun.com.au
newspaper Daily Telegraph Australia|The Daily Telegraph Sydney|Sydney Daily Telegraph @dailytelegraph.com.au
newspaper Courier-Mail|Courier Mail|The Courier-Mail|The Courier Mail|Brisbane Courier Mail|Brisbane Courier-Mail @couriermail.com.au
newspaper Adelaide Advertiser
newspaper Adelaide Now|AdelaideNow
newspaper The Advertiser
newspaper Newcastle Herald|The Newcastle Herald
newspaper The West Australian|West Australian
newspaper Perth Now
newspaper Canberra Times|The Canberra Times
newspaper Illawarra Mercury
newspaper Central Coast Express
broadcaster ABC Australia
broadcaster ABC News Australia
broadcaster ABC Radio Grandstand
broadcaster SBS
broadcaster SBS Sport
broadcaster The World Game
broadcaster Fox Sports Australia|FOX Sports Australia
broadcaster Channel Ten
broadcaster 10 Play
broadcaster Optus Sport
broadcaster Paramount Australia
broadcaster Nine Network
broadcaster Seven Network
site FTBL|ftbl.com.au @ftbl.com.au
site FourFourTwo Australia
site Keepup|KEEPUP
site Football Nation Radio
site FNR
site The Roar
site Goal Australia
site The Women's Game|TheWomensGame
site News.com.au|news.com.au @news.com.au
site Front Page Football
site Beyond 90
[NZ en]
newspaper New Zealand Herald
newspaper NZ Herald
newspaper Dominion Post|The Dominion Post
newspaper Newshub
newspaper RNZ
newspaper TVNZ
newspaper Radio Sport
[IN en]
agency PTI @ptinews.com
agency Press Trust of India
agency IANS
agency ANI
agency UNI
newspaper Times of India|The Times of India|TOI|timesofindia.com @timesofindia.indiatimes.com
newspaper The Tribune India|Tribune India|The Tribune @tribuneindia.com
newspaper The Hindu|Sportstar|The Hindu Sportstar @thehindu.com
newspaper Hindustan Times|HT @hindustantimes.com
newspaper Indian Express|The Indian Express
newspaper The Telegraph India|Telegraph India
newspaper The Telegraph Kolkata
newspaper Deccan Herald
newspaper Deccan Chronicle
newspaper New Indian Express|The New Indian Express
newspaper Mid-Day|mid-day
newspaper DNA India
newspaper The Statesman
newspaper Ananda Bazar Patrika|Anandabazar Patrika
newspaper Mathrubhumi
newspaper Malayala Manorama
newspaper Manorama
newspaper Navhind Times|The Navhind Times
newspaper Herald Goa
newspaper O Heraldo
newspaper The Goan
newspaper Shillong Times|The Shillong Times
newspaper Asian Age|The Asian Age
newspaper Mumbai Mirror
newspaper Bangalore Mirror
newspaper Business Standard
newspaper The Bridge
site Sportskeeda|sportskeeda.com @sportskeeda.com
site Sports247|Sports 247|sports247.in @sports247.in
site Khel Now|KhelNow|khelnow.com @khelnow.com
site The Away End
site Goal India
site IFTWC
site IndianFootball.com @indianfootball.com
site Hero ISL
site indiansuperleague.com @indiansuperleague.com
site Football Counter|FootballCounter
site The Hard Tackle
site Firstpost
site Sportscafe|SportsCafe
site News18
site India Today
site The Quint
site The Fan Garage
site Halfway Football
site 90ndstoppage
site XtraTime|Xtra Time
broadcaster NDTV
broadcaster NDTV Sports
broadcaster Star Sports
broadcaster Sony Sports
broadcaster Doordarshan
broadcaster All India Radio
broadcaster CNN-IBN
[BD en]
newspaper The Daily Star Bangladesh
newspaper Dhaka Tribune
newspaper Prothom Alo
newspaper Daily Sun
newspaper New Age
newspaper The Business Standard
[PK en]
newspaper The News International
newspaper Geo News
newspaper Football Pakistan|FootballPakistan.com @footballpakistan.com
[NP en]
newspaper Kathmandu Post
newspaper The Himalayan Times
newspaper GoalNepal|GoalNepal.com @goalnepal.com
[LK en]
newspaper ThePapare|ThePapare.com @thepapare.com
newspaper Daily Mirror Sri Lanka
[JP ja]
newspaper Nikkan Sports
newspaper Sports Nippon
newspaper Sponichi
newspaper Sports Hochi
newspaper Asahi Shimbun
newspaper Yomiuri Shimbun
newspaper Mainichi
newspaper Japan Times|The Japan Times
agency Kyodo|Kyodo News|Jiji Press @kyodonews.net
broadcaster NHK|DAZN Japan @nhk.or.jp
site Soccer King
site Gekisaka
site Football Zone|FOOTBALL ZONE
site Football Channel
[KR ko]
agency Yonhap|Yonhap News|Yonhap News Agency @yna.co.kr
newspaper Sports Chosun
newspaper Chosun Ilbo
newspaper Korea Herald|The Korea Herald
newspaper Korea Times|The Korea Times
newspaper OSEN
newspaper Sportalkorea
newspaper Best Eleven
newspaper Sports Seoul
newspaper InterFootball
newspaper JoongAng Ilbo
[CN zh]
agency Xinhua|Xinhua News Agency @xinhuanet.com
newspaper Titan Sports
newspaper Sina Sports
newspaper Sina
newspaper Tencent Sports
newspaper Global Times
newspaper China Daily
newspaper Wild East Football
newspaper Sohu
newspaper CCTV
newspaper Oriental Sports Daily
newspaper Soccer News China
[HK en]
newspaper South China Morning Post
newspaper SCMP @scmp.com
newspaper Apple Daily
newspaper Oriental Daily
newspaper offside.hk @offside.hk
[MY ms]
newspaper Harian Metro|Hmetro @hmetro.com.my
newspaper Berita Harian
newspaper New Straits Times
newspaper NST
newspaper The Star Malaysia
newspaper Utusan Malaysia
newspaper Sinar Harian
newspaper Malay Mail
newspaper Bernama
newspaper Stadium Astro
newspaper Astro Arena
newspaper Semuanya BOLA
newspaper Vocket FC
newspaper The Malaysian Insider
newspaper Free Malaysia Today
newspaper Malaysiakini
newspaper Goal Malaysia
[SG en]
newspaper Straits Times|The Straits Times
newspaper The New Paper
newspaper TNP
newspaper Today Singapore
newspaper Channel NewsAsia
newspaper CNA
newspaper FOX Sports Asia|Fox Sports Asia
[ID id]
newspaper Jawa Pos
newspaper Kompas
newspaper Detik
newspaper Detik Sport|detikSport
newspaper Bola.com|Bola.net @bola.com|bola.net
newspaper Tribunnews
newspaper Jakarta Post|The Jakarta Post
newspaper Liputan6
newspaper Bolasport
newspaper CNN Indonesia
newspaper Okezone
newspaper Antara
newspaper Indosport
newspaper Republika
[TH th]
newspaper Bangkok Post
newspaper The Nation Thailand
newspaper Siam Sport|Siamsport
newspaper Thairath
newspaper SMMSport
newspaper Goal Thailand
newspaper ThaiLeague
[VN vi]
newspaper VnExpress
newspaper Tuoi Tre|Tuổi Trẻ
newspaper Thanh Nien
newspaper Bongda24h|Bong Da
newspaper Zing News
newspaper VietnamPlus
newspaper Dantri|Dân trí
newspaper VTV
[PH en]
newspaper Philippine Daily Inquirer
newspaper Inquirer
newspaper Rappler
newspaper ABS-CBN
newspaper Manila Bulletin
newspaper Tiebreaker Times
[MM en]
newspaper Myanmar Times
[QA ar]
newspaper Gulf Times
newspaper The Peninsula|The Peninsula Qatar
newspaper Al Raya|Al-Raya
newspaper Al Watan Qatar
newspaper Al Sharq
newspaper beIN Sports Qatar
newspaper Al Kass|Al-Kass
broadcaster Al Jazeera|Al-Jazeera|aljazeera.com @aljazeera.com
[SA ar]
newspaper Arab News
newspaper Al Riyadiah
newspaper Arriyadiyah
newspaper Al-Riyadiyah
newspaper Asharq Al-Awsat
newspaper Okaz
newspaper Al Arabiya
newspaper Saudi Gazette
newspaper Al Eqtisadiah
newspaper SSC
newspaper SSC Sport
[AE en]
newspaper The National UAE
newspaper Gulf News
newspaper Khaleej Times
newspaper Sport360
newspaper Al Bayan
newspaper Abu Dhabi Sports
newspaper Dubai Sports
[KW ar]
newspaper Al Qabas
newspaper Al-Anba
newspaper Kuwait Times
[IR fa]
site Varzesh3
site Tasnim|Tasnim News
site Tehran Times
site IRNA
site Mehr News
site Fars News
site Persian Football
site PersianLeague.com @persianleague.com
[EG ar]
newspaper Al-Ahram|Al Ahram
newspaper Ahram Online
newspaper KingFut|KingFut.com @kingfut.com
newspaper FilGoal|FilGoal.com @filgoal.com
newspaper Yallakora
newspaper Youm7
newspaper ON Sport
newspaper OnTime Sports
newspaper Kooora|Kooora.com @kooora.com
[MA fr]
newspaper Le Matin du Sahara
newspaper Hespress|Hespress Sport
newspaper Le360
newspaper Le360 Sport
newspaper Al Mountakhab
newspaper Arryadia
newspaper Radio Mars
newspaper Médias24
newspaper Elbotola
newspaper L'Opinion
[DZ fr]
newspaper Le Buteur
newspaper El Heddaf
newspaper DZfoot|DZ Foot
newspaper La Gazette du Fennec
newspaper El Watan
newspaper Echorouk
newspaper El Khabar
newspaper APS
newspaper Algérie Presse Service
[TN fr]
newspaper Mosaïque FM|Mosaique FM
newspaper La Presse de Tunisie
newspaper Shems FM
newspaper Kapitalis
newspaper Foot24
[NG en]
newspaper The Punch|Punch
newspaper Vanguard|The Vanguard
newspaper The Guardian Nigeria
newspaper Daily Trust
newspaper ThisDay|This Day
newspaper The Nation Nigeria
newspaper Tribune Nigeria
newspaper Nigerian Tribune
newspaper Premium Times
newspaper Daily Post Nigeria
newspaper Daily Sun Nigeria
newspaper Complete Sports
newspaper Sporting Life
newspaper New Telegraph
newspaper Daily Times
newspaper Independent Nigeria
newspaper National Mirror
newspaper PM News
newspaper SportsDay
broadcaster Trust Radio
broadcaster Brila FM|Brila
broadcaster Channels TV
broadcaster AIT
broadcaster NTA
broadcaster Cool FM
broadcaster Silverbird
broadcaster SuperSport Nigeria
broadcaster Radio Nigeria
site Goal Nigeria
site KickOff Nigeria|KickOffNigeria
site Soccernet|Soccernet.ng|Soccernet Nigeria @soccernet.ng
site All Nigeria Soccer|allnigeriasoccer.com @allnigeriasoccer.com
site Own Goal Nigeria|OwnGoalNigeria
site ScoreNigeria|SCORENigeria
site AfricanFootball.com|africanFootball.com @africanfootball.com
site MTNFootball|MTNFootball.com @mtnfootball.com
site Sahara Reporters
site Pulse Nigeria
site Pulse Sports
site Legit.ng @legit.ng
site NAN
site News Agency of Nigeria
[GH en]
site GhanaSoccernet|GHANAsoccernet|GHANASoccernet.com|Ghanasoccernet.com @ghanasoccernet.com
site GhanaWeb|Ghanaweb
site Graphic Online
site Graphic Sports
site Daily Graphic
site Citi Sports
site Citi FM
site Joy Sports
site Joy FM
site Myjoyonline|Myjoyonline.com @myjoyonline.com
site Ghana Guardian
site Footballghana|FootballGhana.com @footballghana.com
site Asempa FM
site Peace FM
site Kickgh|Kickgh.com @kickgh.com
site Pulse Ghana
site Happy FM
site Starr FM
site Starr Sports
site 3Sports
site Ghanasportsonline
[ZA en]
site The South African|TheSouthAfrican.com|thesouthafrican.com @thesouthafrican.com
site KickOff|KickOff.com|KICKOFF|Kick-Off Magazine|kickoff.com @kickoff.com|snl24.com
site Soccer Laduma|Soccer-Laduma|Siya|siya crew @snl24.com/soccerladuma
site iDiski Times|iDiskiTimes|idiskitimes.co.za @idiskitimes.co.za
site FARPost|FARPost.co.za|Far Post @farpost.co.za
site Goal South Africa
site Thisisfootball.africa @thisisfootball.africa
site Sport24 South Africa|Sport24.co.za @sport24.co.za
site Phakaaathi
site Soccer Africa
newspaper IOL|IOL Sport|Independent Online|iol.co.za @iol.co.za
newspaper TimesLive|TimesLIVE|Times Live|timeslive.co.za @timeslive.co.za
newspaper Sowetan|SowetanLIVE|SowetanLive|The Sowetan @sowetanlive.co.za
newspaper Daily Sun South Africa
newspaper City Press
newspaper The Star South Africa
newspaper The Mercury
newspaper Sunday World South Africa
newspaper Cape Argus
newspaper Cape Times
newspaper Daily News South Africa
newspaper The Citizen
newspaper The Witness
newspaper Beeld
newspaper Daily Dispatch
newspaper News24
newspaper Daily Maverick
newspaper Mail & Guardian
newspaper Eyewitness News
newspaper EWN
newspaper Sunday Times South Africa
broadcaster SuperSport|SuperSport.com|SuperSport TV|supersport.com @supersport.com
broadcaster SABC
broadcaster SABC Sport
broadcaster SAFM
broadcaster Metro FM
broadcaster Power FM
broadcaster Radio 2000
broadcaster Ukhozi FM
broadcaster Marawa Sports Worldwide
broadcaster MSW
[KE en]
newspaper Daily Nation
newspaper The Standard Kenya
newspaper Nation Sport
newspaper The Star Kenya
newspaper Capital FM
newspaper Capital Sports
newspaper Citizen TV
newspaper Goal Kenya
newspaper Futaa|Futaa.com @futaa.com
newspaper SokaFans
newspaper Pulse Sports Kenya
newspaper People Daily
[UG en]
newspaper New Vision
newspaper Daily Monitor
newspaper Kawowo|Kawowo Sports
newspaper Bukedde
newspaper Observer Uganda
newspaper Football256
newspaper NBS Sport
[TZ sw]
newspaper The Citizen Tanzania
newspaper Mwanaspoti
newspaper Daily News Tanzania
newspaper Azam TV
newspaper The Guardian Tanzania
[RW en]
newspaper The New Times|New Times Rwanda
newspaper Igihe
[ZM en]
newspaper Zambia Daily Mail
newspaper Times of Zambia
newspaper Lusaka Times
newspaper The Post Zambia
[ZW en]
newspaper The Herald Zimbabwe
newspaper Chronicle Zimbabwe
newspaper Sunday Mail Zimbabwe
newspaper NewsDay Zimbabwe|Newsday Zimbabwe
newspaper Soccer24
newspaper Nehanda Radio
newspaper B-Metro
[BW en]
newspaper Mmegi|Mmegi Online
newspaper Botswana Guardian
[NA en]
newspaper The Namibian|Namibian Sun
newspaper New Era
[MW en]
newspaper Nyasa Times
newspaper The Nation Malawi
newspaper Malawi24
newspaper Daily Times Malawi
[SL en]
site Football Sierra Leone
site Awoko
site Sierra Network Salone
[CM fr]
site Camfoot|Camfoot.com @camfoot.com
site Actu Cameroun
site Cameroon Tribune
site CRTV
site Camer Sport
[CI fr]
site Fraternité Matin
site Sport-ivoire|Sport Ivoire
site Abidjan.net @abidjan.net
site Africa Top Sports
site Afrik-Foot|Afrik Foot
site Africafoot|Africa Foot United
site Sport News Africa
[SN fr]
site Wiwsport|wiwsport.com @wiwsport.com
site Senego
site Seneweb
site Dsports
site Le Quotidien Sénégal
[CD fr]
site Leopardsfoot|Leopardsfoot.com @leopardsfoot.com
site FootRDC|Foot RDC
site Actualité.cd
site Radio Okapi
[BR pt]
broadcaster Globo Esporte|GloboEsporte|GE|ge.globo|globoesporte.com|ge.globo.com @ge.globo.com|globoesporte.globo.com
broadcaster TV Globo
broadcaster Globo
broadcaster SporTV
broadcaster Rádio Globo
broadcaster Bandeirantes
broadcaster TNT Sports Brasil
broadcaster ESPN Brasil
broadcaster Rádio Itatiaia
broadcaster Rádio Gaúcha
broadcaster Jovem Pan
broadcaster CazéTV
newspaper UOL
newspaper UOL Esporte
newspaper Lance|Lance!|LANCE!
newspaper Folha de S.Paulo|Folha|Folha de São Paulo
newspaper O Globo
newspaper Estadão|Estadao
newspaper O Estado de S. Paulo
newspaper Gazeta Esportiva
newspaper Zero Hora
newspaper GZH
newspaper Superesportes
newspaper Estado de Minas
newspaper Coluna do Fla
newspaper Trivela
newspaper Goal Brasil
newspaper Bolavip Brasil
[AR es]
newspaper Olé|Diario Olé|ole.com.ar @ole.com.ar
newspaper Clarín|Clarin
newspaper La Nación|La Nacion
newspaper TyC Sports
newspaper TyC
newspaper El Gráfico|El Grafico
newspaper Infobae
newspaper Página/12|Página 12
newspaper DSports Argentina|D Sports Radio
newspaper ESPN Argentina
newspaper La Capital
newspaper Doble Amarilla
newspaper Bolavip Argentina
newspaper TNT Sports Argentina
newspaper Radio La Red
[UY es]
newspaper El País Uruguay
newspaper Ovación|Ovacion
newspaper El Observador
newspaper Tenfield
newspaper Referí
[CL es]
newspaper La Tercera
newspaper El Mercurio
newspaper La Cuarta
newspaper Las Últimas Noticias
newspaper RedGol|Redgol
newspaper AlAireLibre|Al Aire Libre
newspaper El Gráfico Chile
newspaper CDF
newspaper BioBioChile|BíoBío
newspaper TNT Sports Chile
newspaper Radio ADN
newspaper ADN Radio
[CO es]
newspaper El Tiempo
newspaper El Espectador
newspaper Caracol Radio|Caracol
newspaper Win Sports
newspaper RCN
newspaper RCN Radio
newspaper Gol Caracol
newspaper FutbolRed|Futbolred
newspaper Antena 2
newspaper Blu Radio
newspaper AS Colombia
newspaper El Colombiano
newspaper El Heraldo
[PE es]
newspaper El Comercio
newspaper El Bocón
newspaper RPP
newspaper RPP Noticias
newspaper América Deportes
newspaper Movistar Deportes
newspaper GolPerú
newspaper Ovación Perú
newspaper La República
[EC es]
newspaper El Universo
newspaper El Comercio Ecuador
newspaper StudioFútbol|Studio Futbol
newspaper Bendito Fútbol|Benditofútbol
newspaper El Canal del Fútbol
newspaper Teleamazonas
newspaper Ecuavisa
newspaper Primicias
[PY es]
newspaper ABC Color
newspaper Última Hora
newspaper Versus Paraguay
[BO es]
newspaper El Deber
newspaper La Razón|La Razon
newspaper Los Tiempos
newspaper Página Siete
[VE es]
newspaper Meridiano
newspaper Líder en Deportes|Liderendeportes
newspaper El Nacional Venezuela
newspaper El Universal Venezuela
newspaper Balonazos
[MX es]
newspaper Record México|Diario Récord|récord.com.mx @record.com.mx
newspaper Mediotiempo|MedioTiempo
newspaper TV Azteca
newspaper Azteca Deportes
newspaper Televisa
newspaper TUDN México
newspaper Fox Sports México
newspaper ESPN México
newspaper Reforma
newspaper Excélsior
newspaper Milenio
newspaper La Afición
newspaper El Universal
newspaper Marca Claro
newspaper Claro Sports
newspaper Multimedios
newspaper Soy Fútbol
newspaper AS México
[CR es]
newspaper La Nación Costa Rica
newspaper Al Día
newspaper Teletica
newspaper Tigo Sports
newspaper Everardo Herrera
newspaper El Guardián Costa Rica
newspaper Columbia Deportes
[HN es]
newspaper Diario Diez
newspaper Diez Honduras
newspaper La Prensa
newspaper El Heraldo Honduras
[GT es]
newspaper Prensa Libre
newspaper Guatefutbol
newspaper Emisoras Unidas
[SV es]
newspaper El Gráfico El Salvador
newspaper El Diario de Hoy
newspaper La Prensa Gráfica
[PA es]
newspaper La Prensa Panamá
newspaper TVMax
newspaper RPC
[JM en]
newspaper Jamaica Gleaner
newspaper The Gleaner|Gleaner
newspaper Jamaica Observer|The Jamaica Observer
newspaper SportsMax
newspaper Loop News
[TT en]
newspaper Trinidad Guardian
newspaper Trinidad Express
newspaper Trinidad and Tobago Newsday
newspaper Wired868|Wired 868
newspaper socawarriors.net @socawarriors.net
[XX en]
social X @x.com
social Twitter|@Twitter @twitter.com
social Instagram|Insta|IG @instagram.com
social Facebook @facebook.com
social YouTube|Youtube @youtube.com|youtu.be
social TikTok|Tik Tok @tiktok.com
social LinkedIn|Linkedin @linkedin.com
social Snapchat @snapchat.com
social WhatsApp @whatsapp.com
social Telegram @t.me
social Twitch @twitch.tv
social Reddit @reddit.com
social Weibo @weibo.com
social Bluesky @bsky.app
social Threads @threads.net
social Periscope
site Wikipedia @wikipedia.org
site Sofascore|SofaScore
site FotMob|Fotmob
site Soccerway
site CIES
site CIES Football Observatory
site FBref
site Capology
site OneFootball|Onefootball|Flashscore News @onefootball.com
site MSN|msn.com @msn.com
site FIFA.com|fifa.com @fifa.com
site UEFA.com|uefa.com @uefa.com
site CAFOnline|CAFonline.com|cafonline.com @cafonline.com
site AllAfrica|allafrica.com @allafrica.com
site Africanews
site COSAFA.com @cosafa.com
site VAVEL @vavel.com
site Soccerbase
site World Football Index
site Football Paradise
site Breaking The Lines
site Total Football Analysis
site Betfair
site William Hill
site Paddy Power
site Ladbrokes
site Bet365
site BetVictor
site Unibet
site Danske Spil
site Bwin
site Betsson
site BetMGM
site Oddset
site NordicBet
site Napoleon Games
site Betway
site Oddschecker
site Here We Go Podcast|Here We Go
site Wettfreunde
site The Football Faithful
site Football Transfers|FootballTransfers|footballtransfers.com @footballtransfers.com
`;
