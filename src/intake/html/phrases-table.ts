/** Words of many languages by which pages point elsewhere; folded, without punctuation at their end. */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim());

/**
 * Beginnings of lines that point to another article: "Read more: …". A line that is nothing else is the label of the links below it. Only what no
 * sentence of an article begins with.
 */
export const POINTERS: readonly string[] = lines(`
  read also
  read more
  read next
  also read
  see also
  more on this
  more from
  more great
  related
  recommended
  dont miss
  don't miss
  up next
  you may also like
  editors picks
  editor's picks
  trending
  most read
  most popular
  laes ogsa
  laes mere
  se ogsa
  les ogsa
  les mer
  las ocksa
  las mer
  las aven
  se aven
  lue myos
  lue lisaa
  lees ook
  lees meer
  lees verder
  bekijk ook
  meer over dit
  lesen sie auch
  lesen sie mehr
  lesen sie hier
  lesen sie dazu
  lies auch
  mehr zum thema
  mehr dazu
  auch interessant
  das konnte sie auch interessieren
  passend dazu
  meistgelesen
  lire aussi
  a lire aussi
  lire egalement
  a lire egalement
  voir aussi
  sur le meme sujet
  a decouvrir aussi
  les plus lus
  leer tambien
  lee tambien
  lea tambien
  te puede interesar
  le puede interesar
  mas informacion
  noticias relacionadas
  noticia relacionada
  lo mas leido
  leia tambem
  leia mais
  veja tambem
  noticias relacionadas
  mais lidas
  leggi anche
  leggi tutto
  leggi di piu
  vedi anche
  potrebbe interessarti
  articoli correlati
  czytaj takze
  czytaj wiecej
  czytaj rowniez
  przeczytaj takze
  przeczytaj rowniez
  zobacz takze
  zobacz rowniez
  ctete take
  prectete si take
  mohlo by vas zajimat
  precitajte si aj
  citeste si
  citeste mai mult
  vezi si
  procitajte i
  procitajte jos
  pogledajte i
  olvassa el
  ez is erdekelheti
  ilginizi cekebilir
  bunlar da ilginizi cekebilir
  daha fazla
  διαβαστε επισης
  διαβαστε ακομα
  δειτε επισης
  читаите также
  читать также
  смотрите также
  читаите також
  дивіться також
  прочетете още
  baca juga
  simak juga
  xem them
  lesa meira
  関連記事
  あわせて読みたい
  相关阅读
  延伸閱讀
  관련기사
`);

/** Calls to subscribe, follow, comment or write in, anywhere in a short line. */
export const CALLS: readonly string[] = lines(`
  sign up for
  sign up to
  subscribe to our
  subscribe to the
  follow us on
  join us on
  join our whatsapp
  on google news
  as a preferred source
  share it with a friend
  like this story
  download our app
  get in touch with us
  do you have a story
  have you got a story
  email us at
  click here to
  tilmeld dig
  folg os pa
  meld deg pa
  folg oss pa
  folj oss pa
  prenumerera pa
  abonneer op
  meld je aan
  schrijf je in
  volg ons op
  abonnieren sie
  newsletter anmelden
  folgen sie uns
  melden sie sich an
  inscrivez-vous
  abonnez-vous
  suivez-nous
  suscribete
  siguenos en
  inscreva-se
  siga-nos
  iscriviti
  seguici su
  zapisz sie
  obserwuj nas
  bizi takip edin
  подписываитесь на
  пишите нам
`);
