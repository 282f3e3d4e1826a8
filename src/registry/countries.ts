import type { CountryRow } from "../model/registry.ts";
import { teamId } from "./ids.ts";

/** The columns of the table after the id, in order; an empty column is spelt as in English. */
const LANGUAGES = ["en", "da", "nl", "de", "fr", "no", "sv"] as const;

// The FIFA nations, and a few that have a team in none but a name in the news. `id|en|da|nl|de|fr|no|sv`, alternatives by comma; a star
// after the id: no men's team of its own today.
const TABLE = `
AD|Andorra|||||
AE|United Arab Emirates,UAE,Emirates|De Forenede Arabiske Emirater,Emiraterne,Forenede Arabiske Emirater|Verenigde Arabische Emiraten,VAE,Emiraten|Vereinigte Arabische Emirate,Emirate|Émirats arabes unis,Emirats|De forente arabiske emirater|Förenade Arabemiraten
AF|Afghanistan||||||
AG|Antigua and Barbuda|Antigua og Barbuda|Antigua en Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua og Barbuda|Antigua och Barbuda
AI|Anguilla||||||
AL|Albania|Albanien|Albanië|Albanien|Albanie|Albania|Albanien
AM|Armenia|Armenien|Armenië|Armenien|Arménie|Armenia|Armenien
AO|Angola||||||
AR|Argentina||Argentinië|Argentinien|Argentine||
AS|American Samoa|Amerikansk Samoa|Amerikaans-Samoa|Amerikanisch-Samoa|Samoa américaines|Amerikansk Samoa|Amerikanska Samoa
AT|Austria|Østrig|Oostenrijk|Österreich|Autriche|Østerrike|Österrike
AU|Australia|Australien|Australië|Australien|Australie|Australia|Australien
AW|Aruba||||||
AZ|Azerbaijan|Aserbajdsjan|Azerbeidzjan|Aserbaidschan|Azerbaïdjan|Aserbajdsjan|Azerbajdzjan
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnien-Hercegovina,Bosnien,Bosnien og Hercegovina|Bosnië-Herzegovina,Bosnië,Bosnië en Herzegovina|Bosnien-Herzegowina,Bosnien|Bosnie-Herzégovine,Bosnie|Bosnia-Hercegovina|Bosnien-Hercegovina
BB|Barbados||||Barbade||
BD|Bangladesh||||||
BE|Belgium|Belgien|België|Belgien|Belgique|Belgia|Belgien
BF|Burkina Faso||||||
BG|Bulgaria|Bulgarien|Bulgarije|Bulgarien|Bulgarie|Bulgaria|Bulgarien
BH|Bahrain||Bahrein||Bahreïn||
BI|Burundi||||||
BJ|Benin||||Bénin||
BM|Bermuda||||Bermudes||
BN|Brunei||||||
BO|Bolivia||||Bolivie||
BR|Brazil|Brasilien|Brazilië|Brasilien|Brésil|Brasil|Brasilien
BS|Bahamas|||||
BT|Bhutan||||Bhoutan||
BW|Botswana||||||
BY|Belarus|Hviderusland|Wit-Rusland|Weißrussland|Biélorussie|Hviterussland|Vitryssland
BZ|Belize||||||
CA|Canada|||Kanada|||Kanada
CD|DR Congo,Democratic Republic of the Congo,Congo DR,Congo-Kinshasa|DR Congo,Congo-Kinshasa|Democratische Republiek Congo,Congo-Kinshasa|DR Kongo,Demokratische Republik Kongo|RD Congo,République démocratique du Congo|DR Kongo|Kongo-Kinshasa,DR Kongo
CF|Central African Republic|Den Centralafrikanske Republik|Centraal-Afrikaanse Republiek|Zentralafrikanische Republik|République centrafricaine,Centrafrique|Den sentralafrikanske republikk|Centralafrikanska republiken
CG|Congo,Republic of the Congo,Congo-Brazzaville||Congo-Brazzaville|Kongo,Republik Kongo|Congo-Brazzaville|Kongo|Kongo-Brazzaville
CH|Switzerland|Schweiz|Zwitserland|Schweiz|Suisse|Sveits|Schweiz
CI|Ivory Coast,Côte d'Ivoire|Elfenbenskysten|Ivoorkust|Elfenbeinküste|Côte d'Ivoire|Elfenbenskysten|Elfenbenskusten
CK|Cook Islands|Cookøerne|Cookeilanden|Cookinseln|Îles Cook|Cookøyene|Cooköarna
CL|Chile||Chili||Chili||
CM|Cameroon|Cameroun|Kameroen|Kamerun|Cameroun|Kamerun|Kamerun
CN|China,China PR,People's Republic of China|Kina|||Chine|Kina|Kina
CO|Colombia|||Kolumbien|Colombie|||
CR|Costa Rica||||||
CU|Cuba|||Kuba|||Kuba
CV|Cape Verde,Cabo Verde|Kap Verde|Kaapverdië|Kap Verde|Cap-Vert|Kapp Verde|Kap Verde
CW|Curaçao||||||
CY|Cyprus|Cypern||Zypern|Chypre|Kypros|Cypern
CZ|Czech Republic,Czechia|Tjekkiet|Tsjechië|Tschechien|Tchéquie,République tchèque|Tsjekkia|Tjeckien
DE|Germany|Tyskland|Duitsland|Deutschland|Allemagne|Tyskland|Tyskland
DJ|Djibouti|||Dschibuti|||
DK|Denmark|Danmark|Denemarken|Dänemark|Danemark|Danmark|Danmark
DM|Dominica||||Dominique||
DO|Dominican Republic|Den Dominikanske Republik|Dominicaanse Republiek|Dominikanische Republik|République dominicaine|Den dominikanske republikk|Dominikanska republiken
DZ|Algeria|Algeriet|Algerije|Algerien|Algérie|Algerie|Algeriet
EC|Ecuador||||Équateur||
EE|Estonia|Estland|Estland|Estland|Estonie|Estland|Estland
EG|Egypt|Egypten|Egypte|Ägypten|Égypte||Egypten
ER|Eritrea||||Érythrée||
ES|Spain|Spanien|Spanje|Spanien|Espagne|Spania|Spanien
ET|Ethiopia|Etiopien|Ethiopië|Äthiopien|Éthiopie|Etiopia|Etiopien
FI|Finland|||Finnland|Finlande||
FJ|Fiji|||Fidschi|Fidji||
FO|Faroe Islands,Faroes,Faeroe Islands|Færøerne|Faeröer|Färöer|Îles Féroé|Færøyene|Färöarna
FR|France|Frankrig|Frankrijk|Frankreich||Frankrike|Frankrike
GA|Gabon|||Gabun|||
GB*|United Kingdom,Great Britain,Britain,UK|Storbritannien|Verenigd Koninkrijk,Groot-Brittannië|Großbritannien|Royaume-Uni,Grande-Bretagne|Storbritannia|Storbritannien
GB-ENG|England||Engeland||Angleterre||
GB-NIR|Northern Ireland,N. Ireland|Nordirland|Noord-Ierland|Nordirland|Irlande du Nord|Nord-Irland|Nordirland
GB-SCT|Scotland|Skotland|Schotland|Schottland|Écosse|Skottland|Skottland
GB-WLS|Wales||||Pays de Galles||
GD|Grenada||||Grenade||
GE|Georgia|Georgien|Georgië|Georgien|Géorgie||Georgien
GH|Ghana||||||
GI|Gibraltar||||||
GL*|Greenland|Grønland|Groenland|Grönland|Groenland|Grønland|Grönland
GM|Gambia,The Gambia||||Gambie||
GN|Guinea||Guinee||Guinée||
GP*|Guadeloupe||||||
GQ|Equatorial Guinea|Ækvatorialguinea|Equatoriaal-Guinea|Äquatorialguinea|Guinée équatoriale|Ekvatorial-Guinea|Ekvatorialguinea
GR|Greece|Grækenland|Griekenland|Griechenland|Grèce|Hellas|Grekland
GT|Guatemala||||||
GU|Guam||||||
GW|Guinea-Bissau||Guinee-Bissau||Guinée-Bissau||
GY|Guyana||||||
HK|Hong Kong|||Hongkong||Hongkong|Hongkong
HN|Honduras||||||
HR|Croatia|Kroatien|Kroatië|Kroatien|Croatie|Kroatia|Kroatien
HT|Haiti||Haïti||Haïti||
HU|Hungary|Ungarn|Hongarije|Ungarn|Hongrie|Ungarn|Ungern
ID|Indonesia|Indonesien|Indonesië|Indonesien|Indonésie|Indonesia|Indonesien
IE|Republic of Ireland,Ireland|Irland|Ierland|Irland|Irlande,République d'Irlande|Irland|Irland
IL|Israel||Israël||Israël||
IN|India|Indien||Indien|Inde||Indien
IQ|Iraq|Irak|Irak|Irak|Irak|Irak|Irak
IR|Iran,IR Iran||||||
IS|Iceland|Island|IJsland|Island|Islande|Island|Island
IT|Italy|Italien|Italië|Italien|Italie|Italia|Italien
JM|Jamaica|||Jamaika|Jamaïque||
JO|Jordan||Jordanië|Jordanien|Jordanie||Jordanien
JP|Japan||||Japon||
KE|Kenya||Kenia|Kenia|||
KG|Kyrgyzstan,Kyrgyz Republic|Kirgisistan|Kirgizië|Kirgisistan|Kirghizistan|Kirgisistan|Kirgizistan
KH|Cambodia|Cambodja|Cambodja|Kambodscha|Cambodge|Kambodsja|Kambodja
KM|Comoros|Comorerne|Comoren|Komoren|Comores|Komorene|Komorerna
KN|Saint Kitts and Nevis,St Kitts and Nevis||||||
KP|North Korea,DPR Korea|Nordkorea|Noord-Korea|Nordkorea|Corée du Nord|Nord-Korea|Nordkorea
KR|South Korea,Korea Republic,Korea|Sydkorea|Zuid-Korea|Südkorea|Corée du Sud|Sør-Korea|Sydkorea
KW|Kuwait||Koeweit||Koweït||
KY|Cayman Islands|Caymanøerne|Kaaimaneilanden|Kaimaninseln|Îles Caïmans|Caymanøyene|Caymanöarna
KZ|Kazakhstan|Kasakhstan|Kazachstan|Kasachstan||Kasakhstan|Kazakstan
LA|Laos||||||
LB|Lebanon|Libanon|Libanon|Libanon|Liban|Libanon|Libanon
LC|Saint Lucia,St Lucia||||Sainte-Lucie||
LI|Liechtenstein||||||
LK|Sri Lanka||||||
LR|Liberia||||Libéria||
LS|Lesotho||||||
LT|Lithuania|Litauen|Litouwen|Litauen|Lituanie|Litauen|Litauen
LU|Luxembourg|Luxemburg|Luxemburg|Luxemburg|||Luxemburg
LV|Latvia|Letland|Letland|Lettland|Lettonie|Latvia|Lettland
LY|Libya|Libyen|Libië|Libyen|Libye||Libyen
MA|Morocco|Marokko|Marokko|Marokko|Maroc|Marokko|Marocko
MC*|Principality of Monaco|||||
MD|Moldova||Moldavië|Moldau,Moldawien|Moldavie||Moldavien
ME|Montenegro||||Monténégro||
MG|Madagascar|Madagaskar|Madagaskar|Madagaskar||Madagaskar|Madagaskar
MK|North Macedonia,Macedonia,FYR Macedonia|Nordmakedonien,Makedonien|Noord-Macedonië,Macedonië|Nordmazedonien,Mazedonien|Macédoine du Nord,Macédoine|Nord-Makedonia|Nordmakedonien
ML|Mali||||||
MM|Myanmar,Burma||||Birmanie||
MN|Mongolia|Mongoliet|Mongolië|Mongolei|Mongolie||Mongoliet
MO|Macau,Macao||||||
MQ*|Martinique||||||
MR|Mauritania|Mauretanien|Mauritanië|Mauretanien|Mauritanie|Mauritania|Mauretanien
MS|Montserrat||||||
MT|Malta||||Malte||
MU|Mauritius||||Maurice||
MV|Maldives|Maldiverne|Maldiven|Malediven||Maldivene|Maldiverna
MW|Malawi||||||
MX|Mexico|||Mexiko|Mexique||Mexiko
MY|Malaysia||Maleisië||Malaisie||
MZ|Mozambique|||Mosambik||Mosambik|Moçambique
NA|Namibia||Namibië||Namibie||
NC|New Caledonia|Ny Kaledonien|Nieuw-Caledonië|Neukaledonien|Nouvelle-Calédonie|Ny-Caledonia|Nya Kaledonien
NE|Niger||||||
NG|Nigeria||||Nigéria||
NI|Nicaragua||||||
NL|Netherlands,The Netherlands,Holland|Holland,Nederlandene|Nederland,Holland|Niederlande,Holland|Pays-Bas|Nederland|Nederländerna
NO|Norway|Norge|Noorwegen|Norwegen|Norvège|Norge,Noreg|Norge
NP|Nepal||||Népal||
NZ|New Zealand||Nieuw-Zeeland|Neuseeland|Nouvelle-Zélande||Nya Zeeland
OM|Oman||||||
PA|Panama||||||
PE|Peru||||Pérou||
PF*|Tahiti||||||
PG|Papua New Guinea|Papua Ny Guinea|Papoea-Nieuw-Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée||Papua Nya Guinea
PH|Philippines|Filippinerne|Filipijnen|Philippinen||Filippinene|Filippinerna
PK|Pakistan||||||
PL|Poland|Polen|Polen|Polen|Pologne|Polen|Polen
PR|Puerto Rico||||Porto Rico||
PS|Palestine|Palæstina|Palestina|Palästina||Palestina|Palestina
PT|Portugal||||||
PY|Paraguay||||||
QA|Qatar|||Katar|||
RO|Romania|Rumænien|Roemenië|Rumänien|Roumanie|Romania|Rumänien
RS|Serbia|Serbien|Servië|Serbien|Serbie||Serbien
RU|Russia|Rusland|Rusland|Russland|Russie|Russland|Ryssland
RW|Rwanda|||Ruanda|||
SA|Saudi Arabia,KSA|Saudi-Arabien,Saudi|Saudi-Arabië|Saudi-Arabien|Arabie saoudite|Saudi-Arabia|Saudiarabien
SB|Solomon Islands|Salomonøerne|Salomonseilanden|Salomonen|Îles Salomon|Salomonøyene|Salomonöarna
SC|Seychelles|Seychellerne|Seychellen|Seychellen||Seychellene|Seychellerna
SD|Sudan||Soedan||Soudan||
SE|Sweden|Sverige|Zweden|Schweden|Suède|Sverige|Sverige
SG|Singapore|||Singapur|Singapour||
SI|Slovenia|Slovenien|Slovenië|Slowenien|Slovénie||Slovenien
SK|Slovakia|Slovakiet|Slowakije|Slowakei|Slovaquie|Slovakia|Slovakien
SL|Sierra Leone||||||
SM|San Marino||||Saint-Marin||
SN|Senegal||||Sénégal||
SO|Somalia||Somalië||Somalie||
SR|Suriname|Surinam|Suriname|Surinam||Surinam|Surinam
SS|South Sudan|Sydsudan|Zuid-Soedan|Südsudan|Soudan du Sud|Sør-Sudan|Sydsudan
ST|São Tomé and Príncipe||||||
SV|El Salvador||||Salvador||
SY|Syria|Syrien|Syrië|Syrien|Syrie||Syrien
SZ|Eswatini,Swaziland||||||
TC|Turks and Caicos Islands||||||
TD|Chad|Tchad|Tsjaad|Tschad|Tchad|Tsjad|Tchad
TG|Togo||||||
TH|Thailand||||Thaïlande||
TJ|Tajikistan|Tadsjikistan|Tadzjikistan|Tadschikistan|Tadjikistan|Tadsjikistan|Tadzjikistan
TL|Timor-Leste,East Timor|Østtimor|Oost-Timor|Osttimor|Timor oriental|Øst-Timor|Östtimor
TM|Turkmenistan||||Turkménistan||
TN|Tunisia|Tunesien|Tunesië|Tunesien|Tunisie||Tunisien
TO|Tonga||||||
TR|Turkey,Türkiye|Tyrkiet|Turkije|Türkei|Turquie|Tyrkia|Turkiet
TT|Trinidad and Tobago,Trinidad & Tobago|Trinidad og Tobago|Trinidad en Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad og Tobago|Trinidad och Tobago
TW|Chinese Taipei,Taiwan||||||
TZ|Tanzania||||Tanzanie||
UA|Ukraine||Oekraïne|||Ukraina|Ukraina
UG|Uganda||Oeganda||Ouganda||
US|United States,USA,United States of America,America|USA,De Forenede Stater|Verenigde Staten,VSA|USA,Vereinigte Staaten|États-Unis|USA|USA
UY|Uruguay||||||
UZ|Uzbekistan|Usbekistan|Oezbekistan|Usbekistan|Ouzbékistan|Usbekistan|Uzbekistan
VC|Saint Vincent and the Grenadines||||||
VE|Venezuela||||||
VG|British Virgin Islands||||||
VI|US Virgin Islands||||||
VN|Vietnam||||||
VU|Vanuatu||||||
WS|Samoa||||||
XK|Kosovo||||||
YE|Yemen|Yemen|Jemen|Jemen|Yémen|Jemen|Jemen
ZA|South Africa|Sydafrika|Zuid-Afrika|Südafrika|Afrique du Sud|Sør-Afrika|Sydafrika
ZM|Zambia|||Sambia|Zambie||
ZW|Zimbabwe|||Simbabwe|||`;

function country(line: string): CountryRow {
  const [marked = "", ...columns] = line.split("|");
  const id = marked.replace("*", "");
  const english = columns[0] ?? "";
  const names = Object.fromEntries(LANGUAGES.map((language, i) => [language, (columns[i] || english).split(",")]));
  return marked.endsWith("*") ? { id, names } : { id, names, team: teamId(id) };
}

/** Every country whose name stands in football news, in the seven languages of the table; `team` where it has a men's national team. */
export const countries: readonly CountryRow[] = TABLE.trim().split("\n").map(country);
