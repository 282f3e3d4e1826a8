/** Small invented answers for tests: people, clubs and papers that do not exist. */
import type { EvidenceAnswer, OpenBenchAnswer, ReportAnswer, RumourAnswer } from "../../../src/model/api.ts";
import type { ArticleAnswer, ClaimAnswer, MarkedClaim, NewsAnswer, NewsItemAnswer, RumourLine } from "../../../src/model/api-lists.ts";
import type { PageFrame } from "../../../src/model/page.ts";
import type { Named } from "../../../src/model/views.ts";

const named = (kind: string, name: string): Named => ({ id: `${kind}:${name.toLowerCase().replaceAll(" ", "-")}`, name, aliases: [] });
export const jens: Named = named("person", "Jens Prøve");
export const lars: Named = named("person", "Lars Eksempel");
export const testby: Named = named("club", "Testby BK");

export const day = (on: string) => ({ earliest: on, latest: on });

export const frame: PageFrame = {
  path: "/",
  at: null,
  days: { first: "2020-01-01", last: "2022-12-31" },
  today: "2023-01-10",
  role: "public",
  disputes: true,
  contact: null,
  version: "0.0.0",
};

/** A claim's words; the claim's id is made of them. */
export function evidence(text: string, more: Partial<EvidenceAnswer> = {}): EvidenceAnswer {
  return {
    claim: `c-${text.length}-${text.slice(0, 12).replaceAll(/\W/g, "")}`,
    kind: "candidacy",
    publication: "p1",
    source: "https://proevebladet.example/artikel",
    publisher: "Prøvebladet",
    published: day("2022-10-25"),
    evidence: { start: 0, end: text.length, text },
    certainty: "probable",
    polarity: "affirmed",
    chain: ["Prøvebladet"],
    ...more,
  };
}

export function report(text: string, more: Partial<ReportAnswer> = {}): ReportAnswer {
  const said = evidence(text, more);
  const isRelay = said.chain.length > 1;
  return { ...said, at: said.published, stage: "applied", origin: said.chain.at(-1) ?? "", relay: isRelay, live: true, ...more };
}

export function rumour(more: Partial<RumourAnswer> = {}): RumourAnswer {
  const reports = [
    report("Prøve har søgt jobbet i Testby."),
    report("Ifølge Prøvebladet forhandler Prøve nu med klubben.", {
      stage: "talks",
      chain: ["Andenbladet", "Prøvebladet"],
      published: day("2022-10-27"),
    }),
  ];
  return {
    id: "candidacy:jens:testby",
    kind: "candidacy",
    person: jens,
    club: testby,
    role: "head-coach",
    stage: "talks",
    peak: "talks",
    outcome: "open",
    rule: "open",
    first: day("2022-10-25"),
    last: day("2022-10-27"),
    settled: null,
    origins: ["Prøvebladet"],
    independentOrigins: 1,
    reports,
    settledBy: [],
    ...more,
  };
}

export function line(more: Partial<RumourLine> = {}): RumourLine {
  const { reports, settledBy: _, ...rest } = rumour();
  return { ...rest, reports: reports.length, perDay: [1, 0, 1], firstReporter: "Prøvebladet", probability: null, ...more };
}

export function marked(text: string, more: Partial<MarkedClaim> = {}): MarkedClaim {
  return {
    ...evidence(text),
    person: jens,
    club: testby,
    role: "head-coach",
    stage: "applied",
    manner: null,
    act: null,
    standing: null,
    fact: null,
    honour: null,
    title: "Prøve søger jobbet",
    rule: "da/candidacy/soege",
    attribution: [],
    ...more,
  };
}

export function newsItem(text: string, more: Partial<NewsItemAnswer> = {}): NewsItemAnswer {
  return {
    ...evidence(text),
    novelty: "new",
    person: jens,
    club: testby,
    role: "head-coach",
    stage: "applied",
    act: null,
    standing: null,
    climbed: null,
    known: [],
    ...more,
  };
}

export function news(claims: readonly NewsItemAnswer[], more: Partial<NewsAnswer> = {}): NewsAnswer {
  return {
    source: "https://proevebladet.example/artikel",
    publisher: "Prøvebladet",
    published: day("2022-10-25"),
    against: 3,
    claims,
    ...more,
  };
}

/** A title, a claim, a line that is not the article's own. */
export function article(more: Partial<ArticleAnswer> = {}): ArticleAnswer {
  const said = "Prøve har søgt jobbet i Testby.";
  const text = `Prøve søger jobbet\n${said} Klubben siger intet.\nLæs også: Noget andet`;
  const start = text.indexOf(said);
  return {
    publication: "p1",
    title: "Prøve søger jobbet",
    source: "https://proevebladet.example/artikel",
    url: "https://proevebladet.example/artikel",
    publisher: "Prøvebladet",
    language: "da",
    published: day("2022-10-25"),
    permission: null,
    text,
    sections: [
      { kind: "title", start: 0, end: 18 },
      { kind: "body", start: 19, end: text.indexOf("Læs") - 1 },
      { kind: "teaser", start: text.indexOf("Læs"), end: text.length },
    ],
    claims: [marked(said, { evidence: { start, end: start + said.length, text: said } })],
    news: news([newsItem(said)]),
    ...more,
  };
}

export function claim(more: Partial<ClaimAnswer> = {}): ClaimAnswer {
  const one = marked("Prøve har søgt jobbet i Testby.");
  const { evidence: words, kind, certainty, polarity } = one;
  return {
    ...one,
    reader: "0.0.0",
    whole: {
      id: "w",
      kind,
      certainty,
      polarity,
      person: jens.id,
      club: testby.id,
      role: "head-coach",
      stage: "applied",
      attribution: [],
      evidence: words,
    },
    names: { [jens.id]: jens.name, [testby.id]: testby.name },
    sentence: { text: `Tirsdag: ${words.text}`, start: 9, end: 9 + words.text.length },
    corrections: [],
    disputes: [],
    ...more,
  };
}

export function bench(more: Partial<OpenBenchAnswer> = {}): OpenBenchAnswer {
  return {
    club: testby,
    state: "interim",
    since: { ...day("2022-10-24"), edtf: "2022-10-24" },
    until: null,
    daysOpen: { min: 1, max: 1 },
    left: lars,
    leaving: "dismissed",
    minder: jens,
    filledBy: null,
    candidates: [],
    refusals: [],
    support: [evidence("Testby har fyret Eksempel.", { kind: "departure", certainty: "certain" })],
    ...more,
  };
}
