/** Outlets of the United Kingdom and Ireland; the format is `readOutlets`'s. */
export const britishIsles = `
[GB en]
agency PA|PA Sport|Press Association|the Press Association|PA news agency|PA Media @pa.media|pressassociation.com
agency Reuters|Reuters News|Thomson Reuters @reuters.com
broadcaster BBC Sport|BBC|BBC Radio 5 Live|5 Live|BBC 5 Live|BBC Radio Five Live|BBC Breakfast|BBC One|BBC News|bbc.com|bbc.co.uk|the BBC|BBC Sounds|BBC London|BBC Radio 4|BBC Two|BBC Radio 5 live|BBC Radio London|BBC Radio Solent|BBC Radio Leeds|BBC Radio Merseyside|BBC Radio Manchester|BBC Radio York|BBC Radio Norfolk|BBC Radio Sussex|BBC WM|BBC Radio Newcastle|BBC Radio Nottingham|BBC Radio Sheffield|BBC Radio Stoke|BBC Radio Derby|BBC Radio Suffolk @bbc.co.uk|bbc.com
broadcaster BBC Scotland
broadcaster BBC Radio Scotland
broadcaster BBC Sportsound
broadcaster Sportsound
broadcaster BBC Alba
broadcaster BBC Wales
broadcaster BBC Cymru
broadcaster BBC Radio Wales
broadcaster BBC Northern Ireland
broadcaster BBC NI
broadcaster BBC Radio Ulster
broadcaster BBC World Service
broadcaster BBC Sport Africa
broadcaster BBC Africa
broadcaster Sky Sports|Sky Sports News|Sky|Sky News|SkySports|SSN|skysports.com|Sky UK|Sky Sports Scotland @skysports.com
broadcaster Sky Bet @skybet.com
broadcaster TNT Sports|BT Sport @tntsports.co.uk
broadcaster ITV|ITV Sport|ITV News @itv.com
broadcaster Channel 4 @channel4.com
broadcaster talkSPORT|Talksport|TalkSport|talkSport|talksport.com|talkSPORT 2 @talksport.com
broadcaster Amazon Prime|Amazon Prime Video
broadcaster Prime Video
broadcaster Setanta|Setanta Sports
newspaper The Guardian|Guardian|the Guardian|theguardian.com|Guardian Sport @theguardian.com|guardian.co.uk
newspaper The Observer @observer.co.uk
newspaper The Times|Times|the Times|thetimes.co.uk|The Times of London @thetimes.co.uk|thetimes.com
newspaper The Sunday Times|Sunday Times
newspaper The Daily Telegraph|Daily Telegraph|The Telegraph|Telegraph Sport|Sunday Telegraph|The Sunday Telegraph|telegraph.co.uk @telegraph.co.uk
newspaper The Independent|Independent|Independent on Sunday|independent.co.uk @independent.co.uk
newspaper The i|i Paper|The i Paper|inews|i newspaper @inews.co.uk
newspaper Daily Mail|The Daily Mail|MailOnline|Mail Online|Mail on Sunday|The Mail on Sunday|Mail Sport|Mail+|dailymail.co.uk|the Mail|Sportsmail @dailymail.co.uk
newspaper Daily Mirror|The Mirror|The Daily Mirror|Mirror|Sunday Mirror|Mirror Football|Mirror Sport|mirror.co.uk @mirror.co.uk
newspaper The Sun|Sun|Sun on Sunday|The Sun on Sunday|SunSport|thesun.co.uk|The Scottish Sun|Scottish Sun|The Sunday Sun|The Irish Sun|Sun Sport @thesun.co.uk|thescottishsun.co.uk|thesun.ie
newspaper Daily Star|The Daily Star|Star on Sunday|Daily Star Sunday|The Star on Sunday|dailystar.co.uk @dailystar.co.uk
newspaper Daily Express|The Express|The Daily Express|Sunday Express|Express Sport|express.co.uk @express.co.uk
newspaper Evening Standard|The Evening Standard|London Evening Standard|Standard Sport|The Standard|standard.co.uk @standard.co.uk
newspaper Metro UK|Metro Sport|metro.co.uk @metro.co.uk
newspaper Financial Times|FT|ft.com @ft.com
newspaper The People|Sunday People
newspaper News of the World
newspaper City AM|City A.M. @cityam.com
newspaper Manchester Evening News|MEN Sport|manchestereveningnews.co.uk @manchestereveningnews.co.uk
newspaper Liverpool Echo|The Liverpool Echo|liverpoolecho.co.uk @liverpoolecho.co.uk
newspaper Chronicle Live|ChronicleLive|Newcastle Chronicle|Newcastle Evening Chronicle|Evening Chronicle|The Chronicle @chroniclelive.co.uk
newspaper Birmingham Mail|BirminghamLive|Birmingham Live|Birmingham Evening Mail @birminghammail.co.uk
newspaper Express & Star|Express and Star|expressandstar.com @expressandstar.com
newspaper Yorkshire Post|The Yorkshire Post @yorkshirepost.co.uk
newspaper Yorkshire Evening Post|YEP|LeedsLive|Leeds Live @yorkshireeveningpost.co.uk|leeds-live.co.uk
newspaper The Star|Sheffield Star|The Sheffield Star @thestar.co.uk
newspaper York Press|The York Press|The Press York|The Press @yorkpress.co.uk
newspaper Northern Echo|The Northern Echo @thenorthernecho.co.uk
newspaper Sunderland Echo @sunderlandecho.com
newspaper Shields Gazette|The Shields Gazette @shieldsgazette.com
newspaper Hartlepool Mail @hartlepoolmail.co.uk
newspaper The Gazette Teesside|Teesside Live|TeessideLive|Evening Gazette @gazettelive.co.uk
newspaper Nottingham Post|Nottinghamshire Live|NottinghamshireLive|Nottingham Evening Post @nottinghampost.com
newspaper Leicester Mercury|LeicestershireLive|Leicestershire Live @leicestermercury.co.uk
newspaper Derby Telegraph|DerbyshireLive|Derbyshire Live @derbytelegraph.co.uk
newspaper Stoke Sentinel|The Sentinel|StokeonTrentLive|Stoke-on-Trent Live @stokesentinel.co.uk
newspaper Bristol Post|Bristol Live|BristolLive|Bristol Evening Post @bristolpost.co.uk
newspaper Southern Daily Echo|Daily Echo|The Daily Echo|Southampton Echo|Hampshire Live @dailyecho.co.uk
newspaper Bournemouth Echo|Bournemouth Daily Echo @bournemouthecho.co.uk
newspaper The News Portsmouth|Portsmouth News|The Portsmouth News @portsmouth.co.uk
newspaper The Argus|Brighton Argus|The Brighton Argus|theargus.co.uk @theargus.co.uk
newspaper SussexLive|Sussex Live|SussexWorld|Sussex World|Sussex Express @sussexexpress.co.uk
newspaper Eastern Daily Press|EDP|Pink Un|The Pink Un|Pink'Un @edp24.co.uk|pinkun.com
newspaper Norwich Evening News @eveningnews24.co.uk
newspaper East Anglian Daily Times|EADT|Ipswich Star @eadt.co.uk
newspaper Cambridge News|CambridgeshireLive @cambridge-news.co.uk
newspaper Peterborough Telegraph|Peterborough Evening Telegraph @peterboroughtoday.co.uk
newspaper Lancashire Telegraph @lancashiretelegraph.co.uk
newspaper Lancashire Evening Post|Lancashire Post|LancsLive|Lancs Live @lep.co.uk
newspaper Blackpool Gazette|The Gazette Blackpool @blackpoolgazette.co.uk
newspaper Bolton News|The Bolton News|Bolton Evening News @theboltonnews.co.uk
newspaper Oldham Chronicle
newspaper Burnley Express @burnleyexpress.net
newspaper Wigan Today|Wigan Evening Post @wigantoday.net
newspaper Huddersfield Examiner|Huddersfield Daily Examiner|Yorkshire Live @examinerlive.co.uk
newspaper Telegraph & Argus|Bradford Telegraph & Argus|Bradford Telegraph and Argus|Telegraph and Argus @thetelegraphandargus.co.uk
newspaper Hull Daily Mail|Hull Live|HullLive @hulldailymail.co.uk
newspaper Grimsby Telegraph|Grimsby Live @grimsbytelegraph.co.uk
newspaper Doncaster Free Press @doncasterfreepress.co.uk
newspaper Rotherham Advertiser @rotherhamadvertiser.co.uk
newspaper Plymouth Herald|The Plymouth Herald|Plymouth Live|PlymouthLive @plymouthherald.co.uk
newspaper Express and Echo|Devon Live|DevonLive @devonlive.com
newspaper Swindon Advertiser @swindonadvertiser.co.uk
newspaper Oxford Mail|The Oxford Mail @oxfordmail.co.uk
newspaper Reading Chronicle|Berkshire Live|BerkshireLive|Get Reading @readingchronicle.co.uk
newspaper Watford Observer @watfordobserver.co.uk
newspaper Luton Today|Luton News @lutontoday.co.uk
newspaper Coventry Telegraph|Coventry Live|CoventryLive|Coventry Evening Telegraph @coventrytelegraph.net
newspaper Shropshire Star @shropshirestar.com
newspaper West London Sport|Football London|football.london|Football.London @football.london
newspaper South London Press|South London News
newspaper Kent Online|KentOnline|Kent Live @kentonline.co.uk
newspaper South Wales Evening Post
newspaper Swansea Evening Post
newspaper SwanseaLive
newspaper Evening Post
newspaper Wales Online|WalesOnline|Western Mail|South Wales Echo @walesonline.co.uk
newspaper The Leader|The Leader Wrexham
newspaper Daily Post @dailypost.co.uk
newspaper North Wales Live|NorthWalesLive
newspaper Wrexham Leader
newspaper Ham & High
newspaper The Cumberland News|News & Star @newsandstar.co.uk
newspaper The Herald|Herald Scotland|HeraldScotland|Herald|Glasgow Herald|The Glasgow Herald|Sunday Herald @heraldscotland.com
newspaper Herald Express|Torquay Herald Express
newspaper The Scotsman|Scotsman|Scotland on Sunday|scotsman.com @scotsman.com
newspaper Daily Record|The Daily Record|Record Sport|dailyrecord.co.uk|Sunday Mail|the Sunday Mail @dailyrecord.co.uk
newspaper Edinburgh Evening News|Evening News|The Edinburgh Evening News @edinburghnews.scotsman.com
newspaper Glasgow Times|Evening Times|Glasgow Live|The Evening Times @glasgowtimes.co.uk|glasgowlive.co.uk
newspaper The Courier|Dundee Courier|Courier Sport|thecourier.co.uk @thecourier.co.uk
newspaper Evening Telegraph|Dundee Evening Telegraph|Tele @eveningtelegraph.co.uk
newspaper Press and Journal|The Press and Journal|Press & Journal|P&J|Aberdeen Press and Journal @pressandjournal.co.uk
newspaper Evening Express|Aberdeen Evening Express @eveningexpress.co.uk
newspaper Sunday Post|The Sunday Post @sundaypost.com
newspaper The National|The National Scotland @thenational.scot
newspaper Perthshire Advertiser|Perthshire Advertiser Sport
newspaper Fife Free Press|Fife Today @fifetoday.co.uk
newspaper Inverness Courier @inverness-courier.co.uk
newspaper Falkirk Herald @falkirkherald.co.uk
newspaper Paisley Daily Express
newspaper Belfast Telegraph|The Belfast Telegraph|Sunday Life @belfasttelegraph.co.uk
newspaper Irish News|The Irish News @irishnews.com
newspaper News Letter|Belfast News Letter @newsletter.co.uk
newspaper Belfast Live @belfastlive.co.uk
newspaper Derry Journal @derryjournal.com
newspaper Jersey Evening Post
newspaper Non-League Paper|The Non-League Paper
newspaper The Football League Paper
newspaper League Paper
newspaper Sunday World @sundayworld.com
site The Athletic|Athletic UK|theathletic.com|The Athletic FC|the Athletic @theathletic.com|nytimes.com/athletic
site GIVEMESPORT|GiveMeSport|GMS|givemesport.com|Give Me Sport @givemesport.com
site Football Insider|footballinsider247.com @footballinsider247.com
site TEAMtalk|Teamtalk|TeamTalk|teamtalk.com @teamtalk.com
site Football365|F365 @football365.com
site CaughtOffside|Caught Offside|caughtoffside.com @caughtoffside.com
site HITC|Hitc @hitc.com
site Tribalfootball|Tribal Football|tribalfootball.com @tribalfootball.com
site 90min|90min.com|90Min @90min.com
site SportBible|SPORTbible @sportbible.com
site JOE|JOE.co.uk|SportsJOE @joe.co.uk|sportsjoe.ie
site Squawka @squawka.com
site Football League World|FLW @footballleagueworld.co.uk
site FourthOfficial|Fourth Official|The4thOfficial|4thofficial @the4thofficial.net
site The Boot Room
site The Peoples Person
site United In Focus|UnitedInFocus
site Rousing the Kop
site Anfield Watch
site This Is Anfield @thisisanfield.com
site Inside Futbol @insidefutbol.com
site Sports Mole @sportsmole.co.uk
site Bleacher Report|B/R Football @bleacherreport.com
site WhoScored|WhoScored.com @whoscored.com
site British Coaches Abroad
site Training Ground Guru @trainingground.guru
site Football Scotland
site 67 Hail Hail
site Ibrox News
site Rangers Review
site The Celtic Way
site CelticsBlog
site Women's Soccer News|She Kicks @shekicks.net
site EFL.com @efl.com
site Premier League.com|premierleague.com @premierleague.com
site OPTA|Opta|Opta Analyst @optaanalyst.com
magazine FourFourTwo|442|Four Four Two @fourfourtwo.com
magazine World Soccer @worldsoccer.com
magazine When Saturday Comes|WSC @wsc.co.uk
programme Match of the Day|Match of the Day 2|MOTD|MOTD2
programme Football Focus
programme Soccer Saturday
programme Super Sunday
programme Monday Night Football
programme The Rest Is Football
programme The Overlap
programme Stick to Football
programme Goals on Sunday
club-site brightonandhovealbion.com @brightonandhovealbion.com
club-site manutd.com|ManUtd.com|MUTV @manutd.com
club-site mancity.com @mancity.com
club-site arsenal.com @arsenal.com
club-site liverpoolfc.com|LFCTV @liverpoolfc.com
club-site chelseafc.com @chelseafc.com
club-site evertonfc.com @evertonfc.com
club-site avfc.co.uk @avfc.co.uk
club-site saintsfc.co.uk|southamptonfc.com @saintsfc.co.uk|southamptonfc.com
club-site brentfordfc.com @brentfordfc.com
club-site tottenhamhotspur.com @tottenhamhotspur.com
club-site celticfc.com|Celtic TV @celticfc.com
club-site rangers.co.uk|Rangers TV @rangers.co.uk
site thefa.com|TheFA.com @thefa.com
[IE en]
site The 42|The42|the42.ie|The42.ie @the42.ie
newspaper Irish Mirror|The Irish Mirror|Irish Daily Mirror @irishmirror.ie
newspaper Irish Independent|The Irish Independent|Independent.ie|Indo|Sunday Independent|independent.ie @independent.ie
newspaper Irish Times|The Irish Times @irishtimes.com
newspaper Irish Examiner|The Irish Examiner|Examiner @irishexaminer.com
newspaper Irish Daily Star
newspaper Irish Star
newspaper The Star Ireland
newspaper Irish Daily Mail|Extra.ie|extra.ie @extra.ie
newspaper Evening Herald
newspaper Herald.ie|The Herald Dublin @herald.ie
newspaper Dublin Herald
newspaper Evening Echo|The Echo|Echo Live @echolive.ie
newspaper Dundalk Democrat @dundalkdemocrat.ie
newspaper Drogheda Independent
newspaper The Argus Dundalk
newspaper Longford Leader @longfordleader.ie
newspaper Sligo Champion
newspaper Limerick Leader @limerickleader.ie
newspaper Donegal Democrat|Donegal Live
newspaper Galway Advertiser
newspaper Connacht Tribune
newspaper Westmeath Independent
broadcaster RTÉ|RTE|RTÉ Sport|RTE Sport|RTÉ Radio 1|RTE.ie|RTÉ 2fm @rte.ie
broadcaster Newstalk|Off The Ball|OTB|OTB Sports|OTB AM|Today FM @newstalk.com|offtheball.com
broadcaster Virgin Media Sport
broadcaster TV3 Ireland
broadcaster eir Sport
broadcaster Shannonside
broadcaster Midlands 103
broadcaster LMFM
broadcaster Highland Radio
broadcaster Ocean FM
broadcaster WLR
site SportsJoe.ie|SportsJOE Ireland|Joe.ie @joe.ie
site extratime.com|Extratime.com|extratime.ie|Extratime.ie|Extra Time Ireland @extratime.com|extratime.ie
site SSE Airtricity League|leagueofireland.ie|LOITV @leagueofireland.ie
site BreakingNews.ie @breakingnews.ie
site fai.ie|FAI.ie @fai.ie
site Balls.ie @balls.ie
site Pundit Arena @punditarena.com
`;
