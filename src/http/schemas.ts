/** What the API answers, as schemas: for its description, and for tests that hold every answer against them. Types stand in `model/api.ts`. */
import { z } from "zod";
import {
  ACTS,
  type BenchAnswer,
  type CandidateAnswer,
  CERTAINTIES,
  CLAIM_KINDS,
  type ClaimLine,
  type ClubAnswer,
  type ClubStintAnswer,
  type ConnectionAnswer,
  type ContractAnswer,
  type DenialsAnswer,
  type EndAnswer,
  type EvidenceAnswer,
  type Interval,
  type LeadAnswer,
  MANNERS,
  type Named,
  type OpenBenchAnswer,
  type PersonAnswer,
  type RefusalAnswer,
  type ReportAnswer,
  type ResponseAnswer,
  ROLES,
  type RumourAnswer,
  SETTLEMENT_RULES,
  STAGES,
  STANDINGS,
  type StintAnswer,
} from "../model/index.ts";

const role = z.enum(ROLES).nullable();
const stage = z.enum(STAGES).nullable();
const manner = z.enum(MANNERS).nullable();
const act = z.enum(ACTS).nullable();
const standing = z.enum(STANDINGS).nullable();
const outcome = z.enum(["came-true", "false", "open"]);
const rule = z.enum(SETTLEMENT_RULES);
const days = z.strictObject({ min: z.number(), max: z.number() });

/** Days are ISO dates; null where an end is not known. */
const ends = { earliest: z.string().nullable(), latest: z.string().nullable() };

export const interval = z
  .strictObject(ends)
  .meta({ id: "Interval", description: "Two days, both ends possible; null where one is not known" }) satisfies z.ZodType<Interval>;

export const named = z.strictObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }).meta({
  id: "Named",
  description: "A person, club or outlet with every way in which articles write the name",
}) satisfies z.ZodType<Named>;

export const evidence = z
  .strictObject({
    claim: z.string().describe("Id of the claim"),
    kind: z.enum(CLAIM_KINDS),
    publication: z.string().describe("Id of the article"),
    source: z.string().describe("Address of the article, or the file it came from"),
    publisher: z.string().nullable(),
    published: interval,
    evidence: z
      .strictObject({ start: z.number(), end: z.number(), text: z.string() })
      .describe("The words it stands on, in UTF-16 code units"),
    certainty: z.enum(CERTAINTIES),
    polarity: z.enum(["affirmed", "negated"]),
    chain: z.array(z.string()).describe("From the publisher to the origin"),
  })
  .meta({ id: "Evidence", description: "A claim with what is needed to check it" }) satisfies z.ZodType<EvidenceAnswer>;

const fact = z.strictObject({
  age: z.number().exactOptional(),
  born: z.string().exactOptional(),
  nationality: z.string().exactOptional(),
});
const honour = z.strictObject({ title: z.string().exactOptional(), season: z.string().exactOptional() });

export const claimFields = {
  ...evidence.shape,
  person: named.nullable(),
  club: named.nullable(),
  role,
  stage,
  manner,
  act,
  standing,
  fact: fact.nullable(),
  honour: honour.nullable(),
  title: z.string().nullable().describe("Title of the article"),
};

export const claimLine = z
  .strictObject(claimFields)
  .meta({ id: "Claim", description: "A claim in one line" }) satisfies z.ZodType<ClaimLine>;

const report = z
  .strictObject({ ...evidence.shape, at: interval, stage, origin: z.string(), relay: z.boolean(), live: z.boolean() })
  .meta({ id: "Report", description: "One article's word on a rumour" }) satisfies z.ZodType<ReportAnswer>;

/** What a rumour has in a list, too. */
export const rumourFields = {
  id: z.string(),
  kind: z.enum(["candidacy", "departure"]),
  person: named,
  club: named,
  role,
  stage,
  peak: stage,
  outcome,
  rule,
  first: interval,
  last: interval,
  settled: interval.nullable(),
  origins: z.array(z.string()),
  independentOrigins: z.number(),
};

export const rumour = z
  .strictObject({ ...rumourFields, reports: z.array(report), settledBy: z.array(evidence) })
  .meta({ id: "Rumour", description: "A rumour with its reports and how it was settled" }) satisfies z.ZodType<RumourAnswer>;

const end = z
  .strictObject({
    ...ends,
    edtf: z.string().describe("As precise as it is known: 2020-11-02, 2018-10, 2006"),
    inferred: z.boolean(),
    claims: z.array(z.string()),
    contradictedBy: z.array(z.string()),
  })
  .meta({ id: "End", description: "One end of a spell" }) satisfies z.ZodType<EndAnswer>;

const stintFields = {
  club: named,
  role,
  from: end.nullable(),
  to: end.nullable(),
  seen: interval,
  ended: manner,
  sources: z.array(z.string()),
  support: z.array(evidence),
};
const stint = z.strictObject(stintFields).meta({ id: "Stint", description: "A spell in a job" }) satisfies z.ZodType<StintAnswer>;
const clubStint = z
  .strictObject({ person: named, ...stintFields })
  .meta({ id: "ClubStint", description: "A spell in a job, as the club sees it" }) satisfies z.ZodType<ClubStintAnswer>;

const candidate = z
  .strictObject({
    person: named,
    stage,
    outcome,
    rule,
    origins: z.array(z.string()),
    independentOrigins: z.number(),
    rumour: z.string().describe("Id of the rumour"),
    wouldLeave: named.nullable(),
  })
  .meta({ id: "Candidate", description: "Somebody in line for a bench" }) satisfies z.ZodType<CandidateAnswer>;

const refusal = z
  .strictObject({ ...evidence.shape, person: named, how: z.enum(["declined", "rejected", "denies"]) })
  .meta({ id: "Refusal", description: "A no: his, or the club's" }) satisfies z.ZodType<RefusalAnswer>;

const edtfEnds = z.strictObject({ ...ends, edtf: z.string() });

export const openBench = z
  .strictObject({
    club: named,
    state: z.enum(["vacant", "interim", "expected", "filled"]),
    since: edtfEnds,
    until: edtfEnds.nullable(),
    daysOpen: days.nullable(),
    left: named.nullable(),
    leaving: manner,
    minder: named.nullable(),
    filledBy: named.nullable(),
    candidates: z.array(candidate),
    refusals: z.array(refusal),
    support: z.array(evidence),
  })
  .meta({ id: "OpenBench", description: "A time without a head coach" }) satisfies z.ZodType<OpenBenchAnswer>;

const benchFields = { club: named, bench: z.array(clubStint), vacancies: z.array(openBench) };
z.strictObject(benchFields) satisfies z.ZodType<BenchAnswer>;

const money = z.strictObject({ min: z.number(), max: z.number(), currency: z.string() });
const term = z.enum(["until", "years", "buyout", "fee", "salary"]);

const contract = z
  .strictObject({
    person: named,
    club: named,
    told: interval,
    terms: z.array(z.strictObject({ term, value: z.union([z.string(), z.number(), money]), sources: z.array(evidence) })),
    conflicts: z.array(term),
    daysLeftAtDeparture: days.nullable(),
  })
  .meta({ id: "Contract", description: "What is told of a contract, its terms side by side" }) satisfies z.ZodType<ContractAnswer>;

const response = z
  .strictObject({
    ...evidence.shape,
    act: z.enum(ACTS).nullable(),
    about: named.nullable(),
    rumour: z.strictObject({ id: z.string(), outcome, rule }).nullable(),
    held: z.boolean().nullable(),
  })
  .meta({ id: "Response", description: "A club's answer to a report" }) satisfies z.ZodType<ResponseAnswer>;

const denials = z
  .strictObject({ club: named, denials: z.number(), held: z.number(), broken: z.number(), responses: z.array(response) })
  .meta({ id: "Denials", description: "How often a club's denials held" }) satisfies z.ZodType<DenialsAnswer>;

const connection = z
  .strictObject({
    people: z.tuple([named, named]),
    club: named,
    together: interval,
    told: z.boolean(),
    claims: z.array(z.string()),
    support: z.array(evidence),
  })
  .meta({ id: "Connection", description: "Two people who worked for one club at one time" }) satisfies z.ZodType<ConnectionAnswer>;

export const lead = z
  .strictObject({
    bench: named,
    insider: named,
    coach: named,
    club: named,
    together: interval,
    told: z.boolean(),
    support: z.array(evidence),
  })
  .meta({
    id: "Lead",
    description: "Somebody at a club without a coach, and a coach whom he has worked with",
  }) satisfies z.ZodType<LeadAnswer>;

export const person = z
  .strictObject({
    person: named,
    career: z.array(stint),
    rumours: z.array(rumour),
    contracts: z.array(contract),
    connections: z.array(connection),
    facts: z.array(claimLine),
    said: z.array(claimLine),
  })
  .meta({ id: "Person", description: "Career, rumours, contracts and words of a person" }) satisfies z.ZodType<PersonAnswer>;

export const club = z
  .strictObject({
    ...benchFields,
    staff: z.array(clubStint),
    rumours: z.array(rumour),
    contracts: z.array(contract),
    denials: denials.nullable(),
    leads: z.array(lead),
  })
  .meta({ id: "Club", description: "A club's bench through time, and what is said of it" }) satisfies z.ZodType<ClubAnswer>;
