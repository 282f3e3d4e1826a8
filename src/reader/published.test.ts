/** When an article was published, by what stands on its page. An interval may be wide; it must hold the true day. */
import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import type { Article } from "../model/index.ts";
import { createTracer } from "./index.ts";

const registry = {
  clubs: [],
  outlets: [],
  competitions: [],
  countries: [],
  places: [],
  journalists: [],
  givenNames: ["Jens"],
  clubWords: [],
  outletWords: [],
  placeWords: [],
} as unknown as Parameters<typeof createTracer>[0]["registry"];
const trace = createTracer({ packs, registry });

function published(article: Omit<Article, "source">) {
  const work = trace({ source: "test", ...article });
  if ("refused" in work) throw new Error(work.refused);
  return work.published;
}

const BODY = {
  da: "Jens Prøve er blevet fyret som cheftræner, og nu leder klubben efter en afløser til det ledige job i førsteholdet.",
  nl: "Jens Prøve is ontslagen als hoofdtrainer, en nu zoekt de club een opvolger voor de vrije plaats bij de eerste ploeg.",
  en: "Jens Prøve has been sacked as head coach, and the club are now looking for somebody to take the first team on from here.",
};

test.each([
  ["da", "14.11.2022", "2022-11-14"],
  ["da", "Publiceret den 3. maj 2021 kl. 10.30", "2021-05-03"],
  ["da", "Mandag den 2. november 2020", "2020-11-02"],
  ["nl", "woensdag 7 september 2022 | 10:15", "2022-09-07"],
  ["nl", "Door Piet Proef, 3 mei 2021", "2021-05-03"],
  ["en", "Wednesday 7 September 2022", "2022-09-07"],
  ["en", "18 September 2022 | Pat Sample", "2022-09-18"],
  ["en", "May 3, 2021", "2021-05-03"],
  ["en", "Updated 2021-05-03 10:15", "2021-05-03"],
] as const)("%s: by the dateline %s", (language, line, day) => {
  const text = `Et nyt navn til klubben\n${line}\n\n${BODY[language]}\n`;
  expect(published({ text, language })).toMatchObject({ earliest: day, latest: day, basis: "text" });
});

test("metadata goes before the address, the address before the text", () => {
  const text = `Et nyt navn til klubben\n14.11.2022\n\n${BODY.da}\n`;
  const url = "https://avis.example/2022/11/13/nyt-navn";
  const known = { earliest: "2022-11-12", latest: "2022-11-12" };
  expect(published({ text, url, published: known })).toEqual({ ...known, basis: "metadata" });
  expect(published({ text, url })).toEqual({ earliest: "2022-11-13", latest: "2022-11-13", basis: "url" });
});

test("a day in a sentence that tells something is no dateline", () => {
  const text = `Et nyt navn til klubben\nKlubben fyrede ham den 3. maj 2019.\n\n${BODY.da}\n`;
  const { earliest, latest } = published({ text, language: "da" });
  expect(latest).toBeNull();
  expect(earliest).toBe("2019-05-03");
});

test("what is told as done bounds from below; what lies ahead does not", () => {
  expect(published({ language: "en", text: `${BODY.en} He was sacked in 2017.` })).toMatchObject({ earliest: "2017-01-01" });
  expect(published({ language: "en", text: `${BODY.en} He will be sacked in 2017.` })).toMatchObject({ earliest: null });
});

test("an unknown day says so", () => {
  expect(published({ text: BODY.da, language: "da" })).toEqual({ earliest: null, latest: null, basis: "inferred" });
});
