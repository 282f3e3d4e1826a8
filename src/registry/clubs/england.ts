/** Clubs of England; the format is `readClubs`'s. */
export const england = `
[GB-ENG]
Q9617 Arsenal|Arsenal FC|Arsenal F.C.|FC Arsenal|Arsenal London|The Arsenal FC|Woolwich Arsenal FC|Royal Arsenal FC ~the Gunners|Gunners|The Gunners @Emirates Stadium|the Emirates|Highbury =north London
Q18711 Aston Villa|Villa|Aston Villa FC ~the Villans|Villans|the Claret and Blues @Villa Park
Q19568 Bournemouth|AFC Bournemouth|Bournemouth FC ~the Cherries|Cherries @Vitality Stadium|Dean Court
Q19571 Brentford|Brentford FC|FC Brentford ~the Bees|Bees|The Bees @Gtech Community Stadium|Griffin Park|Brentford Community Stadium =west London
Q19453 Brighton & Hove Albion|Brighton|Brighton and Hove Albion|Brighton & Hove Albion FC|Brighton Hove|BHA ~the Seagulls|Seagulls|Mågerne|Albion @Amex Stadium|the Amex|American Express Stadium|Falmer =Sussex|south coast
Q19458 Burnley|Burnley FC|FC Burnley ~the Clarets|Clarets @Turf Moor
Q9616 Chelsea|Chelsea FC|Chelsea F.C.|FC Chelsea|Chelsea London ~the Blues|Blues|The Blues|the Pensioners @Stamford Bridge|the Bridge =Cobham|west London
Q19467 Crystal Palace|Palace|Crystal Palace FC ~the Eagles|Eagles @Selhurst Park
Q5794 Everton|Everton FC|FC Everton ~the Toffees|Toffees|The Toffees @Goodison Park|Hill Dickinson Stadium|Bramley-Moore Dock =Merseyside
Q18708 Fulham|Fulham FC|FC Fulham ~the Cottagers|Cottagers @Craven Cottage =west London
Q1128631 Leeds United|Leeds|Leeds Utd|Leeds United AFC|LUFC|Leeds United FC ~the Whites|Whites|the Peacocks|United @Elland Road =Yorkshire
Q1130849 Liverpool|Liverpool FC|FC Liverpool|LFC ~the Reds|Reds|The Reds @Anfield =Merseyside|Kirkby
Q50602 Manchester City|Man City|Manchester City FC|MCFC|Ardwick FC ~the Citizens|Citizens|Sky Blues|Cityzens|the Sky Blues|City @Etihad Stadium|the Etihad|Maine Road
Q18656 Manchester United|Man United|Man Utd|Manchester Utd|Manchester United FC|Man U|ManU|MUFC|Manchester U.|Newton Heath FC ~United|the Red Devils|Red Devils|de røde djævle @Old Trafford =Carrington
Q18716 Newcastle United|Newcastle|Newcastle Utd|NUFC|Newcastle United FC ~the Magpies|Magpies|the Toon|Geordies|United @St James' Park|St. James' Park =Tyneside
Q19490 Nottingham Forest|Forest|Nottm Forest|Nott'm Forest|Nottingham|NFFC|Nottingham Forest FC|Nott'ham Forest ~the Tricky Trees|Tricky Trees|Garibaldi @City Ground|the City Ground =Trent
Q18739 Sunderland|Sunderland AFC|AFC Sunderland ~the Black Cats|Black Cats|Mackems @Stadium of Light =Wearside
Q18741 Tottenham Hotspur|Tottenham|Spurs|Tottenham Hotspurs|THFC|Tottenham FC|Hotspur|Tottenham Hotspur FC ~the Lilywhites|Lilywhites|the Spurs @Tottenham Hotspur Stadium|White Hart Lane =Enfield|north London
Q18747 West Ham United|West Ham|West Ham Utd|WHUFC|West Ham United FC ~the Hammers|Hammers|the Irons|Irons|United @London Stadium|Upton Park =east London
Q19500 Wolverhampton Wanderers|Wolves|Wolverhampton|WWFC|Wolverhampton Wanderers FC ~the Old Gold|Wanderers @Molineux|Molineux Stadium =Black Country
Q19444 Birmingham City|Birmingham|Birmingham City FC|BCFC|Birmingham FC|Small Heath FC ~the Blues|City @St Andrew's|Knighthead Park
Q19446 Blackburn Rovers|Blackburn|Blackburn Rovers FC ~Rovers @Ewood Park
Q19456 Bristol City|Bristol City FC ~the Robins|Robins|City @Ashton Gate
Q19462 Charlton Athletic|Charlton|Charlton Athletic FC ~the Addicks|Addicks @The Valley
Q19580 Coventry City|Coventry|Coventry City FC ~the Sky Blues|City @Coventry Building Society Arena|CBS Arena|Ricoh Arena
Q19470 Derby County|Derby|Derby County FC|DCFC ~the Rams|Rams|County @Pride Park
Q19477 Hull City|Hull|Hull City AFC|Hull Tigers|Hull City FC ~the Tigers|Tigers|City @MKM Stadium|KCOM Stadium
Q9653 Ipswich Town|Ipswich|Ipswich Town FC|ITFC ~the Tractor Boys|Tractor Boys|Town @Portman Road =Suffolk
Q19481 Leicester City|Leicester|Leicester City FC|LCFC ~the Foxes|Foxes|City @King Power Stadium|Filbert Street
Q18661 Middlesbrough|Boro|Middlesbrough FC|Middlesboro|FC Middlesbrough ~the Smoggies @Riverside Stadium|the Riverside =Teesside
Q19487 Millwall|Millwall FC|FC Millwall|Millwall Athletic FC ~the Lions @The Den
Q18721 Norwich City|Norwich|Norwich City FC|NCFC ~the Canaries|Canaries|City @Carrow Road =Norfolk
Q48946 Oxford United|Oxford|Oxford Utd|Oxford United FC ~the U's|United @Kassam Stadium
Q19604 Portsmouth|Pompey|Portsmouth FC|FC Portsmouth ~the Blue Army @Fratton Park
Q19612 Preston North End|Preston|PNE|Preston NE|Preston North End FC ~the Lilywhites @Deepdale
Q18723 Queens Park Rangers|QPR|Queen's Park Rangers|Queens Park R.|Queens Park Rangers FC ~the Hoops|the R's @Loftus Road
Q19607 Sheffield United|Sheffield Utd|Sheff Utd|Sheff United|Sheffield U|Sheffield United FC ~the Blades|Blades|United @Bramall Lane
Q19498 Sheffield Wednesday|Sheff Wed|Sheffield Wed|SWFC|Sheffield Wednesday FC|Sheffield Weds|The Wednesday FC ~Wednesday|the Owls|Owls @Hillsborough
Q18732 Southampton|Southampton FC|FC Southampton ~Saints|the Saints|The Saints @St Mary's|St Mary's Stadium|St. Mary's =south coast|Hampshire
Q18736 Stoke City|Stoke|Stoke City FC|Stoke FC ~the Potters|Potters|City @bet365 Stadium|Britannia Stadium
Q2714 Watford|Watford FC|FC Watford ~the Hornets|Hornets @Vicarage Road
Q18744 West Bromwich Albion|West Brom|WBA|West Bromwich|West Bromwich Albion FC ~the Baggies|Baggies|Albion @The Hawthorns|Hawthorns
Q18520 Luton Town|Luton|Luton Town FC ~the Hatters|Hatters|Town @Kenilworth Road
Q48947 Plymouth Argyle|Plymouth|Argyle|Plymouth Argyle FC ~the Pilgrims|Pilgrims @Home Park
Q19442 Barnsley|Barnsley FC|FC Barnsley ~the Tykes|Tykes @Oakwell
Q19449 Blackpool|Blackpool FC|FC Blackpool ~the Seasiders|Seasiders|the Tangerines @Bloomfield Road
Q19451 Bolton Wanderers|Bolton|Bolton Wanderers FC|BWFC ~the Trotters|Trotters|Wanderers @Toughsheet Community Stadium|University of Bolton Stadium|Reebok Stadium
Q48879 Bradford City|Bradford|Bradford City AFC|Bradford City FC ~the Bantams|Bantams|City @Valley Parade
Q48929 Burton Albion|Burton|Burton Albion FC ~the Brewers|Brewers|Albion @Pirelli Stadium
Q18509 Cambridge United|Cambridge|Cambridge Utd|Cambridge United FC ~the U's|United @Abbey Stadium
Q19584 Crawley Town|Crawley|Crawley Town FC ~the Red Devils|Town @Broadfield Stadium
Q19589 Doncaster Rovers|Doncaster|Doncaster Rovers FC|Donny ~Rovers @Eco-Power Stadium|Keepmoat Stadium
Q48939 Exeter City|Exeter|Exeter City FC ~the Grecians|Grecians|City @St James Park
Q19473 Huddersfield Town|Huddersfield|Huddersfield Town AFC|HTAFC ~the Terriers|Terriers|Town @John Smith's Stadium|Accu Stadium
Q19595 Leyton Orient|Orient|Leyton Orient FC|Clapton Orient FC ~the O's @Brisbane Road
Q18519 Lincoln City|Lincoln|Lincoln City FC ~the Imps|Imps|City @Sincil Bank|LNER Stadium
Q18522 Mansfield Town|Mansfield|Mansfield Town FC ~the Stags|Stags|Town @Field Mill
Q48945 Northampton Town|Northampton|Northampton Town FC ~the Cobblers|Cobblers|Town @Sixfields
Q19495 Peterborough United|Peterborough|Peterborough Utd|Peterborough United FC ~the Posh|Posh|United @London Road|Weston Homes Stadium
Q48948 Port Vale|Port Vale FC|Burslem Port Vale FC ~the Valiants|Valiants|Vale @Vale Park
Q18729 Reading|Reading FC|FC Reading ~the Royals|Royals @Select Car Leasing Stadium|Madejski Stadium
Q48950 Rotherham United|Rotherham|Rotherham Utd|Rotherham United FC ~the Millers|Millers|United @New York Stadium
Q9426 Stevenage|Stevenage FC|Stevenage Borough|FC Stevenage @Broadhall Way
Q18526 Stockport County|Stockport|Stockport County FC ~the Hatters|County @Edgeley Park
Q48851 AFC Wimbledon|Wimbledon|Wimbledon FC ~the Dons|Dons @Plough Lane
Q18750 Wigan Athletic|Wigan|Wigan Athletic FC ~the Latics|Latics @Brick Community Stadium|DW Stadium
Q48953 Wycombe Wanderers|Wycombe|Wycombe Wanderers FC ~the Chairboys|Chairboys|Wanderers @Adams Park
Q48843 Accrington Stanley|Accrington|Accrington Stanley FC ~Stanley @Wham Stadium|Crown Ground
Q9408 Barnet|Barnet FC ~the Bees @The Hive
Q18507 Barrow|Barrow AFC|Barrow FC|FC Barrow ~the Bluebirds @Holker Street
Q48925 Bristol Rovers|Bristol Rovers FC|Bristol Rvs ~the Gas|the Pirates|Gasheads|Rovers @Memorial Stadium
Q1584552 Bromley|Bromley FC|FC Bromley ~the Ravens @Hayes Lane
Q48932 Cheltenham Town|Cheltenham|Cheltenham Town FC ~Town @Whaddon Road
Q48935 Chesterfield|Chesterfield FC|Chesterfield Town FC ~the Spireites|Spireites @SMH Group Stadium|Saltergate
Q19578 Colchester United|Colchester|Colchester Utd|Colchester United FC ~United @JobServe Community Stadium
Q19587 Crewe Alexandra|Crewe|Crewe Alex|Crewe Alexandra FC|FC Crewe Alexandra ~the Railwaymen @Gresty Road
Q48941 Fleetwood Town|Fleetwood|Fleetwood Town FC ~the Cod Army|Town @Highbury Stadium
Q48943 Gillingham|Gillingham FC|FC Gillingham ~the Gills|Gills @Priestfield
Q18515 Grimsby Town|Grimsby|Grimsby Town FC ~the Mariners|Town @Blundell Park
Q2219286 Harrogate Town|Harrogate|Harrogate Town AFC|Harrogate Town FC ~the Sulphurites|Town @Wetherby Road
Q248188 MK Dons|Milton Keynes Dons|MK Dons FC|Milton Keynes|Milton Keynes Dons FC @Stadium MK
Q19598 Notts County|Notts County FC|Notts ~the Magpies|County @Meadow Lane
Q19601 Oldham Athletic|Oldham|Oldham Athletic AFC ~the Latics @Boundary Park
Q18460 Salford City|Salford|Salford City FC ~the Ammies|City @Peninsula Stadium|Moor Lane
Q19626 Shrewsbury Town|Shrewsbury|Shrewsbury Town FC ~the Shrews|Salop|Town @New Meadow
Q19634 Swindon Town|Swindon|Swindon Town FC ~the Robins|Town @County Ground
Q19637 Tranmere Rovers|Tranmere|Tranmere Rovers FC ~Rovers @Prenton Park
Q19644 Walsall|Walsall FC|FC Walsall|Walsall Town Swifts FC ~the Saddlers|Saddlers @Bescot Stadium
Q18512 Forest Green Rovers|Forest Green|FGR|Forest Green Rovers FC ~Rovers
Q19575 Carlisle United|Carlisle|Carlisle Utd|Carlisle United FC ~the Cumbrians|United @Brunton Park
Q48944 Morecambe|Morecambe FC|FC Morecambe ~the Shrimps @Globe Arena
Q48954 York City|York|York City FC ~the Minstermen|Minstermen|City @LNER Community Stadium|Bootham Crescent
Q48949 Rochdale|Rochdale AFC|Rochdale FC|FC Rochdale ~Dale|the Dale @Spotland
Q48951 Southend United|Southend|Southend Utd|Southend United FC ~the Shrimpers|United @Roots Hall
Q19615 Scunthorpe United|Scunthorpe|Scunthorpe Utd|Scunthorpe United FC|Scunthorpe & Lindsey United FC ~the Iron|United @Glanford Park
Q19592 Hartlepool United|Hartlepool|Hartlepool Utd|Hartlepool United FC ~Pools|the Pools|United @Victoria Park|Suit Direct Stadium
Q19651 Yeovil Town|Yeovil|Yeovil Town FC ~the Glovers|Town @Huish Park
Q5214935 Halifax Town|FC Halifax Town|Halifax ~the Shaymen|Town @The Shay
Q18513 Gateshead|Gateshead FC ~the Heed
Q2975959 Solihull Moors|Solihull|Solihull Moors FC|FC Solihull Moors
Q4094837 Boreham Wood|Boreham Wood FC
Q2303493 Eastleigh|Eastleigh FC ~the Spitfires
Q18660 Altrincham|Altrincham FC|Alty
Q48862 Aldershot Town|Aldershot|Aldershot Town FC ~the Shots|Town
Q2454929 Sutton United|Sutton|Sutton Utd|Sutton United FC ~United
Q9437 Wealdstone|Wealdstone FC
Q18528 Woking|Woking FC ~the Cards
Q48938 Dagenham & Redbridge|Dagenham and Redbridge|Dagenham|Dag & Red|Daggers|Dagenham & Redbridge FC|Dag and Red ~the Daggers
Q1131109 Maidenhead United|Maidenhead|Maidenhead United FC ~United
Q18511 Ebbsfleet United|Ebbsfleet|Gravesend & Northfleet|Ebbsfleet United FC|Gravesend ~United
Q18518 Kidderminster Harriers|Kidderminster|Kiddy|Kidderminster Harriers FC
Q18508 Braintree Town|Braintree|Braintree Town FC ~Town
Q18527 Tamworth|Tamworth FC
brackley-town Brackley Town|Brackley ~Town
truro-city Truro City|Truro ~City
Q894605 Boston United|Boston Utd|Boston United FC ~the Pilgrims|United
Q47965 Torquay United|Torquay|Torquay Utd|Torquay United FC ~the Gulls|United
Q2658370 Dover Athletic|Dover|Dover Athletic FC
Q5298045 Dorking Wanderers|Dorking|Dorking Wanderers FC ~Wanderers
Q18280 AFC Fylde|Fylde
Q2041933 Chester|Chester FC|Chester City ~City
stockport-town Stockport Town ~Town
Q18521 Macclesfield|Macclesfield FC|Macclesfield Town|Macclesfield Town FC ~the Silkmen|Town
Q19573 Bury|Bury FC|AFC Bury|FC Bury ~the Shakers
Q18711379 Hereford|Hereford FC|Hereford United|Hereford United FC ~United
Q909189 Darlington|Darlington FC|FC Darlington ~the Quakers
Q1513377 Kettering Town|Kettering|Kettering Town FC ~Town
lincoln-united Lincoln United ~United
Q1764590 Maidstone United|Maidstone|Maidstone Utd|Maidstone United FC ~United
chelmsford-city Chelmsford City|Chelmsford ~City
Q368500 Bath City|Bath City FC ~City
worthing Worthing|Worthing FC
farnborough Farnborough|Farnborough FC
spennymoor-town Spennymoor Town|Spennymoor ~Town
Q17021739 South Shields|South Shields FC
Q7430259 Scarborough Athletic|Scarborough|Scarborough FC|Scarborough Athletic FC
Q18477 King's Lynn Town|King's Lynn|King's Lynn FC|King's Lynn Town FC ~Town
Q18506 Alfreton Town|Alfreton|Alfreton Town FC ~Town
hashtag-united Hashtag United ~United
fc-united-of-manchester FC United of Manchester|FC United ~United
Q896965 Bradford Park Avenue|Bradford PA|Bradford Park Avenue AFC
leatherhead Leatherhead
Q1927145 Lewes|Lewes FC
wigan-borough Wigan Borough|Wigan Borough FC
Q4651460 Rushden & Diamonds|Rushden|AFC Rushden & Diamonds|Rushden & Diamonds FC
arsenal-women Arsenal Women|Arsenal Ladies|Arsenal WFC +women
chelsea-women Chelsea Women|Chelsea Ladies|Chelsea FC Women|Chelsea FCW +women @Kingsmeadow
manchester-city-women Manchester City Women|Man City Women|Manchester City WFC +women
manchester-united-women Manchester United Women|Man United Women|Man Utd Women|Manchester United WFC +women
liverpool-women Liverpool Women|Liverpool FC Women|Liverpool Ladies +women
everton-women Everton Women|Everton Ladies +women
aston-villa-women Aston Villa Women|Villa Women|Aston Villa Ladies +women
brighton-women Brighton Women|Brighton & Hove Albion Women|Brighton WFC +women
tottenham-women Tottenham Women|Tottenham Hotspur Women|Spurs Women|Tottenham Ladies +women
west-ham-women West Ham Women|West Ham United Women|West Ham Ladies +women
leicester-city-women Leicester City Women|Leicester Women|Leicester City WFC +women
london-city-lionesses London City Lionesses|London City ~City +women
crystal-palace-women Crystal Palace Women|Palace Women +women
birmingham-city-women Birmingham City Women|Birmingham City Ladies|Birmingham Women +women
bristol-city-women Bristol City Women|Bristol City WFC +women
reading-women Reading Women|Reading FC Women +women
sunderland-women Sunderland Women|Sunderland Ladies +women
newcastle-united-women Newcastle United Women|Newcastle Women +women
southampton-women Southampton Women|Southampton FC Women +women
durham-women Durham Women|Durham WFC +women
doncaster-rovers-belles Doncaster Rovers Belles|Doncaster Belles +women
lewes-women Lewes Women|Lewes FC Women +women
chelsea-u23 Chelsea U23|Chelsea U21|Chelsea Under-23s|Chelsea development squad
manchester-united-u23 Manchester United U23|Manchester United U21|Man Utd U21|Manchester United Under-21s|Manchester United Under-23s
arsenal-u23 Arsenal U23|Arsenal U21|Arsenal Under-21s|Arsenal Under-23s
liverpool-u23 Liverpool U23|Liverpool U21|Liverpool Under-21s|Liverpool Under-23s
manchester-city-eds Manchester City EDS|Manchester City U21|Man City U21|City EDS
brighton-u21 Brighton U21|Brighton & Hove Albion U21|Brighton U23
southampton-u21 Southampton U21|Southampton U23|Southampton B|Southampton Under-21s
brentford-b Brentford B
`;
