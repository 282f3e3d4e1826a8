/** Outlets of Denmark, Norway, Sweden, Finland, Iceland and the Faroes; the format is `readOutlets`'s. */
export const nordic = `
[DK da]
agency Ritzau|Ritzaus Bureau|Ritzau Sport @ritzau.dk
newspaper Ekstra Bladet|EB|Ekstrabladet|eb.dk @ekstrabladet.dk|eb.dk
newspaper B.T.|BT|bt.dk @bt.dk
newspaper Tipsbladet|tipsbladet.dk @tipsbladet.dk
site bold.dk|Bold @bold.dk
broadcaster TV 2|TV2|TV 2 Sport|TV2 Sport|TV 2 Sporten|TV2 Sporten|TV 2 SPORT|sport.tv2.dk|tv2.dk|TV 2 Danmark @tv2.dk|sport.tv2.dk
broadcaster DR|DR Sporten|DR Sport|Danmarks Radio|dr.dk|DR Nyheder @dr.dk
newspaper Politiken|politiken.dk @politiken.dk
newspaper Jyllands-Posten|Morgenavisen Jyllands-Posten|JP|Jyllandsposten|jp.dk @jp.dk|jyllands-posten.dk
newspaper Berlingske|Berlingske Tidende|berlingske.dk @berlingske.dk|b.dk
newspaper Weekendavisen @weekendavisen.dk
newspaper Information|Dagbladet Information @information.dk
newspaper Kristeligt Dagblad @kristeligt-dagblad.dk
newspaper Børsen @borsen.dk
newspaper JydskeVestkysten|Jydske Vestkysten|JV|jv.dk @jv.dk
newspaper Fyens Stiftstidende|Fyens|Stiften Fyn|fyens.dk|Fyns Stiftstidende @fyens.dk
newspaper Fyns Amts Avis|faa.dk @faa.dk
newspaper Aarhus Stiftstidende|Århus Stiftstidende|Stiften|stiften.dk @stiften.dk
newspaper Nordjyske|Nordjyske Stiftstidende|nordjyske.dk|Nordjyske Medier @nordjyske.dk
newspaper Vejle Amts Folkeblad|VAF|vafo.dk @vafo.dk
newspaper Horsens Folkeblad|hsfo.dk @hsfo.dk
newspaper Viborg Stifts Folkeblad|viborg-folkeblad.dk|Viborg Folkeblad @viborg-folkeblad.dk
newspaper Herning Folkeblad|herningfolkeblad.dk @herningfolkeblad.dk
newspaper Midtjyllands Avis|mja.dk @mja.dk
newspaper Randers Amtsavis|Amtsavisen|amtsavisen.dk @amtsavisen.dk
newspaper Dagbladet Holstebro-Struer|Dagbladet Holstebro @dagbladet-holstebro-struer.dk
newspaper Dagbladet Ringkøbing-Skjern|Dagbladet Ringkøbing @dagbladetringskjern.dk
newspaper Folkebladet Lemvig @folkebladetlemvig.dk
newspaper Skive Folkeblad @skivefolkeblad.dk
newspaper Fredericia Dagblad|frdb.dk @frdb.dk
newspaper Sjællandske|Sjællandske Nyheder|Sjællandske Medier|sn.dk|Sjællandske Tidende|Sjællandske Slagelse @sn.dk|sjaellandske.dk
newspaper Dagbladet Roskilde
newspaper Dagbladet Køge
newspaper Dagbladet Ringsted
newspaper Nordvestnyt
newspaper Holbæk Amts Venstreblad
newspaper Frederiksborg Amts Avis|Amts Avisen
newspaper Lolland-Falsters Folketidende|Folketidende|folketidende.dk @folketidende.dk
newspaper Bornholms Tidende @bornholmstidende.dk
newspaper Helsingør Dagblad|helsingordagblad.dk @helsingordagblad.dk
newspaper Lokalavisen|Sjællandske Lokalavis @lokalavisen.dk
newspaper Der Nordschleswiger|Nordschleswiger @nordschleswiger.dk
newspaper Lyngby Avis|Det Grønne Område|DGO
newspaper Vestegnen|vestegnen.dk @vestegnen.dk
newspaper Hvidovre Avis @hvidovreavis.dk
newspaper Thisted Dagblad
newspaper Licitationen
newspaper MetroXpress|metroXpress|Metroxpress|mx.dk|MX @mx.dk
newspaper 24timer
newspaper Avisen.dk|avisen.dk @avisen.dk
newspaper Aarhus Onsdag|Århus Onsdag|aarhusonsdag.dk @aarhusonsdag.dk
newspaper Frihedsbrevet @frihedsbrevet.dk
broadcaster TV 2 Fyn|TV2 Fyn|TV2/Fyn|tv2fyn.dk @tv2fyn.dk
broadcaster TV 2 Nord|TV2 Nord|TV2/Nord|tv2nord.dk @tv2nord.dk
broadcaster TV 2 Østjylland|TV2 Østjylland|TV2/Østjylland|TV 2 ØSTJYLLAND|tv2ostjylland.dk @tv2ostjylland.dk
broadcaster TV MIDTVEST|TV Midtvest|TV2 Midtvest|TV Midt/Vest|tvmidtvest.dk @tvmidtvest.dk|tv-mv.dk
broadcaster TV SYD|TV Syd|TVSyd|tvsyd.dk @tvsyd.dk
broadcaster TV 2 Kosmopol|TV2 Kosmopol|TV 2 Lorry|TV2 Lorry|TV2/Lorry|Lorry|Kosmopol @tv2kosmopol.dk|tv2lorry.dk
broadcaster TV2 Øst|TV 2 ØST|TV Øst|TV2/Øst|tveast.dk @tv2east.dk|tveast.dk
broadcaster TV 2 Bornholm|TV2 Bornholm|TV2/Bornholm @tv2bornholm.dk
broadcaster P4|DR P4|P4 Fyn|P4 Syd|P4 Østjylland|P4 Nordjylland|P4 København|P4 Midt & Vest|P4 Midt og Vest
broadcaster P1|DR P1|P1 Morgen
broadcaster P3|DR P3
broadcaster Radio4|Radio 4 @radio4.dk
broadcaster Radio24syv|24syv|Radio 24syv @24syv.dk
broadcaster Viaplay|Viaplay Sport|Viaplay Fodbold @viaplay.dk|viaplay.com
broadcaster TV3 Sport|TV3+|TV3 Plus|Viasat|Viasat Sport|TV 3 Sport @tv3sport.dk
broadcaster Kanal 5
broadcaster Kanal 9
broadcaster 6'eren
broadcaster Discovery+|Discovery|Discovery Danmark
broadcaster dplay
broadcaster Kanal 6
broadcaster Eurosport|Eurosport Danmark|eurosport.dk|Eurosport.com @eurosport.dk|eurosport.com
programme Mediano|Mediano Fodbold|Mediano Podcast @mediano.nu
site Campo|campo.dk @campo.dk
site 3point.dk|3point @3point.dk
site Superstats @superstats.dk
site Sporten.dk|sporten.dk|sporten.com @sporten.dk
site onside.dk @onside.dk
site Fodbold.dk @fodbold.dk
site BetXpert|betxpert.com @betxpert.com
site Flashscore|Flashscore.dk @flashscore.dk|flashscore.com
site lokalbolden.dk @lokalbolden.dk
site DinAvis|Din Avis
site sermitsiaq.AG|Sermitsiaq|Sermitsiaq.AG @sermitsiaq.ag
broadcaster KNR @knr.gl
club-site fck.dk @fck.dk
club-site brondby.com|Brondby.com @brondby.com
club-site fcm.dk @fcm.dk
club-site fcn.dk @fcn.dk
club-site agf.dk|agffodbold.dk @agf.dk|agffodbold.dk
club-site ob.dk @ob.dk
club-site aabsport.dk|aabfodbold.dk|aab.dk @aabsport.dk|aab.dk
club-site randersfc.dk @randersfc.dk
club-site silkeborgif.com @silkeborgif.com
club-site vff.dk @vff.dk
club-site soenderjyske.dk|sonderjyske.dk|sønderjyske.dk @soenderjyske.dk|sonderjyske.dk
club-site efb.dk @efb.dk
club-site lyngby-boldklub.dk @lyngby-boldklub.dk
club-site vejle-boldklub.dk @vejle-boldklub.dk
club-site achorsens.dk @achorsens.dk
club-site dbu.dk @dbu.dk
site Divisionsforeningen @divisionsforeningen.dk
site Spillerforeningen @spillerforeningen.dk
[NO no]
agency NTB|Norsk Telegrambyrå @ntb.no
newspaper VG|Verdens Gang|vg.no @vg.no
newspaper Dagbladet|dagbladet.no @dagbladet.no
newspaper Aftenposten|aftenposten.no @aftenposten.no
newspaper Nettavisen|nettavisen.no @nettavisen.no
broadcaster NRK|NRK Sport|nrk.no @nrk.no
broadcaster TV 2 Norge|TV 2 Norway|tv2.no|TV 2 Sporten Norge|norske TV 2 @tv2.no
newspaper Adresseavisen|Adressa|adressa.no @adressa.no
newspaper Bergens Tidende|BT Norge|bt.no @bt.no
newspaper Bergensavisen|BA|ba.no @ba.no
newspaper Stavanger Aftenblad|Aftenbladet|Aftenbladet Stavanger @aftenbladet.no
newspaper Rogalands Avis
newspaper RA
newspaper dagsavisen.no/ra
newspaper Romsdals Budstikke|rbnett|rb.no @rbnett.no
newspaper Sunnmørsposten|smp.no @smp.no
newspaper Fædrelandsvennen|fvn.no @fvn.no
newspaper Drammens Tidende|dt.no @dt.no
newspaper Fredriksstad Blad|f-b.no @f-b.no
newspaper Sarpsborg Arbeiderblad|sa.no @sa.no
newspaper Romerikes Blad @rb.no
newspaper Avisa Nordland|an.no @an.no
newspaper Nordlys|nordlys.no @nordlys.no
newspaper iTromsø|itromso.no @itromso.no
newspaper Haugesunds Avis|h-avis.no @h-avis.no
newspaper Varden @varden.no
newspaper Telemarksavisa @ta.no
newspaper Hamar Arbeiderblad @h-a.no
newspaper Dagsavisen @dagsavisen.no
newspaper Budstikka @budstikka.no
newspaper Tønsbergs Blad @tb.no
newspaper Sandefjords Blad @sb.no
magazine Josimar @josimarfootball.com|josimar.no
site Eurosport Norge|Eurosport.no @eurosport.no
site Fotballklubben|Fotball.no|fotball.no @fotball.no
club-site rbk.no|RBK.no @rbk.no
[SE sv]
agency TT|Tidningarnas Telegrambyrå|TT Nyhetsbyrån @tt.se
newspaper Aftonbladet|Sportbladet|aftonbladet.se @aftonbladet.se
newspaper Expressen|SportExpressen|Sport-Expressen|expressen.se @expressen.se
newspaper Göteborgs-Posten|GP|gp.se @gp.se
newspaper Sydsvenskan|Sydsvenska Dagbladet|sydsvenskan.se @sydsvenskan.se
newspaper Dagens Nyheter|DN|dn.se @dn.se
newspaper Svenska Dagbladet|SvD|svd.se @svd.se
newspaper Kvällsposten|KvP @kvp.se
newspaper Norrköpings Tidningar|NT|NT-sporten|nt.se|NT Sporten @nt.se
newspaper Corren|Östgöta Correspondenten|corren.se @corren.se
newspaper Borås Tidning|bt.se @bt.se
newspaper Helsingborgs Dagblad|HD|hd.se @hd.se
newspaper Hallandsposten @hallandsposten.se
newspaper Nerikes Allehanda|na.se @na.se
newspaper Barometern @barometern.se
newspaper Dalarnas Tidningar|Dalademokraten
newspaper Sundsvalls Tidning|st.nu @st.nu
newspaper Östersunds-Posten|ÖP|op.se @op.se
newspaper Länstidningen|Länstidningen Östersund|LT @ltz.se
newspaper Upsala Nya Tidning|UNT|unt.se @unt.se
newspaper Smålandsposten @smp.se
newspaper Jönköpings-Posten|jp.se @jp.se
newspaper Skånska Dagbladet|Skånskan @skd.se
newspaper Trelleborgs Allehanda @trelleborgsallehanda.se
newspaper VLT|Vestmanlands Läns Tidning @vlt.se
newspaper Gefle Dagblad|gd.se @gd.se
newspaper Västerbottens-Kuriren|VK @vk.se
site FotbollDirekt|Fotbolldirekt|fotbolldirekt.se|Fotboll Direkt @fotbolldirekt.se
site Fotbollskanalen|fotbollskanalen.se @fotbollskanalen.se
site Fotbolltransfers|Fotboll Transfers|fotbolltransfers.com @fotbolltransfers.com
site SvenskaFans|svenskafans.com @svenskafans.com
site Sportal|sportal.se @sportal.se
broadcaster SVT|SVT Sport|svt.se @svt.se
broadcaster TV4|TV4 Sport|Fotbollskanalen Sport @tv4.se
broadcaster Radiosporten|Sveriges Radio|SR|P4 Radiosporten @sverigesradio.se
broadcaster C More|Cmore|CMore @cmore.se
magazine Offside|Offside Magasin @offside.org
programme Studio Allsvenskan
[FI fi]
newspaper Helsingin Sanomat|HS @hs.fi
newspaper Ilta-Sanomat @is.fi
newspaper Iltalehti @iltalehti.fi
broadcaster Yle|Yle Urheilu @yle.fi
newspaper Hufvudstadsbladet|HBL @hbl.fi
agency STT @stt.fi
[IS is]
newspaper Morgunblaðið|mbl.is|Morgunbladid @mbl.is
site Vísir|visir.is|Visir @visir.is
site Fótbolti.net|fotbolti.net|Fotbolti.net @fotbolti.net
site 433.is|DV @dv.is|433.is
broadcaster RÚV|RUV @ruv.is
[FO fo]
newspaper Dimmalætting|Dimmalaetting @dimma.fo
newspaper Sosialurin @in.fo
broadcaster KVF|Kringvarp Føroya @kvf.fo
site portal.fo @portal.fo
site roysni.fo @roysni.fo
`;
