/** Clubs of Scotland, Ireland, Northern Ireland and Wales; the format is `readClubs`'s. */
export const britishIsles = `
[GB-SCT]
Q19593 Celtic|Celtic FC|Celtic Glasgow|Glasgow Celtic ~the Hoops|Hoops|the Bhoys|Bhoys|the Celts @Celtic Park|Parkhead =Lennoxtown
Q19597 Rangers|Rangers FC|Glasgow Rangers ~the Gers|Gers|the Light Blues|the Teddy Bears @Ibrox|Ibrox Stadium =Auchenhowie|Govan
rangers-b Rangers B|Rangers Colts|Rangers B Team
celtic-b Celtic B|Celtic Colts
Q202093 Hearts|Heart of Midlothian|Hearts FC|Heart of Midlothian FC ~the Jambos|Jambos|Jam Tarts|the Jam Tarts|the Gorgie club @Tynecastle|Tynecastle Park =Gorgie
Q192597 Hibernian|Hibs|Hibernian FC|Hibernian Edinburgh ~the Hibees|Hibees|the Leith club @Easter Road =Leith
Q187326 Aberdeen|Aberdeen FC|FC Aberdeen ~the Dons @Pittodrie
Q192873 Dundee United|Dundee Utd|Dundee United FC|Dundee Hibernian ~the Tangerines|the Arabs|the Terrors|United @Tannadice
Q335483 Dundee|Dundee FC|FC Dundee ~the Dark Blues|the Dee @Dens Park
Q210961 Kilmarnock|Kilmarnock FC|Killie|FC Kilmarnock @Rugby Park
Q216523 Motherwell|Motherwell FC|FC Motherwell ~the Steelmen|Steelmen|the Well @Fir Park
Q319136 St Mirren|St Mirren FC|Saint Mirren|Saint Mirren FC ~the Buddies|Buddies @SMiSA Stadium =Paisley
Q268776 St Johnstone|St Johnstone FC|Saint Johnstone|Saint Johnstone FC ~the Saints|Perth Saints|the Perth club @McDiarmid Park =Perth
Q180420 Ross County|Ross County FC|FC Ross County ~the Staggies|Staggies|County @Victoria Park =Dingwall
Q867921 Livingston|Livingston FC|Livi|FC Livingston ~the Livi Lions @Almondvale|Tony Macaroni Arena
Q219241 Falkirk|Falkirk FC|FC Falkirk ~the Bairns|Bairns @Falkirk Stadium
Q498473 Hamilton Academical|Hamilton Accies|Hamilton|Accies|Hamilton Academical FC|Hamilton FC @New Douglas Park
Q309059 Inverness Caledonian Thistle|Inverness|Inverness CT|Caley Thistle|Inverness Caley Thistle|ICT|Inverness Caledonian Thistle FC|The Caley Jags @Caledonian Stadium
Q822722 Partick Thistle|Partick|Partick Thistle FC ~the Jags|Jags|Thistle @Firhill
Q390256 Dunfermline Athletic|Dunfermline|Dunfermline Athletic FC ~the Pars|Pars @East End Park
Q1046939 Raith Rovers|Raith|Raith Rovers FC|Raith Rvs|FC Raith Rovers ~Rovers @Stark's Park =Kirkcaldy
Q793241 Ayr United|Ayr|Ayr United FC ~the Honest Men|United @Somerset Park
Q852753 Queen's Park|Queens Park|Queen's Park FC|FC Queens Park ~the Spiders @Hampden Park|Lesser Hampden
Q867876 Greenock Morton|Morton|Greenock Morton FC @Cappielow
Q408554 Airdrieonians|Airdrie|Airdrie United|Airdrieonians FC|Airdrie Utd ~the Diamonds|United
Q539374 Arbroath|Arbroath FC|FC Arbroath ~the Red Lichties @Gayfield
Q1377801 Alloa Athletic|Alloa|Alloa Athletic FC|FC Alloa Athletic ~the Wasps
Q5178943 Cove Rangers|Cove|Cove Rangers FC
Q854890 Queen of the South|QOS|Queen of the South FC|Queen of Sth|Queen of South ~the Doonhamers @Palmerston Park =Dumfries
Q473136 Montrose|Montrose FC|FC Montrose ~the Gable Endies
Q6386607 Kelty Hearts|Kelty|Kelty Hearts FC
Q1140392 Stenhousemuir|Stenhousemuir FC|FC Stenhousemuir
Q564497 Annan Athletic|Annan|Annan Athletic FC
Q1059399 Dumbarton|Dumbarton FC|FC Dumbarton ~the Sons
Q1059430 East Fife|East Fife FC|FC East Fife
Q952582 Peterhead|Peterhead FC
Q1059415 Clyde|Clyde FC|FC Clyde ~the Bully Wee
Q1328766 Elgin City|Elgin|Elgin City FC ~City
Q589563 Forfar Athletic|Forfar|Forfar Athletic FC
Q282126 Stirling Albion|Stirling|Stirling Albion FC ~Albion
Q1090661 Stranraer|Stranraer FC|FC Stranraer
Q5328723 East Kilbride|East Kilbride FC
Q2283783 Edinburgh City|FC Edinburgh|Edinburgh City FC ~City
Q7573940 Spartans|The Spartans|FC Spartans|Spartans FC
bonnyrigg-rose Bonnyrigg Rose|Bonnyrigg|Bonnyrigg Rose FC
Q904186 Brechin City|Brechin|Brechin City FC|FC Brechin City ~City
Q610447 Cowdenbeath|Cowdenbeath FC|FC Cowdenbeath
Q656134 Albion Rovers|Albion Rovers FC|Albion Rvs|FC Albion Rovers ~Rovers
east-stirlingshire East Stirlingshire
berwick-rangers Berwick Rangers|Berwick
Q738158 Gretna|Gretna FC
third-lanark Third Lanark
celtic-women Celtic Women|Celtic FC Women +women
rangers-women Rangers Women|Rangers WFC +women
glasgow-city Glasgow City|Glasgow City FC|Glasgow City Ladies ~City +women
hibernian-women Hibernian Women|Hibs Women|Hibernian Ladies +women
hearts-women Hearts Women|Heart of Midlothian Women +women
[IE]
Q203976 Shamrock Rovers|Shamrock Rovers FC|Shamrock|FC Shamrock Rovers ~the Hoops|Rovers @Tallaght Stadium =Tallaght
Q212708 Bohemians|Bohemian FC|Bohemian|Bohs|Bohemians Dublin ~the Gypsies|Gypsies @Dalymount Park|Dalymount =Phibsborough
Q338557 Dundalk|Dundalk FC|FC Dundalk ~the Lilywhites|Lilywhites @Oriel Park =Louth
Q459622 Derry City|Derry City FC|Derry ~the Candystripes|Candystripes|City @Brandywell|Ryan McBride Brandywell Stadium
st-patrick-s-athletic St Patrick's Athletic|St Patrick's Ath|St Pat's|St Patricks Athletic|Pat's|St Patrick's|Saint Patrick's Athletic FC|Saint Patrick's ~the Saints|the Inchicore club @Richmond Park =Inchicore
Q394474 Shelbourne|Shelbourne FC|Shels|Shelbourne Dublin ~the Reds @Tolka Park =Drumcondra
sligo-rovers Sligo Rovers|Sligo|Sligo Rovers FC|FC Sligo Rovers ~the Bit O'Red|Bit O'Red|Rovers @The Showgrounds
Q932284 Cork City|Cork City FC|Cork ~the Rebel Army|the Leesiders|City @Turner's Cross
waterford Waterford|Waterford FC|Waterford United|Waterford AFC ~the Blues|United @RSC|Regional Sports Centre
Q761498 Drogheda United|Drogheda|Drogheda United FC|Drogs|FC Drogheda United ~the Drogs|the Boynesiders|United @Weavers Park|United Park
galway-united Galway United|Galway|Galway United FC|Galway FC|FC Galway United ~the Tribesmen|United @Eamonn Deacy Park
finn-harps Finn Harps|Finn Harps FC|Harps|FC Finn Harps @Finn Park =Ballybofey|Donegal
Q1478917 Longford Town|Longford|Longford Town FC|FC Longford Town ~De Town|the Town|Town @Bishopsgate|City Calling Stadium|Strokestown Road
Q755656 Athlone Town|Athlone|Athlone Town AFC|Athlone Town FC|FC Athlone Town ~Town @Lissywollen|Athlone Town Stadium
bray-wanderers Bray Wanderers|Bray|Bray Wanderers FC|FC Bray Wanderers ~the Seagulls|Wanderers @Carlisle Grounds
ucd UCD|University College Dublin|UCD AFC|UC Dublin|Uni College Dublin ~the Students @UCD Bowl|Belfield
Q1617811 Wexford|Wexford FC|Wexford Youths|Wexford Youths FC @Ferrycarrig Park
cobh-ramblers Cobh Ramblers|Cobh|Cobh Ramblers FC @St Colman's Park
cabinteely Cabinteely|Cabinteely FC
Q105628356 Treaty United|Treaty United FC|Treaty ~United =Limerick
limerick Limerick|Limerick FC|Limerick 37 ~the Super Blues @Markets Field
Q115245702 Kerry FC
monaghan-united Monaghan United|Monaghan ~United
kildare-county Kildare County ~County
sporting-fingal Sporting Fingal|Sporting Fingal FC
home-farm Home Farm
mervue-united Mervue United ~United
salthill-devon Salthill Devon
shelbourne-women Shelbourne Women|Shelbourne Ladies +women
peamount-united Peamount United|Peamount ~United +women
wexford-youths-women Wexford Youths Women|Wexford Women +women
shamrock-rovers-women Shamrock Rovers Women +women
athlone-town-women Athlone Town Women +women
[GB-NIR]
Q244472 Linfield|Linfield FC|FC Linfield|Linfield Belfast ~the Blues @Windsor Park
Q249533 Glentoran|Glentoran FC|Glentoran Belfast|FC Glentoran ~the Glens|Glens @The Oval
Q779835 Cliftonville|Cliftonville FC|FC Cliftonville ~the Reds @Solitude
Q840567 Crusaders|Crusaders FC|Crusaders Belfast ~the Crues|Crues @Seaview
Q2373463 Larne|Larne FC @Inver Park
Q1108181 Coleraine|Coleraine FC|FC Coleraine ~the Bannsiders @The Showgrounds
Q1130432 Glenavon|Glenavon FC|FC Glenavon @Mourneview Park
Q805429 Ballymena United|Ballymena|Ballymena Utd|Ballymena United FC ~United
Q168660 Portadown|Portadown FC|FC Portadown ~the Ports @Shamrock Park
Q1265680 Dungannon Swifts|Dungannon|Dungannon Swifts FC|FC Dungannon
Q2541808 Carrick Rangers|Carrick|Carrick Rangers FC|FC Carrick Rangers
Q2244751 Loughgall|Loughgall FC
Q9213755 Newry City|Newry City AFC|Newry ~City
Q2252351 Warrenpoint Town|Warrenpoint|Warrenpoint Town FC ~Town
Q1082980 Institute FC|FC Institute
Q312360 Lisburn Distillery|Distillery|Lisburn Distillery FC
Q806549 Bangor FC|FC Bangor
Q2007987 Ards FC|Ards|FC Ards
[GB-WLS]
Q18659 Swansea City|Swansea|Swansea City AFC|Swansea City FC|Swans @Swansea.com Stadium|Liberty Stadium ~the Swans|the Jacks|City
Q18529 Wrexham|Wrexham AFC|AFC Wrexham|Wrexham FC ~the Red Dragons @Racecourse Ground|STōK Cae Ras
Q18662 Cardiff City|Cardiff|Cardiff City FC ~the Bluebirds|Bluebirds|City @Cardiff City Stadium
Q18523 Newport County|Newport|Newport County AFC|Newport County FC ~the Exiles|County @Rodney Parade
Q390183 The New Saints|TNS|The New Saints FC|Total Network Solutions|TN Saints @Park Hall
connah-s-quay-nomads Connah's Quay Nomads|Connah's Quay|Nomads|Connah's Quay Nomads FC
Q280727 Bala Town|Bala|Bala Town FC ~Town
Q941152 Haverfordwest County|Haverfordwest|Haverfordwest County AFC ~County
Q950480 Caernarfon Town|Caernarfon|Caernarfon Town FC ~Town
penybont Penybont|Penybont FC|Pen-y-Bont FC
Q809114 Barry Town|Barry Town United|Barry Town Utd|Barry Town AFC|Barry Town FC|FC Barry Town|Barry Town United FC|Barry Town United AFC ~Town|United
bangor-city Bangor City|Bangor|Bangor City FC ~City
Q595516 Rhyl|Rhyl FC
Q319756 Aberystwyth Town|Aberystwyth|Aberystwyth Town FC ~Town
Q291848 Llanelli|Llanelli Town|Llanelli AFC|Llanelli Town AFC ~Town
Q3264440 Merthyr Town|Merthyr Tydfil|Merthyr|Merthyr Town FC|Merthyr Tydfil FC ~Town
Q2096167 Cardiff Met|Cardiff Metropolitan University|Cardiff MU|Cardiff Metropolitan|Cardiff Met University|Cardiff Met FC
Q856474 Newtown AFC|Newtown
Q3073748 Flint Town United|Flint Town|Flint Town United FC ~United|Town
colwyn-bay Colwyn Bay|Colwyn Bay FC
Q1777557 Cefn Druids|Cefn Druids AFC|NEWI Cefn Druids
Q553732 Airbus UK Broughton|Airbus UK|AUK Broughton FC|Airbus UK Broughton FC
`;
