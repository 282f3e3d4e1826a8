import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const read = createReader({ packs, registry });

function candidates(text: string): readonly string[] {
  const reading = read({ source: "drawn", text, language: "da" });
  if (isRefusal(reading)) throw new Error(reading.refused);
  const name = (id: string | null | undefined) => reading.entities.find((entity) => entity.id === id)?.name;
  return reading.claims.filter((claim) => claim.kind === "candidacy").map((claim) => `${name(claim.person)} @ ${name(claim.club)}`);
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
