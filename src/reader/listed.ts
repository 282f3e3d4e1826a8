import { type Assertion, BLANK, type Findings } from "./assertions.ts";
import type { Chosen } from "./choice.ts";
import type { Draft } from "./draft.ts";

/** Fewer headings that are names do not make a list of candidates. */
const LEAST = 3;

interface Heading {
  readonly person: number;
  readonly sentence: number;
}

function headingsOf(draft: Draft): Heading[] {
  const headings: Heading[] = [];
  draft.scene.topics.forEach((person, sentence) => {
    if (person !== null && person !== draft.scene.topics[sentence - 1] && !headings.some((h) => h.person === person))
      headings.push({ person, sentence });
  });
  return headings;
}

/** The bench that a list is about: the one that most of the article's candidacies are for, else the first that somebody has left. */
function benchOf(findings: Findings, chosen: readonly Chosen[]): number | null {
  const votes = new Map<number, number>();
  for (const frame of chosen) {
    const club = frame.club?.figure;
    if (club !== undefined && frame.cue.sign.trigger.claim === "candidacy") votes.set(club, (votes.get(club) ?? 0) + 1);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first && first[1] >= 2) return first[0];
  const { scene } = findings.ground.draft;
  return scene.clubs.find((club) => findings.ground.left.has(club)) ?? null;
}

/**
 * People whose names head the paragraphs of an article about a bench are its candidates ("the names for Testby, one by one"), whatever
 * else is said of them; who has left that bench, or has it, is none, nor whose heading names another club.
 */
export function listedCandidates(findings: Findings, chosen: readonly Chosen[]): Assertion[] {
  const { ground } = findings;
  const headings = headingsOf(ground.draft);
  const club = headings.length >= LEAST ? benchOf(findings, chosen) : null;
  if (club === null) return [];
  const barred = (person: number) => ground.left.get(club)?.has(person) || ground.present.get(person)?.has(club);
  const told = (person: number) =>
    chosen.some((f) => f.cue.sign.trigger.claim === "candidacy" && f.person?.figure === person && f.club?.figure === club);
  return headings.flatMap(({ person, sentence }): Assertion[] => {
    const heading = ground.draft.sentences[sentence];
    const elsewhere = (ground.governed[sentence] ?? []).some(
      ({ mention: { figure } }) => figure !== club && ground.draft.figures[figure]?.kind === "club",
    );
    if (!heading || elsewhere || barred(person) || told(person)) return [];
    const rule = `${ground.draft.lexicon.pack.language}/candidacy/heading`;
    const place = { from: heading.from, to: heading.to, at: heading.from };
    return [
      {
        ...BLANK,
        kind: "candidacy",
        rule,
        person,
        club,
        role: "head-coach",
        stage: "linked",
        certainty: "possible",
        standing: "live",
        ...place,
      },
    ];
  });
}
