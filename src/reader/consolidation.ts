import { STAGES, type Stage } from "../model/index.ts";
import type { Assertion } from "./assertions.ts";
import { lessSure, surestFor } from "./certainty.ts";
import type { Draft, VoiceRef } from "./draft.ts";

/** An assertion with every place where the article says it; the one that gave the fields first. */
export interface Consolidated extends Assertion {
  readonly places: readonly Assertion[];
}

/** What a candidacy is at that has not come to this end: talks that have not broken down go on. */
const REVIVED: Readonly<Partial<Record<Stage, Stage>>> = { collapsed: "talks", rejected: "shortlisted", declined: "linked" };
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
  const origin = kind === "candidacy" ? originOf(assertion.voices) : "";
  return [
    kind,
    pair,
    where,
    by,
    kind === "response" ? act : "",
    kind === "response" ? "" : roleGroup(assertion),
    polarity,
    about,
    kind === "honour" ? honour?.title : "",
    origin,
  ].join("|");
}

/**
 * A claim that does not tell the job is about the one that another tells of the same person and club; where no trigger tells it at all, whoever
 * says the other.
 */
function joinRoleless(groups: Map<string, Assertion[]>): void {
  for (const [key, group] of groups) {
    const [first] = group;
    if (!first || group.some(({ roleTold }) => roleTold)) continue;
    const anybodys = group.every(({ triggerless }) => triggerless);
    const plain = (a: Assertion) => keyOf({ ...a, role: null, voices: anybodys ? [] : a.voices });
    const own = plain(first);
    const sameKind = (a: Assertion) => a.kind === first.kind && (a.kind === "association" || a.person === first.person);
    const fuller = [...groups].find(([other, [same]]) => other !== key && same && sameKind(same) && plain(same) === own)?.[1];
    if (!fuller) continue;
    fuller.push(...group.map((a) => ({ ...a, role: fuller[0]?.role ?? a.role, voices: fuller[0]?.voices ?? a.voices })));
    groups.delete(key);
  }
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

const ACTS: readonly Assertion["act"][] = ["welcomes", "no-comment", "confirms", "denies"];
const agree = (a: number | null, b: number | null) => a === b || a === null || b === null;

/** One party gives one answer to one report in a paragraph: a denial that opens with thanks is a denial. */
function joinAnswers(draft: Draft, groups: Map<string, Assertion[]>): void {
  const block = (a: Assertion) => draft.sentences[draft.sentenceOf[a.at] ?? 0]?.block;
  const strength = (group: readonly Assertion[]) => ACTS.indexOf(group[0]?.act ?? null);
  const answers = [...groups].filter(([, group]) => group[0]?.kind === "response").sort(([, a], [, b]) => strength(b) - strength(a));
  for (const [key, group] of answers) {
    const stronger = answers.find(
      ([other, answer]) =>
        other !== key &&
        groups.has(other) &&
        groups.has(key) &&
        strength(answer) >= strength(group) &&
        answer.some((a) => group.some((b) => a.by === b.by && agree(a.person, b.person) && agree(a.club, b.club) && block(a) === block(b))),
    );
    if (!stronger || (strength(stronger[1]) === strength(group) && answers.indexOf(stronger) > answers.findIndex(([k]) => k === key)))
      continue;
    const [first] = stronger[1];
    stronger[1].push(
      ...group.map((a) => ({
        ...a,
        act: first?.act ?? a.act,
        person: first?.person ?? a.person,
        club: first?.club ?? a.club,
        score: -Infinity,
      })),
    );
    groups.delete(key);
  }
}

/** A response answers what is not official yet: who confirms or welcomes what the article itself calls done answers nothing. */
function dropAnswersToFacts(groups: Map<string, Assertion[]>): void {
  const done = [...groups.values()].flatMap(([first]) =>
    first && (first.kind === "appointment" || first.kind === "departure") && first.certainty === "certain" ? [first] : [],
  );
  for (const [key, [first]] of groups) {
    if (first?.kind !== "response" || (first.act !== "confirms" && first.act !== "welcomes")) continue;
    if (done.some((fact) => fact.person === first.person && agree(fact.club, first.club))) groups.delete(key);
  }
}

/** A headline only repeats what the body says of the same person and club, whoever says it there. */
function joinTitles(draft: Draft, groups: Map<string, Assertion[]>): void {
  for (const [key, group] of groups) {
    const [first] = group;
    if (first?.kind !== "candidacy" || !group.every((a) => isTitle(draft, a))) continue;
    const body = [...groups.values()].find(
      ([other]) =>
        other?.kind === "candidacy" &&
        other !== first &&
        other.person === first.person &&
        other.club === first.club &&
        other.polarity === first.polarity,
    );
    if (!body || body === group) continue;
    body.push(...group.map((a) => ({ ...a, voices: body[0]?.voices ?? a.voices })));
    groups.delete(key);
  }
}

const ENDS: ReadonlySet<Stage> = new Set<Stage>(["collapsed", "declined", "rejected"]);
const isNews = ({ kind, polarity }: Assertion) => (kind === "appointment" || kind === "departure") && polarity === "affirmed";

/**
 * What only stands there because of what is told beside it: a job that no row tells, of somebody who the article says takes or leaves it; an
 * appointment that only the headline has ("Testby turn to Prøve"), of somebody who by the body is still in line.
 */
function dropImplied(draft: Draft, groups: Map<string, Assertion[]>): void {
  const pairs = (test: (a: Assertion) => boolean) =>
    new Set([...groups.values()].flatMap(([first]) => (first && test(first) ? [`${first.person}/${first.club}`] : [])));
  const news = pairs(isNews);
  const inLine = pairs((a) => a.kind === "candidacy" && a.standing === "live" && !(a.stage && ENDS.has(a.stage)) && !isTitle(draft, a));
  for (const [key, group] of groups) {
    const [first] = group;
    const pair = `${first?.person}/${first?.club}`;
    const headline = group.every((a) => isTitle(draft, a));
    const bare = first?.kind === "tenure" && group.every(({ triggerless }) => triggerless);
    if (bare && (news.has(pair) || (headline && inLine.has(pair)))) groups.delete(key);
    if (first?.kind === "appointment" && headline && inLine.has(pair)) groups.delete(key);
  }
}

/** A report without a source joins the sourced one of the same candidacy when it says no more than that. */
function joinUnsourced(groups: Map<string, Assertion[]>): void {
  for (const [key, group] of groups) {
    const [first] = group;
    if (first?.kind !== "candidacy" || !key.endsWith("|")) continue;
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

/** What stands in a quotation is its speaker's answer, whoever else it speaks of. */
function speakerOf(voices: readonly VoiceRef[]): number | null {
  const last = voices.at(-1);
  return last?.kind === "person" && last.from === null ? last.figure : null;
}

/** No report is surer than its stage and its source allow. */
function settled(assertion: Assertion): Assertion {
  if (assertion.kind === "response") return { ...assertion, by: speakerOf(assertion.voices) ?? assertion.by };
  if (assertion.kind !== "candidacy") return assertion;
  if (assertion.polarity === "negated")
    return assertion.stage && assertion.stage in REVIVED
      ? { ...assertion, polarity: "affirmed", standing: "live", stage: REVIVED[assertion.stage] ?? null }
      : assertion;
  return { ...assertion, certainty: lessSure(assertion.certainty, surestFor(assertion.stage, assertion.voices)) };
}

/** What happened is the article's own to say as soon as it says so once without a source. */
function voicesOf(places: readonly Assertion[], best: Assertion): readonly VoiceRef[] {
  if (best.kind === "candidacy" || best.kind === "response" || places.every((place) => place.voices.length > 0)) return best.voices;
  return [];
}

/** One assertion, one claim: the same said twice becomes one with several wordings. */
export function consolidate(
  draft: Draft & { readonly publisher: { readonly name: string } | null },
  assertions: readonly Assertion[],
): Consolidated[] {
  const groups = new Map<string, Assertion[]>();
  for (const found of assertions) {
    const assertion = settled({
      ...found,
      voices: found.voices.filter((voice) => voice.kind !== "outlet" || voice.name !== draft.publisher?.name),
    });
    if (isEmptyContract(assertion, assertions)) continue;
    const key = keyOf(assertion);
    const group = groups.get(key);
    if (group) group.push(assertion);
    else groups.set(key, [assertion]);
  }
  joinRoleless(groups);
  joinTitles(draft, groups);
  joinUnsourced(groups);
  joinAnswers(draft, groups);
  dropAnswersToFacts(groups);
  dropImplied(draft, groups);
  return [...groups.values()]
    .map((group) => {
      const places = [...group].sort((a, b) => better(draft, a, b));
      const [best] = places as [Assertion, ...Assertion[]];
      return { ...best, voices: voicesOf(places, best), time: best.time ?? places.find((p) => p.time)?.time ?? null, places };
    })
    .sort((a, b) => a.at - b.at);
}
