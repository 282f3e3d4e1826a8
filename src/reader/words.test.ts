import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { registry } from "../registry/index.ts";
import { createTracer } from "./index.ts";

const trace = createTracer({ packs, registry });

test.each([
  ["Hull City Manager Gareth Pendle Leaves After Four Months", true],
  ["Hull City manager Gareth Pendle leaves after four months", false],
  ["Pendle, Marsh, Ashby and Thorne are all in the frame", false],
])("%s: capitals tell nothing: %s", (title, titleCase) => {
  const body =
    "Gareth Pendle has left Hull City after four months, the club said on Monday evening in a short note on its own website, adding no reasons.";
  const work = trace({ source: "drawn", text: `${title}\n${body}`, language: "en" });
  expect("refused" in work ? null : work.sentences[0]?.titleCase).toBe(titleCase);
});

test("other articles are no sentences of this one", () => {
  const text = "Lundquist er fyret\nMads Lundquist er fyret i Brøndby.\nLæs også: Ole Brink til Vejle";
  const work = trace({ source: "drawn", text, language: "da" });
  expect("refused" in work ? [] : work.sentences.map((s) => text.slice(s.start, s.end))).toEqual([
    "Lundquist er fyret",
    "Mads Lundquist er fyret i Brøndby.",
  ]);
});
