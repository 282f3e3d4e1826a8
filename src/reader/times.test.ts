/** Times as the texts of each language tell them, with the publication known to a day, and what is left of them where it is not known. */
import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import type { Interval } from "../model/index.ts";
import { createTracer } from "./index.ts";
import { findMoments } from "./times.ts";

const registry = {
  clubs: [],
  outlets: [],
  competitions: [{ id: "prize", names: ["Prøvepokalen", "Sample Cup"], level: 1, country: "DK" }],
  countries: [],
  places: [],
  journalists: [],
  givenNames: ["Jens"],
  clubWords: [],
  outletWords: [],
  placeWords: [],
} as unknown as Parameters<typeof createTracer>[0]["registry"];
const trace = createTracer({ packs, registry });

function momentsOf(language: string, text: string, published: Interval) {
  const work = trace({ source: "test", text, language, published });
  if ("refused" in work) throw new Error(work.refused);
  return findMoments(work, published);
}

const ON_TUESDAY: Interval = { earliest: "2022-11-15", latest: "2022-11-15" };
const UNKNOWN: Interval = { earliest: null, latest: null };

test.each([
  ["da", "Han blev fyret mandag.", "at", "2022-11-14", "2022-11-14"],
  ["da", "Han blev fyret mandag i sidste uge.", "at", "2022-11-07", "2022-11-07"],
  ["da", "Han blev fyret for en måned siden.", "at", "2022-09-30", "2022-10-31"],
  ["da", "Han blev fyret i august.", "at", "2022-08-01", "2022-08-31"],
  ["da", "Han blev fyret i december.", "at", "2021-12-01", "2021-12-31"],
  ["da", "Han blev fyret i november sidste år.", "at", "2021-11-01", "2021-11-30"],
  ["da", "Han blev fyret den 3. maj.", "at", "2022-05-03", "2022-05-03"],
  ["da", "Han blev fyret i sidste uge.", "at", "2022-11-07", "2022-11-13"],
  ["da", "Han blev fyret sidste sommer.", "at", "2022-06-01", "2022-08-31"],
  ["da", "Han har været i klubben siden 2018.", "from", "2018-01-01", "2018-12-31"],
  ["da", "Han har kontrakt til sommeren 2024.", "to", "2024-06-01", "2024-08-31"],
  ["da", "Han skal være færdig i juni.", "at", "2023-06-01", "2023-06-30"],
  ["nl", "Hij werd vorige maand ontslagen.", "at", "2022-10-01", "2022-10-31"],
  ["nl", "Hij werd drie weken geleden ontslagen.", "at", "2022-10-21", "2022-10-29"],
  ["nl", "Hij vertrok eind november 2020.", "at", "2020-11-21", "2020-11-30"],
  ["nl", "Hij werd in het seizoen 2018/2019 ontslagen.", "at", "2018-07-01", "2019-06-30"],
  ["nl", "Hij gaat in december met pensioen.", "at", "2022-12-01", "2022-12-31"],
  ["en", "He was sacked last November.", "at", "2021-11-01", "2021-11-30"],
  ["en", "He was sacked on May 3, 2020.", "at", "2020-05-03", "2020-05-03"],
  ["en", "He was sacked in the 2018-19 season.", "at", "2018-07-01", "2019-06-30"],
  ["en", "He was sacked on Monday.", "at", "2022-11-14", "2022-11-14"],
  ["en", "He will be unveiled on Friday.", "at", "2022-11-18", "2022-11-18"],
  ["en", "He is out of contract in the summer of 2023.", "at", "2023-06-01", "2023-08-31"],
] as const)("%s: %s", (language, text, use, earliest, latest) => {
  expect(momentsOf(language, text, ON_TUESDAY).map((m) => [m.use, m.earliest, m.latest])).toEqual([[use, earliest, latest]]);
});

test.each([
  ["da", "Han stod i spidsen for holdet fra 2016 til 2018.", ["from", "to"]],
  ["da", "Han var træner mellem 2016 og 2018.", ["at", "at"]],
  ["en", "He coached the side (2016–2018) with success.", ["from", "to"]],
  ["nl", "Hij was van 2016 tot 2018 trainer.", ["from", "to"]],
] as const)("%s: both ends in: %s", (language, text, uses) => {
  const moments = momentsOf(language, text, ON_TUESDAY);
  expect(moments.map((m) => m.earliest?.slice(0, 4))).toEqual(["2016", "2018"]);
  expect(moments.map((m) => m.use)).toEqual(uses);
});

test.each([
  ["da", "Han blev fyret for en måned siden.", "-P1M"],
  ["da", "Han blev fyret i går.", "-P1D"],
  ["da", "Han blev fyret i august.", "last --08"],
  ["da", "Han blev fyret mandag.", "last monday"],
  ["nl", "Hij werd vorige week ontslagen.", "last week"],
  ["en", "He was sacked last summer.", "last --06/--08"],
  ["en", "He was sacked on May 3.", "last --05-03"],
  ["en", "He will be unveiled on Friday.", "next friday"],
] as const)("%s: without a day of publication the rule is kept: %s", (language, text, relative) => {
  expect(momentsOf(language, text, UNKNOWN)).toMatchObject([{ earliest: null, latest: null, relative }]);
});

test("a publication known only to a year leaves open which Monday, but not which month before it", () => {
  const year = { earliest: "2022-01-01", latest: "2022-12-31" };
  expect(momentsOf("en", "He was sacked in August.", year)).toMatchObject([{ earliest: null, relative: "last --08" }]);
  const autumn = { earliest: "2022-09-01", latest: "2022-12-31" };
  expect(momentsOf("en", "He was sacked in August.", autumn)).toMatchObject([{ earliest: "2022-08-01", latest: "2022-08-31" }]);
});

test.each([
  ["da", "Han kom i 2019, og forgængeren gik i februar samme år.", "2019-02-01"],
  ["nl", "Hij kwam in 2019, zijn voorganger ging in februari van dat jaar.", "2019-02-01"],
  ["en", "He came in 2019 after his predecessor left in February of that year.", "2019-02-01"],
] as const)("%s: the year told last: %s", (language, text, day) => {
  expect(momentsOf(language, text, ON_TUESDAY).map((m) => m.earliest)).toEqual(["2019-01-01", day]);
});

test("a number that only looks like a year is none", () => {
  expect(momentsOf("da", "Han fik 2000 kroner for kampen.", ON_TUESDAY)).toEqual([]);
  expect(momentsOf("da", "Han vandt Prøvepokalen 2012 med klubben.", ON_TUESDAY)).toEqual([]);
});
