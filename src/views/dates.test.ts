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
    "a Monday, where another has its date",
    "2029-05-07/2029-05-13",
    [article("", "A", { ...sacked, ago: "last monday" }), article("2031", "B", { ...sacked, at: "2029-05-07" })],
  ],
  [
    "last week, where others had told of it by some day",
    "../2029-05-21",
    [article("", "A", { ...sacked, ago: "last week" }), article("2029-05-08", "B", sacked)],
  ],
  [
    "who has the job has not left it",
    "../2029-05-06",
    [article("", "A", says("tenure", "Jens Prøve", "Testby", { standing: "live" })), article("2031", "B", { ...sacked, at: "2029-05-03" })],
  ],
  [
    "a farewell beside a running contract is none yet",
    "../2029-05-06",
    [
      article("", "A", sacked, says("contract", "Jens Prøve", "Testby", { terms: { until: "2031" } })),
      article("2031", "B", { ...sacked, at: "2029-05-03" }),
    ],
  ],
  [
    "a candidate who was appointed since, where the article dates his predecessor's coming",
    "2027-06-15/2029-05-03",
    [
      article("", "A", linked, says("appointment", "Ole Test", "Andenby", { at: "2028" })),
      article("2031", "B", says("appointment", "Jens Prøve", "Andenby", { at: "2029-05-03" })),
    ],
  ],
  [
    "one hint against two is outvoted",
    "2029-05-20/2029-05-30",
    [
      article("", "A", { ...sacked, ago: "last week" }, { ...linked, club: "Tredjeby" }, says("appointment", "Ole Test", "Fjerdeby")),
      article("2031", "B", { ...sacked, at: "2029-05-19" }),
      article("2029-05-17", "C", sacked),
      article("2031", "D", says("appointment", "Jens Prøve", "Tredjeby", { at: "2028-01-03" })),
      article("2031", "E", says("appointment", "Ole Test", "Fjerdeby", { at: "2029-05-15" })),
    ],
  ],
  [
    "a dated article stays as it is",
    "2029-06",
    [article("2029-06", "A", linked), article("2031", "B", says("appointment", "Jens Prøve", "Andenby", { at: "2029-06-03" }))],
  ],
])("%s: %s", (_, published, readings) => expect(narrowed(...readings)).toBe(published));
