import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";
import { listedCandidates } from "./listed.ts";

const trace = createTracer({ packs, registry });

function candidates(text: string): readonly string[] {
  const work = trace({ source: "drawn", text, language: "da" });
  if ("refused" in work) throw new Error(work.refused);
  const name = (figure: number | null) => work.figures[figure ?? -1]?.name;
  return listedCandidates(work.findings, work.chosen).map(({ person, club }) => `${name(person)} @ ${name(club)}`);
}

const OPENING = "Vejle Boldklub fyrede mandag cheftræner Ole Brink. Hvem skal afløse ham? Her er navnene.";

test("people whose names head the paragraphs of an article about a bench are its candidates", () => {
  const list = [
    "Mads Lundquist",
    "Han er ledig og kender byen.",
    "Jens Dahlmark",
    "Et gammelt bekendtskab.",
    "Per Holmgaard",
    "Outsideren i feltet.",
  ];
  const found = candidates([OPENING, ...list].join("\n\n"));
  for (const name of ["Mads Lundquist", "Jens Dahlmark", "Per Holmgaard"]) expect(found).toContain(`${name} @ Vejle Boldklub`);
  expect(found.some((candidate) => candidate.startsWith("Ole Brink"))).toBe(false);
});

test("two headings make no list", () => {
  const found = candidates([OPENING, "Mads Lundquist", "Han bor i byen.", "Jens Dahlmark", "Han bor langt væk."].join("\n\n"));
  expect(found).not.toContain("Jens Dahlmark @ Vejle Boldklub");
});
