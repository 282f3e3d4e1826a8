/** A claim in English words, for a terminal and for tables. */
import type { Claim, Money, Published, Reading, Terms, Voice } from "../model/index.ts";
import { intervalInWords } from "./days.ts";

/** The name of an entity of a reading; a dash where the article leaves it open. */
export function nameOf(reading: Reading, id: string | null | undefined): string {
  return reading.entities.find((entity) => entity.id === id)?.name ?? "–";
}

const ACTS = { denies: "denies it", "no-comment": "declines to comment", confirms: "confirms it", welcomes: "welcomes it" } as const;

/** Whom and which club a claim is about: "Jess Thorup → KRC Genk". */
export function subjectOf(claim: Claim, reading: Reading): string {
  const person = nameOf(reading, claim.person);
  const club = nameOf(reading, claim.club);
  switch (claim.kind) {
    case "appointment":
    case "candidacy":
      return `${person} → ${club}`;
    case "response":
      return `${nameOf(reading, claim.by)} ${claim.act ? ACTS[claim.act] : "responds"}${aboutOf(claim, reading)}`;
    case "association":
      return `${person} and ${nameOf(reading, claim.other)}${claim.club ? `, ${club}` : ""}`;
    case "fact":
      return person;
    case "honour":
    case "vacancy":
      return claim.person ? `${person}, ${club}` : club;
    default:
      return `${person}, ${club}`;
  }
}

function aboutOf(claim: Claim, reading: Reading): string {
  const about = [claim.person, claim.club].filter((id) => id && id !== claim.by).map((id) => nameOf(reading, id));
  return about.length > 0 ? ` (on ${about.join(", ")})` : "";
}

/** What else a claim says, in the order an editor would ask for it; the certainty comes last. */
export function detailsOf(claim: Claim, reading: Reading): readonly string[] {
  const words = [
    claim.polarity === "negated" ? "NOT" : undefined,
    claim.role?.replaceAll("-", " "),
    claim.squad && claim.squad !== "first" ? `${claim.squad} team` : undefined,
    claim.stage ?? undefined,
    claim.manner && claim.manner !== "unspecified" ? claim.manner : undefined,
    claim.replaces ? `for ${nameOf(reading, claim.replaces)}` : undefined,
    ...factsOf(claim),
    ...termsOf(claim.terms),
    ...timesOf(claim),
    claim.standing && claim.standing !== "live" ? claim.standing.replace("-", " ") : undefined,
    claim.certainty,
  ];
  return words.filter((word) => word !== undefined);
}

function factsOf({ fact, honour }: Claim): readonly (string | undefined)[] {
  return [
    fact?.age === undefined ? undefined : `aged ${fact.age}`,
    fact?.born === undefined ? undefined : `born ${fact.born}`,
    fact?.nationality === undefined ? undefined : `nationality ${fact.nationality}`,
    honour?.title,
    honour?.season,
  ];
}

function termsOf(terms: Terms | null | undefined): readonly (string | undefined)[] {
  if (!terms) return [];
  const money = ["buyout", "fee", "salary"] as const;
  return [
    terms.until && `until ${terms.until}`,
    terms.years === undefined ? undefined : `${terms.years} years`,
    ...money.map((name) => terms[name] && `${name} ${amountOf(terms[name])}`),
  ];
}

function amountOf(money: Money): string {
  const number = (amount: number): string => amount.toLocaleString("en-GB");
  return `${money.min === money.max ? number(money.min) : `${number(money.min)}–${number(money.max)}`} ${money.currency}`;
}

function timesOf({ time }: Claim): readonly (string | undefined)[] {
  const parts = [
    ["on", time?.at],
    ["from", time?.from],
    ["to", time?.to],
    ["due", time?.due],
  ] as const;
  return parts
    .map(([word, part]) => part && (part.earliest || part.latest) && `${word} ${intervalInWords(part)}`.trim())
    .map((word) => word || undefined);
}

/** When an article was published, marked where the date is not its own. */
export function publishedWords(published: Published): string {
  return `${intervalInWords(published)}${published.basis === "inferred" ? " (inferred)" : ""}`;
}

/** A chain of voices, publisher first: "Tipsbladet ← voetbalnieuws.be ← Het Nieuwsblad". */
export function chainWords(attribution: readonly Voice[]): string {
  return attribution
    .map((voice) => (voice.kind === "unnamed" ? voice.name.replace(/^unnamed:?/, "unnamed ").trim() : voice.name))
    .join(" ← ");
}
