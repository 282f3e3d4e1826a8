import { describe, expect, test } from "vitest";
import { article, type Draft, says, shelfOf } from "../../gold/invented.ts";
import type { Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { careers } from "./careers.ts";
import { nameOf } from "./json.ts";

/** The career of Jens Prøve, a line a stint: `club role from → to, manner`; an inferred end in brackets. */
function career(...readings: readonly Reading[]): readonly string[] {
  const books = openBooks(shelfOf(...readings));
  const stints = careers(books).get("person:jens-prove") ?? [];
  return stints.map(({ club, role, from, to, ended }) => {
    const end = to ? (to.inferred ? `(${to.edtf})` : to.edtf) : "";
    return `${nameOf(books, club).name} ${role} ${from?.edtf ?? "?"} → ${end}${ended ? `, ${ended}` : ""}`.trim();
  });
}

const jens = (kind: Draft["kind"], club: string, more: Omit<Draft, "kind"> = {}): Draft => says(kind, "Jens Prøve", club, more);

describe("a stint", () => {
  test.each<[string, readonly Reading[], readonly string[]]>([
    [
      "begins with an appointment and ends with a departure, of different papers",
      [
        article("2029-05-03", "A", jens("appointment", "Testby", { at: "2029-05-03" })),
        article("2031-02-01", "B", jens("departure", "Testby", { at: "2031-02-01", manner: "dismissed" })),
      ],
      ["Testby head-coach 2029-05-03 → 2031-02-01, dismissed"],
    ],
    [
      "is known by its publication where no day is told",
      [article("2029-05-03", "A", jens("tenure", "Testby"))],
      ["Testby head-coach ../2029-05-03 →"],
    ],
    [
      "is as sharp as its sharpest claim",
      [
        article("2030", "A", jens("tenure", "Testby", { from: "2029" })),
        article("2031", "B", jens("appointment", "Testby", { at: "2029-05" })),
      ],
      ["Testby head-coach 2029-05 →"],
    ],
    [
      "keeps to what most tell where articles contradict each other",
      [
        article("2030-01-01", "A", jens("appointment", "Testby", { at: "2029-05" })),
        article("2030-01-02", "B", jens("appointment", "Testby", { at: "2029-05-03" })),
        article("2030-01-03", "C", jens("appointment", "Testby", { at: "2029-07-01" })),
      ],
      ["Testby head-coach 2029-05-03 →"],
    ],
    [
      "is one of two where he came back",
      [
        article("2025", "A", jens("tenure", "Testby", { from: "2020", to: "2022" })),
        article("2031-06-01", "B", jens("appointment", "Testby", { at: "2031-06-01" })),
      ],
      ["Testby head-coach 2020 → 2022", "Testby head-coach 2031-06-01 →"],
    ],
    [
      "is another where the job is another; a youth team's coach goes by two names",
      [
        article(
          "2030",
          "A",
          jens("tenure", "Testby", { role: "assistant-coach", from: "2025", to: "2027" }),
          jens("tenure", "Testby U21", { role: "youth-coach", from: "2027" }),
          jens("tenure", "Testby U21", { to: "2029" }),
        ),
      ],
      ["Testby assistant-coach 2025 → 2027", "Testby U21 head-coach 2027 → 2029"],
    ],
    [
      "takes in an honour and a claim without a role",
      [article("2030", "A", jens("honour", "Testby", { at: "2028", role: null }), jens("tenure", "Testby", { to: "2029" }))],
      ["Testby head-coach ../2028 → 2029"],
    ],
    [
      "is over where a successor is told",
      [
        article("2030", "A", jens("tenure", "Testby", { from: "2027" })),
        article("2029-05-03", "B", says("appointment", "Ole Test", "Testby", { at: "2029-05-03", replaces: "Jens Prøve" })),
      ],
      ["Testby head-coach 2027 → 2027/2029-05-03"],
    ],
    [
      "does not end in the article that has him come, where neither is dated",
      [article("2029-05-03", "A", jens("appointment", "Testby"), jens("departure", "Testby"))],
      ["Testby head-coach ../2029-05-03 →"],
    ],
    [
      "does not begin with a title or a contract of one who is only in line",
      [
        article(
          "2029-05-03",
          "A",
          jens("candidacy", "Testby", { stage: "talks", certainty: "possible" }),
          jens("honour", "Testby", { role: null, at: "2028" }),
          jens("contract", "Testby", { terms: { until: "2031" } }),
        ),
      ],
      [],
    ],
    [
      "has no title that was won while he worked elsewhere",
      [
        article("2031", "A", jens("tenure", "Testby", { from: "2026", to: "2030" })),
        article("2031", "B", jens("tenure", "Testby", { from: "2026", to: "2030" }), jens("honour", "Andenby", { role: null, at: "2028" })),
      ],
      ["Testby head-coach 2026 → 2030"],
    ],
    [
      "is not made by what is only expected or denied",
      [
        article(
          "2030",
          "A",
          jens("appointment", "Testby", { certainty: "probable" }),
          jens("departure", "Andenby", { certainty: "possible" }),
        ),
        article("2030", "B", jens("tenure", "Tredjeby", { polarity: "negated" })),
      ],
      [],
    ],
  ])("%s", (_, readings, stints) => {
    expect(career(...readings)).toEqual(stints);
    expect(career(...[...readings].reverse())).toEqual(stints);
  });
});

describe("a career", () => {
  test("runs in order of time, and one job ends where the next begins", () => {
    const readings = [
      article("2031-01-01", "A", jens("appointment", "Sidsteby", { at: "2030-06" })),
      article("2026", "B", jens("honour", "Midtby", { at: "2025" }), jens("tenure", "Midtby")),
      article("2026", "C", jens("tenure", "Førsteby", { from: "2019", to: "2021" })),
    ];
    expect(career(...readings)).toEqual([
      "Førsteby head-coach 2019 → 2021",
      "Midtby head-coach 2021/2025 → (2025/2030-06)",
      "Sidsteby head-coach 2030-06 →",
    ]);
  });

  test("puts playing before coaching, and background before what is dated", () => {
    const told = article(
      "2031",
      "A",
      jens("tenure", "Sidsteby", { from: "2029" }),
      jens("tenure", "Trænerby"),
      jens("tenure", "Spilleby", { role: "player" }),
    );
    expect(career(told).map((line) => line.split(" ")[0])).toEqual(["Spilleby", "Trænerby", "Sidsteby"]);
  });

  test("leaves a caretaker his other job", () => {
    const told = article(
      "2031",
      "A",
      jens("tenure", "Testby", { role: "assistant-coach", from: "2027" }),
      jens("appointment", "Testby", { role: "caretaker", at: "2029-05-03" }),
    );
    expect(career(told)).toEqual(["Testby assistant-coach 2027 →", "Testby caretaker 2029-05-03 →"]);
  });
});
