import { STAGES, type Stage } from "../model/index.ts";
import type { Assertion } from "./assertions.ts";
import { lessSure, surestFor } from "./certainty.ts";
import type { Draft, VoiceRef } from "./draft.ts";

/** An assertion with every place where the article says it; the one that gave the fields first. */
export interface Consolidated extends Assertion {
  readonly places: readonly Assertion[];
}

const COACHING = new Set(["head-coach", "youth-coach"]);

/** Roles that make two claims different assertions: playing, minding the bench, helping, directing. */
function roleGroup(assertion: Assertion): string {
  const { role } = assertion;
  if (role === null || COACHING.has(role)) return "coach";
  return role;
}

function originOf(voices: readonly VoiceRef[]): string {
  return voices.at(-1)?.name ?? "";
}

function keyOf(assertion: Assertion): string {
  const { kind, person, club, other, by, act, polarity, fact, terms, honour } = assertion;
  const about = kind === "fact" ? JSON.stringify(fact) : kind === "contract" ? JSON.stringify(terms) : kind === "honour" ? "" : "";
  const pair = kind === "association" ? [person, other].sort().join("+") : `${person}`;
  const where = kind === "association" || kind === "fact" ? "" : club;
  const origin = kind === "candidacy" || kind === "response" ? originOf(assertion.voices) : "";
  return [
    kind,
    pair,
    where,
    by,
    kind === "response" ? act : "",
    roleGroup(assertion),
    polarity,
    about,
    kind === "honour" ? honour?.title : "",
    origin,
  ].join("|");
}

const height = (stage: Stage | null) => (stage === null ? -1 : STAGES.indexOf(stage));

function isTitle(draft: Draft, assertion: Assertion): boolean {
  return draft.sentences[draft.sentenceOf[assertion.at] ?? 0]?.section === "title";
}

/** The body before the headline, the more specific stage and terms before the vaguer, the surer choice, the first. */
function better(draft: Draft, a: Assertion, b: Assertion): number {
  const title = Number(isTitle(draft, a)) - Number(isTitle(draft, b));
  if (title !== 0) return title;
  const stage = height(b.stage) - height(a.stage);
  if (stage !== 0) return stage;
  const manner = Number(a.manner === "unspecified") - Number(b.manner === "unspecified");
  if (manner !== 0) return manner;
  return b.score - a.score || a.at - b.at;
}

/** A report without a source joins the sourced one of the same candidacy when it says no more than that. */
function joinUnsourced(groups: Map<string, Assertion[]>): void {
  for (const [key, group] of groups) {
    const [first] = group;
    if (!first || first.kind !== "candidacy" || !key.endsWith("|")) continue;
    const sourced = [...groups].find(([other]) => other !== key && other.startsWith(key));
    if (!sourced || Math.max(...group.map((a) => height(a.stage))) > Math.max(...sourced[1].map((a) => height(a.stage)))) continue;
    sourced[1].push(...group.map((a) => ({ ...a, voices: sourced[1][0]?.voices ?? a.voices })));
    groups.delete(key);
  }
}

/** Contract terms that say nothing give way to those that say something of the same person and club. */
function isEmptyContract(assertion: Assertion, all: readonly Assertion[]): boolean {
  if (assertion.kind !== "contract" || Object.keys(assertion.terms ?? {}).length > 0) return false;
  return all.some(
    (other) =>
      other.kind === "contract" &&
      other.person === assertion.person &&
      other.club === assertion.club &&
      Object.keys(other.terms ?? {}).length > 0,
  );
}

/** No report is surer than its stage and its source allow. */
function settled(assertion: Assertion): Assertion {
  if (assertion.kind !== "candidacy" || assertion.polarity === "negated") return assertion;
  return { ...assertion, certainty: lessSure(assertion.certainty, surestFor(assertion.stage, assertion.voices)) };
}

/** What happened is the article's own to say as soon as it says so once without a source. */
function voicesOf(places: readonly Assertion[], best: Assertion): readonly VoiceRef[] {
  if (best.kind === "candidacy" || best.kind === "response" || places.every((place) => place.voices.length > 0)) return best.voices;
  return [];
}

/** One assertion, one claim: the same said twice becomes one with several wordings. */
export function consolidate(draft: Draft, assertions: readonly Assertion[]): Consolidated[] {
  const groups = new Map<string, Assertion[]>();
  for (const assertion of assertions) {
    if (isEmptyContract(assertion, assertions)) continue;
    const key = keyOf(assertion);
    const group = groups.get(key);
    if (group) group.push(assertion);
    else groups.set(key, [assertion]);
  }
  joinUnsourced(groups);
  return [...groups.values()]
    .map((group) => {
      const places = group.map(settled).sort((a, b) => better(draft, a, b));
      const [best] = places as [Assertion, ...Assertion[]];
      return { ...best, voices: voicesOf(places, best), time: best.time ?? places.find((p) => p.time)?.time ?? null, places };
    })
    .sort((a, b) => a.at - b.at);
}
