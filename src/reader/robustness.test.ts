/** What the reader does with any text at all: it returns, quickly, the same every time, and everything it says stands in the text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { isRefusal, type Reading } from "../model/index.ts";
import { registry } from "../registry/index.ts";
import { createReader } from "./index.ts";

const read = createReader({ packs, registry });

const STORIES: Readonly<Record<string, string>> = {
  da: "Jens Prøve er blevet fyret som cheftræner i Brøndby IF, skriver Prøvebladet. Den 52-årige dansker kan blive afløst af Karl Test fra AGF.",
  nl: "Jens Proef is ontslagen als hoofdtrainer van Ajax, meldt De Proefkrant. De 52-jarige Nederlander wordt mogelijk opgevolgd door Karel Test van PSV.",
  en: "John Sample has been sacked as head coach of Arsenal, the Sample Post reports. The 52-year-old Dutchman may be replaced by Pat Trial of Everton.",
};
const languages = Object.keys(STORIES);

/** What a reading says that does not stand in its text: offsets beyond it, evidence not to the letter, people and clubs that it does not name. */
function faultsOf(reading: Reading, text: string): readonly string[] {
  const faults: string[] = [];
  const ids = new Set<string | null | undefined>([null, undefined, ...reading.entities.map((entity) => entity.id)]);
  const check = (fine: boolean, fault: string) => fine || faults.push(fault);
  const within = (start = 0, end = start) => 0 <= start && start <= end && end <= text.length;
  check(reading.document.text === text, "another text");
  for (const { start, end } of [...reading.sections, ...reading.quotes, ...reading.unresolved])
    check(within(start, end), `part ${start}-${end}`);
  for (const teaser of reading.teasers) check(text.slice(teaser.start, teaser.end) === teaser.text, `teaser ${teaser.text}`);
  for (const entity of reading.entities) for (const [start, end] of entity.mentions) check(within(start, end), `mention ${start}-${end}`);
  for (const claim of reading.claims) {
    const { start, end, text: words } = claim.evidence;
    check(text.slice(start, end) === words && words.length <= 400 && within(start, end), `evidence ${words}`);
    for (const id of [claim.person, claim.club, claim.other, claim.by, claim.replaces]) check(ids.has(id), `entity ${id}`);
    for (const time of Object.values(claim.time ?? {})) {
      check(within(time.start, time.end), `time ${time.start}-${time.end}`);
      check(!time.earliest || !time.latest || time.earliest <= time.latest, `time ${time.earliest}-${time.latest}`);
    }
    for (const voice of claim.attribution) check(within(voice.start ?? 0, voice.end ?? 0), `voice ${voice.name}`);
  }
  return faults;
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom("(", "“", '"', "'", ",", ".", "-", "–", " ", "\n", "a", "A", "1", ":", "©", "\ud800", "\u200b", "\u0301"),
    maxLength: 200,
  }),
  fc
    .array(fc.constantFrom(...Object.values(STORIES).flatMap((story) => story.split(/(?<=[ .,])/u))), { maxLength: 80 })
    .map((words) => words.join("")),
);

test.each(languages)("%s: any text gives a faithful reading or a refusal", (language) => {
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (before, after, told) => {
      const text = `${before} ${told ? STORIES[language] : ""} ${after}`;
      const outcome = read({ source: "any", text, language });
      if (isRefusal(outcome)) expect(text.trim()).toBe("");
      else expect(faultsOf(outcome, text)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each(languages)("%s: the same text gives the same reading, whatever was read between", (language) => {
  const article = { source: "same", text: STORIES[language] ?? "", language };
  const first = JSON.stringify(read(article));
  for (const other of Object.values(STORIES)) read({ source: "other", text: `${other} ${other}` });
  expect(JSON.stringify(read(article))).toBe(first);
  expect(first).toContain('"departure"');
});

/** Texts made to be slow or to break: repetitions of one thing, by the thing. */
const HOSTILE: readonly string[] = [
  "“",
  '"',
  " 'a",
  ",,a ",
  "(",
  ")",
  "«",
  "»",
  "–",
  "- ",
  ".",
  "…",
  "?",
  "\n",
  "a\n",
  "Ab\n",
  " ",
  "\t",
  "\u00a0",
  "\u200b",
  "\u0301",
  "\ud800",
  "\udc00",
  "👩‍👩‍👧",
  "a",
  "A",
  "A.",
  "A. B. ",
  "AB ",
  "ABCDEFG",
  "1",
  "1.000",
  "2018-",
  "2018/19 ",
  "3. maj 2020 ",
  "14.11.2022 ",
  "-a",
  "a.dk",
  "a.dk ",
  "/ab",
  "© ",
  "a | ",
  "fyret ",
  "sacked ",
  "ontslagen ",
  "Jens Prøve ",
  "Jens Prøve, ",
  "Jens Prøve: ",
  "Jens Prøve (50), ",
  "Brøndby og Ajax, ",
  "Prøve-fyring ",
  "Genk-coach ",
  "der ",
  ", die ",
  "hvis ",
  "og ",
  "siger ",
  "volgens ",
  "for tre uger siden ",
  "€5 ",
  "5 million ",
  "cheftræner ",
  "den tidligere danske 52-årige ",
  '"Jeg går," siger Jens Prøve. ',
  "Læs også: abc\n",
  "LIVE\n",
  "Foto: X\n",
  "© 2020 Ab\n",
  "בדיקה ",
  "тест ",
  "試験",
  "ทดสอบ",
  "Jens Prøve, 47 år, ledig\n",
];
/** Characters of a hostile text, and of the longer one that it is compared with. */
const SIZES = { short: 3000, long: 24_000 };
/** Milliseconds: quicker than this on the longer text, growth does not matter. */
const QUICK = 250;
/** Eight times the text may take so many times as long: eight by right, 64 where time grows with the square. */
const GROWTH = 24;

describe("texts made to be slow", () => {
  const timed = (unit: string, size: number) => {
    const text = `${STORIES.da}\n${unit.repeat(size / unit.length)}`;
    const start = performance.now();
    const outcome = read({ source: "hostile", text, language: "da" });
    return { text, outcome, ms: performance.now() - start };
  };

  test.each(HOSTILE.map((unit) => [JSON.stringify(unit), unit]))("%s over and over", (_, unit) => {
    const { text, outcome, ms } = timed(unit, SIZES.long);
    if (!isRefusal(outcome)) expect(faultsOf(outcome, text)).toEqual([]);
    if (ms < QUICK) return;
    const short = Math.min(...[1, 2, 3].map(() => timed(unit, SIZES.short).ms));
    const long = Math.min(ms, ...[1, 2].map(() => timed(unit, SIZES.long).ms));
    expect(long / short).toBeLessThan(GROWTH);
  });
});

test("a text longer than any article is refused at once", () => {
  for (const text of ["a".repeat(50_000_000), `${STORIES.en} `.repeat(400_000)])
    expect(read({ source: "giant", text })).toEqual({ source: "giant", refused: "is longer than any article; give one article at a time" });
});

describe("nothing is invented", () => {
  test.each([
    ["de", "Der Wagen fährt mit der neuen Batterie weiter als jemals zuvor, und die Kunden sind damit sehr zufrieden."],
    ["pl", "Samochód z nową baterią jedzie dalej niż kiedykolwiek, a klienci są z tego bardzo zadowoleni."],
    ["ja", "新しい電池で車はこれまでより遠くまで走り、客は満足している。"],
  ])("a language without a pack (%s) is refused with the languages that there are", (_, text) => {
    const outcome = read({ source: "foreign", text: text.repeat(3) });
    expect(outcome).toEqual({ source: "foreign", refused: "is in none of the languages that hearsay reads (da, nl, en)" });
  });

  test("an empty text is refused", () => {
    expect(read({ source: "empty", text: " \n\u00a0\n" })).toMatchObject({ refused: expect.stringContaining("is empty") });
  });

  test.each([
    [
      "da",
      "Opvaskemaskinen blev solgt i mandags, fordi den var gammel. Køkkenet skal nu males gult, og der kommer nye gardiner i vinduet.",
    ],
    ["nl", "De vaatwasser werd maandag verkocht, omdat hij oud was. De keuken wordt nu geel geschilderd en er komen nieuwe gordijnen."],
    ["en", "The dishwasher was sold on Monday because it was old. The kitchen will now be painted yellow, and there will be new curtains."],
  ])("no football at all makes no claim (%s)", (_, text) => {
    expect(read({ source: "kitchen", text })).toMatchObject({ claims: [] });
  });
});
