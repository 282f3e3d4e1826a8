/** Recording judgements: who is who, and what is misread. Names and ids as people type them become what a judgement is attached to. */
import type {
  AssertionTarget,
  Correction,
  IdentityJudgement,
  Judgement,
  Ledger,
  LedgerClaim,
  LedgerName,
  Named,
  PersonRef,
  RightValues,
} from "../model/index.ts";
import { digest, nameKey } from "../text/index.ts";
import { targetOf } from "../views/index.ts";
import { withLedger } from "./ledgers.ts";
import { whoIs } from "./who-is.ts";

/** Who judges, and why. */
export interface Judge {
  readonly who: string;
  readonly why: string;
}

/** A judgement as it was recorded, or a sentence on what is wrong with it. */
export type Judged<J extends Judgement> = { readonly judgement: J; readonly isNew: boolean } | { readonly wrong: string };

type Of = IdentityJudgement["of"];

/** In the order in which a name is looked for; what a name of that kind is called. */
const KINDS: Readonly<Record<Of, string>> = { person: "person", club: "club", outlet: "outlet" };

/** Names looked at for one that is typed. */
const NAMES = 500;

/**
 * Records that two names are one man's (club's, outlet's), or are not. A name may have a club behind an `@`, which tells namesakes apart.
 * @throws LedgerError
 */
export function judgeIdentity(
  place: string,
  names: readonly [string, string],
  verdict: IdentityJudgement["verdict"],
  judge: Judge,
): Promise<Judged<IdentityJudgement>> {
  return withLedger(place, (ledger) => judgeIdentityIn(ledger, names, verdict, judge));
}

/** The same in an open ledger. */
export async function judgeIdentityIn(
  ledger: Ledger,
  names: readonly [string, string],
  verdict: IdentityJudgement["verdict"],
  judge: Judge,
): Promise<Judged<IdentityJudgement>> {
  const found = await sidesOf(ledger, names);
  if ("wrong" in found) return found;
  const { of, a, b } = found;
  if (of === "person" && sameSide(a, b)) return { wrong: 'both names are the same; tell the two apart by a club: "NAME @ CLUB"' };
  if (of !== "person" && a.name === b.name) return { wrong: `both are ${a.name} already` };
  return record(ledger, { kind: "identity", of, verdict, a, b }, judge);
}

const sameSide = (a: PersonRef, b: PersonRef): boolean => nameKey(a.name) === nameKey(b.name) && (!a.club || !b.club || a.club === b.club);

type Sides = Pick<IdentityJudgement, "of" | "a" | "b">;

/** Both names as people, or as clubs, or as outlets. */
async function sidesOf(ledger: Ledger, names: readonly [string, string]): Promise<Sides | { readonly wrong: string }> {
  let wrong = "";
  for (const of of Object.keys(KINDS) as Of[]) {
    const [a, b] = [await sideOf(ledger, of, names[0]), await sideOf(ledger, of, names[1])];
    if (!("wrong" in a) && !("wrong" in b)) return { of, a, b };
    // What is nobody's name may be a club's; what is, is not looked for elsewhere.
    const known = !("wrong" in a && "wrong" in b);
    if (wrong === "" || known) wrong = "wrong" in a ? a.wrong : "wrong" in b ? b.wrong : "";
    if (known) break;
  }
  return { wrong };
}

async function sideOf(ledger: Ledger, of: Of, typed: string): Promise<PersonRef | { readonly wrong: string }> {
  const [name = "", at] = typed.split(" @ ").map((part) => part.trim());
  const found = await findName(ledger, of, name);
  if ("wrong" in found) return found;
  if (of !== "person") return { name: found.id };
  if (at === undefined) return { name: found.name };
  const club = await findName(ledger, "club", at);
  return "wrong" in club ? club : { name: found.name, club: club.id };
}

/** The one person, club or outlet in the ledger whom a typed name means. */
async function findName(ledger: Ledger, of: Of, typed: string): Promise<Named | { readonly wrong: string }> {
  const words = nameKey(typed).split(" ").filter(Boolean);
  const named = groupNames(await ledger.names(of, words, NAMES));
  const match = whoIs(typed, named);
  const found = "found" in match ? match.found : [];
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only) return { wrong: `several in the ledger are called ${typed}: ${found.map(({ name }) => name).join(", ")}; give the full name` };
  return { wrong: `no ${KINDS[of]} in the ledger is called ${typed}; hearsay search ${typed} shows where the words stand` };
}

/** Spellings of people by their key, of all else by id. */
function groupNames(names: readonly LedgerName[]): readonly Named[] {
  const groups = new Map<string, Named>();
  for (const { kind, name, id } of names) {
    const key = kind === "person" ? nameKey(name) : id;
    const known = groups.get(key);
    groups.set(key, known ? { ...known, aliases: [...known.aliases, name] } : { id: key, name, aliases: [] });
  }
  return [...groups.values()];
}

/** What is to become of a claim. */
export type Verdict = Pick<Correction, "verdict" | "set">;

/**
 * Records what is wrong with the claim whose id begins so. A club is given by name.
 * @throws LedgerError
 */
export function correctClaim(place: string, prefix: string, verdict: Verdict, judge: Judge): Promise<Judged<Correction>> {
  return withLedger(place, (ledger) => correctClaimIn(ledger, prefix, verdict, judge));
}

/** The same in an open ledger. */
export async function correctClaimIn(ledger: Ledger, prefix: string, { verdict, set }: Verdict, judge: Judge): Promise<Judged<Correction>> {
  const found = await findTarget(ledger, prefix);
  if ("wrong" in found) return found;
  const club = set.club ? await findName(ledger, "club", set.club) : null;
  if (club && "wrong" in club) return club;
  const right: RightValues = club ? { ...set, club: club.id } : set;
  return record(ledger, { kind: "correction", verdict, target: found.target, set: right }, judge);
}

async function findTarget(ledger: Ledger, prefix: string): Promise<{ readonly target: AssertionTarget } | { readonly wrong: string }> {
  const claims = await ledger.claimsLike(prefix.toLowerCase(), 8);
  const ids = [...new Set(claims.map(({ id }) => id))];
  const [claim] = claims;
  if (!claim) return { wrong: `no claim begins with ${prefix}; hearsay person and hearsay rumours show the ids` };
  if (ids.length > 1) return { wrong: `${prefix} begins several claims (${ids.join(", ")}); give more digits` };
  return { target: await targetFor(ledger, claim) };
}

async function targetFor(ledger: Ledger, { claim, publication }: LedgerClaim): Promise<AssertionTarget> {
  const entities = await ledger.entities(publication);
  const printed = await ledger.publication(publication);
  const name = entities.find(({ id }) => id === claim.person)?.name ?? null;
  return targetOf(claim, { id: publication, publisher: printed?.publisher ?? null }, name);
}

/** A judgement without what is known only when it is recorded. */
type Unrecorded<J> = Omit<J, "id" | "who" | "why" | "at">;

async function record<J extends Judgement>(ledger: Ledger, judged: Unrecorded<J>, judge: Judge): Promise<Judged<J>> {
  const at = new Date().toISOString();
  const whole = { ...judged, ...judge, at };
  const judgement = { ...whole, id: digest("judgement", whole) } as unknown as J;
  return { judgement, isNew: await ledger.judge(judgement) };
}
