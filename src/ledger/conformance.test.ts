/** One suite for both stores: SQLite always, PostgreSQL where `HEARSAY_TEST_POSTGRES` names a database to which schemas may be added. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Database from "libsql";
import pg from "pg";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import type { Appending, KeptKind, KeptQuery, KeptRow, Ledger, Reading } from "../model/index.ts";
import { familyKey, overlap, personKey, unpackSketch } from "../text/index.ts";
import { openStore } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-ledger-"));
const database = process.env.HEARSAY_TEST_POSTGRES;
const schemas: string[] = [];

/** A place for a ledger that nobody has used. */
const STORES: Readonly<Record<string, (n: number) => Promise<string>>> = {
  SQLite: async (n) => join(folder, `${n}.db`),
  PostgreSQL: async (n) => {
    const schema = `hearsay_${process.pid}_${n}`;
    await onDatabase(`create schema ${schema}`);
    schemas.push(schema);
    return `${database}?options=-c%20search_path%3D${schema}`;
  },
};

async function onDatabase(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Runs a statement on a ledger without its knowing. */
async function behindItsBack(place: string, statement: string): Promise<void> {
  const schema = /search_path%3D(\w+)$/.exec(place)?.[1];
  if (schema) return onDatabase(`set search_path to ${schema}; ${statement}`);
  const database = new Database(place);
  database.exec(statement);
  database.close();
}

const opened: Ledger[] = [];
let made = 0;

async function open(place: string): Promise<Ledger> {
  const ledger = await openStore(place);
  opened.push(ledger);
  return ledger;
}

afterEach(async () => {
  for (const ledger of opened.splice(0)) await ledger.close();
});
afterAll(async () => {
  for (const schema of schemas) await onDatabase(`drop schema ${schema} cascade`);
  rmSync(folder, { recursive: true, force: true });
});

const by = (reader: string, at = "2029-06-01T00:00:00.000Z"): Appending => ({ reader, at });
const linked = (stage: "talks" | "close"): Reading =>
  article("2029-05-03", "Prøvebladet", says("candidacy", "Jens Prøve", "Testby", { stage }));
const reading = linked("talks");
/** The same article, read otherwise. */
const corrected = { ...reading, claims: reading.claims.map((claim) => ({ ...claim, stage: "close" as const })) };

test.skipIf(database)("PostgreSQL is left out: HEARSAY_TEST_POSTGRES names no database", () => {
  expect(database).toBeUndefined();
});

describe.each(Object.keys(STORES).filter((name) => name === "SQLite" || database))("on %s", (store) => {
  const fresh = async (): Promise<string> => (await STORES[store]?.(made++)) ?? "";
  const ledgerWith = async (...readings: readonly Reading[]): Promise<Ledger> => {
    const ledger = await open(await fresh());
    if (readings.length > 0) await ledger.append(readings, by("1.0"));
    return ledger;
  };

  describe("appending", () => {
    test("the same twice changes nothing", async () => {
      const ledger = await ledgerWith();
      expect(await ledger.append([reading, reading], by("1.0"))).toEqual({ added: 1, renewed: 0, known: 1 });
      const before = await ledger.shelf();
      expect(await ledger.append([reading], by("1.0", "2030-01-01T00:00:00.000Z"))).toEqual({ added: 0, renewed: 0, known: 1 });
      expect(await ledger.shelf()).toEqual(before);
      expect(await ledger.size()).toEqual({ publications: 1, claims: 1 });
    });

    test.each([
      ["a newer reader's reading retires the older", ["1.9.0", "1.10.0"], "close"],
      ["an older reader's reading is retired at once", ["1.10.0", "1.9.0"], "talks"],
      ["of one version the later reading holds", ["1.0.0", "1.0.0"], "close"],
    ])("%s", async (_, [first = "", second = ""], stage) => {
      const ledger = await ledgerWith();
      await ledger.append([reading], by(first));
      await ledger.append([corrected], by(second));
      const { claims, publications } = await ledger.shelf();
      expect(claims.map(({ claim }) => claim.stage)).toEqual([stage]);
      expect(publications).toHaveLength(1);
    });

    test("two readings of one article in one batch are as if one after the other", async () => {
      const ledger = await ledgerWith();
      expect(await ledger.append([reading, corrected, reading], by("1.0"))).toEqual({ added: 1, renewed: 1, known: 1 });
      expect((await ledger.shelf()).claims.map(({ claim }) => claim.stage)).toEqual(["close"]);
    });

    test("a re-reading that agrees keeps the ids of its claims", async () => {
      const ledger = await ledgerWith(reading);
      const [before] = (await ledger.shelf()).claims;
      const same = { ...reading, claims: reading.claims.map((claim) => ({ ...claim, id: "c9", rule: "da/candidacy/new" })) };
      await ledger.append([same], by("2.0"));
      const [after] = (await ledger.shelf()).claims;
      expect(after?.id).toBe(before?.id);
      expect(after?.reader).toBe("2.0");
    });

    test("one text at two addresses is two publications of one text", async () => {
      const at = (url: string) => ({ ...reading, document: { ...reading.document, url } });
      const ledger = await ledgerWith(at("https://a.test/1"), at("https://b.test/1"));
      const { publications } = await ledger.shelf();
      expect(publications).toHaveLength(2);
      expect(new Set(publications.map(({ text }) => text)).size).toBe(1);
    });

    const writer = fileURLToPath(new URL("../../gold/append-invented.ts", import.meta.url));
    const append = (place: string, name: string) => promisify(execFile)(process.execPath, ["--import", "tsx", writer, place, name]);

    test("several processes at once lose nothing, nor trip over each other in making it", async () => {
      const place = await fresh();
      await Promise.all(["1", "2", "3"].map((name) => append(place, name)));
      expect(await (await open(place)).size()).toEqual({ publications: 30, claims: 30 });
    });

    test("a reader sees whole batches while another process writes", async () => {
      const place = await fresh();
      const reader = await open(place);
      let isWriting = true;
      const writing = append(place, "other").finally(() => {
        isWriting = false;
      });
      while (isWriting) {
        const { publications, claims } = await reader.shelf();
        expect(claims).toHaveLength(publications.length);
        await setTimeout(5);
      }
      await writing;
      expect(await reader.size()).toEqual({ publications: 10, claims: 10 });
    });

    test("texts come back to the letter, whatever is in them", async () => {
      for (const text of ["a\0b", "half \ud83d pair", "\u0001first", "ø\r\n😀", ""]) {
        const odd = { ...reading, document: { ...reading.document, text, title: text, source: text } };
        const ledger = await ledgerWith(odd);
        const [publication] = (await ledger.shelf()).publications;
        expect(publication).toMatchObject({ title: text, source: text });
        expect(await ledger.text(publication?.text ?? "")).toBe(text);
      }
    });

    test("what is not to be kept is not kept, and ids stay the same", async () => {
      const [whole, sentences, none] = [await ledgerWith(reading), await ledgerWith(), await ledgerWith()];
      await sentences.append([reading], { ...by("1.0"), keep: "evidence" });
      await none.append([reading], { ...by("1.0"), keep: "none" });
      const [all, some, little] = await Promise.all([whole, sentences, none].map((ledger) => ledger.shelf()));
      expect(some).toEqual(all);
      expect(little?.claims.map(({ id }) => id)).toEqual(all?.claims.map(({ id }) => id));
      expect(little?.claims.map(({ claim }) => claim.evidence.text)).toEqual([""]);
      const text = all?.publications[0]?.text ?? "";
      expect(await Promise.all([whole, sentences, none].map((ledger) => ledger.text(text)))).toEqual([reading.document.text, null, null]);
      expect(await none.search(["talks"], 5)).toEqual([]);
    });

    test("what a site said to machines stands with the publication, and of what it reserves no text is kept", async () => {
      const said = (mining: "allowed" | "reserved"): Reading => ({
        ...reading,
        document: {
          ...reading.document,
          url: `https://${mining}.test/1`,
          text: `${mining} ${reading.document.text}`,
          publishedAt: "2029-05-03T10:15+02:00",
          permission: { robots: "allowed", mining, policy: "https://terms.test/" },
        },
      });
      const ledger = await ledgerWith(said("allowed"), said("reserved"), reading);
      const { publications } = await ledger.shelf();
      const told = Object.fromEntries(publications.map(({ url, permission }) => [url, permission]));
      expect(told).toEqual({
        "https://allowed.test/1": { robots: "allowed", mining: "allowed", policy: "https://terms.test/" },
        "https://reserved.test/1": { robots: "allowed", mining: "reserved", policy: "https://terms.test/" },
        null: undefined,
      });
      const [allowed, reserved] = ["allowed", "reserved"].map((mining) =>
        publications.find(({ url }) => url === `https://${mining}.test/1`),
      );
      expect(allowed?.publishedAt).toBe("2029-05-03T10:15+02:00");
      expect(await ledger.text(allowed?.text ?? "")).toContain("allowed");
      expect(await ledger.text(reserved?.text ?? "")).toBeNull();
      expect((await ledger.shelf()).claims.every(({ claim }) => claim.evidence.text !== "")).toBe(true);
    });

    test("the text is known again when it was edited, also where it is not kept", async () => {
      const words = Array.from({ length: 200 }, (_, i) => `w${i * 7919}`);
      const texts = [words.join(" "), `Another heading ${words.slice(40).join(" ")}`];
      const ledger = await ledgerWith();
      await ledger.append(
        texts.map((text, i) => ({ ...reading, claims: [], document: { ...reading.document, text, url: `https://a.test/${i}` } })),
        { ...by("1.0"), keep: "none" },
      );
      const [a = [], b = []] = (await ledger.shelf()).publications.map(({ sketch = "" }) => unpackSketch(sketch));
      expect(overlap(a, b)).toBeGreaterThan(0.9);
    });
  });

  describe("asking", () => {
    test("a claim and its article are found by the beginning of an id", async () => {
      const ledger = await ledgerWith(reading);
      const [claim] = (await ledger.shelf()).claims;
      expect(await ledger.claimsLike(claim?.id.slice(0, 6) ?? "", 5)).toEqual([claim]);
      expect(await ledger.claimsLike("c0", 5)).toEqual([claim]);
      const publication = await ledger.publication(claim?.publication ?? "");
      expect(await ledger.text(publication?.text ?? "")).toBe(reading.document.text);
      expect(await ledger.claimsLike("zzz", 5)).toEqual([]);
      const [id, source] = [publication?.id ?? "", publication?.source ?? ""];
      for (const typed of [id.slice(0, 8), source]) expect(await ledger.publicationsLike(typed, 5)).toEqual([publication]);
    });

    test("rows come in the order of code points", async () => {
      const names = ["Zebra", "aab", "Ærø", "Aab", "øen", "O"];
      const entities = names.map((name) => ({ id: `club:${name}`, kind: "club" as const, name, aliases: [], mentions: [] }));
      const ledger = await ledgerWith({ ...reading, entities });
      const [publication] = (await ledger.shelf()).publications;
      const ids = names.map((name) => `club:${name}`).sort();
      expect((await ledger.entities(publication?.id ?? "")).map(({ id }) => id)).toEqual(ids);
      const found = await ledger.names("club", ["a"], 5);
      expect(found.map(({ name }) => name)).toEqual(["Aab", "aab", "Ærø"].filter((name) => name !== "Ærø").concat("Ærø"));
    });

    const SHELF = [
      article("2029-05-03", "A", says("candidacy", "Jens Prøve", "Testby"), says("departure", "Ole Test", "Testby")),
      article("2029-06-03", "B", says("tenure", "Bo Taget", "Andenby")),
      article("2031-05-03", "C", says("appointment", "Lis Prove", "Tredjeby", { replaces: "Bo Taget" })),
      article("", "D", says("tenure", "Prøve", "Testby")),
    ];
    const clubs = ({ claims }: { readonly claims: readonly { readonly claim: { readonly club?: string | null } }[] }) =>
      claims.map(({ claim }) => claim.club?.replace("club:~", "")).sort();

    test("a slice holds whole readings about a family or a club, within some days, the newest first", async () => {
      const ledger = await ledgerWith(...SHELF);
      const prove = ["Jens Prøve", "Prøve", "Lis Prøve"].map(personKey);
      const about = async (keys: readonly string[], more = {}, limit = 50) => clubs(await ledger.shelfAbout([{ keys, limit, ...more }]));
      expect(await about(prove)).toEqual(["testby", "testby", "testby", "tredjeby"]);
      expect(await about(prove, { from: "2029-01-01", to: "2029-12-31" })).toEqual(["testby", "testby", "testby"]);
      expect(await about(prove, { from: "2031-01-01" }, 1)).toEqual(["tredjeby"]);
      expect(await about(["club:~andenby"])).toEqual(["andenby"]);
      expect(await about([personKey("Bo Taget"), "club:~andenby"])).toEqual(["andenby", "tredjeby"]);
      expect(await about([familyKey("J. Prøve", "club:~tredjeby")])).toEqual(["tredjeby"]);
      expect(await about([])).toEqual([]);
      const twice = { keys: prove, limit: 50 };
      expect(await ledger.shelfAbout([twice, twice])).toEqual(await ledger.shelfAbout([twice]));
      const all = { keys: [...prove, "club:~testby", "club:~andenby"], limit: 50 };
      expect(await ledger.shelfAbout([all])).toEqual(await ledger.shelf());
    });

    test("names are found by the beginnings of their words", async () => {
      const ledger = await ledgerWith(...SHELF);
      const names = async (...words: readonly string[]) => (await ledger.names("person", words, 9)).map(({ name }) => name);
      expect(await names("prov")).toEqual(["Jens Prøve", "Lis Prove", "Prøve"]);
      expect(await names("prov", "je")).toEqual(["Jens Prøve"]);
      expect(await names("x")).toEqual([]);
      expect(await names()).toEqual([]);
      expect(await ledger.names("club", ["test"], 9)).toEqual([{ kind: "club", name: "Testby", id: "club:~testby" }]);
    });

    test("words are found folded, in names, sentences and titles", async () => {
      const titled = { ...reading, document: { ...reading.document, title: "Ærlig snak på Øen" } };
      const ledger = await ledgerWith(titled);
      const found = async (...words: readonly string[]) => (await ledger.search(words, 9)).map(({ claim }) => claim?.claim.kind ?? "title");
      expect(await found("PROVE")).toEqual(["candidacy"]);
      expect(await found("prøve", "tal")).toEqual(["candidacy"]);
      expect(await found("aerlig oen")).toEqual(["title"]);
      expect(await found("rove")).toEqual([]);
      expect(await found("%")).toEqual([]);
    });

    test("the ledger can be read as it was", async () => {
      const ledger = await ledgerWith();
      await ledger.append([reading], by("1.0", "2029-06-01T10:00:00.000Z"));
      await ledger.append([corrected], by("2.0", "2029-06-02T10:00:00.000Z"));
      const stages = async (asOf?: string) => (await ledger.shelf(asOf)).claims.map(({ claim }) => claim.stage);
      expect(await stages("2029-06-01T09:00:00.000Z")).toEqual([]);
      expect(await stages("2029-06-01T10:00:00.000Z")).toEqual(["talks"]);
      expect(await stages("2029-06-02T09:59:59.999Z")).toEqual(["talks"]);
      expect(await stages("2029-06-03T00:00:00.000Z")).toEqual(["close"]);
      expect(await stages()).toEqual(["close"]);
      const slice = { keys: [personKey("Jens Prøve")], limit: 5 };
      expect((await ledger.shelfAbout([slice], "2029-06-01T12:00:00.000Z")).claims.map(({ claim }) => claim.stage)).toEqual(["talks"]);
    });
  });

  describe("kept rows", () => {
    const row = (kind: KeptKind, id: string, more: Partial<KeptRow> = {}): KeptRow => {
      const none = { key: "name:jens prove", about: "club:a", day: "2029-05-01", isOpen: false, since: "", until: "", expires: null };
      return { kind, id, ...none, row: `{"n":"${id}"}`, ...more };
    };
    const RUMOURS = [
      row("rumour", "r1", { day: "2029-05-03", isOpen: true, since: "2029-03-01", until: "9999", expires: "2029-11-01" }),
      row("rumour", "r2", { day: "2029-05-04", since: "2029-03-01", until: "2030-03-01" }),
      row("rumour", "r3", { key: "name:bo taget", about: "club:b", day: "2029-05-04" }),
    ];
    const JENS = [...RUMOURS.slice(0, 2), row("spell", "s1", { day: "" }), row("said", "w1", { about: "outlet:x" })];
    const ids = (rows: readonly (readonly KeptRow[])[]): readonly string[] => rows.flat().map(({ id }) => id);
    const withRows = async (): Promise<Ledger> => {
      const ledger = await ledgerWith();
      await ledger.putRows(["name:jens prove"], JENS);
      await ledger.putRows(["name:bo taget"], RUMOURS.slice(2));
      return ledger;
    };

    test("are found by what they are made for, what they are about and whether they are open, the latest first", async () => {
      const ledger = await withRows();
      const found = async (query: Omit<KeptQuery, "limit">, limit = 9) => ids(await ledger.rows([{ ...query, limit }]));
      expect(await found({ kinds: ["rumour"] })).toEqual(["r2", "r3", "r1"]);
      expect(await found({ kinds: ["rumour"], offset: 1 }, 1)).toEqual(["r3"]);
      expect(await found({ kinds: ["rumour"], isOpen: true })).toEqual(["r1"]);
      expect(await found({ kinds: ["spell", "rumour"], key: "name:jens prove" })).toEqual(["r2", "r1", "s1"]);
      expect(await found({ kinds: ["rumour"], about: "club:a", from: "2029-05-04" })).toEqual(["r2"]);
      expect(await found({ kinds: ["spell"], from: "2029" })).toEqual([]);
      expect(await ledger.countRows({ kinds: ["rumour", "spell"], key: "name:jens prove" })).toBe(3);
      expect(await ledger.rowsById("rumour", ["r3", "none", "r1"])).toEqual([RUMOURS[0], RUMOURS[2]]);
      expect([await ledger.rowKeysAt("club:a", "2029-12-01"), await ledger.rowKeysAt("club:a", "2031-01-01")]).toEqual([
        ["jens prove"],
        ["jens prove"],
      ]);
      expect(await ledger.rowKeysAt("club:b", "2029-12-01")).toEqual([]);
    });

    test("take the place of those that were made for the same, and what is made of them is to be made again", async () => {
      const ledger = await withRows();
      expect(await ledger.remakes("2029-06-01", 9)).toEqual(["club:a", "club:b", "outlet:x"]);
      await ledger.settleRemakes(["club:a", "club:b", "outlet:x"]);
      await ledger.putRows(["club:b"], [row("bench", "club:b", { key: "club:b" }), row("lean", "l1", { key: "club:b", about: "club:a" })]);
      await ledger.putRows(["name:jens prove"], JENS);
      expect(await ledger.remakes("2029-06-01", 9)).toEqual([]);
      await ledger.putRows(["name:jens prove"], [row("rumour", "r3", { isOpen: true })]);
      expect(ids(await ledger.rows([{ kinds: ["rumour", "spell", "said"], limit: 9 }]))).toEqual(["r3"]);
      expect(await ledger.remakes("2029-06-01", 9)).toEqual(["club:a", "club:b", "outlet:x"]);
    });

    test("are marked by time and by what is forgotten", async () => {
      const ledger = await withRows();
      expect(await ledger.isSettled("2029-06-01")).toBe(false);
      await ledger.settleRemakes(await ledger.remakes("2029-06-01", 9));
      expect([await ledger.isSettled("2029-06-01"), await ledger.isSettled("2029-11-01")]).toEqual([true, false]);
      expect((await ledger.stale("2029-11-01")).names).toEqual(["jens prove"]);
      await ledger.putRows(["club:c"], [row("bench", "club:c", { key: "club:c", row: '{"who":"person:jens-prove"}' })]);
      await ledger.forgetPerson({ keys: ["jens prove"], shortKeys: [], publications: [] }, { who: "A", why: "B", at: by("1").at });
      expect(ids(await ledger.rows([{ kinds: ["bench"], limit: 9 }]))).toEqual([]);
      expect(await ledger.remakes("2029-06-01", 9)).toEqual(["club:c"]);
    });
  });

  describe("judgements", () => {
    const judged = { who: "A. Reader", why: "he told me", at: "2029-06-05T00:00:00.000Z" };
    const same = {
      ...judged,
      id: "j1",
      kind: "identity" as const,
      of: "person" as const,
      verdict: "same" as const,
      a: { name: "A" },
      b: { name: "B" },
    };

    test("are kept in the order in which they were made, once each, and as they were then", async () => {
      const ledger = await ledgerWith(reading);
      const later = { ...same, id: "j0", at: "2029-06-06T00:00:00.000Z", verdict: "different" as const };
      expect([await ledger.judge(later), await ledger.judge(same), await ledger.judge(same)]).toEqual([true, true, false]);
      expect((await ledger.shelf()).judgements).toEqual([same, later]);
      expect((await ledger.shelf("2029-06-05T12:00:00.000Z")).judgements).toEqual([same]);
    });

    test("disputes and their answers stand beside them, and no view sees them; forgetting takes those that name the man", async () => {
      const ledger = await ledgerWith(reading);
      const at = "2029-06-05T00:00:00.000Z";
      const dispute = { id: "remark:1", kind: "dispute" as const, about: "/people/jens-prove", why: "Jens Prøve never was", who: "B", at };
      const answer = { id: "remark:2", kind: "answer" as const, dispute: dispute.id, why: "so it is", who: "C", at };
      expect([await ledger.remark(dispute), await ledger.remark(dispute), await ledger.remark(answer)]).toEqual([true, false, true]);
      expect(await ledger.remarks()).toEqual([dispute, answer]);
      expect((await ledger.shelf()).judgements).toEqual([]);
      await ledger.forgetPerson({ keys: ["jens prove"], shortKeys: [], publications: [] }, { who: "D", why: "he asked", at });
      expect(await ledger.remarks()).toEqual([answer]);
    });
  });

  describe("what came last", () => {
    test("is told from reading to reading, and the generation is another after every change", async () => {
      const ledger = await ledgerWith(reading);
      const [first] = await ledger.claimsSince(0, 10);
      const before = await ledger.generation();
      await ledger.append([article("2029-07-01", "A", says("tenure", "Bo Taget", "Testby"))], by("1.0"));
      expect(await ledger.generation()).not.toBe(before);
      const fresh = await ledger.claimsSince(first?.reading ?? 0, 10);
      expect(fresh.map(({ row, publication }) => [row.claim.kind, publication.published.latest])).toEqual([["tenure", "2029-07-01"]]);
      expect(await ledger.claimsSince(fresh[0]?.reading ?? 0, 10)).toEqual([]);
      expect((await ledger.claimsBefore(1e9, 1)).map(({ row }) => row.id)).toEqual(fresh.map(({ row }) => row.id));
      expect(await ledger.days()).toMatchObject({ last: "2029-07-01" });
      const [id = ""] = fresh.map(({ publication }) => publication.id);
      expect((await ledger.shelfOf([id])).claims.map((claim) => claim.id)).toEqual(fresh.map(({ row }) => row.id));
    });
  });

  describe("checking", () => {
    const ARTICLES = [1, 2, 3, 4, 5].map((n) => article(`2029-05-0${n}`, "A", says("tenure", `Jens Prøve ${n}`, "Testby")));

    test("finds a ledger whole, with a digest a day that does not depend on the order of rows", async () => {
      const ledger = await ledgerWith();
      await ledger.append(ARTICLES.slice(0, 3), by("1.0", "2029-06-01T10:00:00.000Z"));
      await ledger.append(ARTICLES.slice(3), by("1.10", "2029-06-02T10:00:00.000Z"));
      await ledger.append(ARTICLES.slice(0, 1), by("1.9", "2029-06-02T11:00:00.000Z"));
      const check = await ledger.check();
      expect(check).toMatchObject({
        size: { publications: 5, claims: 5 },
        retired: 1,
        readers: [
          { version: "1.0", readings: 2 },
          { version: "1.10", readings: 2 },
          { version: "1.9", readings: 1 },
        ],
        damage: [],
      });
      expect(check.digests.map(({ day, rows }) => [day, rows])).toEqual([
        ["2029-06-01", 3],
        ["2029-06-02", 3],
      ]);
      expect(check.digests.map(({ root }) => root)).toEqual([
        expect.stringMatching(/^[0-9a-f]{32}$/),
        expect.stringMatching(/^[0-9a-f]{32}$/),
      ]);
    });

    test("finds what was altered behind its back", async () => {
      const place = await fresh();
      const ledger = await open(place);
      await ledger.append(ARTICLES, by("1.0"));
      await behindItsBack(place, "update claims set claim = replace(claim, 'head-coach', 'caretaker') where reading = 2");
      await behindItsBack(place, "delete from claims where reading = 3");
      await behindItsBack(place, "delete from publications where seq = 4");
      const { damage } = await ledger.check();
      expect(damage).toEqual([
        expect.stringMatching(/^reading \w+ hangs on no publication$/),
        expect.stringMatching(/^claim \w+ is not what was written$/),
        expect.stringMatching(/^reading \w+ is not what was written: a claim was added, removed or renamed$/),
      ]);
    });
  });

  describe("forgetting", () => {
    const request = { who: "A. Reader", why: "asked by his lawyer", at: "2029-07-01T00:00:00.000Z" };
    const ABOUT_JENS = article(
      "2029-05-03",
      "A",
      says("candidacy", "Jens Prøve", "Testby"),
      says("departure", "Ole Test", "Testby"),
      says("appointment", "Bo Taget", "Andenby", { replaces: "Jens Prøve" }),
    );
    const BY_SURNAME = article("2029-05-04", "B", says("tenure", "Prøve", "Testby"));
    const ANOTHER = article("2029-05-05", "C", says("tenure", "Prøve", "Tredjeby"));

    /** Every word that a ledger holds of somebody. */
    const everything = async (ledger: Ledger): Promise<string> => {
      const shelf = await ledger.shelf();
      const texts = await Promise.all(shelf.publications.map(({ text }) => ledger.text(text)));
      const hits = await ledger.search(["prove"], 99);
      return JSON.stringify([shelf, texts, hits, await ledger.names("person", ["prov"], 9)]);
    };

    test("a publication takes its text, claims and judgements with it, and does not come back", async () => {
      const ledger = await ledgerWith(ABOUT_JENS, ANOTHER);
      const before = (await ledger.check()).digests;
      const [publication] = (await ledger.shelf()).publications.filter(({ published }) => published.latest === "2029-05-03");
      expect(await ledger.forgetPublication("none", request)).toBeNull();
      expect(await ledger.forgetPublication(publication?.id ?? "", request)).toEqual({ publications: 1, claims: 3 });
      expect(await ledger.text(publication?.text ?? "")).toBeNull();
      expect(await everything(ledger)).not.toContain("Jens");
      expect(await ledger.append([ABOUT_JENS], by("2.0"))).toEqual({ added: 0, renewed: 0, known: 1 });
      const check = await ledger.check();
      expect(check).toMatchObject({ forgotten: 1, damage: [], size: { publications: 1 } });
      expect(check.digests).toEqual(before);
    });

    test("a text that another paper printed, too, stays for that one", async () => {
      const at = (url: string) => ({ ...reading, document: { ...reading.document, url } });
      const ledger = await ledgerWith(at("https://a.test/1"), at("https://b.test/1"));
      const [one, other] = (await ledger.shelf()).publications;
      await ledger.forgetPublication(one?.id ?? "", request);
      expect(await ledger.text(other?.text ?? "")).toBe(reading.document.text);
    });

    test("a person takes names, claims, sentences and texts with him, and stays out of what is read later", async () => {
      const ledger = await ledgerWith(ABOUT_JENS, BY_SURNAME, ANOTHER);
      const before = (await ledger.check()).digests;
      const his = (await ledger.shelf()).publications.filter(({ published }) => published.latest !== "2029-05-05").map(({ id }) => id);
      await ledger.judge({
        ...request,
        id: "j1",
        kind: "identity",
        of: "person",
        verdict: "same",
        a: { name: "Jens Prøve" },
        b: { name: "J. Prøve" },
      });
      const jens = { keys: ["jens prove"], shortKeys: ["prove"], publications: his };
      expect(await ledger.forgetPerson(jens, request)).toEqual({ publications: 2, claims: 2 });
      const left = await everything(ledger);
      expect(left).not.toContain("Jens");
      expect(left.match(/Prøve/g)?.length).toBeGreaterThan(0);
      const shelf = await ledger.shelf();
      expect(shelf.judgements).toEqual([]);
      expect(shelf.claims.map(({ claim }) => [claim.kind, claim.replaces ?? null, claim.evidence.text]).sort()).toEqual([
        ["appointment", null, ""],
        ["departure", null, expect.stringContaining("Ole Test")],
        ["tenure", null, expect.stringContaining("Prøve")],
      ]);
      expect((await ledger.check()).digests.slice(0, before.length)).toEqual(before);
      expect(shelf.publications.filter(({ id }) => his.includes(id)).map(({ sketch }) => sketch)).toEqual([undefined, undefined]);

      const again = article("2029-08-03", "D", says("candidacy", "Jens Prøve", "Andenby"), says("tenure", "Ib Ny", "Andenby"));
      expect(await ledger.append([again, ABOUT_JENS], by("2.0"))).toEqual({ added: 1, renewed: 1, known: 0 });
      expect(await everything(ledger)).not.toContain("Jens");
      expect((await ledger.shelf()).claims.map(({ claim }) => claim.kind).sort()).toEqual(["appointment", "departure", "tenure", "tenure"]);
      expect((await ledger.check()).damage).toEqual([]);
    });
  });
});

describe.skipIf(!database)("a PostgreSQL ledger that cannot be opened says what to do", () => {
  const address = new URL(database ?? "postgres://localhost");
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(address);
    change(url);
    return url.href;
  };

  test.each([
    ["nothing listens", changed((url) => (url.port = "1")), /cannot be reached .*check host/], // prettier-ignore
    ["no such database", changed((url) => (url.pathname = "/none")), /no such database .*createdb/], // prettier-ignore
    ["no such schema", `${database}?options=-c%20search_path%3Dnone`, /no schema .*CREATE SCHEMA/],
  ])("%s", async (_, place, message) => {
    await expect(openStore(place)).rejects.toThrow(message);
  });

  test("a newer one; and no password is shown", async () => {
    const place = await (STORES.PostgreSQL?.(made++) ?? "");
    await (await openStore(place)).close();
    await onDatabase(`insert into ${schemas.at(-1)}.kysely_migration values ('999-newer', '2030-01-01')`);
    await expect(openStore(place)).rejects.toThrow(/newer hearsay .*update/);
    const secret = changed((url) => Object.assign(url, { port: "1", password: "s3cret" }));
    await expect(openStore(secret)).rejects.toThrow(/^(?!.*s3cret).*cannot be reached/);
  });
});
