/** Corrections, applied when the ledger is read. They go by what a claim asserts and where, so that a newer reading does not undo them. */
import type { AssertionTarget, Claim, Correction, Judgement, LedgerClaim, LedgerEntity, Publication, RightValues } from "../model/index.ts";
import { overlaps } from "../model/index.ts";
import { fold, nameKey, slug } from "../text/index.ts";

type Rows = { readonly claims: readonly LedgerClaim[]; readonly entities: readonly LedgerEntity[] };
type Names = ReadonlyMap<string, LedgerEntity>;

/** What a correction of this claim would be attached to. `name` is the person's as the publication gives it. */
export function targetOf(claim: Claim, publication: Pick<Publication, "id" | "publisher">, name: string | null): AssertionTarget {
  const { kind, club, attribution, evidence } = claim;
  const origin = fold(attribution.at(-1)?.name ?? publication.publisher?.name ?? "");
  return {
    publication: publication.id,
    kind,
    person: claim.person ? nameKey(name ?? "") : null,
    club: club ?? null,
    origin,
    start: evidence.start,
    end: evidence.end,
  };
}

function fits(a: AssertionTarget, b: AssertionTarget): boolean {
  return a.kind === b.kind && a.person === b.person && a.club === b.club && a.origin === b.origin && overlaps(a, b);
}

/** What was judged of one claim, in the order in which it was. `name` is the person's as the publication gives it. */
export function correctionsOf(
  claim: Claim,
  publication: Pick<Publication, "id" | "publisher">,
  name: string | null,
  judgements: readonly Judgement[],
): readonly Correction[] {
  const target = targetOf(claim, publication, name);
  const corrections = judgements.filter((judgement) => judgement.kind === "correction");
  return corrections.filter((one) => one.target.publication === target.publication && fits(one.target, target));
}

/** Claims with what was judged of them: misread ones left out, right values put in. Later corrections win over earlier ones. */
export function corrected(shelf: Rows & { readonly publications: readonly Publication[] }, judgements: readonly Judgement[]): Rows {
  const corrections = judgements.filter((judgement) => judgement.kind === "correction");
  if (corrections.length === 0) return shelf;
  const byPublication = new Map<string, Correction[]>();
  for (const one of corrections) byPublication.set(one.target.publication, [...(byPublication.get(one.target.publication) ?? []), one]);
  const publications = new Map(shelf.publications.map((publication) => [publication.id, publication]));
  const added: LedgerEntity[] = [];
  const claims = shelf.claims.flatMap((row) => {
    const publication = publications.get(row.publication);
    const judged = byPublication.get(row.publication);
    if (!judged || !publication) return [row];
    const names = namesIn(shelf.entities, publication.id);
    const target = targetOf(row.claim, publication, names.get(row.claim.person ?? "")?.name ?? null);
    const set = rightValues(judged.filter((one) => fits(one.target, target)));
    return set === null ? [] : [{ ...row, claim: withValues(row.claim, set, publication.id, names, added) }];
  });
  return { claims, entities: [...shelf.entities, ...added] };
}

function namesIn(entities: readonly LedgerEntity[], publication: string): Names {
  return new Map(entities.filter((entity) => entity.publication === publication).map((entity) => [entity.id, entity]));
}

/** What the claim's fields are, by the last word on each; null where it says nothing at all. */
function rightValues(corrections: readonly Correction[]): RightValues | null {
  let now: RightValues | null = {};
  for (const { verdict, set } of corrections) {
    if (verdict === "misread") now = null;
    else now = verdict === "withdrawn" ? {} : Object.assign({}, now, set);
  }
  return now;
}

/** A person is set by name: him whom the article calls so, or somebody whom it does not name. */
function withValues(claim: Claim, set: RightValues, publication: string, names: Names, added: LedgerEntity[]): Claim {
  if (!set.person) return { ...claim, ...set };
  const key = nameKey(set.person);
  const known = [...names.values(), ...added].find(
    (entity) => entity.publication === publication && entity.kind === "person" && nameKey(entity.name) === key,
  );
  if (known) return { ...claim, ...set, person: known.id };
  const id = `person:${slug(set.person)}`;
  added.push({ publication, id, kind: "person", name: set.person, aliases: [] });
  return { ...claim, ...set, person: id };
}
