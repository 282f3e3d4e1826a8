import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";

const trace = createTracer({ packs, registry });

function sceneOf(lines: readonly string[]) {
  const work = trace({ source: "drawn", text: lines.join("\n"), language: "da" });
  if ("refused" in work) throw new Error(work.refused);
  const name = (figure: number | null | undefined) => (figure === null || figure === undefined ? "-" : (work.figures[figure]?.name ?? "-"));
  return { first: [name(work.scene.people[0]), name(work.scene.clubs[0])], topics: work.scene.topics.map(name) };
}

const LEAD =
  "Vejle Boldklub leder efter en ny cheftræner, efter at Mads Lundquist mandag blev fyret i klubben efter kun fire sejre i sæsonens kampe.";

test("the headline's man and club are what the article is about", () => {
  const { first } = sceneOf(["Vejle fyrer Lundquist", LEAD, "Ole Brink fra Horsens og Per Holm fra Randers er nævnt."]);
  expect(first).toEqual(["Mads Lundquist", "Vejle Boldklub"]);
});

test("a heading with a name gives the lines below it their topic, until the next", () => {
  const { topics } = sceneOf([
    "Fem bud",
    LEAD,
    "Ole Brink, 47 år, ledig",
    "Han kender klubben.",
    "Per Holm (odds 3,25)",
    "Han vil gerne hjem.",
  ]);
  expect(topics.slice(-4)).toEqual(["Ole Brink", "Ole Brink", "Per Holm", "Per Holm"]);
});
