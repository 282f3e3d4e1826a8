/** What matters on each page: every figure has its evidence, outcomes and certainty are told in words, chains read as in speech. */
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import { article, bench, claim, day, evidence, line, marked, news, newsItem, report, rumour } from "../sample/sample.ts";
import { View as Article } from "./article.tsx";
import { View as Claim } from "./claim.tsx";
import { View as Market } from "./market.tsx";
import { View as Read } from "./read.tsx";
import type { PageFor } from "./registry.ts";
import { View as Rumour } from "./rumour.tsx";
import { View as Rumours } from "./rumours.tsx";

/** What a reader of the page reads. */
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&");

const market = (more: Partial<PageFor<"market">["answer"]> = {}): string => {
  const answer = { day: "2022-10-25", size: { articles: 2, claims: 3 }, news: [], benches: [], rumours: [], settled: [], ...more };
  return renderToString(<Market page={{ view: "market", answer }} />);
};

test("the front page puts what is told of a bench in one line, with all that say so", () => {
  const dismissed = { kind: "departure", manner: null, stage: null, certainty: "certain" } as const;
  const html = market({
    news: [
      news([newsItem("Testby fyrer Prøve.", { ...dismissed, publication: "p1" }), newsItem("Gammelt.", { novelty: "repeat" })]),
      news([newsItem("Prøve er fyret i Testby.", { ...dismissed, publication: "p2" })]),
    ],
  });
  expect(html.match(/<li data-row/g)).toHaveLength(1);
  expect(textOf(html)).toContain("Jens Prøve leaves Testby BK");
  expect(textOf(html)).toContain("2 sources");
  expect(textOf(html)).toContain("Prøve er fyret i Testby.");
  expect(textOf(html)).not.toContain("Gammelt.");
});

test("an empty bench says for how long, on which words, and who minds it", () => {
  const text = textOf(market({ benches: [bench()] }));
  expect(text).toContain("1 day");
  expect(text).toContain("Testby har fyret Eksempel.");
  expect(text).toContain("interim");
});

test("an empty ledger says what would fill it", () => {
  expect(textOf(market())).toContain("No article in the ledger yet");
  expect(textOf(market())).toContain("No rumour is open");
});

test("outcomes are a shape and a word", () => {
  for (const mark of ["came-true", "false", "open", "interim"] as const) {
    const html = renderToString(<OutcomeMark of={mark} />);
    expect(html).toMatch(/<svg/);
    expect(textOf(html)).not.toBe("");
  }
});

test("a settled rumour in a list says what decided it", () => {
  const settled = line({ outcome: "false", rule: "filled-by-another" });
  const html = renderToString(<Rumours page={{ view: "rumours", open: false, answer: { items: [settled], next: null } }} />);
  expect(textOf(html)).toContain("did not come true");
  expect(textOf(html)).toContain("another got the job");
});

test("a rumour shows each report as its sentence, with the chain, the hedge and the day", () => {
  const html = renderToString(<Rumour page={{ view: "rumour", answer: rumour() }} />);
  const text = textOf(html);
  expect(text).toContain("Ifølge Prøvebladet forhandler Prøve nu med klubben.");
  expect(text).toContain("Andenbladet ← , citing Prøvebladet");
  expect(html).toContain("<i>Andenbladet</i>");
  expect(html).toContain("<b>Prøvebladet</b>");
  expect(text).toContain("probable");
  expect(html).toContain('aria-label="Andenbladet, talks, 27 Oct 2022, relay"');
  expect(text).toContain("180 days without news will settle it");
});

test("a settled rumour names the rule, the deciding claims and what would have changed it", () => {
  const settledBy = [evidence("Eksempel er ny træner i Testby.", { kind: "appointment", certainty: "certain" })];
  const settled = rumour({ outcome: "false", rule: "filled-by-another", settledBy, settled: day("2022-11-01") });
  const text = textOf(renderToString(<Rumour page={{ view: "rumour", answer: settled }} />));
  expect(text).toContain("somebody else got the job at Testby BK");
  expect(text).toContain("Eksempel er ny træner i Testby.");
  expect(text).toContain("An appointment of Jens Prøve at Testby BK before that of the other");
});

test("an unnamed origin is called so, and a denied report is no live one", () => {
  const reports = [report("Det siges.", { chain: ["Prøvebladet", "unnamed:agents"], live: false, polarity: "negated" })];
  const text = textOf(renderToString(<Rumour page={{ view: "rumour", answer: rumour({ reports, origins: ["unnamed:agents"] }) }} />));
  expect(text).toContain("unnamed: agents");
  expect(text).toContain("denied");
});

test("an article marks its claims in place, greys what is not its own, and says what was new", () => {
  const html = renderToString(<Article page={{ view: "article", answer: article() }} />);
  expect(html).toMatch(/<a [^>]*class="mark mark-rumour mark-probable"[^>]*>Prøve har søgt jobbet i Testby\.<\/a>/);
  expect(html).toMatch(/class="text-teaser furniture"/);
  expect(textOf(html)).toContain("1 new");
  expect(textOf(html)).toContain("da/candidacy/soege");
  expect(html.match(/Prøve søger jobbet/g)).toHaveLength(1);
});

test("where the text is not shown, each claim still has its words", () => {
  const html = renderToString(<Article page={{ view: "article", answer: article({ text: null, sections: [] }) }} />);
  expect(textOf(html)).toContain("The whole text is not shown here");
  expect(textOf(html)).toContain("Prøve har søgt jobbet i Testby.");
  expect(textOf(html)).not.toContain("Klubben siger intet");
});

test("what was only read has no pages to link to", () => {
  const page = { view: "read", answer: { article: article({ publication: null }), kept: false, milliseconds: 3 } } as const;
  expect(renderToString(<Read page={page} />)).not.toMatch(/href="\/(claims|articles)/);
});

test("a claim shows its words inside their sentence, its fields and its corrections", () => {
  const corrections = [{ verdict: "misread", who: "Eva", why: "It means his brother.", at: "2022-11-01T08:00:00Z" }];
  const html = renderToString(<Claim page={{ view: "claim", answer: claim({ corrections }) }} />);
  expect(html).toContain('Tirsdag: <mark class="marker marker-probable">Prøve har søgt jobbet i Testby.</mark>');
  expect(textOf(html)).toContain("Stageapplied");
  expect(textOf(html)).toContain("It means his brother.");
});

test("a negated claim is never told as if it were so", () => {
  const html = renderToString(<Claim page={{ view: "claim", answer: claim({ ...marked("Han rejser ikke."), polarity: "negated" }) }} />);
  expect(textOf(html)).toContain("said not to be so");
});
