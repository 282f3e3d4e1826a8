/** Clubs of Italy; the format is `readClubs`'s. */
export const italy = `
[IT]
Q1422 Juventus|Juventus Turin|Juventus FC|Juve|Juventus Turijn|Juventus Torino ~den gamle dame|de Oude Dame|the Old Lady|la Vecchia Signora|Bianconeri|i Bianconeri|Vecchia Signora @Allianz Stadium|Juventus Stadium =Turin|Vinovo
Q631 Inter|Inter Milan|Internazionale|Inter Milaan|FC Internazionale|Inter Mailand|FC Inter|Internazionale Milano|FC Internazionale Milano|Inter Milano ~Nerazzurri|i Nerazzurri|de Nerazzurri @San Siro|Giuseppe Meazza|Meazza =Appiano Gentile
Q1543 AC Milan|Milan|A.C. Milan|AC Mailand|ACM|AC Milaan|Milan AC|Associazione Calcio Milan ~Rossoneri|i Rossoneri|de Rossoneri @San Siro =Milanello
Q2739 AS Roma|Roma|A.S. Roma|AS Rom|AS Rome|Associazione Sportiva Roma ~Giallorossi|i Giallorossi|Lupi @Stadio Olimpico =Trigoria
Q2609 Lazio|SS Lazio|Lazio Rom|Lazio Roma|Lazio Rome|SS Lazio Rom|S.S. Lazio ~Biancocelesti|Aquile @Stadio Olimpico =Formello
Q2641 Napoli|SSC Napoli|SSC Neapel|Neapel|Naples|S.S.C. Napoli|SSC Naples ~Partenopei|i Partenopei|gli Azzurri|the Partenopei|syditalienerne @Stadio Diego Armando Maradona|San Paolo|Diego Armando Maradona =Castel Volturno
Q1886 Atalanta|Atalanta BC|Atalanta Bergamo|Atalanta Bergame|Atalanta B.C.|Atalanta Bergamasca Calcio ~La Dea|la Dea|Orobici|bergamaskerne @Gewiss Stadium|Atleti Azzurri d'Italia =Bergamo|Zingonia
Q2052 Fiorentina|ACF Fiorentina|AC Fiorentina|AC Florenz|AC Florence|ACF Florence|AC Firenze ~la Viola|La Viola|Viola|Gigliati @Artemio Franchi =Firenze|Florence
Q2768 Torino|Torino FC|FC Torino|FC Turin|Torino Turin ~Granata|i Granata|il Toro|Toro @Stadio Olimpico Grande Torino
Q1893 Bologna|Bologna FC|FC Bologna|Bologna FC 1909 ~Rossoblù|i Rossoblù|Felsinei @Renato Dall'Ara|Dall'Ara =Casteldebole
Q2798 Udinese|Udinese Calcio|Udine ~Friulani|i Friulani|zebretterne @Dacia Arena|Bluenergy Stadium|Friuli
Q2074 Genoa|Genoa CFC|CFC Genoa|CFC Genua|Genoa C.F.C.|FC Genua|CFC Genua 1893 ~Grifone|il Grifone|Rossoblù @Luigi Ferraris|Marassi
Q1457 Sampdoria|UC Sampdoria|Sampdoria Genoa|Sampdoria Genua|Sampdoria Gênes|Unione Calcio Sampdoria ~Blucerchiati|i Blucerchiati|Doria @Luigi Ferraris|Marassi
Q8603 Sassuolo|US Sassuolo|Sassuolo Calcio|US Sassuolo Calcio|Unione Sportiva Sassuolo Calcio ~Neroverdi|i Neroverdi @Mapei Stadium
Q8639 Hellas Verona|Verona|Hellas Verona FC ~Hellas|Gialloblù|Scaligeri|gli Scaligeri @Bentegodi|Marcantonio Bentegodi
Q1900 Cagliari|Cagliari Calcio|Cagliari Football ~Isolani|Sardi|sardinierne @Unipol Domus|Sant'Elia =Sardinien
Q2693 Parma|Parma Calcio|FC Parma|Parma FC|Parma Calcio 1913|AC Parma ~Ducali|Crociati @Ennio Tardini|Tardini
Q13391 Lecce|US Lecce|U.S. Lecce|Unione Sportiva Lecce ~Salentini|i Salentini @Via del Mare
Q6703 Empoli|Empoli FC|FC Empoli ~Azzurri di Empoli @Carlo Castellani
Q289482 Monza|AC Monza|Monza Calcio|Associazione Calcio Monza|SS Monza|SS Monza 1912|SSD Monza 1912 ~Brianzoli @U-Power Stadium|Brianteo
Q501245 Venezia|Venezia FC|FC Venezia|Venise FC|Venedig|Venezia AC|FC Venedig|AC Venezia|SSC Venezia|FBC Unione Venezia|Foot Ball Club Unione Venezia ~Lagunari|Arancioneroverdi @Pier Luigi Penzo|Penzo
Q1120838 Como|Como 1907|Calcio Como|Como Calcio ~Lariani @Giuseppe Sinigaglia|Sinigaglia
Q847587 Salernitana|US Salernitana|US Salernitana 1919|Salernitana Calcio|Unione Sportiva Salernitana 1919|Salernitana Calcio 1919 ~Granata @Arechi
Q8615 Spezia|Spezia Calcio|La Spezia ~Aquilotti @Alberto Picco
Q759482 Cremonese|US Cremonese|Unione Sportiva Cremonese ~Grigiorossi @Giovanni Zini
Q845043 Frosinone|Frosinone Calcio ~Ciociari|Canarini @Benito Stirpe
Q2674 Palermo|Palermo FC|US Palermo|US Città di Palermo|Palermo Calcio|Unione Sportiva Città di Palermo ~Rosanero|i Rosanero|sicilianerne @Renzo Barbera =Sicilien
Q6641 Bari|SSC Bari|AS Bari|FC Bari|FC Bari 1908 ~Galletti @San Nicola
Q6651 Brescia|Brescia Calcio ~Rondinelle|Leonessa @Mario Rigamonti
Q652516 Benevento|Benevento Calcio ~Stregoni|Giallorossi di Benevento @Ciro Vigorito
Q13385 SPAL|Spal Ferrara|SPAL 2013|SPAL 2013 Ferrara
Q6690 Crotone|FC Crotone|Crotone Calcio|Crotone FC|Federazione Calcistica Crotone
chievo Chievo|Chievo Verona|ChievoVerona|AC Chievo Verona|AC Chievo ~Mussi
Q2018 Catania|Catania Calcio|Calcio Catania|Catania FC
Q2756 Siena|AC Siena|Siena FC|Robur Siena|SS Robur Siena|Associazione Calcio Siena
livorno Livorno|AS Livorno|Livorno Calcio|US Livorno|AS Livorno Calcio
Q8476 Reggina|Reggina Calcio|Reggina 1914|Urbs Reggina|Urbs Reggina 1914|AS Reggina 1914
Q29390 Messina|ACR Messina|FC Messina|ACR Messina SSD
Q16344 Perugia|AC Perugia|Perugia Calcio|AC Perugia Calcio
Q2710 Pescara|Delfino Pescara|Pescara Calcio|Delfino Pescara 1936
Q6664 Cesena|AC Cesena|Cesena FC|Cesena Calcio|Associazione Calcio Cesena
Q6630 Ascoli|Ascoli Calcio|Ascoli Picchio|Ascoli Calcio 1898 FC|Ascoli FC|Ascoli Picchio FC|Ascoli Picchio FC 1898
Q1136016 Cosenza|Cosenza Calcio
Q289613 Pisa|AC Pisa|Pisa SC|Pisa Sporting Club|Pisa 1909|AC Pisa 1909|Associazione Calcio Pisa 1909|SC Pisa|Pisa Calcio
Q8408 Modena|Modena FC|FC Modena
Q289707 Reggiana|AC Reggiana|Reggio Audace|AC Reggiana 1919|Reggio Audace FC
Q8623 Ternana|Ternana Calcio
catanzaro Catanzaro|US Catanzaro|US Catanzaro 1929|Unione Sportiva Catanzaro 1929
Q6673 Cittadella|AS Cittadella|Associazione Sportiva Cittadella
Q1387710 Südtirol|FC Südtirol|Alto Adige|Fußball Club Südtirol
mantova Mantova|Mantova 1911|AC Mantova|Mantova SSD|Mantova 1911 SSD
Q650365 Carrarese|Carrarese Calcio|Carrarese Calcio 1908
Q6748 Juve Stabia|SS Juve Stabia|Juvestabia
Q56542463 Vicenza|LR Vicenza|Vicenza Calcio|Lanerossi Vicenza|L.R. Vicenza
Q8428 Padova|Calcio Padova|Padua Calcio
Q13381 Triestina|US Triestina|US Triestina Calcio|US Triestina Calcio 1918|Triestina Calcio
Q459794 Piacenza|Piacenza Calcio|Piacenza Calcio 1919
Q139399 Foggia|Calcio Foggia|US Foggia|Calcio Foggia 1920|Calcio Foggia 1920 SSD|Foggia Calcio
Q298217 Avellino|US Avellino|US Avellino 1912|Unione Sportiva Avellino 1912|AS Avellino
Q2276413 Virtus Entella|Entella
Q8416 Novara|Novara Calcio
Q257078 Pordenone|Pordenone Calcio|Pordenone FC
Q20706646 Ancona|Ancona Calcio|US Ancona|US Anconitana ASD|AC Ancona|Associazione Calcio Ancona
treviso Treviso|Treviso FBC|ACD Treviso|FC Treviso|FBC Treviso
Q610621 Carpi|Carpi FC|Carpi FC 1909
trapani Trapani|Trapani Calcio
Q944876 Lecco|Calcio Lecco|Calcio Lecco 1912
Q31821 FeralpiSalò|Feralpi Salò|AC Feralpisalò
Q752483 Albinoleffe|UC AlbinoLeffe|Unione Calcio Albinoleffe
alessandria Alessandria|US Alessandria
latina Latina|Latina Calcio|SSD Latina Calcio|SSD Latina Calcio 1932
pro-vercelli Pro Vercelli
casertana Casertana
crema Crema|AC Crema
juventus-next-gen Juventus Next Gen|Juventus U23|Juventus B|Juventus Under 23
milan-futuro Milan Futuro|AC Milan Futuro
atalanta-u23 Atalanta U23|Atalanta Under 23
inter-primavera Inter Primavera|Inter U23
milan-primavera Milan Primavera|AC Milan Primavera
roma-primavera Roma Primavera|AS Roma Primavera
juventus-women Juventus Women|Juventus Femminile +women
as-roma-women AS Roma Women|Roma Femminile|Roma Women +women
ac-milan-women AC Milan Women|Milan Femminile|Milan Women +women
inter-women Inter Women|Inter Femminile|Inter Milan Women +women
fiorentina-women Fiorentina Women|Fiorentina Femminile|ACF Fiorentina Women +women
`;
