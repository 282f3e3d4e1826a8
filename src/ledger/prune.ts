/** A reading without somebody who is to be forgotten. */
import type { Claim, Reading, Voice } from "../model/index.ts";
import { fold, nameKey } from "../text/index.ts";

/** Whether a name is to be forgotten, by its `nameKey`. */
export type IsForgotten = (key: string) => boolean;

/** What of a reading names people. */
export type Prunable = Pick<Reading, "claims" | "entities"> & { readonly document: Pick<Reading["document"], "title" | "source" | "url"> };

/** The same without him: claims about him left out, sentences, titles and addresses that name him emptied. The same object where he is not in it. */
export function pruned<R extends Prunable>(reading: R, isForgotten: IsForgotten): R {
  const { entities, claims, document } = reading;
  const gone = entities.filter(
    ({ kind, name, aliases }) => kind === "person" && [name, ...aliases].some((one) => isForgotten(nameKey(one))),
  );
  const voices = claims.flatMap(({ attribution }) => attribution).filter((voice) => isGone(voice, isForgotten));
  if (gone.length === 0 && voices.length === 0) return reading;
  const ids = new Set(gone.map(({ id }) => id));
  const names = [...gone.flatMap(({ name, aliases }) => [name, ...aliases]), ...voices.map(({ name }) => name)];
  const words = new Set(names.map((name) => nameKey(name).split(" ").at(-1) ?? "").filter((word) => word !== ""));
  const tells = (text: string): boolean => [...words].some((word) => ` ${nameKey(text)} `.includes(word));
  return {
    ...reading,
    document: {
      ...document,
      ...(document.title && tells(document.title) ? { title: null } : {}),
      ...(document.url && tells(document.url) ? { url: siteOf(document.url) } : {}),
      ...(tells(document.source) ? { source: siteOf(document.source) } : {}),
    },
    entities: entities.filter(({ id }) => !ids.has(id)),
    claims: claims.flatMap((claim) => prunedClaim(claim, ids, isForgotten, tells)),
  };
}

const isGone = ({ kind, name }: Voice, isForgotten: IsForgotten): boolean => kind === "person" && isForgotten(nameKey(name));

/** An address without the part that may tell a name; nothing of a path. */
function siteOf(address: string): string {
  return /^https?:\/\/[^/]+/.exec(fold(address))?.[0] ?? "";
}

function prunedClaim(claim: Claim, ids: ReadonlySet<string>, isForgotten: IsForgotten, tells: (text: string) => boolean): readonly Claim[] {
  if ([claim.person, claim.other, claim.by].some((id) => id && ids.has(id))) return [];
  const { evidence, replaces } = claim;
  const attribution = claim.attribution.map(
    (voice): Voice => (isGone(voice, isForgotten) || (voice.id && ids.has(voice.id)) ? { kind: "unnamed", name: "person" } : voice),
  );
  return [
    {
      ...claim,
      attribution,
      replaces: replaces && ids.has(replaces) ? null : (replaces ?? null),
      evidence: tells(evidence.text) ? { ...evidence, text: "" } : evidence,
    },
  ];
}
