/** Claims as alerts. */
import type { Alert, Assertion, Claim } from "../model/index.ts";
import { digest } from "../text/index.ts";

export interface Occasion {
  readonly what: Alert["what"];
  readonly interests: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The alert that a claim gives; names instead of ids, hedge and voices with it. */
export function alertOf({ id, claim, publication }: Assertion, nameOf: (id: string) => string, { what, interests, at }: Occasion): Alert {
  const name = (id: string | null | undefined): string | null => (id ? nameOf(id) : null);
  const [person, club] = [name(claim.person), name(claim.club)];
  const { role = null, stage = null, kind, polarity, certainty } = claim;
  const { earliest, latest } = publication.published;
  return {
    id: digest("alert", what, id),
    at,
    interests,
    what,
    line: lineOf(claim, name),
    voices: claim.attribution
      .map((voice) => (voice.kind === "unnamed" ? voice.name.replace(/^unnamed:?/, "unnamed ").trim() : voice.name))
      .join(" ← "),
    evidence: claim.evidence.text.replace(/\s+/g, " ").trim(),
    claim: { id, kind, person, club, role, stage, polarity, certainty },
    publication: {
      url: publication.url ?? publication.source,
      title: publication.title,
      publisher: publication.publisher?.name ?? null,
      published: earliest === latest ? earliest : null,
    },
  };
}

function lineOf(claim: Claim, name: (id: string | null | undefined) => string | null): string {
  const { kind, role, stage, manner, act, polarity, certainty } = claim;
  const [person, club] = [name(claim.person), name(claim.club)];
  const isMove = kind === "candidacy" || kind === "appointment";
  const who = [person, club].filter(Boolean).join(isMove ? " → " : ", ") || "somebody";
  const by = kind === "response" ? `${name(claim.by) ?? "somebody"} on ` : "";
  const words = [
    `${kind}: ${by}${who}`,
    polarity === "negated" ? "NOT" : null,
    role?.replaceAll("-", " "),
    stage,
    manner && manner !== "unspecified" ? manner : null,
    act,
    certainty,
  ];
  return words.filter(Boolean).join(" · ");
}
