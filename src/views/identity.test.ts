import { describe, expect, test } from "vitest";
import { nameKey } from "../text/index.ts";
import { identify } from "./identity.ts";

const YEAR = { earliest: "2029-05-01", latest: "2029-05-31" };
const LATER = { earliest: "2039-05-01", latest: "2039-05-31" };

/** `name @ club club` → people, each the spellings that were joined. */
function joined(...lines: readonly string[]): readonly string[] {
  const people = lines.map((line, n) => {
    const [name = "", clubs = ""] = line.replace("(later)", "").split(" @ ");
    return {
      key: `${n}`,
      name: name.trim(),
      clubs: new Set(clubs.split(" ").filter(Boolean)),
      published: line.includes("(later)") ? LATER : YEAR,
    };
  });
  return identify(people).map(({ spellings }) => [...new Set(spellings)].join(" = "));
}

describe("names compare by", () => {
  test.each([
    ["Ståle Prøvdal", "Staale Provdal"],
    ["Ralph Hüttel", "Ralph Huettel"],
    ["John van 't Prøv", "john van ’t prov"],
    ["Anne-Mette Æble", "Anne Mette Aeble"],
  ])("%s is %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
});

describe("people join across articles", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["by equal names", ["Jens Prøve @ testby", "Jens Prove @ elsewhere"], ["Jens Prøve = Jens Prove"]],
    ["a surname with the one who shares a club", ["Jens Prøve @ testby", "Prøve @ testby"], ["Jens Prøve = Prøve"]],
    ["no surname without a shared club", ["Jens Prøve @ testby", "Prøve @ andenby"], ["Jens Prøve", "Prøve"]],
    [
      "no surname of two men at a club",
      ["Jens Prøve @ testby", "Ole Prøve @ testby", "Prøve @ testby"],
      ["Jens Prøve", "Ole Prøve", "Prøve"],
    ],
    ["a surname of several words", ["Piet van den Proef @ proefdam", "van den Proef @ proefdam"], ["Piet van den Proef = van den Proef"]],
    ["a short first name at the same club", ["Franky Proef @ proefdam", "Frank Proef @ proefdam"], ["Franky Proef = Frank Proef"]],
    ["an initial at the same club", ["Jens Prøve @ testby", "J. Prøve @ testby"], ["Jens Prøve = J. Prøve"]],
    ["a middle name at the same club", ["Jens Bo Prøve @ testby", "Jens Prøve @ testby"], ["Jens Bo Prøve = Jens Prøve"]],
    ["no short form at another club", ["Franky Proef @ proefdam", "Frank Proef @ testby"], ["Frank Proef", "Franky Proef"]],
    ["no short form ten years later", ["Franky Proef @ proefdam", "Frank Proef @ proefdam (later)"], ["Frank Proef", "Franky Proef"]],
    ["no two first names", ["Jens Prøve @ testby", "Jesper Prøve @ testby"], ["Jens Prøve", "Jesper Prøve"]],
  ])("%s", (_, lines, people) => {
    expect(joined(...lines)).toEqual(people);
    expect(joined(...[...lines].reverse())).toEqual(people);
  });
});
