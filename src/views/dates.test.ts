import { expect, test } from "vitest";
import { article, says, shelfOf } from "../../gold/invented.ts";
import type { Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { edtf } from "./calendar.ts";

/** The time of publication of the first article, as all of them make it known. */
function narrowed(...readings: readonly Reading[]): string | undefined {
  const { assertions } = openBooks(shelfOf(...readings));
  const published = assertions.find(({ publication }) => publication.id === "p0")?.publication.published;
  return published && edtf(published);
}

const born = article("2020", "Z", { kind: "fact", person: "Jens Prøve", fact: { born: "1980-03-10" } });
const aged = (published: string) => article(published, "A", { kind: "fact", person: "Jens Prøve", fact: { age: 50 } });
const sacked = says("departure", "Jens Prøve", "Testby", { manner: "dismissed" });
const linked = says("candidacy", "Jens Prøve", "Andenby", { stage: "close", certainty: "probable" });

test.each<[string, string, readonly Reading[]]>([
  ["an age and a birthday", "2030-03-10/2031-03-09", [aged(""), born]],
  ["an age narrows what is known", "2030-03-10/2030", [aged("2030"), born]],
  ["an age that cannot be is not taken", "2040", [aged("2040"), born]],
  [
    "what is told as done, and dated elsewhere",
    "2029-05-03/..",
    [article("", "A", sacked), article("2031", "B", { ...sacked, at: "2029-05-03" })],
  ],
  [
    "a month after what is dated elsewhere",
    "2029-05-18/2029-06-18",
    [article("", "A", { ...sacked, ago: "-P1M" }), article("2031", "B", { ...sacked, at: "2029-05-03" })],
  ],
  [
    "a candidate who was appointed since",
    "2029/2029-05-03",
    [article("2029", "A", linked), article("2031", "B", says("appointment", "Jens Prøve", "Andenby", { at: "2029-05-03" }))],
  ],
  [
    "a vacancy that another filled since",
    "2029/2029-05-03",
    [
      article("2029", "A", linked, says("departure", "Ole Test", "Andenby")),
      article("2031", "B", says("appointment", "Bo Taget", "Andenby", { at: "2029-05-03" })),
    ],
  ],
  [
    "a dated article stays as it is",
    "2029-06",
    [article("2029-06", "A", linked), article("2031", "B", says("appointment", "Jens Prøve", "Andenby", { at: "2029-06-03" }))],
  ],
])("%s: %s", (_, published, readings) => expect(narrowed(...readings)).toBe(published));
