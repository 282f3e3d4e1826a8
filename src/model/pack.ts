/**
 * A language pack: everything the reader knows of one language, as pure data (it can be sent to a worker and hashed).
 *
 * **Phrases** are written in lower case with single spaces, as they stand in a text ("tog afsked med", "d. 12"); matching ignores
 * case but not accents. A hyphen is a word of its own: "ex-coach" is three words, written `ex - coach` in phrases is not needed,
 * the loader splits as the reader does.
 *
 * **Inflection.** A row with `as` names a paradigm of the pack; the first word of its head is inflected by it. A row with `forms` spells
 * an irregular verb out. A row with neither stands as it is written. A separable verb is written with a plus: `op+volgen`.
 */
import type { Act, Certainty, ClaimKind, Manner, Polarity, Role, Squad, Stage, Standing } from "./reading.ts";

/**
 * The grammatical form of a matched head. `noun` is a nominalisation ("fyringen", "the sacking"), `passive` a form that is passive by itself
 * (Danish -s), `attributive` an inflected participle that stands before a noun ("den fyrede træner").
 */
export const FORMS = ["infinitive", "present", "past", "participle", "passive", "gerund", "attributive", "noun"] as const;
export type Form = (typeof FORMS)[number];

/**
 * How a class of words inflects: the ending to cut from the head, then each form's endings to add.
 * `{ cut: "e", infinitive: ["e"], present: ["er"], past: ["ede"], participle: ["et"], passive: ["es"], noun: ["ing", "ingen"] }`.
 * For nouns, adjectives and other words that have no verb forms use `noun` alone. `prefix` is put before the participle (Dutch, German
 * `ge`), for separable verbs between particle and stem.
 */
export type Paradigm = { readonly cut?: string; readonly prefix?: string } & { readonly [form in Form]?: readonly string[] };

/** Irregular forms, space-separated alternatives: `{ present: "ontslaat ontslaan", past: "ontsloeg ontsloegen", participle: "ontslagen" }`. */
export type Forms = { readonly [form in Form]?: string };

/** Something with a head that may inflect. `head` may list alternatives that inflect alike, parted by `|`. */
export interface Inflected {
  readonly head: string;
  readonly as?: string;
  readonly forms?: Forms;
}

/**
 * Which grammatical slots may hold a participant, best first, parted by `|`: `subject`, `object`, `genitive` ("Gents træner", "zijn ontslag"),
 * `compound` ("Thorup-fyring", "Genk-træner"), `apposition`, or a preposition of the language ("i", "hos", "bij", "at").
 * Written for the active voice; the reader turns it for passives, participles and nominalisations.
 */
export type Slot = string;

/** One row of the valency lexicon: a trigger, the claim that it makes, and which slot holds whom. */
export interface FrameRow extends Inflected {
  /** Unique within its kind; a claim's rule is `language/kind/id`. ASCII, kebab-case. */
  readonly id: string;
  /**
   * What kind of pattern the head is: a verb (with voice and inflection), a noun ("fyring", "aanstelling"), a fixed phrase, or a heading, which
   * counts only in a title or on a line of its own.
   */
  readonly type: "verb" | "noun" | "phrase" | "heading";
  /** Phrases that must also stand in the clause, in any order, gaps allowed: `zet` with `["aan de deur"]`. An entry may hold alternatives parted by `|`; `<job>` stands for every word for a job (`references.job` and the roles with `job`). */
  readonly parts?: readonly string[];
  /**
   * The parts must stand within so many words of the head, with neither a preposition nor a hyphen right before them nor a name right
   * behind: a predicate ("er nu cheftræner"), not whatever the clause names besides ("er glad for cheftræner Prøve").
   */
  readonly close?: number;
  /** The parts may also stand in the clause that hangs on the head's: "insists that he is happy". */
  readonly beyond?: true;
  /** Phrases that make it mean something else when they stand in the clause: `fyre` with `["op under|skud af"]`. */
  readonly unless?: readonly string[];
  /** What must be named in the same sentence, or be told by a role word there, before a weak trigger counts. */
  readonly needs?: readonly ("person" | "club" | "role")[];
  readonly person?: Slot;
  readonly club?: Slot;
  /** The second person of an association. */
  readonly other?: Slot;
  /** The party that responds. */
  readonly by?: Slot;
  /** Whose job it is: "afløser for Q", "to succeed Q". */
  readonly replaces?: Slot;
  /** Where he comes from ("skifter fra A til B"): makes a departure (`poached`) of the same person from that club. */
  readonly from?: Slot;
  /** Of a departure: where he goes ("vertrekt naar B"), which is never the club that he leaves. */
  readonly to?: Slot;
  readonly role?: Role;
  readonly stage?: Stage;
  readonly manner?: Manner;
  readonly act?: Act;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  readonly standing?: Standing;
  /** Contracts: which term the figures near the trigger tell. */
  readonly term?: "until" | "years" | "buyout" | "fee" | "salary";
  /** Honours: what was won, in English: "league title", "cup", "promotion". */
  readonly title?: string;
}

/** A word for a job: `{ role: "head-coach", head: "cheftræner", as: "er" }`. */
export interface RoleRow extends Inflected {
  readonly role: Role;
  readonly squad?: Squad;
  /** The word means a job in football only beside a club or a name ("chef", "boss", "manager" in German). */
  readonly weak?: true;
  /** The job is with a national team, which the people named beside it tells: "dansk landstræner", "Deens bondscoach". */
  readonly national?: true;
  /** The word names the job, not its holder: "trænerposten", "trainersstoel", "hot seat". */
  readonly job?: true;
}

/** A people: ISO 3166-1 alpha-2 (home nations `GB-ENG` …), the adjective ("dansk"), the noun for one of them ("dansker"). */
export interface NationalityRow {
  readonly country: string;
  readonly adjective?: Inflected;
  readonly noun?: Inflected;
}

/** A word that lowers certainty where its scope reaches. Verbs ("ventes", "zou") inflect like any other head. */
export interface HedgeRow extends Inflected {
  readonly certainty: Exclude<Certainty, "certain">;
}

/** A verb of saying, with the parts that must follow. */
export interface SayingRow extends Inflected {
  readonly parts?: readonly string[];
}

/** Words for sources without a name; `voice` names them in English after `unnamed:` — `media`, `source`, `club`, `bookmakers`, `social-media`. */
export interface UnnamedRow extends Inflected {
  readonly voice: string;
}

/**
 * A time that hangs on the day of publication: from `from` to `to`, each an ISO 8601 duration with a sign ("-P1D", "P0D", "P2W").
 * `{ head: "i går", from: "-P1D", to: "-P1D" }`.
 */
export interface RelativeTimeRow {
  readonly head: string;
  readonly from: string;
  readonly to: string;
}

/** Months of the year that a season word spans, 1-12: `{ head: "sommer", months: [6, 8] }`; a winter `[12, 2]`. */
export interface SeasonRow extends Inflected {
  readonly months: readonly [number, number];
}

/** The little grammar that differs between languages, as parameters which the reader implements once. */
export interface Grammar {
  /** Genitive endings of names: Danish `["s", "'"]`, Dutch and English `["'s", "'"]`. A suffix without apostrophe is cut only from names known otherwise. */
  readonly genitive: readonly string[];
  /** Endings by which a noun shows that one certain person is meant: Danish `["en", "et"]`; empty where only a determiner does. */
  readonly definite?: readonly string[];
  /** Whether names form compounds with a hyphen: `Thorup-fyring`, `Genk-coach`. */
  readonly compounding: boolean;
  /** Whether the finite verb stands second in a main clause, so that the subject may follow it. */
  readonly verbSecond: boolean;
  /** Whether the verb stands last in a subordinate clause. */
  readonly verbFinal: boolean;
  /** Whether months have capitals, so that "may" is none. */
  readonly capitals?: boolean;
  /** Determiners, possessives included ("den", "deres", "zijn", "the"). */
  readonly determiners: readonly string[];
  /** The indefinite ones of them: "en", "een", "a". What they open is new, and points back to nobody. */
  readonly indefinite: readonly string[];
  /** Prepositions after which a country is the land and not its team: "i", "in", "uit", "from". */
  readonly places: readonly string[];
  /** Prepositions between a job and whose job it is: "træner i", "trainer bij", "coach of". */
  readonly jobs: readonly string[];
  /** Prepositions, so that every mention knows how it is governed. */
  readonly prepositions: readonly string[];
  /** Prepositions of the passive agent: "af", "door", "by". */
  readonly agents: readonly string[];
  /** Prepositions that do for a noun what the object does for a verb: "af", "van", "of". */
  readonly of: readonly string[];
  /** Auxiliaries whose presence makes a participle passive: "blev", "er blevet", "werd", "was", "been". */
  readonly passive: readonly string[];
  /** Auxiliaries of the perfect: "har", "heeft", "has". */
  readonly perfect: readonly string[];
  /** Words that open a subordinate clause: "at", "da", "fordi", "omdat", "when". */
  readonly subordinators: readonly string[];
  /** Relative pronouns, whose antecedent is the noun before: "der", "som", "die", "who". */
  readonly relatives: readonly string[];
  /** Words that join clauses or names: "og", "men", "en", "and". */
  readonly conjunctions: readonly string[];
  /** Words that open a condition: "hvis", "als", "indien", "if", "unless". */
  readonly conditionals: readonly string[];
  /** Adverbs and the like that open sentences with a capital and belong to no name: "however", "inmiddels", "imidlertid". */
  readonly openers: readonly string[];
  /** Abbreviations whose full stop ends no sentence, without it: "bl.a", "kl", "nr". */
  readonly abbreviations: readonly string[];
}

/** Words by which a text points back to people and clubs that it has named. */
export interface References {
  /** Subject, object and possessive of the third person singular: "han", "ham", "hans". */
  readonly he: readonly string[];
  readonly she: readonly string[];
  /** Those of both that also mean several people ("ze"), and so tell nothing by themselves. */
  readonly they: readonly string[];
  /** Words for the first person in a quotation: "jeg", "ik", "I", "my". */
  readonly i: readonly string[];
  /** Definite words for the club in question: "klubben", "de club", "the club", "the Jupiler Pro League side" without the name. */
  readonly club: readonly string[];
  /** The same for a national team, and for the association that it is of: "landsholdet", "de nationale ploeg", "the national side". */
  readonly nationalTeam: readonly string[];
  /** Heads of noun phrases for a club, which a people's adjective tells apart: "den belgiske klub", "de Deense ploeg", "the French side". */
  readonly clubHeads: readonly string[];
  /** Definite words for the person in question that are no role and no nationality: "manden", "fynboen", "de oefenmeester", "the former midfielder". */
  readonly person: readonly string[];
  /** Words for the job in question: "jobbet", "posten", "de functie", "the post". */
  readonly job: readonly string[];
  /** Kinship: whoever follows is no football person by that word ("hans kone", "zijn zoon"). */
  readonly kin: readonly string[];
}

/** Words of saying, and of those who say it without a name. */
export interface Saying {
  /** "skrive", "melde", "fortælle", "schrijven", "understands". */
  readonly verbs: readonly SayingRow[];
  /** Finite forms by which papers rather than people tell: "skriver", "meldt", "reported". */
  readonly writes: readonly string[];
  /** "ifølge", "volgens", "according to", "efter hvad". */
  readonly according: readonly string[];
  /** Relays: "med henvisning til", "op basis van", "citing". */
  readonly citing: readonly string[];
  /** Before a speaker after what was said: "aldus", "lyder det fra", "klinkt het bij", "said". Verbs of saying need not be repeated. */
  readonly aside: readonly string[];
  /** Before the outlet that somebody spoke to: "til", "tegen", "bij", "to", "in an interview with". */
  readonly to: readonly string[];
  readonly unnamed: readonly UnnamedRow[];
  /** Beside an outlet's name, signs that the article is its own: "oplysninger", "erfarer", "understands", "can reveal", "zet op een rij". */
  readonly scoop: readonly string[];
  /** What a sentence opens with that only says who told the one before: "det", "sådan", "dat", "zo", "that", "the news". */
  readonly pointing: readonly string[];
  /** The publisher speaking of itself without its name: "vores oplysninger", "deze krant", "this website understands". */
  readonly own: readonly string[];
  /** What clubs head their own news with: "klubnyt", "clubmededeling", "club statement". */
  readonly statement: readonly string[];
  /** The first person plural, possessives included, by which a club speaks of itself: "vi", "onze", "our". */
  readonly we: readonly string[];
  /** Words for one outlet, that stand before its name or point back to it: "avisen", "de krant", "the newspaper". */
  readonly media: readonly string[];
}

/** How sure the text is. */
export interface CertaintyWords {
  readonly hedges: readonly HedgeRow[];
  readonly negations: readonly string[];
  /** Finite forms by which what follows lies ahead: "skal", "vil", "zal", "will". */
  readonly futures: readonly string[];
}

/** What a role word's neighbours do to it. */
export interface RoleModifiers {
  /** "tidligere", "ex", "eks", "voormalig", "former", "one-time". */
  readonly former: readonly string[];
  /** "ny", "nye", "nieuwe", "new", "incoming", "kommende". */
  readonly incoming: readonly string[];
  /** "midlertidig", "interim", "vikarierende", "a.i.", "caretaker". */
  readonly interim: readonly string[];
  /** "U21", "U19", "ungdoms", "beloften", "academy". */
  readonly youth: readonly string[];
  /** "reserve", "B", "Jong". */
  readonly reserve: readonly string[];
  /** "kvinde", "vrouwen", "women". */
  readonly women: readonly string[];
  /** Link words between person and role: "som", "als", "as". */
  readonly as: readonly string[];
}

/** Times, as the language says them. */
export interface Times {
  /** January to December, each with its spellings and abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Monday to Sunday. */
  readonly weekdays: readonly (readonly string[])[];
  readonly relative: readonly RelativeTimeRow[];
  readonly seasons: readonly SeasonRow[];
  /** Words for units: day, week, month, season (a playing season), year. */
  readonly units: { readonly [unit in "day" | "week" | "month" | "season" | "year"]: readonly string[] };
  /** "for … siden", "… geleden", "… ago": what stands before and after. Empty `before` where nothing does. */
  readonly ago: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** "sidste", "forrige", "i", "vorige", "last". */
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly this: readonly string[];
  /** Before "year", that the year told last is meant: "samme", "hetzelfde", "that same". */
  readonly same: readonly string[];
  /** "siden", "sinds", "since": what follows is a beginning. */
  readonly since: readonly string[];
  /** "til", "indtil", "tot", "until": what follows is an end. */
  readonly until: readonly string[];
  /** "i løbet af", "inden for", "binnen", "within": by when it is expected. */
  readonly within: readonly string[];
  /** Parts of a span: "begyndelsen af", "begin", "early" → first third; "midten", "medio" → second; "slutningen", "eind", "late" → last. */
  readonly parts: { readonly early: readonly string[]; readonly mid: readonly string[]; readonly late: readonly string[] };
}

export interface Numbers {
  /** Number words up to a hundred or so, halves included: `{ en: 1, to: 2, halvandet: 1.5 }`. */
  readonly words: Readonly<Record<string, number>>;
  /** `{ million: 1e6, millioner: 1e6, mio: 1e6 }`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Currency words and signs to ISO 4217: `{ kroner: "DKK", euro: "EUR", "€": "EUR" }`. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Decimal mark of the language. */
  readonly decimal: "," | ".";
  /** What follows an age: "år", "jaar", "years old"; the hyphened adjective: "årige", "jarige", "year-old"; before a day of birth: "født", "born". */
  readonly age: { readonly after: readonly string[]; readonly adjective: readonly string[]; readonly born: readonly string[] };
}

/** What a page prints around its article. Lines are compared folded. */
export interface Furniture {
  /** Whole lines that are labels: "LIVE", "NYHEDER", "MEEST GELEZEN". */
  readonly labels: readonly string[];
  /** Beginnings of lines that point to other articles: "læs også", "lees ook", "read more". */
  readonly links: readonly string[];
  /** Beginnings of lines that credit a picture: "foto:". */
  readonly captions: readonly string[];
  /** Beginnings of lines that name the author: "af ", "door ", "by ". */
  readonly bylines: readonly string[];
  /** Phrases anywhere in a line of furniture: "cookies", "nyhedsbrev", "newsletter". */
  readonly notices: readonly string[];
  /** Whole-line headings after which only other articles follow: "populairste artikels", "more on this story". */
  readonly endings: readonly string[];
}

/** What a single word may tell of a job in football, in any language. */
export const SENSES = [
  "leave",
  "sack",
  "join",
  "hire",
  "start",
  "end",
  "lead",
  "play",
  "win",
  "stay",
  "extend",
  "contract",
  "talk",
  "want",
  "rumour",
  "close",
  "refuse",
  "deny",
  "confirm",
  "replace",
  "back",
  "help",
  "youth",
  "loan",
  "sell",
  "job",
  "vacant",
  "past",
  "present",
  "future",
  "time",
  "succession",
  "match",
  "private",
  "agent",
  "director",
  "born",
  "fans",
  "to",
  "from",
  "at",
  "of",
  "with",
  "for",
  "against",
  "after",
  "by",
] as const;
export type Sense = (typeof SENSES)[number];

/**
 * Words by sense, cut by spaces; `leav*` is any word that begins so, `*contract*` any that holds it. No word proves a claim: what the words around
 * a person and a club come to, the learnt weights say. Because the senses are the same in all languages, each language learns from the others.
 */
export type Senses = Readonly<Record<Sense, string>>;

/** The valency lexicon, by kind of claim. Facts, and tenures told by a noun phrase, come from the tables of people and roles. */
export type Frames = { readonly [kind in Exclude<ClaimKind, "fact">]: readonly FrameRow[] };

export interface Pack {
  /** BCP 47. */
  readonly language: string;
  /** The country whose national team is meant where none is named ("landstræneren"); left out where several countries write the language. */
  readonly home?: string;
  /** Frequent words that tell this language from its neighbours: language of a text by counting. */
  readonly functionWords: readonly string[];
  /** Frequent words of neighbouring languages that this one does not have ("och", "seg", "nicht"): a text with many of them is not in it. */
  readonly foreignWords: readonly string[];
  readonly grammar: Grammar;
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  readonly frames: Frames;
  readonly roles: readonly RoleRow[];
  readonly roleModifiers: RoleModifiers;
  readonly nationalities: readonly NationalityRow[];
  readonly references: References;
  readonly saying: Saying;
  readonly certainty: CertaintyWords;
  readonly times: Times;
  readonly numbers: Numbers;
  readonly furniture: Furniture;
  readonly senses: Senses;
}
