/** Outlets of the rest of Europe; the format is `readOutlets`'s. */
export const europe = `
[DE de]
newspaper Bild|BILD|Bild-Zeitung|bild.de|BILD-Zeitung|Bild Zeitung @bild.de
magazine Sport Bild|SPORT BILD|SportBild|sportbild.de @sportbild.bild.de
newspaper Bild am Sonntag|BamS
magazine kicker|Kicker|kicker Sportmagazin|kicker.de|Der Kicker @kicker.de
agency dpa|DPA|Deutsche Presse-Agentur @dpa.com
agency SID|Sport-Informations-Dienst @sid.de
broadcaster Sky Deutschland|Sky Sport|Sky Germany|Sky Sport Deutschland|Sky DE|skysport.de|Sky Sport Germany|Sky90 @sport.sky.de
broadcaster Sport1|SPORT1|sport1.de|Sport 1|Doppelpass|Check24 Doppelpass @sport1.de
broadcaster ARD|Sportschau|ARD Sportschau|Das Erste|sportschau.de @sportschau.de
broadcaster ZDF|Sportstudio|das aktuelle sportstudio|ZDF-Sportstudio|Aktuelles Sportstudio @zdf.de
broadcaster WDR|Westdeutscher Rundfunk @wdr.de
broadcaster SWR|Südwestrundfunk @swr.de
broadcaster NDR|Norddeutscher Rundfunk @ndr.de
broadcaster BR|Bayerischer Rundfunk|BR24 @br.de
broadcaster MDR @mdr.de
broadcaster RBB|rbb @rbb24.de
broadcaster hr|Hessischer Rundfunk|hessenschau @hessenschau.de
broadcaster DAZN|DAZN Germany @dazn.com
broadcaster Deutsche Welle|DW @dw.com
broadcaster RTL Deutschland
broadcaster n-tv @ntv.de
broadcaster RTL Nitro
newspaper Süddeutsche Zeitung|SZ|Süddeutsche|Sueddeutsche Zeitung @sueddeutsche.de
newspaper Frankfurter Allgemeine Zeitung|FAZ|F.A.Z.|Frankfurter Allgemeine @faz.net
newspaper Frankfurter Rundschau|FR @fr.de
newspaper Die Welt|Welt|WELT|Welt am Sonntag @welt.de
newspaper Die Zeit|ZEIT @zeit.de
newspaper taz|die tageszeitung @taz.de
magazine Der Spiegel|Spiegel|SPIEGEL|Spiegel Online @spiegel.de
magazine Stern|stern @stern.de
magazine Focus|FOCUS Online|Focus Online @focus.de
magazine 11 Freunde|11Freunde|Elf Freunde @11freunde.de
newspaper Abendzeitung|AZ München|Abendzeitung München @abendzeitung-muenchen.de
newspaper tz|TZ München @tz.de
newspaper Münchner Merkur|Merkur @merkur.de
newspaper Augsburger Allgemeine @augsburger-allgemeine.de
newspaper Stuttgarter Nachrichten @stuttgarter-nachrichten.de
newspaper Stuttgarter Zeitung @stuttgarter-zeitung.de
newspaper Kölner Stadt-Anzeiger|KStA @ksta.de
newspaper Express|EXPRESS|Kölner Express|Express Köln @express.de
newspaper Kölnische Rundschau @rundschau-online.de
site GeissBlog|Geissblog Köln|geissblog.koeln @geissblog.koeln
newspaper Ruhr Nachrichten|Ruhrnachrichten @ruhrnachrichten.de
newspaper WAZ|Westdeutsche Allgemeine Zeitung|Westdeutsche Allgemeine @waz.de
newspaper Rheinische Post|RP|RP Online @rp-online.de
newspaper Westdeutsche Zeitung|WZ @wz.de
newspaper Neue Westfälische @nw.de
newspaper Westfalen-Blatt|Westfalenblatt @westfalen-blatt.de
newspaper Hamburger Abendblatt @abendblatt.de
newspaper Hamburger Morgenpost|MOPO|Mopo @mopo.de
newspaper Weser-Kurier|Weser Kurier @weser-kurier.de
newspaper Kreiszeitung|DeichStube @deichstube.de
newspaper Hannoversche Allgemeine|HAZ|Hannoversche Allgemeine Zeitung|Neue Presse @haz.de
newspaper Wolfsburger Allgemeine
newspaper Wolfsburger Nachrichten
newspaper Braunschweiger Zeitung
newspaper Kieler Nachrichten @kn-online.de
newspaper Schleswig-Holsteinische Landeszeitung|Flensburger Tageblatt|shz|sh:z @shz.de
newspaper Leipziger Volkszeitung|LVZ @lvz.de
newspaper Mitteldeutsche Zeitung|MZ @mz.de
newspaper Berliner Zeitung @berliner-zeitung.de
newspaper Berliner Morgenpost @morgenpost.de
newspaper B.Z.|BZ Berlin @bz-berlin.de
newspaper Tagesspiegel|Der Tagesspiegel @tagesspiegel.de
newspaper Berliner Kurier @berliner-kurier.de
newspaper Badische Zeitung @badische-zeitung.de
newspaper Rhein-Neckar-Zeitung @rnz.de
newspaper Mannheimer Morgen @morgenweb.de
newspaper Allgemeine Zeitung|Allgemeine Zeitung Mainz|AZ Mainz @allgemeine-zeitung.de
newspaper Nürnberger Nachrichten|Nordbayern|nordbayern.de @nordbayern.de
newspaper Sächsische Zeitung
newspaper Tag24|TAG24 @tag24.de
newspaper Rheinpfalz|Die Rheinpfalz @rheinpfalz.de
newspaper Saarbrücker Zeitung @saarbruecker-zeitung.de
site Spox|SPOX|spox.com @spox.com
site ran.de|ran Sport @ran.de
site Sportbuzzer @sportbuzzer.de
site Fussballtransfers|FussballTransfers|fussballtransfers.com @fussballtransfers.com
site Fussball.news|fussball.news @fussball.news
site LigaInsider|Liga Insider @ligainsider.de
site t-online|t-online.de @t-online.de
site Reviersport|RevierSport @reviersport.de
site liga3-online|liga3-online.de @liga3-online.de
programme Bayern Insider
[AT de]
newspaper Kronen Zeitung|Krone|Kronen-Zeitung|krone.at @krone.at
newspaper Kurier|kurier.at @kurier.at
newspaper Der Standard|derstandard.at @derstandard.at
newspaper Kleine Zeitung @kleinezeitung.at
newspaper Salzburger Nachrichten @sn.at
newspaper Oberösterreichische Nachrichten|OÖN @nachrichten.at
newspaper Die Presse @diepresse.com
newspaper Österreich|oe24 @oe24.at
agency APA|Austria Presse Agentur @apa.at
broadcaster ORF|ORF Sport @orf.at
broadcaster Sky Austria|Sky Sport Austria @skysportaustria.at
site LAOLA1|Laola1|laola1.at @laola1.at
site 90minuten|90minuten.at|abseits.at @90minuten.at
[CH de]
newspaper Blick|SonntagsBlick|blick.ch @blick.ch
newspaper Neue Zürcher Zeitung|NZZ @nzz.ch
newspaper Tages-Anzeiger|Tagesanzeiger|SonntagsZeitung @tagesanzeiger.ch
newspaper 20 Minuten|20min|20 Minutes @20min.ch
newspaper Basler Zeitung|BaZ|bz Basel @bazonline.ch
newspaper Berner Zeitung|Der Bund @bernerzeitung.ch
newspaper Aargauer Zeitung @aargauerzeitung.ch
newspaper Luzerner Zeitung
newspaper St. Galler Tagblatt
newspaper CH Media
newspaper Le Matin|lematin.ch @lematin.ch
newspaper Tribune de Genève
newspaper 24 heures|24 Heures
broadcaster SRF|SRF Sport @srf.ch
broadcaster RTS|RTS Sport @rts.ch
broadcaster Blue Sport|Teleclub|blue News @blue.ch
agency Keystone-SDA|SDA|sda @keystone-sda.ch
[FR fr]
newspaper L'Équipe|L'Equipe|L’Equipe|lequipe.fr|La Chaîne L'Équipe|L'Équipe du soir|France Football|L'Equipe du Soir|Equipe @lequipe.fr|francefootball.fr
broadcaster RMC Sport|RMC|RMC Radio|After Foot|rmcsport.bfmtv.com @rmcsport.bfmtv.com|rmcsport.fr
newspaper Le Parisien|leparisien.fr|Aujourd'hui en France|Le Parisien/Aujourd'hui en France @leparisien.fr
newspaper Le Figaro|lefigaro.fr @lefigaro.fr
newspaper Le Monde|lemonde.fr @lemonde.fr
newspaper Libération @liberation.fr
newspaper Ouest-France|Ouest France|ouest-france.fr @ouest-france.fr
newspaper La Provence|laprovence.com @laprovence.com
newspaper Nice-Matin|Nice Matin|Var-Matin @nicematin.com
newspaper La Voix du Nord|lavoixdunord.fr|La Voix des Sports @lavoixdunord.fr
newspaper Le Progrès|leprogres.fr|Le Progres @leprogres.fr
newspaper L'Est Républicain @estrepublicain.fr
newspaper Dernières Nouvelles d'Alsace|DNA @dna.fr
newspaper Sud Ouest|Sud-Ouest @sudouest.fr
newspaper La Dépêche du Midi|La Dépêche|La Depeche @ladepeche.fr
newspaper Midi Libre @midilibre.fr
newspaper Le Télégramme|Le Telegramme @letelegramme.fr
newspaper Presse-Océan|Presse Océan
newspaper La Montagne
newspaper L'Yonne Républicaine
newspaper Courrier de l'Ouest|Le Courrier de l'Ouest
newspaper Paris-Normandie
newspaper Monaco-Matin
broadcaster Canal+|Canal Plus|Canal+ Sport|Canal Football Club @canalplus.com
broadcaster beIN Sports|beIN SPORTS|BeIN Sport|beIN @beinsports.com
broadcaster France Bleu @francebleu.fr
broadcaster France Info|franceinfo
broadcaster France Télévisions
broadcaster France 3
broadcaster France 2|France 24
broadcaster Europe 1 @europe1.fr
broadcaster RTL France|RTL radio|RTL.fr @rtl.fr
broadcaster TF1 @tf1.fr
broadcaster Téléfoot
broadcaster LCI
broadcaster RFI|Radio France Internationale @rfi.fr
broadcaster Prime Video Ligue 1|Ligue 1+
agency AFP|Agence France-Presse|Agence France Presse @afp.com
site Foot Mercato|FootMercato|footmercato.net|Footmercato @footmercato.net
site Foot01|Foot01.com @foot01.com
site But! Football Club|But !|But! @butfootballclub.fr
site Get French Football News|GFFN|Get Football News France @getfootballnewsfrance.com
site So Foot|SoFoot @sofoot.com
site Maxifoot @maxifoot.fr
site Le 10 Sport|Le10Sport|10 Sport @le10sport.com
site Football 365 France
site Sports.fr @sports.fr
site Eurosport France
site FootNational
site Le Phocéen
site Culture PSG|CulturePSG
site Canal Supporters
site Olympique-et-Lyonnais
site Media Foot|Mediafoot
site Sport.fr @sport.fr
[ES es]
newspaper Marca|MARCA|Diario Marca|marca.com|Radio Marca @marca.com
newspaper AS|Diario AS|AS.com|as.com @as.com
newspaper Mundo Deportivo|El Mundo Deportivo|mundodeportivo.com @mundodeportivo.com
newspaper Diario Sport|sport.es|Sport.es @sport.es
newspaper El País|El Pais @elpais.com
newspaper El Mundo @elmundo.es
newspaper ABC|ABC de Sevilla @abc.es
newspaper La Vanguardia @lavanguardia.com
newspaper El Periódico|El Periodico @elperiodico.com
newspaper Superdeporte @superdeporte.es
newspaper Estadio Deportivo|ED Sevilla @estadiodeportivo.com
newspaper El Desmarque|ElDesmarque @eldesmarque.com
newspaper Levante-EMV
newspaper Las Provincias @lasprovincias.es
newspaper El Correo @elcorreo.com
newspaper Deia
newspaper El Diario Vasco|Diario Vasco
newspaper Mundo Deportivo Bizkaia
newspaper La Voz de Galicia @lavozdegalicia.es
newspaper Faro de Vigo
newspaper Diario de Sevilla @diariodesevilla.es
newspaper L'Esportiu
newspaper El Punt Avui
newspaper El Nacional
newspaper ARA
newspaper Canarias7|La Provincia
broadcaster Cadena SER|SER|Carrusel Deportivo|El Larguero|SER Deportivos|Què T'hi Jugues @cadenaser.com
broadcaster COPE|Cadena COPE|El Partidazo de COPE|Tiempo de Juego @cope.es
broadcaster Onda Cero @ondacero.es
broadcaster RAC1|RAC 1
broadcaster Catalunya Ràdio
broadcaster El Transistor
broadcaster Movistar+|Movistar|Movistar Plus+ @movistarplus.es
broadcaster RTVE|TVE @rtve.es
broadcaster RNE
broadcaster TV3 Catalunya
broadcaster Gol TV
broadcaster GOL PLAY
broadcaster El Chiringuito|El Chiringuito TV|El Chiringuito de Jugones|Chiringuito @elchiringuitotv.com
broadcaster Relevo @relevo.com
agency EFE|Agencia EFE @efe.com
agency Europa Press
site Fichajes|Fichajes.net|fichajes.com|Fichajes.com @fichajes.net|fichajes.com
site Don Balón|Don Balon @donbalon.com
site Defensa Central @defensacentral.com
site Football Espana|Football España @football-espana.net
[IT it]
newspaper La Gazzetta dello Sport|Gazzetta dello Sport|Gazzetta|gazzetta.it|La Gazzetta|GdS @gazzetta.it
newspaper Corriere dello Sport|Il Corriere dello Sport|corrieredellosport.it|CdS @corrieredellosport.it
newspaper Tuttosport|Tutto Sport|tuttosport.com @tuttosport.com
newspaper Corriere della Sera|Il Corriere della Sera @corriere.it
newspaper La Repubblica|Repubblica @repubblica.it
newspaper La Stampa
newspaper Il Messaggero
newspaper Messaggero
newspaper Il Mattino
newspaper Il Secolo XIX
newspaper Secolo XIX
newspaper Il Giornale
newspaper Il Romanista
newspaper Il Resto del Carlino
newspaper La Nazione
newspaper Corriere Fiorentino
newspaper L'Arena
newspaper L'Eco di Bergamo
newspaper Giornale di Brescia
newspaper Il Giornale di Sicilia
newspaper L'Unione Sarda
broadcaster Sky Italia|Sky Sport Italia|Sky Sport 24|Sky Italy|Sky Sports Italia|skysport.it @sport.sky.it
broadcaster Mediaset|Sport Mediaset|Sportmediaset|SportMediaset @sportmediaset.mediaset.it
broadcaster RAI|Rai Sport|RaiSport|RAI Radio 1|Rai @rai.it
broadcaster DAZN Italia
broadcaster Radio Kiss Kiss|Radio Kiss Kiss Napoli
broadcaster Kiss Kiss Napoli
broadcaster Radio CRC
broadcaster Radio Marte
broadcaster Tele Radio Stereo|Teleradiostereo
broadcaster Retesport
agency ANSA|Ansa @ansa.it
site Calciomercato.com|Calciomercato|calciomercato.com @calciomercato.com
site Gianlucadimarzio.com|GianlucaDiMarzio.com|gianlucadimarzio.com @gianlucadimarzio.com
site Tuttomercatoweb|TuttoMercatoWeb|TMW|TMW Radio|Tutto Mercato Web|tuttomercatoweb.com @tuttomercatoweb.com
site TuttoJuve|Tuttojuve
site JuveNews
site Alfredo Pedullà.com|alfredopedulla.com @alfredopedulla.com
site Football Italia|football-italia.net @football-italia.net
site FCInterNews|FcInterNews|FC Inter News|MilanNews|MilanNews.it|Milan News @fcinternews.it|milannews.it
site CalcioNapoli24|Calcio Napoli 24|Area Napoli|areanapoli.it|Tutto Napoli @calcionapoli24.it
site Calciomercato.it|calciomercato.it @calciomercato.it
site Sportitalia|SportItalia @sportitalia.com
site Pianeta Milan
site Sempre Inter
site SempreMilan|Sempre Milan
site JuveFC
site Cult of Calcio
site Fantacalcio
site Eurosport Italia
site Goal Italia
site Violanews
site Firenze Viola
site La Lazio Siamo Noi
[PT pt]
newspaper A Bola|Abola|abola.pt @abola.pt
newspaper Record|Jornal Record|record.pt @record.pt
newspaper O Jogo|ojogo.pt @ojogo.pt
newspaper Correio da Manhã|Correio da Manha|CM Jornal|CMTV @cmjornal.pt
newspaper Expresso
newspaper Tribuna Expresso
newspaper Público
newspaper Jornal de Notícias
newspaper Diário de Notícias
site Mais Futebol|Maisfutebol @maisfutebol.iol.pt
site zerozero|ZeroZero|zerozero.pt @zerozero.pt
broadcaster Sport TV
broadcaster SIC
broadcaster SIC Notícias
broadcaster TVI
broadcaster TSF
broadcaster Renascença
broadcaster Bola Branca
broadcaster Antena 1
agency Lusa|Agência Lusa @lusa.pt
[TR tr]
newspaper Fanatik|fanatik.com.tr @fanatik.com.tr
newspaper Fotomaç|Fotomac|fotomac.com.tr @fotomac.com.tr
newspaper Hürriyet|Hurriyet @hurriyet.com.tr
newspaper Milliyet|milliyet.com.tr @milliyet.com.tr
newspaper Sabah|sabah.com.tr|Daily Sabah @sabah.com.tr
newspaper Sözcü|Sozcu @sozcu.com.tr
newspaper Fotospor
newspaper Takvim|Takvim Gazetesi
newspaper Akşam|Aksam
newspaper Habertürk|Haberturk
newspaper Cumhuriyet
newspaper Star Gazetesi
newspaper Türkiye Gazetesi
newspaper Yeni Şafak
broadcaster CNN Türk|CNN Turk @cnnturk.com
broadcaster NTV|NTV Spor|NTVSpor @ntv.com.tr
broadcaster TRT
broadcaster TRT Spor|TRT Sport
broadcaster A Spor|ASpor
broadcaster beIN Sports Türkiye
broadcaster Lig TV
broadcaster HT Spor
broadcaster S Sport
broadcaster Radyospor
broadcaster FB TV
broadcaster GS TV
broadcaster Fenerbahçe TV
agency Anadolu Agency|Anadolu|Anadolu Ajansı|DHA|Demirören Haber Ajansı|İHA @aa.com.tr
site Ajansspor|Ajans Spor|Sporx|sporx.com|Mackolik|Vole @ajansspor.com
[GR el]
site Gazzetta.gr|gazzetta.gr @gazzetta.gr
site SDNA|sdna.gr|SDNA.gr @sdna.gr
site Sport24.gr|Sport24|sport24.gr @sport24.gr
site Contra.gr @contra.gr
site To10|to10.gr @to10.gr
site Novasports|Nova Sports
site SPORT FM
site Onsports
site Sportime
site Live Sport
site PAOK24
site Metrosport
site ERT
site COSMOTE Sport
[CY el]
site Kerkida|Kerkida.net @kerkida.net
site Goal.com.cy @goal.com.cy
site Sportfm Cyprus
[PL pl]
newspaper Przegląd Sportowy|Przeglad Sportowy|przegladsportowy.pl @przegladsportowy.pl
site Weszlo|Weszło|weszlo.com @weszlo.com
site Meczyki|Meczyki.pl|meczyki.pl @meczyki.pl
site Sportowe Fakty|Sport.pl @sport.pl
site WP SportoweFakty
site Interia|Interia Sport
site Onet
site TVP Sport
site Canal+ Polska
site Polsat Sport
site Kanał Sportowy
site Głos Wielkopolski
agency PAP @pap.pl
[CZ cs]
newspaper Deník Sport
newspaper iSport|iSport.cz @isport.cz
newspaper Blesk
newspaper iDNES|iDNES.cz @idnes.cz
newspaper Mladá fronta DNES
newspaper MF Dnes
newspaper Právo
newspaper Sport.cz @sport.cz
newspaper eFotbal
newspaper Deník
agency ČTK|CTK
broadcaster ČT Sport
broadcaster Česká televize
broadcaster O2 TV Sport
[SK sk]
newspaper Denník Šport|Dennik Sport
newspaper Sportnet
newspaper Pravda
newspaper ProFutbal
[HU hu]
newspaper Nemzeti Sport
newspaper NSO
newspaper M4 Sport
newspaper Index.hu @index.hu
newspaper Csakfoci
newspaper Origo
newspaper Blikk
[RO ro]
newspaper Gazeta Sporturilor|GSP|gsp.ro @gsp.ro
newspaper ProSport|prosport.ro|Prosport @prosport.ro
site Digi Sport|DigiSport|DigiSport.ro @digisport.ro
site Fanatik.ro @fanatik.ro
site Sport.ro @sport.ro
site iAM Sport
site Orange Sport
site Prima Sport
[BG bg]
site Sportal.bg @sportal.bg
site Gong.bg @gong.bg
site Tema Sport
[HR hr]
newspaper Sportske novosti
newspaper Jutarnji list
newspaper Večernji list
newspaper 24sata
newspaper Slobodna Dalmacija
newspaper Index.hr @index.hr
newspaper Novi list
newspaper Germanijak|Germanijak.hr @germanijak.hr
newspaper Gol.hr @gol.hr
[RS sr]
newspaper Sportski žurnal|Sportski zurnal
newspaper Kurir
newspaper Blic
newspaper Mozzart Sport|MozzartSport
newspaper Meridian Sport
newspaper Informer
newspaper Večernje novosti
newspaper B92
newspaper Politika
[SI sl]
newspaper Nogomania
[BA bs]
site SportSport.ba|SportSport @sportsport.ba
site Klix
site Avaz
site Dnevni avaz
site Reprezentacija.ba @reprezentacija.ba
[UA uk]
site Tribuna|Tribuna.com @tribuna.com
site Dynamo.kiev.ua @dynamo.kiev.ua
site Sport.ua @sport.ua
site UA-Football
site Terrikon
site Football.ua @football.ua
site Futbol 24
[RU ru]
newspaper Sport-Express|Sport Express
newspaper Sport-Ekspress
newspaper Sovetsky Sport
newspaper Championat|Championat.com @championat.com
newspaper Match TV
newspaper Sports.ru @sports.ru
newspaper Metaratings
newspaper Bombardir
newspaper RB Sport
newspaper Izvestia
agency TASS|ITAR-TASS|RIA Novosti|R-Sport @tass.ru
[IL he]
site Sport5|Sport 5
site Walla|Walla Sport
site Ynet
site Haaretz
site Yedioth Ahronoth
site Times of Israel|The Times of Israel
site Jerusalem Post|The Jerusalem Post
[AZ az]
site Azerisport|Azerisport.com @azerisport.com
site Apasport
[KZ kk]
site Sports.kz|Prosports.kz
[MT en]
newspaper Times of Malta|Malta Independent|TVM @timesofmalta.com
[GI en]
newspaper Gibraltar Chronicle|GBC
`;
