/**
 * The months in the languages of the football press, as pages print them in their datelines, abbreviated or not, in any case; folded, each with
 * its number. Where two languages use a word for two months it is left out, or the longer one stands.
 */
const ROWS = `
1 january jan januar januari janvier janv enero ene gennaio gen gennajo janeiro janvari jan. styczen stycznia sty leden ledna januarie ianuarie ian sijecanj sijecnja ocak tammikuu tammikuuta januára janvaris januaar sausio января январь янв січня січень ιανουαριου ιανουαριος ιαν janar gener urtarrila eanair
2 february feb februar februari fevrier fevr fev febrero febbraio fevereiro luty lutego lut unor unora februarie veljaca veljace subat helmikuu helmikuuta februára februaris veebruar vasario februar- февраля февраль фев лютого лютий φεβρουαριου φεβρουαριος φεβ shkurt febrer
3 march mar marts mars maart mrt marz maerz marzo marco marec marca marzec brezen brezna martie ozujak ozujka mart maaliskuu maaliskuuta marcius marciusa marts. kovo марта март березня березень μαρτιου μαρτιος μαρ marz.
4 april apr avril avr abril abr aprile kwiecien kwietnia kwi duben dubna aprilie travanj travnja nisan huhtikuu huhtikuuta aprilis balandzio апреля апрель апр квітня квітень απριλιου απριλιος απρ aprill
5 may maj mai mei mayo maggio mag maio maja kveten kvetna svibanj svibnja mayis toukokuu toukokuuta majus gegužes geguzes мая май травня травень μαιου μαιος μαι maig
6 june jun juni juin junio giugno giu junho czerwiec czerwca cze cerven cervna iunie lipanj lipnja haziran kesakuu kesakuuta junius birzelio июня июнь июн червня червень ιουνιου ιουνιος ιουν juny
7 july jul juli juillet juil julio luglio lug julho lipiec lipca cervenec cervence iulie srpanj srpnja temmuz heinakuu heinakuuta julius liepos июля июль июл липня липень ιουλιου ιουλιος ιουλ juliol
8 august aug aout agosto ago augusti augustus sierpien sierpnia sie srpen srpna kolovoz kolovoza agustos elokuu elokuuta augusztus rugpjucio августа август авг серпня серпень αυγουστου αυγουστος αυγ agost
9 september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia wrz zari septembrie rujan rujna eylul syyskuu syyskuuta szeptember rugsejo сентября сентябрь сен сент вересня вересень σεπτεμβριου σεπτεμβριος σεπ setembre
10 october oct okt oktober octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz rijen rijna octombrie ekim lokakuu lokakuuta oktober. spalio октября октябрь окт жовтня жовтень οκτωβριου οκτωβριος οκτ
11 november nov novembre noviembre novembro listopad listopadu listopada lis noiembrie studeni studenoga kasim marraskuu marraskuuta lapkricio ноября ноябрь ноя листопада листопад νοεμβριου νοεμβριος νοε
12 december dec dez dezember decembre diciembre dic dicembre dezembro grudzien grudnia gru prosinec prosince decembrie prosinac prosinca aralik joulukuu joulukuuta gruodzio декабря декабрь дек грудня грудень δεκεμβριου δεκεμβριος δεκ desember des desembre
`;

const letters = (word: string): string => word.replace(/[^\p{L}]/gu, "");

/** From a folded month word to its number, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [number, ...names] = row.split(" ");
      return names.map((name) => [letters(name), Number(number)] as const);
    }),
);
