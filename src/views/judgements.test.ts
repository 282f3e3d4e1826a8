import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, says, shelfOf } from "../../gold/invented.ts";
import type { Correction, IdentityJudgement, Judgement, PersonRef, Shelf } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { careers } from "./careers.ts";
import { targetOf } from "./corrections.ts";
import { rumours } from "./rumours.ts";

const judged = (n: number) => ({ id: `j${n}`, who: "A. Reader", why: "known", at: `2029-06-0${n}T00:00:00.000Z` });
/** `Frank Proef = Franky Proef`, `≠`, or `?` for what is left to the evidence again; `@` ties a name to a club. */
function verdict(line: string, n = 1): IdentityJudgement {
  const [, a = "", sign = "", b = ""] = /^(.*) ([=≠?]) (.*)$/.exec(line) ?? [];
  const ref = (side: string): PersonRef => {
    const [name = "", club] = side.split(" @ ");
    return club ? { name, club: `club:~${club}` } : { name };
  };
  const verdicts = { "=": "same", "≠": "different", "?": "withdrawn" } as const;
  const of = a.includes(":") ? ("club" as const) : ("person" as const);
  return { ...judged(n), kind: "identity", of, verdict: verdicts[sign as keyof typeof verdicts], a: ref(a), b: ref(b) };
}

/** Clubs by person: `Jens Prøve: testby, andenby`. */
function people(shelf: Shelf, ...judgements: readonly Judgement[]): readonly string[] {
  const books = openBooks({ ...shelf, judgements });
  const clubs = new Map<string, string[]>();
  for (const { claim } of books.assertions) {
    const name = books.names.get(claim.person ?? "")?.name ?? "";
    clubs.set(claim.person ?? "", [...(clubs.get(claim.person ?? "") ?? [`${name}: `]), (claim.club ?? "").replace("club:~", "")]);
  }
  return [...clubs.values()].map(([name, ...rest]) => name + [...new Set(rest)].sort().join(", ")).sort(); // prettier-ignore
}

const tenures = (...lines: readonly string[]): Shelf =>
  shelfOf(
    ...lines.map((line, n) => {
      const [name = "", club = ""] = line.split(" @ ");
      return article(`2029-05-0${n + 1}`, "A", says("tenure", name, club));
    }),
  );

describe("who is who", () => {
  const TWO = tenures("Frank Proef @ testby", "Franky Proef @ andenby");
  const ONE = tenures("Jesper Prøve @ testby", "Jesper Prøve @ cykelby", "Jesper Prøve @ tredjeby");

  test.each<[string, Shelf, readonly string[], readonly string[]]>([
    ["two names are one man's", TWO, ["Frank Proef = Franky Proef"], ["Franky Proef: andenby, testby"]],
    [
      "two names that would join are two men's",
      tenures("Frank Proef @ testby", "Franky Proef @ testby"),
      ["Frank Proef ≠ Franky Proef"],
      ["Frank Proef: testby", "Franky Proef: testby"],
    ], // prettier-ignore
    [
      "a surname is not his who shares a club",
      tenures("Jens Prøve @ testby", "Prøve @ testby"),
      ["Jens Prøve ≠ Prøve"],
      ["Jens Prøve: testby", "Prøve: testby"],
    ], // prettier-ignore
    [
      "a surname is one's of two",
      tenures("Jens Prøve @ testby", "Ole Prøve @ testby", "Prøve @ testby"),
      ["Prøve = Ole Prøve"],
      ["Jens Prøve: testby", "Ole Prøve: testby"],
    ], // prettier-ignore
    [
      "one name is two men's, told apart by their clubs",
      ONE,
      ["Jesper Prøve @ testby ≠ Jesper Prøve @ cykelby"],
      ["Jesper Prøve: cykelby", "Jesper Prøve: testby", "Jesper Prøve: tredjeby"],
    ], // prettier-ignore
    [
      "a third club goes with the one it is said to",
      ONE,
      ["Jesper Prøve @ testby ≠ Jesper Prøve @ cykelby", "Jesper Prøve @ tredjeby = Jesper Prøve @ testby"],
      ["Jesper Prøve: cykelby", "Jesper Prøve: testby, tredjeby"],
    ], // prettier-ignore
    [
      "the later word on two names counts",
      TWO,
      ["Frank Proef = Franky Proef", "Franky Proef ≠ Frank Proef"],
      ["Frank Proef: testby", "Franky Proef: andenby"],
    ], // prettier-ignore
    [
      "and may leave it to the evidence again",
      TWO,
      ["Frank Proef = Franky Proef", "Frank Proef ? Franky Proef"],
      ["Frank Proef: testby", "Franky Proef: andenby"],
    ], // prettier-ignore
    ["two clubs are one", TWO, ["club:~andenby = club:testby"], ["Frank Proef: testby", "Franky Proef: club:testby"]], // prettier-ignore
    ["nobody of that name is no matter", TWO, ["Bo Taget = Ib Ukendt"], ["Frank Proef: testby", "Franky Proef: andenby"]], // prettier-ignore
  ])("%s", (_, shelf, lines, expected) => {
    const judgements = lines.map(verdict).map((one, n) => ({ ...one, ...judged(n + 1) }));
    expect(people(shelf, ...judgements)).toEqual(expected);
    const reversed = {
      publications: [...shelf.publications].reverse(),
      claims: [...shelf.claims].reverse(),
      entities: [...shelf.entities].reverse(),
    };
    expect(people({ ...reversed, judgements: [] }, ...judgements)).toEqual(expected);
  });

  test("the order of mentions does not matter, whatever was judged", () => {
    const names = fc.constantFrom("Jens Prøve", "J. Prøve", "Prøve", "Ole Prøve", "Jens Bo Prøve");
    const clubs = fc.constantFrom("a", "b", "c");
    const mention = fc.tuple(names, clubs).map(([name, club]) => `${name} @ ${club}`);
    const judgement = fc.tuple(mention, fc.constantFrom("=", "≠"), mention).map(([a, sign, b]) => verdict(`${a} ${sign} ${b}`));
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 8 }), fc.array(judgement, { maxLength: 3 }), fc.nat(), (mentions, some, seed) => {
        const judgements = some.map((one, n) => ({ ...one, ...judged(n + 1) }));
        const turned = mentions.map((_, n) => mentions[(n + seed) % mentions.length] ?? "");
        expect(people(tenures(...turned), ...judgements)).toEqual(people(tenures(...mentions), ...judgements));
      }),
      { numRuns: 200 },
    );
  });
});

describe("corrections", () => {
  const reading = article(
    "2029-05-03",
    "A",
    says("candidacy", "Jens Prøve", "Testby", { stage: "talks", via: ["B"] }),
    says("tenure", "Ole Test", "Testby"),
  );
  const shelf = shelfOf(reading);
  const [claim, other] = shelf.claims;
  if (!claim || !other) throw new Error("the shelf is empty");
  const target = targetOf(claim.claim, { id: "p0", publisher: { name: "A" } }, "Jens Prøve");
  const correction = (n: number, verdictOf: Correction["verdict"], set: Correction["set"] = {}): Correction => ({
    ...judged(n),
    kind: "correction",
    verdict: verdictOf,
    target,
    set,
  });
  const now = (on: Shelf, ...judgements: readonly Judgement[]) => openBooks({ ...on, judgements }).assertions.map((one) => one.claim);

  test("leave out what is misread, and nothing else", () => {
    expect(now(shelf, correction(1, "misread")).map(({ kind }) => kind)).toEqual(["tenure"]);
    expect(rumours(openBooks({ ...shelf, judgements: [correction(1, "misread")] }), "2029-06-01")).toEqual([]);
  });

  test("put in right values, also a man whom the article does not name so", () => {
    expect(now(shelf, correction(1, "corrected", { stage: "close", role: "caretaker" }))[0]).toMatchObject({
      stage: "close",
      role: "caretaker",
    });
    const books = openBooks({ ...shelf, judgements: [correction(1, "corrected", { person: "Ib Nyman" })] });
    expect(books.names.get(books.assertions[0]?.claim.person ?? "")?.name).toBe("Ib Nyman");
    const ole = openBooks({ ...shelf, judgements: [correction(1, "corrected", { person: "Ole Test", kind: "tenure" })] });
    expect([...careers(ole).keys()]).toEqual(["person:ole-test"]);
  });

  test("the last word counts, field by field", () => {
    const both = [correction(1, "corrected", { stage: "close" }), correction(2, "corrected", { role: "scout" })];
    expect(now(shelf, ...both)[0]).toMatchObject({ stage: "close", role: "scout" });
    expect(now(shelf, ...both, correction(3, "withdrawn"))[0]).toMatchObject({ stage: "talks", role: "head-coach" });
    expect(now(shelf, correction(1, "misread"), correction(2, "withdrawn"))).toHaveLength(2);
  });

  test("survive a re-reading that moves the evidence or finds the claim otherwise, and touch no other claim", () => {
    const { evidence } = claim.claim;
    const anew = {
      ...claim,
      id: "new",
      reader: "2",
      claim: { ...claim.claim, stage: "linked" as const, evidence: { ...evidence, end: evidence.end - 5 } },
    }; // prettier-ignore
    expect(now({ ...shelf, claims: [anew, other] }, correction(1, "misread"))).toHaveLength(1);
    const elsewhere = { ...claim, claim: { ...claim.claim, evidence: { ...evidence, start: 900, end: 950 } } };
    const byOther = { ...claim, claim: { ...claim.claim, attribution: claim.claim.attribution.slice(0, 1) } };
    expect(now({ ...shelf, claims: [elsewhere, byOther] }, correction(1, "misread"))).toHaveLength(2);
  });
});
