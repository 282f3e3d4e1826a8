import type { Section } from "../model/index.ts";
import { fold, type Token, tokenize, tokensIn } from "../text/index.ts";
import { endOfCue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { Sign } from "./lexicon.ts";

type View = Pick<Draft, "article" | "page" | "sections" | "lexicon" | "index" | "figures">;

/** A sign that a page gives of who published it: an outlet by its id, or a name that nobody knows. */
export interface PageSign {
  readonly id?: string;
  readonly name: string;
  readonly sort: "signature" | "copyright" | "alone" | "title" | "tail" | "own" | "credit" | "furniture";
}

/** Agencies sign in brackets behind a place or alone at the head, or between slashes at the foot. */
const SIGNATURES = [
  /^\/(\p{L}[\p{L} .]{1,20})\/$/u,
  /^\((\p{Lu}\p{L}{1,14})\)\s/u,
  /^\p{Lu}[\p{Lu} .]{2,25} \((\p{Lu}\p{L}{1,14})\)\s*[-–—:]/u,
  /^(?:by|af|door)?\s*\p{Lu}{2,14} \((\p{Lu}\p{L}{1,14})\)$/iu,
];
/** Longer lines are running text. */
const LONGEST = 160;
/** Lines of running text at the head and the foot that may be the page's own. */
const HEAD = 4;
const FOOT = 6;
/** The very last ones may be whole sentences about the paper. */
const LAST = 2;
const SEPARATOR = /\s[|–—:·>]\s|\s-\s/u;
const SMALL = new Set(["de", "del", "della", "du", "la", "le", "of", "van", "het", "den", "&", "-"]);

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly section: Section;
}

interface Name {
  readonly id?: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The outlet of the registry that a line names, the longest name first; `from` and `to` count its tokens. */
export function outletIn(
  view: Pick<View, "index">,
  text: string,
  tokens: readonly Token[] = tokenize(text, { start: 0, end: text.length }),
): Name | null {
  let best: Name | null = null;
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]?.word;
    let node = first ? view.index.openings(first) : null;
    for (let to = from + 1; node; to++) {
      const outlet = node.values?.find(
        (v) => v.kind === "outlet" && !view.index.carriers.has(v.id) && (!v.cap || first?.cap) && (!v.shout || first?.shout),
      );
      if (outlet && to - from > (best ? best.to - best.from : 0))
        best = { id: outlet.id, name: view.index.names.get(outlet.id)?.[0] ?? text, from, to };
      node = node.children.get(tokens[to]?.word.plain ?? "") ?? null;
    }
  }
  return best;
}

const isCapital = (tokens: readonly Token[], at: number) => tokens[at]?.word.kind === "word" && tokens[at]?.word.cap === true;

/** A run of words with capitals from a token on, small words between them included. */
export function capitalsFrom(tokens: readonly Token[], from: number): number {
  if (!isCapital(tokens, from)) return from;
  let to = from + 1;
  for (;;) {
    let next = to;
    while (next < to + 2 && SMALL.has(tokens[next]?.word.low ?? "")) next++;
    if (!isCapital(tokens, next)) return tokens[to]?.word.raw === "." && tokens[to]?.glued && tokens[to + 1]?.glued ? to + 2 : to;
    to = next + 1;
  }
}

const OWN = new Set<Sign["type"]>(["own", "scoop"]);
/** A line that tells what somebody says names an outlet because it is cited; a call to write in is no such line. */
const CITING = new Set<Sign["type"]>(["according", "citing"]);
const TELLING = new Set<Sign["type"]>([...CITING, "says"]);

/** The name beside which the page speaks of itself: "X's newsletter", "sports desk X", "X is not responsible for". */
function ownName(view: View, line: Line): Name | null {
  const { tokens, text } = line;
  const offset = tokens[0]?.start ?? 0;
  for (let start = 0; start < tokens.length; start++) {
    const to = capitalsFrom(tokens, start);
    if (to === start) continue;
    const opening = endOfCue(view.lexicon, tokens, start, start + 1, OWN);
    const from = opening !== null && opening < to ? opening : start;
    const end = tokens[to]?.word.low === "'s" ? to + 1 : to;
    const before = from > 0 ? endOfCue(view.lexicon, tokens, Math.max(0, from - 3), from, OWN) : null;
    if (before === from || endOfCue(view.lexicon, tokens, end, Math.min(tokens.length, end + 2), OWN) !== null) {
      const raw = text.slice((tokens[from]?.start ?? 0) - offset, (tokens[to - 1]?.end ?? 0) - offset);
      const known = outletIn(view, raw);
      const name = known?.name ?? raw.replace(/['’]s?$/u, "");
      const given = view.index.givenNames.has(fold(raw.split(" ")[0] ?? ""));
      if (known || (!given && (before === from || to - from > 1))) return { ...(known?.id ? { id: known.id } : {}), name, from, to };
    }
    start = to;
  }
  return null;
}

function copyrightName(text: string): string | null {
  return (
    text
      .split("©")
      .map(
        (part) =>
          part
            .replace(/^\s*\d{4}\s*/, "")
            .split(/[.,|–]/)[0]
            ?.trim() ?? "",
      )
      .find((part) => /^\p{Lu}[\p{L}.&' -]{2,30}$/u.test(part)) ?? null
  );
}

/** Whether a copyright mark follows the words of a picture, whose owner may be an agency, rather than opening or closing the page. */
function isCredit(section: Section, text: string, mark: number): boolean {
  return mark > 0 && (section.kind === "caption" || /[.:] ?$/u.test(text.slice(0, mark).trimEnd()) || mark > 60);
}

/** What one line shows. */
function signOf(view: View, line: Line, running: boolean, last: boolean): PageSign | null {
  const { text, tokens, section } = line;
  const known = outletIn(view, text, tokens);
  const outlet = known?.id ? { id: known.id, name: known.name } : null;
  const words = tokens.filter(({ word }) => word.kind === "word").length;
  if (text.includes("©")) {
    const mark = text.indexOf("©");
    const name = copyrightName(text);
    if (outlet || name) return { ...(outlet ?? { name: name ?? "" }), sort: isCredit(section, text, mark) ? "credit" : "copyright" };
  }
  const whole = known && tokens.slice(0, known.from).every(isMark) && tokens.slice(known.to).every((token) => isMark(token) || token.glued);
  if (outlet && whole) return { ...outlet, sort: section.kind === "caption" ? "credit" : "alone" };
  const own = ownName(view, line);
  if (own) return { ...(own.id ? { id: own.id } : {}), name: own.name, sort: "own" };
  if (outlet && SEPARATOR.test(text)) {
    const parts = text.split(SEPARATOR);
    const tail = outletIn(view, parts.at(-1) ?? "");
    const head = words < 10 ? outletIn(view, parts[0] ?? "") : null;
    const named = tail?.from === 0 ? tail : head?.from === 0 ? head : null;
    if (named?.id) return { id: named.id, name: named.name, sort: section.kind === "title" ? "title" : "tail" };
  }
  const made = view.figures.find((figure) => figure.kind === "outlet" && !figure.known && text.includes(figure.name));
  const found = outlet ?? (made ? { name: made.name } : null);
  if (
    !found ||
    running ||
    endOfCue(view.lexicon, tokens, 0, tokens.length, section.kind === "body" || section.kind === "lead" ? TELLING : CITING) !== null ||
    (known && tokens[known.from - 1]?.word.raw === "(")
  )
    return null;
  if ((section.kind === "body" || section.kind === "lead") && !last && (words > 12 || /[.…]["”'’)]*$/u.test(text))) return null;
  return { ...found, sort: section.kind === "caption" ? "credit" : "furniture" };
}

const isMark = ({ word }: Token) => word.kind !== "word";

/** What the lines around an article show of its publisher: signatures, copyright lines, the tail of its title, calls to subscribe. */
export function pageSigns(view: View): PageSign[] {
  const signs: PageSign[] = [];
  const { sections } = view;
  sections.forEach((section, index) => {
    const text = view.article.text.slice(section.start, Math.min(section.end, section.start + 400));
    for (const pattern of SIGNATURES) {
      const sign = pattern.exec(text)?.[1];
      if (sign) signs.push({ ...(namedOutlet(view, sign) ?? { name: sign }), sort: "signature" });
    }
    const outer = index < HEAD || index >= sections.length - FOOT;
    if (
      text.length > LONGEST ||
      text.startsWith("(") ||
      section.kind === "link" ||
      !(outer || (section.kind !== "body" && section.kind !== "teaser"))
    )
      return;
    const line = { text, tokens: tokensIn(view.page, section), section };
    const last = index >= sections.length - LAST;
    const sign = signOf(view, line, section.kind === "title" || (section.kind === "teaser" && !last), last);
    if (sign) signs.push(sign);
  });
  return signs;
}

/** The outlet of the registry of this very name or domain; agencies sign in small letters, too: "/ritzau/", "(afp)". */
export function namedOutlet(view: Pick<View, "index">, name: string): { id: string; name: string } | null {
  const spellings = [name, name.replace(/\p{Ll}/u, (first) => first.toUpperCase()), name.toUpperCase()];
  const whole = (spelling: string): string | undefined => {
    const tokens = tokenize(spelling, { start: 0, end: spelling.length });
    const outlet = outletIn(view, spelling, tokens);
    return outlet?.from === 0 && outlet.to === tokens.length ? outlet.id : undefined;
  };
  const known = view.index.domains.get(fold(name)) ?? spellings.map(whole).find((id) => id !== undefined);
  return known ? { id: known, name: view.index.names.get(known)?.[0] ?? name } : null;
}
