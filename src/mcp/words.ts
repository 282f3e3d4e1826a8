/**
 * Answers in English. Every statement keeps its hedge, the chain of voices it came through, the day as it is known, the sentence it stands on and the
 * id of its claim; what is derived says so, and names what it stands on. Claims are named, never asserted.
 */
import type {
  Certainty,
  ClaimLine,
  EndAnswer,
  EvidenceAnswer,
  Interval,
  Named,
  Outcome,
  ReportAnswer,
  Role,
  RumourAnswer,
  SettlementRule,
} from "../model/index.ts";
import { CERTAINTIES } from "../model/index.ts";
import { intervalInWords } from "../text/days.ts";

const HEDGES: Readonly<Record<Certainty, string>> = {
  certain: "told as certain",
  probable: "told as probable",
  possible: "told as possible",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = { "came-true": "came true", false: "did not come true", open: "open" };

const RULES: Readonly<Record<SettlementRule, string>> = {
  appointed: "an appointment is told",
  departed: "a departure is told",
  implied: "a later claim presupposes it",
  "filled-by-another": "another is told to have the job",
  "went-elsewhere": "he is told to have taken another job",
  "fell-through": "it is told to have fallen through",
  expired: "nothing more was heard of it for 180 days",
  open: "nothing decides it yet",
};

/** "came true (rule appointed: an appointment is told)", "open (nothing decides it yet)". */
export const outcomeWords = (outcome: Outcome, rule: SettlementRule): string =>
  `${OUTCOMES[outcome]} (${rule === "open" ? "" : `rule ${rule}: `}${RULES[rule]})`;

/** Digits of a claim's id that are shown: enough for `explain`. */
const SHORT_ID = 12;
/** Characters of a sentence that are shown. */
const QUOTED = 600;

export const roleWords = (role: Role | null): string => role?.replaceAll("-", " ") ?? "job unknown";

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;

/** A text of somebody else's on one line, without what a terminal or a reader might take for more than words. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return `“${line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line}”`;
}

/** A voice by its name; "unnamed media" for one without. */
export const voiceWords = (name: string): string => name.replace(/^unnamed:?\s*/, "unnamed ").trim();

/** "Andenbladet ← Prøvebladet ← unnamed source": from the publisher to the origin. */
export function chainWords(chain: readonly string[], publisher: string | null): string {
  return chain.length > 0 ? chain.map(voiceWords).join(" ← ") : (publisher ?? "outlet unknown");
}

/** All that it takes to check and to repeat a claim: hedge, chain, day, words, id, address. */
export function evidenceWords({ claim, certainty, polarity, chain, publisher, published, evidence, source }: EvidenceAnswer): string {
  const hedge = polarity === "negated" ? `denied, ${HEDGES[certainty]}` : HEDGES[certainty];
  const day = `published ${intervalInWords(published)}`;
  return [hedge, chainWords(chain, publisher), day, quoted(evidence.text), `claim ${claim.slice(0, SHORT_ID)}`, quotedAddress(source)].join(
    " · ",
  );
}

const quotedAddress = (source: string): string => source.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").slice(0, QUOTED);

const named = (one: Named | null, unknown: string): string => (one ? quotedAddress(one.name) : unknown);

/** What a claim is about, as a noun: naming it says nothing of whether it is so. */
export function subjectOf(line: Pick<ClaimLine, "kind" | "person" | "club" | "role" | "stage" | "manner" | "fact" | "honour">): string {
  const { kind, role, stage, manner, fact, honour } = line;
  const who = named(line.person, "somebody");
  const club = named(line.club, "a club that is not named");
  const job = role ? ` as ${roleWords(role)}` : "";
  switch (kind) {
    case "appointment":
      return `appointment of ${who}${job} at ${club}`;
    case "departure":
      return `departure of ${who}${job} from ${club}${manner && manner !== "unspecified" ? ` (${manner})` : ""}`;
    case "candidacy":
      return `candidacy of ${who} for ${role ? roleWords(role) : "a job"} at ${club}${stage ? ` (stage ${stage})` : ""}`;
    case "vacancy":
      return `vacancy at ${club}${role ? ` (${roleWords(role)})` : ""}`;
    case "fact":
      return `fact about ${who}: ${[fact?.age && `age ${fact.age}`, fact?.born && `born ${fact.born}`, fact?.nationality && `nationality ${fact.nationality}`].filter(Boolean).join(", ")}`;
    case "honour":
      return `honour of ${who}: ${[honour?.title, honour?.season].filter(Boolean).join(" ")}${line.club ? ` with ${club}` : ""}`;
    default:
      return `${kind} of ${who}${job}${line.club ? ` at ${club}` : ""}`;
  }
}

/** "- candidacy of Jens Prøve for head coach at Testby (stage talks): told as possible · …". */
export const claimText = (line: ClaimLine): string => `- ${subjectOf(line)}: ${evidenceWords(line)}\n`;

/** Claims under something, a line each. */
export const supportText = (all: readonly EvidenceAnswer[], indent = "  "): string =>
  all.map((one) => `${indent}- ${one.kind}: ${evidenceWords(one)}\n`).join("");

export function reportText(report: ReportAnswer, indent = "  "): string {
  const how = [report.stage && `stage ${report.stage}`, report.live ? null : "recalled or denied, not live", report.relay ? "relay" : null];
  const at = intervalInWords(report.at) === intervalInWords(report.published) ? null : `told ${intervalInWords(report.at)}`;
  return `${indent}- ${[...how, at, evidenceWords(report)].filter(Boolean).join(" · ")}\n`;
}

/** The surest word behind something that is derived from claims. */
export function surestWords(support: readonly EvidenceAnswer[]): string {
  const surest = CERTAINTIES.find((certainty) => support.some((one) => one.certainty === certainty && one.polarity === "affirmed"));
  return surest ? `at the surest ${HEDGES[surest]}` : "no claim affirms it";
}

/** A rumour in one line, without its reports. */
export function rumourHead(rumour: Omit<RumourAnswer, "reports" | "settledBy">): string {
  const { kind, person, club, role, stage, peak, outcome, rule, first, last, origins, independentOrigins, id } = rumour;
  const subject = subjectOf({ kind, person, club, role, stage: null, manner: null, fact: null, honour: null });
  const stages = stage && (peak && peak !== stage ? `stage ${stage} (at most ${peak})` : `stage ${stage}`);
  const from = origins.length > 0 ? `: ${origins.map(voiceWords).join(", ")}` : "";
  const words = [
    `Rumour: ${subject}`,
    stages,
    outcomeWords(outcome, rule),
    periodWords(first, last),
    `${counted(independentOrigins, "independent named origin")}${from}`,
    `rumour ${id}`,
  ];
  return words.filter(Boolean).join(" · ");
}

function periodWords(first: Interval, last: Interval): string {
  const [from, to] = [intervalInWords(first), intervalInWords(last)];
  return from === to ? from : `${from} to ${to}`;
}

export function rumourText({ reports, settledBy, ...rumour }: RumourAnswer): string {
  const decided = settledBy.length > 0 ? `  decided by:\n${supportText(settledBy)}` : "";
  return `${rumourHead(rumour)}\n${reports.map((report) => reportText(report)).join("")}${decided}`;
}

/** One end of a spell, behind "began" or "ended": as it is known, from what, and against what. */
export function endWords(word: string, end: EndAnswer | null): string | null {
  if (!end) return null;
  const against = end.contradictedBy.map((id) => id.slice(0, SHORT_ID));
  const doubts = [end.inferred ? "inferred" : null, against.length > 0 ? `contradicted by claim ${against.join(", ")}` : null].filter(
    Boolean,
  );
  return `${word} ${intervalInWords(end)}${doubts.length > 0 ? ` (${doubts.join("; ")})` : ""}`;
}

export function part(heading: string, body: string): string {
  return body === "" ? "" : `\n${heading}\n${body}`;
}
