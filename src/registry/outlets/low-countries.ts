/** Outlets of Belgium, the Netherlands and Luxembourg; the format is `readOutlets`'s. */
export const lowCountries = `
[BE nl]
agency Belga|Belga News Agency|persagentschap Belga|Agence Belga @belga.be|belganewsagency.eu
newspaper Het Nieuwsblad|Nieuwsblad|HNB|Het Nieuwsblad/De Gentenaar|Sportwereld|nieuwsblad.be @nieuwsblad.be
newspaper De Gentenaar|Gentenaar @gentenaar.be
newspaper Het Laatste Nieuws|HLN|Laatste Nieuws|hln.be|HLN Sport|Het Laatste Nieuws/De Nieuwe Gazet @hln.be
newspaper Het Belang van Limburg|HBVL|HBvL|Belang van Limburg|hbvl.be @hbvl.be
newspaper Gazet van Antwerpen|GVA|GvA|De Gazet van Antwerpen|gva.be @gva.be
newspaper De Standaard|Standaard|standaard.be @standaard.be
newspaper De Morgen|demorgen.be @demorgen.be
newspaper De Tijd|tijd.be @tijd.be
newspaper De Zondag|dezondag.be @dezondag.be
newspaper De Nieuwe Gazet
newspaper Metro|Metro België|metrotime.be|Metrotime @metrotime.be
broadcaster VRT|VRT NWS|VRT Nieuws|VRT Sport|vrt.be|vrtnws.be @vrt.be
site Sporza|sporza.be|Sporza Radio|Radio 1 Sporza @sporza.be
broadcaster VTM|VTM Nieuws|vtm.be @vtm.be
broadcaster Radio 1|VRT Radio 1|Radio 1 België
broadcaster Radio 2|VRT Radio 2|Radio 2 Antwerpen|Radio 2 Limburg
broadcaster Studio Brussel|StuBru
broadcaster Telenet|Play Sports|Telenet Play Sports|playsports.be|Sporting Telenet|Prime Sport @playsports.be
broadcaster Play4|Play Vier|VIER/VIJF @goplay.be
broadcaster Eleven Sports|Eleven|Eleven Pro League|Eleven Belgium|DAZN Belgium|DAZN België @elevensports.be
broadcaster Proximus TV|Proximus|Belgacom TV|Belgacom 11 @proximus.be
broadcaster Focus-WTV|Focus & WTV|Focus en WTV|Focus WTV|WTV|Focus TV @focus-wtv.be
broadcaster ATV|ATV Antwerpen|atv.be @atv.be
broadcaster TVL|TV Limburg|TVLimburg|tvl.be @tvl.be
broadcaster AVS|AVS Oost-Vlaanderen|avs.be @avs.be
broadcaster ROB-TV|ROBtv|ROB TV|robtv.be @robtv.be
broadcaster RTV|rtv.be @rtv.be
broadcaster TV Oost|tvoost.be @tvoost.be
broadcaster Bruzz|BRUZZ|brusselnieuws.be|TV Brussel|bruzz.be @bruzz.be
broadcaster MNM
broadcaster Q-music|Qmusic
magazine Sport/Voetbalmagazine|Sport/Foot Magazine|Sport Voetbalmagazine|Sport/Voetbal Magazine|Sport/Voetbal|Voetbalmagazine|Sport-Voetbalmagazine|sportmagazine.be|Sport/Foot|Sport Foot Magazine @sportmagazine.knack.be|sportmagazine.levif.be|sportmagazine.be
magazine Knack|knack.be @knack.be
magazine Humo|HUMO|humo.be @humo.be
magazine KW|Krant van West-Vlaanderen|De Krant van West-Vlaanderen|kw.be|Het Wekelijks Nieuws|Brugsch Handelsblad|De Weekbode|Weekbode @kw.be
magazine P-Magazine|P Magazine @pmagazine.be
site Voetbalkrant|Voetbalkrant.com|voetbalkrant.com|Voetbalkrant.be @voetbalkrant.com
site Voetbalnieuws.be|voetbalnieuws.be|Voetbalnieuws.Be @voetbalnieuws.be
site Voetbalbelgie.be|Voetbal België|voetbalbelgie|VoetbalBelgië|voetbalbelgie.be @voetbalbelgie.be
site Voetbalprimeur.be|VoetbalPrimeur.be @voetbalprimeur.be
site Goal.com België|Goal België
site Walfoot|walfoot.be|Walfoot.be @walfoot.be
site Footnews|FootNews|footnews.be|Footnews.be @footnews.be
site Belgian Football|belgianfootball.be @belgianfootball.be
site Sport.be|sport.be @sport.be
site Rsca.be|rsca.be @rsca.be
site Anderlecht Online|anderlecht-online.be|Anderlecht-online @anderlecht-online.be
site Kaagent.be|kaagent.be @kaagent.be
site krcgenk.be|KRCGenk.be @krcgenk.be
club-site kvk.be @kvk.be
club-site royalantwerpfc.be @royalantwerpfc.be
club-site kvmechelen.be @kvmechelen.be
club-site standard.be @standard.be
programme De Tribune|Sporza De Tribune|podcast De Tribune|Villa Sporza
programme MIDMID|MidMid
[BE fr]
newspaper La Dernière Heure|DH|La DH|DH Les Sports|Les Sports+|DH Les Sports+|La Dernière Heure/Les Sports|La Derniere Heure|dhnet.be|Dernière Heure|La DH/Les Sports|DHnet|DH Sports|La Dernière Heure Les Sports @dhnet.be
newspaper Le Soir|lesoir.be|Le Soir Sports @lesoir.be
newspaper La Libre Belgique|La Libre|lalibre.be @lalibre.be
newspaper La Meuse|lameuse.be|La Meuse Liège @lameuse.be
newspaper La Capitale|lacapitale.be @lacapitale.be
newspaper La Nouvelle Gazette|Nouvelle Gazette @lanouvellegazette.be
newspaper La Province|laprovince.be @laprovince.be
newspaper Nord Éclair|Nord Eclair|nordeclair.be @nordeclair.be
newspaper Sudpresse|Sudinfo|SudInfo|sudinfo.be|Sud Presse|Sud Info @sudinfo.be
newspaper L'Avenir|lavenir.net|Vers l'Avenir @lavenir.net
newspaper L'Echo|L'Écho @lecho.be
newspaper Grenz-Echo|GrenzEcho|Grenzecho|grenzecho.net @grenzecho.net
broadcaster RTBF|RTBF Sport|La Une|La Première|Vivacité|VivaCité|rtbf.be|RTBF-radio @rtbf.be
broadcaster RTL Belgique|RTL-TVI|RTL TVI|RTL Sports|RTL info|RTLinfo|rtl.be|Bel RTL|RTL Sport @rtl.be
broadcaster BX1 @bx1.be
broadcaster VOO
broadcaster VOOsport|VOO Sport World
broadcaster Be tv|BeTV|Betv|Be TV
broadcaster Télésambre|Telesambre @telesambre.be
broadcaster BRF @brf.be
broadcaster RTC Liège|RTC Télé Liège @rtc.be
site Foot Magazine
site Sport.be Français
magazine Le Vif|Le Vif/L'Express @levif.be
magazine Moustique
programme La Tribune|La Tribune (RTBF)
programme Complètement Foot|Complètement foot
[NL nl]
agency ANP|Algemeen Nederlands Persbureau|persbureau ANP @anp.nl
newspaper De Telegraaf|Telegraaf|Telesport|telegraaf.nl|De Telegraaf/Telesport @telegraaf.nl
newspaper Algemeen Dagblad|AD|AD Sportwereld|Het Algemeen Dagblad|ad.nl|AD.nl|AD Voetbal @ad.nl
newspaper de Volkskrant|Volkskrant|De Volkskrant|volkskrant.nl @volkskrant.nl
newspaper NRC|NRC Handelsblad|nrc.nl|nrc.next|NRC Next @nrc.nl
newspaper Trouw|Dagblad Trouw|trouw.nl @trouw.nl
newspaper Het Parool|Parool|parool.nl @parool.nl
newspaper Metro Nederland|Sp!ts @metronieuws.nl
newspaper Brabants Dagblad|bd.nl|het Brabants Dagblad @bd.nl
newspaper Eindhovens Dagblad|ED|ed.nl|het Eindhovens Dagblad @ed.nl
newspaper BN DeStem|BN/DeStem|BN De Stem|bndestem.nl @bndestem.nl
newspaper De Gelderlander|Gelderlander|gelderlander.nl|dg.nl @gelderlander.nl
newspaper de Stentor|Stentor|De Stentor|destentor.nl @destentor.nl
newspaper Tubantia|Twentsche Courant Tubantia|De Twentsche Courant Tubantia|TC Tubantia|tubantia.nl @tubantia.nl
newspaper PZC|Provinciale Zeeuwse Courant|pzc.nl @pzc.nl
newspaper Leeuwarder Courant|LC|lc.nl @lc.nl
newspaper Friesch Dagblad @frieschdagblad.nl
newspaper Dagblad van het Noorden|DvhN|DVHN|dvhn.nl @dvhn.nl
newspaper Noordhollands Dagblad|Noord-Hollands Dagblad|NHD|nhd.nl @noordhollandsdagblad.nl|nhd.nl
newspaper Haarlems Dagblad @haarlemsdagblad.nl
newspaper IJmuider Courant @ijmuidercourant.nl
newspaper Leidsch Dagblad @leidschdagblad.nl
newspaper De Gooi- en Eemlander|Gooi- en Eemlander @gooieneemlander.nl
newspaper De Limburger|Limburger|Dagblad De Limburger|Limburgs Dagblad|limburger.nl|Dagblad de Limburger/Limburgs Dagblad @limburger.nl
newspaper AD Utrechts Nieuwsblad|AD/Utrechts Nieuwsblad
newspaper Utrechts Nieuwsblad
newspaper AD Haagsche Courant|AD/Haagsche Courant
newspaper Haagsche Courant
newspaper AD Rotterdams Dagblad|AD/Rotterdams Dagblad
newspaper Rotterdams Dagblad
newspaper AD De Dordtenaar|De Dordtenaar
newspaper Reformatorisch Dagblad|RD @rd.nl
newspaper Nederlands Dagblad|ND @nd.nl
newspaper Barneveldse Krant @barneveldsekrant.nl
newspaper Beverwijker Dagblad|Dagblad Kennemerland
newspaper Almere DEZE WEEK|Almere Deze Week @almeredezeweek.nl
broadcaster NOS|NOS Sport|NOS Voetbal|nos.nl|NOS Journaal|Studio Sport|NOS Studio Sport|NOS Studio Voetbal|Studio Voetbal|NOS Langs de Lijn|Langs de Lijn @nos.nl
site NU.nl|NUsport|NU Sport|nu.nl|NUsport.nl @nu.nl|nusport.nl
broadcaster ESPN NL|ESPN Nederland|FOX Sports NL|Fox Sports Nederland|FOX Sports Eredivisie|Eredivisie Live|espn.nl|FOXSports.nl @espn.nl|foxsports.nl
broadcaster RTL|RTL Nieuws|RTL 4|RTL 7|RTL Late Night|rtlnieuws.nl|RTL Boulevard|RTL Z @rtlnieuws.nl|rtl.nl
broadcaster Ziggo Sport|Ziggo|ziggosport.nl @ziggosport.nl
broadcaster Veronica|Veronica TV
broadcaster SBS6|SBS 6
broadcaster Talpa
broadcaster NPO Radio 1|Radio 1 Nederland|NPO Radio 1 Journaal|Radio 1 Journaal @nporadio1.nl
broadcaster Omroep Zeeland|omroepzeeland.nl @omroepzeeland.nl
broadcaster Omroep Brabant|omroepbrabant.nl @omroepbrabant.nl
broadcaster Omroep Gelderland|Omroep GLD|omroepgelderland.nl @omroepgelderland.nl|gld.nl
broadcaster RTV Oost|Oost|rtvoost.nl|RTV-Oost @rtvoost.nl|oost.nl
broadcaster RTV Noord|rtvnoord.nl @rtvnoord.nl
broadcaster RTV Drenthe|rtvdrenthe.nl @rtvdrenthe.nl
broadcaster RTV Rijnmond|Rijnmond|Radio Rijnmond|rijnmond.nl @rijnmond.nl
broadcaster RTV Utrecht|rtvutrecht.nl @rtvutrecht.nl
broadcaster Omrop Fryslân|Omrop Fryslan|omropfryslan.nl @omropfryslan.nl
broadcaster Omroep West|omroepwest.nl @omroepwest.nl
broadcaster Omroep Flevoland|omroepflevoland.nl @omroepflevoland.nl
broadcaster NH Nieuws|NH Sport|NH|RTV Noord-Holland|nhnieuws.nl|RTV NH @nhnieuws.nl
broadcaster L1|1Limburg|L1mburg|L1 Sport|l1.nl @l1.nl|1limburg.nl
broadcaster AT5|at5.nl @at5.nl
broadcaster Studio 040 @studio040.nl
broadcaster PowNed @powned.tv
broadcaster EenVandaag @eenvandaag.nl
broadcaster Radio Veronica
magazine Voetbal International|VI|vi.nl|VI.nl|VI PRO|VI Pro @vi.nl
magazine ELF Voetbal|Elf Voetbal @elfvoetbal.nl
magazine Panorama
magazine Nieuwe Revu
magazine Helden|Helden Magazine @helden.media
magazine Santos Magazine
magazine Hard Gras
magazine De Voetbaltrainer|Voetbaltrainer
magazine HP/De Tijd
site Voetbalzone|voetbalzone.nl|Voetbalzone.nl @voetbalzone.nl
site VoetbalPrimeur|Voetbalprimeur|voetbalprimeur.nl @voetbalprimeur.nl
site Voetbalnieuws.nl|Voetbalnieuws @voetbalnieuws.nl
site FCUpdate|FCUpdate.nl|FC Update|fcupdate.nl @fcupdate.nl
site Soccernews.nl|SoccerNews|Soccernews|soccernews.nl @soccernews.nl
site Goal|Goal.com|GOAL|goal.com @goal.com
site Ajax Showtime|AjaxShowtime|ajaxshowtime.com @ajaxshowtime.com
site Ajax1|ajax1.nl @ajax1.nl
site AjaxFanzone|Ajax Fanzone|ajaxfanzone.nl @ajaxfanzone.nl
site FR12|FR12.nl @fr12.nl
site FR-Fanatic @fr-fanatic.com
site PSV Fans|psvfans.nl|PSV Netwerk @psvfans.nl
site Voetbal Rotterdam|voetbalrotterdam.nl @voetbalrotterdam.nl
site Transfermarkt|Transfermarkt.de|transfermarkt.nl|transfermarkt.com|transfermarkt.be|Transfermarkt.com @transfermarkt.com|transfermarkt.de|transfermarkt.nl|transfermarkt.be|transfermarkt.co.uk
site Sportnieuws.nl|Sportnieuws|sportnieuws.nl @sportnieuws.nl
site ZeelandNet|Zeelandnet|zeelandnet.nl @zeelandnet.nl
site GeenStijl|Dumpert @geenstijl.nl
site Amateurvoetbal.nl|Hollandse Velden|HollandseVelden|hollandsevelden.nl|VoetbalNederland @hollandsevelden.nl
site Voetbal in Haarlem|Voetbal Haarlem @voetbalinhaarlem.nl
site Voetbal247|voetbal247.nl @voetbal247.nl
site 1908.nl @1908.nl
site knvb.nl|KNVB.nl|OnsOranje|onsoranje.nl @knvb.nl|onsoranje.nl
club-site ajax.nl|Ajax.nl|Ajax TV @ajax.nl
club-site psv.nl|PSV.nl|PSV TV @psv.nl
club-site feyenoord.nl|Feyenoord.nl|Feyenoord TV @feyenoord.nl
club-site az.nl @az.nl
club-site fctwente.nl @fctwente.nl
club-site fcutrecht.nl @fcutrecht.nl
programme Voetbal Inside|VTBL|Veronica Inside|Vandaag Inside|De Oranjezomer|De Oranjewinter|Voetbal International RTL 7
programme De Eretribune
programme Rondo|Rondo Ziggo Sport
programme Dit was het Weekend
programme AD Voetbalpodcast|AD Voetbal Podcast
programme Pantelic Podcast|de Pantelic Podcast
programme FC Afkicken
programme Jinek
programme Op1
programme Pauw
programme DWDD
programme Humberto
[LU de]
newspaper Luxemburger Wort|Wort|Tageblatt Luxemburg @wort.lu
newspaper Tageblatt @tageblatt.lu
newspaper Le Quotidien @lequotidien.lu
`;
