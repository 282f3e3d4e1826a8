import type { PlaceRow } from "../model/registry.ts";

// `[country] name|other spelling, name, …`: towns, regions and islands in the news. A town whose name is a club's stands with the club.
const TABLE = `
[DK] Sjælland|Zealand|Seeland, Jylland|Jutland|Jütland, Fyn|Funen, Lolland, Falster, Bornholm, Langeland, Ærø, Samsø, Læsø, Møn, Djursland, Salling, Himmerland, Vendsyssel-Thy, Hanherred, Nordjylland, Sønderjylland|South Jutland, Sydjylland, Vestjylland, Østjylland, Midtjylland Region|Region Midtjylland, Nordsjælland Region|Region Hovedstaden, Sydsjælland, Sydfyn, Vestegnen, Trekantområdet, Kronjylland, Amager, Christianshavn, Nørrebro, Vesterbro, Østerbro, Valby, Frederiksberg, Gladsaxe, Herlev, Ballerup, Rødovre, Taastrup|Tåstrup, Høje-Taastrup, Kastrup, Dragør, Farum, Birkerød, Rungsted, Hørsholm, Fredensborg, Humlebæk, Hundested, Frederiksværk, Kongens Lyngby, Bagsværd, Søborg, Charlottenlund, Klampenborg, Værløse, Ølstykke, Solrød, Ringsted, Slagelse, Sorø, Kalundborg, Korsør, Vordingborg, Nakskov, Maribo, Rødby, Sakskøbing, Haslev, Faxe, Store Heddinge, Stege, Nyborg, Faaborg|Fåborg, Assens, Kerteminde, Bogense, Rudkøbing, Herning, Struer, Lemvig, Brande, Bjerringbro, Hadsund, Hadsten, Hammel, Grenaa|Grenå, Ebeltoft, Rønde, Hornslet, Skanderborg, Ry, Juelsminde, Tørring, Grindsted, Billund, Bramming, Ribe, Tønder, Aabenraa|Åbenrå, Sønderborg, Nordborg, Gråsten, Vojens, Rødding, Brørup, Fanø, Frederikshavn, Skagen, Sæby, Brønderslev, Hirtshals, Løkken, Fjerritslev, Nibe, Løgstør, Aars, Farsø, Mariager, Nykøbing Hurup, Hanstholm, Tarm, Skjern, Videbæk, Ulfborg, Christiansborg, Idrætsparken, Vallensbæk, Karup, Aulum, Tistrup, Christiansfeld, Limfjorden, Storebælt, Øresund
[FO] Tórshavn|Torshavn|Thorshavn, Toftir, Tvøroyri
[GL] Nuuk|Godthåb, Sisimiut, Ilulissat, Qaqortoq
[BE] Vlaanderen|Flanders|Flandern|Flandre|Flandres, Wallonië|Wallonia|Wallonie|Wallonien, Limburg, Henegouwen|Hainaut|Hainault, West-Vlaanderen|West Flanders, Oost-Vlaanderen|East Flanders, Vlaams-Brabant, Waals-Brabant, Kempen, Haspengouw, Waasland, Pajottenland, Meetjesland, Westhoek, Brussel|Brussels|Bruxelles|Brüssel|Bryssel, Luik|Liège|Lüttich, Namur, Doornik, Aarlen|Arlon, Oostakker, Neerpede, Tubeke, Vorst, Sint-Gillis|Saint-Gilles, Schaarbeek|Schaerbeek, Etterbeek, Elsene|Ixelles, Ukkel|Uccle, Jette, Laken|Laeken, Evere, Vilvoorde, Zaventem, Dilbeek, Asse, Merchtem, Grimbergen, Tervuren, Overijse, Wavre|Waver, Nijvel|Nivelles, Waterloo, Ottignies, Aarschot, Diest, Tongeren, Bilzen, Maaseik, Maasmechelen, Lanaken, Bree, Beringen, Houthalen, Zonhoven, Tessenderlo, Herentals, Turnhout, Balen, Dessel, Brasschaat, Schoten, Merksem, Deurne, Borgerhout, Hoboken, Wilrijk, Edegem, Kontich, Lier, Willebroek, Boom, Bornem, Temse, Sint-Niklaas, Dendermonde, Wetteren, Geraardsbergen, Zottegem, Ronse|Renaix, Eeklo, Maldegem, Zelzate, Lochristi, Merelbeke, Tielt, Izegem, Menen, Wevelgem, Kuurne, Ingelmunster, Diksmuide, Veurne, Nieuwpoort, De Panne, Koksijde, Middelkerke, Bredene, Blankenberge, Knokke-Heist, Zeebrugge, Verviers, Huy|Hoei, Dinant, Bastogne|Bastenaken, Durbuy, Malmedy, Sankt Vith
[NL] Noord-Holland|North Holland, Zuid-Holland|South Holland, Friesland|Fryslân, Drenthe, Overijssel, Gelderland, Flevoland, Zeeland, Noord-Brabant|Brabant, Achterhoek, Veluwe, Betuwe, Randstad, Zeeuws-Vlaanderen, Amsterdam, Rotterdam, Den Haag|The Hague|'s-Gravenhage|La Haye|Haag, Eindhoven, Tilburg, Arnhem, Enschede, Apeldoorn, Zaandam|Zaanstad, Amersfoort, 's-Hertogenbosch, Hoofddorp, Maastricht, Leiden, Delft, Zoetermeer, Schiedam, Vlaardingen, Spijkenisse, Gouda, Alphen aan den Rijn, Hilversum, Huizen, Bussum, Naarden, Lelystad, Emmeloord, Kampen, Deventer, Zutphen, Doetinchem, Winterswijk, Hengelo, Almelo, Oldenzaal, Hardenberg, Hoogeveen, Assen, Meppel, Drachten, Sneek, Delfzijl, Winschoten, Den Helder, Hoorn, Purmerend, Beverwijk, Velsen, IJmuiden, Castricum, Heerhugowaard, Papendrecht, Ridderkerk, Capelle aan den IJssel, Middelburg, Vlissingen, Terneuzen, Bergen op Zoom, Oosterhout, Etten-Leur, Veghel, Weert, Roermond, Sittard, Geleen, Heerlen, Kerkrade, Valkenburg, Zeist, Nieuwegein, Veenendaal, Ede, Tiel, Zaltbommel, Zundert, Waddinxveen, Katwijk aan Zee, Texel, Terschelling, Ameland, Vlieland, Papendal, Wassenaar, Noordwijkerhout, Hendrik-Ido-Ambacht, Rijswijk, De Meern, Soest, Bunschoten, Barneveld, Nijkerk, Putten, Ermelo, Harderwijk, Elburg
[LU] Luxembourg-Ville|Luxembourg City, Esch-sur-Alzette
[GB-ENG] London|Londen|Londres|Londra, Greater Manchester, Merseyside, Tyneside, Teesside, Wearside, Yorkshire|South Yorkshire|West Yorkshire|North Yorkshire, Lancashire, Cheshire, Cumbria, Northumberland, Durham, Humberside, Lincolnshire, Nottinghamshire, Derbyshire, Leicestershire, Staffordshire, Shropshire, Worcestershire, Warwickshire, Northamptonshire, Cambridgeshire, Norfolk, Suffolk, Essex, Hertfordshire, Bedfordshire, Buckinghamshire, Oxfordshire, Gloucestershire, Wiltshire, Somerset, Devon, Cornwall, Dorset, Hampshire, Berkshire, Surrey, Sussex|West Sussex|East Sussex, Kent, Isle of Wight, Isle of Man, Black Country, East Anglia, West Midlands, East Midlands, Midlands, Sheffield, Bristol, Exmouth, Bath, Gloucester, Worcester, Warrington, St Helens, Wakefield, Middlesex, Croydon, Wembley, Hackney, Islington, Hammersmith, Kensington, Camden, Brixton, Enfield, Greenwich, Cobham, Carrington, Kirkby, Poole, Southend-on-Sea, Guildford, Basingstoke, Winchester, Canterbury, Ashford, Hastings, Eastbourne, Folkestone, Margate, Slough, Windsor, Stratford, Redcar, Whitley Bay, Blyth, Bury St Edmunds, Great Yarmouth, Lowestoft, Loughborough, Burton upon Trent, Telford, St George's Park, Burton-on-Trent, Falmer, Lancing
[GB-SCT] Glasgow, Edinburgh, Paisley, Dingwall, Kirkcaldy, Dumfries, Lanarkshire, Ayrshire, Fife, Tayside, Highlands, Shetland, Orkney, Hampden, Govan, Leith, Gorgie, Lennoxtown, Tranent, Musselburgh
[GB-WLS] Anglesey, Gwent, Powys, Carmarthen, Pembroke, Caerphilly, Rhondda, Merthyr, Gwynedd, Hensol
[GB-NIR] Belfast, Lisburn, Antrim, Armagh, Tyrone, Fermanagh, Ulster, Londonderry
[IE] Dublin, Munster, Leinster, Connacht, Donegal, Louth, Meath, Kildare, Wicklow, Tipperary, Kilkenny, Carlow, Laois, Offaly, Westmeath, Cavan, Leitrim, Roscommon, Mayo, Clare, Tallaght, Abbotstown, Phibsborough, Inchicore, Ballybofey, Letterkenny, Athy, Navan, Killarney, Tralee, Ennis, Malahide, Swords
[DE] Bavaria|Beieren|Bavière, Baden-Württemberg, Niedersachsen|Lower Saxony|Nedersaksen, Sachsen|Saxony|Saksen, Hessen|Hesse, Thüringen|Thuringia, Nordrhein-Westfalen|North Rhine-Westphalia, Rheinland-Pfalz, Saarland, Brandenburg, Schleswig-Holstein|Slesvig-Holsten, Mecklenburg-Vorpommern, Ruhrgebiet|Ruhr, Sydslesvig, Berlin|Berlijn, München|Munich-Stadt, Bonn, Gelsenkirchen, Mainz-Bretzenheim, Krefeld, Solingen, Remscheid, Hagen, Hamm, Flensburg|Flensborg, Husum, Göttingen, Kassel, Heidelberg, Freudenstadt, Konstanz, Friedrichshafen, Bamberg, Passau, Koblenz, Trier, Bad Cannstatt, Sinsheim, Köpenick, Rheinhessen, Schwaben|Swabia, Franken|Franconia
[AT] Wien|Vienna|Wenen|Vienne, Steiermark|Styria, Kärnten|Carinthia, Vorarlberg, Burgenland, Niederösterreich, Oberösterreich, Kitzbühel, Leogang
[CH] Genf|Geneva|Genève|Geneve, Bern|Berne, Wallis|Valais, Tessin|Ticino, Fribourg, Biel, Nyon, Davos, St. Moritz
[FR] Paris|Parijs, Bretagne|Brittany, Normandie|Normandy, Provence, Côte d'Azur, Corsica|Corse|Korsika, Alsace|Elsass, Lorraine, Picardie, Champagne, Bourgogne, Aquitaine, Languedoc, Nord-Pas-de-Calais, Clairefontaine, Versailles, Calais, Roubaix, Tourcoing, Poissy, Saint-Denis, Limoges, Poitiers, La Rochelle, Bayonne, Biarritz, Perpignan, Avignon, Aix-en-Provence, Annecy-le-Vieux, Chambéry, Besançon, Mulhouse, Colmar, Nanterre, Réunion, Guyane|French Guiana
[ES] Madrid, Catalonia|Catalonië|Katalonien|Catalunya|Catalogne, Andalusia|Andalucía|Andalusien|Andalousië, Basque Country|Baskerlandet|Baskenland|Euskadi|País Vasco, Galicia|Galicien, Asturias|Asturien, Canary Islands|Canarische Eilanden|De Kanariske Øer|Kanariske Øer|Gran Canaria, Balearics|Balearerne|Balearen, Costa del Sol|Costa Blanca, Marbella, San Sebastián|San Sebastian, Vitoria, Vigo, Pamplona, Alicante, Benidorm, Logroño, La Rioja, Marchamalo, La Manga, Jerez, Huelva, Castellón de la Plana, Majorca, Lanzarote, Fuerteventura
[PT] Lisbon|Lissabon|Lisboa|Lisbonne, Algarve, Madeira, Azores|Açores|Azorerne|Azoren, Coimbra, Faro, Aveiro, Funchal, Oeiras, Alcochete, Seixal, Albufeira, Cascais
[IT] Rome|Rom, Milano|Mailand|Milaan, Turin|Turijn, Firenze|Florence|Florenz, Venice|Venetië|Venise, Sicily|Sicilien|Sicilië|Sicilia|Sizilien, Sardinia|Sardinien|Sardinië|Sardegna, Tuscany|Toscana|Toscane|Toskana, Lombardy|Lombardiet|Lombardia, Piemonte|Piedmont, Liguria, Emilia-Romagna, Veneto, Puglia|Apulien, Calabria|Calabrien, Campania, Coverciano, Milanello, Bergamo, Ferrara, Trieste, Rimini, Ravenna, Vatican
[SE] Stockholm, Skåne|Scania, Östergötland|Østergötland, Västergötland, Småland, Värmland, Dalarna, Jämtland, Norrland, Gotland, Öland, Uppsala|Upsala, Lund, Borås, Växjö, Karlstad, Karlskrona, Luleå, Skellefteå, Kiruna, Nyköping, Södertälje, Solna, Huddinge, Ystad, Strömstad, Visby, Falun, Borlänge
[NO] Oslo, Trøndelag|Trondelag, Nordland, Rogaland, Vestland, Telemark, Østfold, Vestfold, Finnmark, Svalbard, Sørlandet, Trondheim|Trondhjem, Stavanger, Kristiansand, Drammen, Skien, Porsgrunn, Larvik, Hamar, Lillehammer, Gjøvik, Narvik, Harstad, Alta, Bærum, Asker, Ullevaal, Tønsberg, Halden, Lofoten, Steinkjer, Namsos, Førde
[FI] Helsinki|Helsingfors, Turku|Åbo, Tampere|Tammerfors, Espoo|Esbo, Vantaa, Lapland, Åland, Rovaniemi, Vaasa, Kuopio, Seinäjoki
[IS] Reykjavík|Reykjavik, Akureyri, Kópavogur, Hafnarfjörður, Vestmannaeyjar
[PL] Warszawa|Warsaw|Warschau, Kraków|Krakow|Krakau|Cracow, Gdańsk|Gdansk|Danzig, Łódź|Lodz, Wrocław|Wroclaw|Breslau, Szczecin|Stettin, Silesia|Schlesien
[CZ] Praha|Prague|Prag|Praag, Moravia|Mähren, Bohemia|Böhmen
[SK] Bratislava|Pressburg
[HU] Budapest|Boedapest, Szeged, Pécs
[RO] București|Bucharest|Bukarest|Boekarest|Bucuresti, Transylvania, Timișoara|Timisoara, Constanța|Constanta, Iași
[BG] Sofia|Sofija, Plovdiv, Varna, Burgas
[RS] Beograd|Belgrade|Belgrado|Belgrad, Novi Sad, Niš|Nis
[HR] Zagreb, Dubrovnik, Dalmatia|Dalmatien
[SI] Ljubljana
[BA] Mostar, Banja Luka, Tuzla
[ME] Podgorica, Nikšić, Budva
[MK] Skopje, Tetovo
[AL] Shkodër|Shkoder, Durrës|Durres
[XK] Pristina|Prishtinë, Gjilan, Mitrovica
[UA] Kyiv|Kiev|Kyjiv|Kijev|Kiew, Donetsk|Donezk, Kharkiv|Kharkov, Odesa|Odessa, Lviv|Lvov, Crimea|Krim, Donbas|Donbass, Zaporizhzhia
[RU] Moskva|Moscow|Moskou|Moskau, St. Petersburg|Saint Petersburg|Sankt Petersborg|Skt. Petersborg|Sint-Petersburg, Siberia|Sibirien|Siberië, Kazan, Samara, Dagestan, Chechnya|Tjetjenien, Kaliningrad, Yekaterinburg
[BY] Minsk
[LT] Vilnius, Kaunas
[LV] Riga
[EE] Tallinn, Tartu
[TR] Istanbul|Istanboel|İstanbul, Ankara, Izmir|İzmir, Adana, Kadıköy, Florya, Belek, Anatolia
[GR] Athen|Athens|Athene|Athènes, Thessaloniki|Saloniki|Salonika, Piraeus|Piræus|Pireus, Kreta|Crete|Creta, Patras|Patra, Rhodos|Rhodes, Corfu|Korfu
[CY] Nicosia|Nikosia, Limassol, Larnaca|Larnaka, Ayia Napa, Famagusta
[IL] Tel Aviv|Tel-Aviv, Jerusalem|Jeruzalem, Haifa, Gaza, West Bank|Vestbredden
[MT] Valletta-town
[US] California|Californien|Californië|Kalifornien, Texas, Florida, New York|New York State, New Jersey, Los Angeles|L.A., San Francisco, Las Vegas, Washington|Washington D.C.|Washington DC, Boston, Arizona, Nevada, Utah, Ohio, Illinois, Michigan, Wisconsin, Carolina|North Carolina|South Carolina, Virginia, Maryland, Pennsylvania, Massachusetts, Connecticut, Oregon, Missouri, Kansas, Oklahoma, Louisiana, New Orleans, Tennessee, Kentucky, Indiana, Indianapolis, Alabama, Mississippi, Hawaii, Alaska, Frisco, Fort Lauderdale, Tampa, Jacksonville, Milwaukee, Detroit, Cleveland, Pittsburgh, Baltimore, Brooklyn, Manhattan, Queens, Bronx, Hollywood, Silicon Valley, Sandy, Bridgeview, Harrison, Carson
[CA] Ontario, Québec|Quebec, British Columbia, Alberta, Manitoba, Nova Scotia, Saskatchewan, New Brunswick, Ottawa, Calgary, Winnipeg, Halifax Canada, Victoria BC, Hamilton Ontario, Burnaby, Langley
[MX] Mexico City|Mexico-Stad|Mexico by|Ciudad de México, Cancún, Jalisco
[BR] Rio de Janeiro|Rio, Belo Horizonte, Porto Alegre, Brasília|Brasilia, Salvador|Salvador de Bahia, Recife, Curitiba, Manaus, Belém, Florianópolis, Natal, Campinas, Minas Gerais
[AR] Buenos Aires, Rosario, Córdoba Argentina, Mendoza, Santa Fe Argentina, Mar del Plata, Avellaneda, La Plata, Patagonia
[UY] Montevideo
[CL] Santiago|Santiago de Chile, Valparaíso|Valparaiso, Viña del Mar
[CO] Bogotá|Bogota, Medellín|Medellin, Cali, Barranquilla, Cartagena de Indias
[PE] Lima, Arequipa
[EC] Quito, Guayaquil
[PY] Asunción|Asuncion
[BO] La Paz, Santa Cruz de la Sierra
[VE] Maracaibo, Mérida Venezuela
[CR] San José Costa Rica
[JM] Kingston, Montego Bay
[TT] Port of Spain, Tobago
[AU] New South Wales|NSW, Queensland, Western Australia, South Australia, Tasmania, Canberra, Hobart, Darwin, Gold Coast, Gosford, Parramatta, Townsville, Cairns, Geelong, Ballarat, Campbelltown, Coffs Harbour
[NZ] Auckland, Christchurch, Dunedin, Hamilton NZ, Napier
[JP] Tokyo|Tokio, Osaka, Kyoto, Yokohama, Sapporo, Fukuoka, Okinawa
[KR] Busan, Jeonju, Suwon
[CN] Beijing|Peking, Shanghai, Wuhan, Chengdu, Chongqing, Tianjin, Guangdong, Nanjing, Hangzhou, Dalian, Shenyang
[HK] Kowloon, Mong Kok
[IN] Delhi|New Delhi, Kolkata|Calcutta, Bombay, Bangalore, Chennai|Madras, Kerala, Kochi|Cochin, Pune, Guwahati, Shillong, Mizoram, Manipur, Assam, Meghalaya, West Bengal, Bhubaneswar, Ahmedabad, Tamil Nadu, Karnataka, Maharashtra, Margao, Salt Lake Stadium
[SA] Riyadh|Riyad|Riad, Jeddah|Djeddah|Dschidda, Mecca|Mekka, Medina|Medinah, Dammam
[AE] Dubai, Abu Dhabi
[QA] Doha, Lusail
[IR] Tehran|Teheran, Isfahan, Mashhad
[IQ] Baghdad|Bagdad, Basra, Kurdistan
[SY] Damascus|Damaskus, Aleppo
[LB] Beirut|Beiroet
[JO] Amman
[TH] Bangkok, Phuket, Chiang Mai, Pattaya
[MY] Johor Bahru, Borneo, Kuching, Ipoh
[ID] Jakarta, Bali, Java, Sumatra, Surabaya, Bandung, Papua
[VN] Hanoi, Saigon|Ho Chi Minh City
[PH] Manila, Cebu
[EG] Cairo|Kairo|Caïro|Le Caire, Alexandria|Alexandrie, Port Said
[MA] Casablanca, Rabat, Marrakech|Marrakesh, Tanger|Tangier, Agadir, Fès|Fez
[TN] Tunis, Sousse, Monastir
[DZ] Algiers|Alger|Algier, Oran, Constantine
[LY] Tripoli, Benghazi
[NG] Lagos, Abuja, Kano, Port Harcourt, Ibadan, Kaduna, Enugu, Aba, Owerri, Jos, Benin City, Calabar, Uyo, Warri, Ogun State
[GH] Accra, Kumasi, Sekondi-Takoradi, Cape Coast, Obuasi, Tamale
[CI] Abidjan, Yamoussoukro, Bouaké
[SN] Dakar, Thiès
[CM] Yaoundé|Yaounde, Douala, Garoua
[CD] Kinshasa, Lubumbashi
[CG] Brazzaville
[ML] Bamako
[GN] Conakry
[SL] Freetown, Kenema, Makeni
[LR] Monrovia
[GM] Banjul
[ZA] Johannesburg, Cape Town|Kaapstad|Kapstaden|Le Cap, Durban, Pretoria|Tshwane, Soweto, Gauteng, Limpopo, KwaZulu-Natal|KZN, Port Elizabeth|Gqeberha, Bloemfontein, Pietermaritzburg, Polokwane, Rustenburg, Naturena, Nelspruit|Mbombela, Eastern Cape, Western Cape
[ZW] Harare, Bulawayo
[ZM] Lusaka, Ndola, Kitwe
[KE] Nairobi, Mombasa
[UG] Kampala
[TZ] Dar es Salaam, Zanzibar, Arusha
[RW] Kigali
[ET] Addis Ababa|Addis Abeba
[AO] Luanda
[MZ] Maputo
[XX] Europe|Europa, Africa|Afrika|Afrique, Asia|Asien|Azië|Asie, South America|Sydamerika|Zuid-Amerika|Südamerika|Amérique du Sud, North America|Nordamerika|Noord-Amerika, Scandinavia|Skandinavien|Scandinavië|Scandinavie, Balkan|Balkans, Middle East|Mellemøsten|Midden-Oosten|Moyen-Orient, Benelux, Iberia, Oceania|Oceanien|Oceanië, Caribbean|Caribien|Caraïben, Latin America|Latinamerika|Latijns-Amerika, Baltic|Baltikum, Central America|Mellemamerika, Far East|Fjernøsten|Verre Oosten, Norden|Nordics, Eastern Europe|Østeuropa|Oost-Europa, West Africa|Vestafrika|West-Afrika, East Africa|Østafrika, Gulf|Golfen|Golfstaten, Atlantic|Atlanterhavet, Mediterranean|Middelhavet, Alps|Alperne|Alpen, Nordsøen|North Sea|Noordzee, Østersøen|Baltic Sea`;

const rows = (line: string): PlaceRow[] => {
  const [head = "", list = ""] = line.split(/\] (.*)/);
  const country = head.slice(1);
  return list.split(", ").map((names) => (country === "XX" ? { names: names.split("|") } : { names: names.split("|"), country }));
};

/** Towns and regions that a writer may take for a person's or a club's name. */
export const places: readonly PlaceRow[] = TABLE.trim().split("\n").flatMap(rows);
