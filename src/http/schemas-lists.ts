/** What the API answers of outlets, articles and claims, and its lists, as schemas; see `schemas.ts`. */
import { z } from "zod";
import {
  ACTS,
  type ArticleAnswer,
  CERTAINTIES,
  type Claim,
  type ClaimAnswer,
  type ClaimLine,
  type DisputeAnswer,
  type MarkedClaim,
  type MarketAnswer,
  type NewsAnswer,
  NOVELTIES,
  type OutletAnswer,
  type OutletPageAnswer,
  type OutletsAnswer,
  type PageOf,
  type Permission,
  type Problem,
  type ReadAnswer,
  ROLES,
  type RumourLine,
  SECTION_KINDS,
  type SearchAnswer,
  STAGES,
  STANDINGS,
  type Suggestion,
  type TallyAnswer,
  type VacanciesAnswer,
} from "../model/index.ts";
import { claimFields, claimLine, evidence, interval, lead, named, openBench, rumour, rumourFields } from "./schemas.ts";

const stage = z.enum(STAGES);

export const suggestion = z
  .strictObject({ kind: z.enum(["person", "club", "outlet"]), id: z.string(), name: z.string() })
  .meta({ id: "Suggestion", description: "Whoever or whatever may be meant" }) satisfies z.ZodType<Suggestion>;

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string().describe("What happened, and what to do"),
    suggestions: z.array(suggestion).exactOptional(),
  })
  .meta({ id: "Problem", description: "An error as RFC 9457 has it" }) satisfies z.ZodType<Problem>;

const skill = z.strictObject({ brier: z.number(), base: z.number(), skill: z.number(), n: z.number() });
const outletName = z.strictObject({ id: z.string(), name: z.string() });

const tally = z
  .strictObject({
    rumours: z.number(),
    open: z.number(),
    unknown: z.number(),
    settled: z.number(),
    cameTrue: z.number(),
    rate: z.strictObject({ value: z.number(), low: z.number(), high: z.number(), n: z.number() }).nullable(),
    lead: z.number().nullable().describe("Median days ahead of the official word"),
    wording: skill.nullable(),
  })
  .meta({
    id: "Tally",
    description: "What became of an outlet's rumours; no rate under twenty settled ones",
  }) satisfies z.ZodType<TallyAnswer>;

const outletFields = { outlet: outletName, asOrigin: tally, asRelay: tally };
const outletRecord = z
  .strictObject(outletFields)
  .meta({ id: "OutletRecord", description: "How good an outlet is, as origin and as relay" }) satisfies z.ZodType<OutletAnswer>;
const cited = z.array(z.strictObject({ outlet: outletName, times: z.number() }));

export const outlet = z
  .strictObject({ ...outletFields, rumours: z.array(rumour), cites: cited, citedBy: cited })
  .meta({ id: "Outlet", description: "An outlet's record with its rumours" }) satisfies z.ZodType<OutletPageAnswer>;

const band = z.strictObject({ from: z.number(), to: z.number(), n: z.number(), forecast: z.number(), cameTrue: z.number() });

export const outlets = z
  .strictObject({
    outlets: z.array(outletRecord),
    forecasts: z.strictObject({ settled: z.number(), needed: z.number(), calibration: z.array(band), skill: skill.nullable() }),
  })
  .meta({ id: "Outlets", description: "All outlets, and how well forecasts did" }) satisfies z.ZodType<OutletsAnswer>;

const newsItem = z.strictObject({
  ...evidence.shape,
  novelty: z.enum(NOVELTIES),
  person: named.nullable(),
  club: named.nullable(),
  role: z.enum(ROLES).nullable(),
  stage: stage.nullable(),
  act: z.enum(ACTS).nullable(),
  standing: z.enum(STANDINGS).nullable(),
  climbed: z.strictObject({ from: stage, to: stage, up: z.boolean() }).nullable(),
  known: z.array(evidence),
});

export const news = z
  .strictObject({
    source: z.string(),
    publisher: z.string().nullable(),
    published: interval,
    against: z.number().describe("Older articles that it was held against"),
    claims: z.array(newsItem),
  })
  .meta({ id: "News", description: "What was new in an article" }) satisfies z.ZodType<NewsAnswer>;

const voice = z.strictObject({
  kind: z.enum(["outlet", "person", "club", "unnamed"]),
  id: z.string().nullable().exactOptional(),
  name: z.string(),
  start: z.number().nullable().exactOptional(),
  end: z.number().nullable().exactOptional(),
});
const markedFields = { ...claimFields, rule: z.string().nullable(), attribution: z.array(voice) };
const marked = z
  .strictObject(markedFields)
  .meta({ id: "MarkedClaim", description: "A claim with the row that found it and its voices" }) satisfies z.ZodType<MarkedClaim>;

const permission = z.looseObject({ robots: z.string(), mining: z.string() }) as unknown as z.ZodType<Permission>;

export const article = z
  .strictObject({
    publication: z.string().nullable(),
    title: z.string().nullable(),
    source: z.string(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string(),
    published: interval,
    permission: permission.nullable(),
    text: z.string().nullable().describe("For readers and editors, where it is kept"),
    sections: z.array(z.strictObject({ kind: z.enum(SECTION_KINDS), start: z.number(), end: z.number() })),
    claims: z.array(marked),
    news: news.nullable(),
  })
  .meta({ id: "Article", description: "An article with its claims in the order of the text" }) satisfies z.ZodType<ArticleAnswer>;

export const dispute = z
  .strictObject({
    id: z.string(),
    about: z.string(),
    why: z.string(),
    at: z.string(),
    answer: z.strictObject({ words: z.string(), who: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: "Dispute", description: "Somebody says that something is wrong" }) satisfies z.ZodType<DisputeAnswer>;

/** A claim as the reader made it: the shape is that of `gold/reading.schema.json`. */
const whole = z.looseObject({ id: z.string(), kind: z.string(), certainty: z.enum(CERTAINTIES) }) as unknown as z.ZodType<Claim>;

export const claim = z
  .strictObject({
    ...markedFields,
    reader: z.string(),
    whole,
    names: z.record(z.string(), z.string()),
    sentence: z.strictObject({ text: z.string(), start: z.number(), end: z.number() }).nullable(),
    corrections: z.array(z.strictObject({ verdict: z.string(), who: z.string(), why: z.string(), at: z.string() })),
    disputes: z.array(dispute),
  })
  .meta({ id: "ClaimPage", description: "A claim with all that explains it" }) satisfies z.ZodType<ClaimAnswer>;

const rumourLine = z
  .strictObject({
    ...rumourFields,
    reports: z.number(),
    perDay: z.array(z.number()).describe("Reports a day, from the first"),
    firstReporter: z.string().nullable(),
    probability: z.number().nullable(),
  })
  .meta({ id: "RumourLine", description: "A rumour in one line" }) satisfies z.ZodType<RumourLine>;

const next = z.string().nullable().describe("What to ask for as `cursor` to get on; null at the end");

export const rumours = z
  .strictObject({ items: z.array(rumourLine), next })
  .meta({ id: "Rumours", description: "A page of rumours, the newest first" }) satisfies z.ZodType<PageOf<RumourLine>>;

export const claims = z
  .strictObject({ items: z.array(claimLine), next })
  .meta({ id: "Claims", description: "A page of claims" }) satisfies z.ZodType<PageOf<ClaimLine>>;

export const disputes = z
  .strictObject({ items: z.array(dispute), next })
  .meta({ id: "Disputes", description: "A page of disputes, the newest first" }) satisfies z.ZodType<PageOf<DisputeAnswer>>;

export const market = z
  .strictObject({
    day: z.string(),
    size: z.strictObject({ articles: z.number(), claims: z.number() }),
    news: z.array(news),
    benches: z.array(openBench),
    rumours: z.array(rumourLine),
    settled: z.array(rumourLine),
  })
  .meta({ id: "Market", description: "The market at a glance" }) satisfies z.ZodType<MarketAnswer>;

export const vacancies = z
  .strictObject({ day: z.string(), benches: z.array(openBench), shaky: z.array(rumourLine), leads: z.array(lead) })
  .meta({ id: "Vacancies", description: "Benches without a head coach, and farewells foretold" }) satisfies z.ZodType<VacanciesAnswer>;

export const search = z
  .strictObject({ suggestions: z.array(suggestion), claims: z.array(claimLine) })
  .meta({ id: "Search", description: "Who may be meant, and claims with the words" }) satisfies z.ZodType<SearchAnswer>;

export const reading = z
  .strictObject({ article, kept: z.boolean(), milliseconds: z.number() })
  .meta({ id: "Reading", description: "What was read on request" }) satisfies z.ZodType<ReadAnswer>;
