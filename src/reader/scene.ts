import type { Draft, Figure, Mention, Sentence } from "./draft.ts";

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "figures" | "mentions" | "phrases">;

/** What a mention adds to a figure's prominence, by where it stands. */
const WORTH: Readonly<Record<string, number>> = { title: 3, lead: 2 };
/** National teams and unregistered clubs are seldom the bench that an article is about. */
const NATIONAL = 0.5;
/** A heading is at most so many words beside the name. */
const HEADING_WORDS = 7;
/** So near behind a club's name stands the colon of a list. */
const LEAD_REACH = 5;

function ranked(view: View, kind: Figure["kind"]): number[] {
  const worth = new Map<number, number>();
  for (const mention of view.mentions) {
    const figure = view.figures[mention.figure];
    if (figure?.kind !== kind) continue;
    const sentence = view.sentences[view.sentenceOf[mention.from] ?? 0];
    const first = sentence === view.sentences[0] || sentence === view.sentences[1] ? 1 : 0;
    const weight = ((WORTH[sentence?.section ?? ""] ?? 1) + first) * (figure.national ? NATIONAL : 1);
    worth.set(mention.figure, (worth.get(mention.figure) ?? 0) + weight);
  }
  return [...worth].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([figure]) => figure);
}

/** A short line that begins with a person's name and says nothing by a verb: "Jens Prøve, 47 år, ledig". */
function headingOf(view: View, sentence: Sentence, firstMention: Mention | undefined, whole: boolean, kind: Figure["kind"]): number | null {
  if (!whole || !firstMention || firstMention.from > sentence.from + 2) return null;
  if (view.figures[firstMention.figure]?.kind !== kind) return null;
  let words = 0;
  for (let i = firstMention.to; i < sentence.to; i++) {
    if (view.tokens[i]?.word.kind === "word") words++;
    if (view.cuesAt[i]?.some((cue) => cue.sign.type === "frame" && cue.sign.trigger.row.type === "verb")) return null;
  }
  return words <= HEADING_WORDS && view.tokens[sentence.to - 1]?.word.raw !== "." ? firstMention.figure : null;
}

/** A line of a list opens with its club: "SK Teststad (2e): Jan Proef stopt". */
function leads(view: View, sentence: Sentence, first: Mention | undefined): number | null {
  if (!first || first.from > sentence.from + 1 || view.figures[first.figure]?.kind !== "club") return null;
  for (let at = first.to; at < Math.min(sentence.to, first.to + LEAD_REACH); at++)
    if (view.tokens[at]?.word.raw === ":") return first.figure;
  return null;
}

/** The person, or the club, under whose heading each sentence stands. A heading of neither ends the one before. */
function topicsOf(view: View, kind: "person" | "club"): (number | null)[] {
  let topic: number | null = null;
  const first = new Map<number, Mention>();
  for (const mention of view.mentions) {
    const sentence = view.sentenceOf[mention.from] ?? 0;
    if (!first.has(sentence)) first.set(sentence, mention);
  }
  return view.sentences.map((sentence, i) => {
    const whole = view.sentences[i - 1]?.block !== sentence.block && view.sentences[i + 1]?.block !== sentence.block;
    const heading = sentence.section === "body" ? headingOf(view, sentence, first.get(i), whole, kind) : null;
    const lead = kind === "club" ? leads(view, sentence, first.get(i)) : null;
    if (heading !== null || lead !== null) topic = heading ?? lead;
    else if (whole && sentence.to - sentence.from <= HEADING_WORDS && view.tokens[sentence.to - 1]?.word.raw !== ".")
      topic = kind === "club" ? topic : null;
    return topic;
  });
}

/** What the article is about: its clubs and people by prominence, and whose heading each sentence stands under. */
export function findScene(view: View): Pick<Draft, "scene"> {
  return {
    scene: {
      clubs: ranked(view, "club"),
      people: ranked(view, "person"),
      topics: topicsOf(view, "person"),
      benches: topicsOf(view, "club"),
    },
  };
}
