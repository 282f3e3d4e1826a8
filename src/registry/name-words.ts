/** Words by which a name that nobody has listed shows what it names. An entry from a hyphen on is an ending of longer words. */

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Parts of the names of newspapers, sites, agencies and broadcasters. */
export const outletWords: readonly string[] = split(`
  daily evening morning sunday post times echo courier sport sports news herald gazette press journal leader chronicle telegraph standard mail tribune observer examiner
  independent mirror express star sun guardian argus bulletin dispatch record review magazine media podcast radio tv television online live
  avis avisen tidende bladet posten dagblad dagbladet krant nieuws nieuwsblad courant bode bote koerier sportbode sportwereld omroep zeitung kurier
  anzeiger tageblatt rundschau echo sporten journal gazzetta corriere diario mundo marca jornal gazette presse
  -avisen -bladet -posten -tidende -radioen -nyt -fronten -dagblad -blad -krant -koerier -bode -bote -kurier -zeitung -blatt -echo -flits -post -nieuws
`);

/** Parts of the names of grounds, streets, competitions, prizes and institutions. */
export const placeWords: readonly string[] = split(`
  stadium stadion arena park ground road street lane avenue square court hall house cup league liga ligaen serie division divisie championship
  trophy award awards academy school university college hospital airport island islands river north south east west cross central group
  federation association forbund bond unie union commission board committee ministry police war world euro nations olympic games finals final
  licence license diploma confederation secretary takeaways
  -stadion -arena -parken -park -gade -vej -plads -straat -laan -plein -liga -ligaen -cup -pokal -pokalen -beker
`);
