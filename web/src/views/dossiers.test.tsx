/** What matters on the pages of people, clubs, benches and outlets: every bar and figure has its sentences, and the text says what pictures do. */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { PageFrame } from "../../../src/model/page.ts";
import { Frame } from "../frame.ts";
import { Calibration } from "../parts/Calibration.tsx";
import { club, clubStint, contract, fact, named, outlet, person, stint, tally } from "../sample/dossiers.ts";
import { bench, evidence, frame, jens, lars, line, marked, report, rumour, testby } from "../sample/sample.ts";
import { View as Club } from "./club.tsx";
import { View as Outlet } from "./outlet.tsx";
import { View as Outlets } from "./outlets.tsx";
import { View as Person } from "./person.tsx";
import type { PageFor } from "./registry.ts";
import { View as Vacancies } from "./vacancies.tsx";

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&");
const drawn = (view: JSX.Element, around: Partial<PageFrame> = {}): string =>
  renderToString(<Frame.Provider value={{ ...frame, ...around }}>{view}</Frame.Provider>);

const personPage = (answer: PageFor<"person">["answer"], around?: Partial<PageFrame>): string =>
  drawn(<Person page={{ view: "person", answer }} />, around);
const clubPage = (answer: PageFor<"club">["answer"], around?: Partial<PageFrame>): string =>
  drawn(<Club page={{ view: "club", answer }} />, around);

describe("a person", () => {
  test("has one bar a stint, and each opens its sentence", () => {
    const career = [stint("2010", "2014-06-01"), stint("2014-07-01", "2020-01-01", { role: "assistant-coach" })];
    const html = personPage(person({ career }));
    expect(html.match(/strip-item/g)).toHaveLength(2);
    expect(html.match(/lane-name/g)).toHaveLength(3);
    expect(html).not.toContain("style=");
    for (const { support } of career) expect(textOf(html).split(support[0]?.evidence.text ?? "?").length).toBeGreaterThan(2);
  });

  test("has the job that he has on the day that is looked at, or the last that is told of", () => {
    const told = [evidence("Prøve er træner i Testby.", { published: { earliest: "2022-11-01", latest: "2022-11-01" } })];
    const career = [stint("2022-10-01", null, { support: told })];
    expect(textOf(personPage(person({ career })))).toContain("head coach at Testby BK, since 1 Oct 2022");
    expect(textOf(personPage(person({ career }), { today: "2025-01-01" }))).toContain("last told of as head coach at Testby BK");
    const over = [stint("2020-10-01", "2022-05-01")];
    expect(textOf(personPage(person({ career: over })))).toContain("since leaving Testby BK, 1 May 2022");
  });

  test("has his facts with who tells them, the newest age, the birthday before an age", () => {
    const facts = [
      fact("Den 52-årige dansker.", { fact: { age: 52 } }),
      fact("Den 51-årige.", { fact: { age: 51 } }),
      fact("Danskeren.", { fact: { nationality: "DK" } }),
    ];
    expect(textOf(personPage(person({ facts })))).toContain("aged 52");
    expect(textOf(personPage(person({ facts })))).toContain("Denmark");
    const born = [...facts, fact("Født 3. marts 1970.", { fact: { born: "1970-03-03" } })];
    const text = textOf(personPage(person({ facts: born })));
    expect(text).toContain("born 3 Mar 1970");
    expect(text).toContain("52 years old");
    expect(text).not.toContain("aged 52");
  });

  test.each([
    ["DK", "Denmark"],
    ["GB-ENG", "England"],
    ["Nowhere", "Nowhere"],
  ])("has the country %s by its name", (code, name) => {
    expect(textOf(personPage(person({ facts: [fact("Han.", { fact: { nationality: code } })] })))).toContain(name);
  });

  test("has undated stints apart, and rumours as marks that say what became of them", () => {
    const html = personPage(person({ career: [stint(null, null), stint("2015", "2017")], rumours: [rumour({ outcome: "came-true" })] }));
    expect(textOf(html)).toContain("Undated:");
    expect(html).toContain("outcome-came-true");
    expect(textOf(html)).toContain("Jens Prøve → Testby BK: came true");
  });

  test("has contracts with terms that differ side by side", () => {
    const text = textOf(personPage(person({ contracts: [contract] })));
    expect(text).toContain("2024");
    expect(text).toContain("2025");
    expect(text).toContain("articles differ");
    expect(text).toContain("500,000 EUR");
  });

  test("has what he said, and whom he worked with", () => {
    const { rule: _, attribution: __, ...said } = marked("Jeg siger intet.");
    const told = evidence("De kender hinanden fra Testby.", { kind: "association" });
    const connection = { people: [jens, lars] as const, club: testby, together: { earliest: null, latest: null }, told: true };
    const text = textOf(personPage(person({ said: [said], connections: [{ ...connection, claims: [told.claim], support: [told] }] })));
    expect(text).toContain("Jeg siger intet.");
    expect(text).toContain("De kender hinanden fra Testby.");
  });

  test("of whom nothing is known says what would be here", () => {
    const text = textOf(personPage(person()));
    expect(text).toContain("No article tells of a job.");
    expect(text).toContain("No article tells of a job in sight");
  });
});

describe("a club", () => {
  test("has a bar each for whoever had the bench, interims hatched", () => {
    const html = clubPage(
      club({ bench: [clubStint("2018", "2022-01-01"), clubStint("2022-01-02", "2022-03-01", { role: "caretaker", person: lars })] }),
    );
    expect(html.match(/strip-item/g)).toHaveLength(2);
    expect(html).toContain("url(#hatch)");
    expect(textOf(html)).toContain("Lars Eksempel, caretaker");
  });

  test("has its rumours as marks below the bench, with names as long as there is room for them", () => {
    const few = clubPage(club({ bench: [clubStint("2018", "2022-01-01")], rumours: [rumour()] }));
    expect(few.match(/strip-item/g)).toHaveLength(2);
    expect(textOf(few)).toContain("Jens Prøve → Testby BK: open");
    const rumours = Array.from({ length: 60 }, (_, index) => rumour({ id: `r${index}` }));
    const many = clubPage(club({ bench: [clubStint("2018", "2022-01-01")], rumours }));
    expect(many.match(/strip-item/g)).toHaveLength(61);
    expect(many.match(/class="strip-name/g)).toHaveLength(1);
  });

  test("whose bench is open says for how long, who is in line, who said no, who knows whom", () => {
    const candidate = {
      person: jens,
      stage: "talks",
      outcome: "open",
      rule: "open",
      origins: ["Prøvebladet"],
      independentOrigins: 1,
    } as const;
    const no = { ...evidence("Jeg siger nej."), person: lars, how: "declined" } as const;
    const open = bench({ candidates: [{ ...candidate, rumour: "r1", wouldLeave: named("club", "Nabo IF") }], refusals: [no] });
    const lead = { bench: testby, insider: named("person", "Ida Chef"), coach: jens, club: named("club", "Fjern FK"), told: true };
    const leads = [{ ...lead, together: { earliest: "2015-01-01", latest: "2016-12-31" }, support: [evidence("De var i Fjern sammen.")] }];
    const text = textOf(clubPage(club({ vacancies: [open], leads })));
    expect(text).toContain("The bench is open");
    expect(text).toContain("1 day");
    expect(text).toContain("Lars Eksempel was dismissed");
    expect(text).toContain("talks");
    expect(text).toContain("Nabo IF");
    expect(text).toContain("Jeg siger nej.");
    expect(text).toContain("Ida Chef is there, and worked with Jens Prøve at Fjern FK");
    expect(
      textOf(clubPage(club({ vacancies: [{ ...open, until: { earliest: "2022-11-01", latest: "2022-11-01", edtf: "2022-11-01" } }] }))),
    ).not.toContain("The bench is open");
  });

  test("has its denials with what became of the rumours", () => {
    const denied = { ...evidence("Klubben afviser."), act: "denies", about: jens, held: false } as const;
    const rumourOf = { id: "r1", outcome: "came-true", rule: "appointed" } as const;
    const denials = { club: testby, denials: 1, held: 0, broken: 1, responses: [{ ...denied, rumour: rumourOf }] };
    const text = textOf(clubPage(club({ denials })));
    expect(text).toContain("0 of 1 denial held");
    expect(text).toContain("did not hold");
    expect(text).toContain("Klubben afviser.");
  });
});

test("benches without a coach stand with whoever is in line, and those that may be empty soon", () => {
  const answer = { day: "2022-10-25", benches: [bench()], shaky: [line({ kind: "departure" })], leads: [] };
  const text = textOf(drawn(<Vacancies page={{ view: "vacancies", answer }} />));
  expect(text).toContain("1 bench");
  expect(text).toContain("nobody is named for the job yet");
  expect(text).toContain("Jens Prøve to leave Testby BK");
  const none = drawn(<Vacancies page={{ view: "vacancies", answer: { ...answer, benches: [], shaky: [] } }} />);
  expect(textOf(none)).toContain("No bench is open");
});

describe("outlets", () => {
  test("have a rate with its interval only from twenty settled rumours on", () => {
    const html = drawn(
      <Outlet page={{ view: "outlet", answer: outlet({ cites: [{ outlet: named("outlet", "Nabobladet"), times: 3 }] }) }} />,
    );
    expect(html.match(/rate-interval/g)).toHaveLength(1);
    expect(textOf(html)).toContain("60 %");
    expect(textOf(html)).toContain("42 %–75 %");
    expect(textOf(html)).toContain("4 of 20 settled");
    expect(textOf(html)).toContain("chance alone");
    expect(textOf(html)).toContain("Nabobladet");
    expect(textOf(html)).toContain("No other outlet in the ledger has a rumour from it.");
  });

  test("stand in a list, in each capacity that they had", () => {
    const { outlet: name, asOrigin } = outlet();
    const forecasts = { settled: 34, needed: 200, calibration: [], skill: null };
    const answer = { outlets: [{ outlet: name, asOrigin, asRelay: tally() }], forecasts };
    const html = drawn(<Outlets page={{ view: "outlets", answer }} />);
    expect(html.match(/<tr data-row/g)).toHaveLength(1);
    expect(textOf(html)).toContain("34 of 200 settled rumours");
  });

  test("have forecasts drawn with intervals and told in a table", () => {
    const html = drawn(<Calibration bands={[{ from: 0, to: 0.25, n: 40, forecast: 0.1, cameTrue: 5 }]} />);
    expect(html).toContain("calibration-interval");
    expect(textOf(html)).toContain("0 %–25 %");
    expect(textOf(html)).toContain("13 %");
  });
});

test("no picture has a style of its own, and every drawn thing a name", () => {
  const career = Array.from({ length: 30 }, (_, index) =>
    stint(String(1950 + index * 2), String(1952 + index * 2), { club: named("club", `Klub ${index}`) }),
  );
  const html = personPage(person({ career, rumours: [rumour({ reports: [report("Prøve nævnes.")] })] }));
  expect(html).not.toMatch(/\sstyle=/);
  for (const { club: one } of career) expect(textOf(html)).toContain(`${one.name}, head coach`);
});
