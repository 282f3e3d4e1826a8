import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Article } from "../model/index.ts";
import { articles } from "./index.ts";

const folder = fileURLToPath(new URL("../../examples", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));

const read: Article[] = [];
for await (const article of articles(files.map((name) => join(folder, name)))) {
  if ("refused" in article) throw new Error(`${article.source} ${article.refused}`);
  read.push(article);
}

const dayOf = (article: Article): string => article.published?.earliest ?? "";

describe("the examples", () => {
  test("are some 60 articles or more, of several outlets and years", () => {
    expect(read.length).toBeGreaterThanOrEqual(60);
    expect(new Set(read.map((article) => article.publisher)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(read.map((article) => dayOf(article).slice(0, 4))).size).toBeGreaterThanOrEqual(4);
  });

  test.each(read.map((article) => [article.source, article] as const))(
    "%s says who published it, when and under what title",
    (_, article) => {
      expect(article.publisher).toBeTruthy();
      expect(article.title).toBeTruthy();
      expect(dayOf(article)).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(article.published?.latest).toBe(dayOf(article));
    },
  );

  test("have addresses of their own, at hosts that can never exist", () => {
    const addresses = read.map((article) => article.url ?? "");
    expect(new Set(addresses).size).toBe(read.length);
    for (const address of addresses) expect(new URL(address).hostname).toMatch(/\.example$/);
  });

  test("have one host an outlet, and no text twice", () => {
    const hosts = new Map(read.map((article) => [article.publisher, new URL(article.url ?? "").hostname]));
    for (const article of read) expect(new URL(article.url ?? "").hostname).toBe(hosts.get(article.publisher));
    expect(new Set(hosts.values()).size).toBe(hosts.size);
    expect(new Set(read.map((article) => article.text)).size).toBe(read.length);
  });

  test.each(files)("%s is in order of publication", (name) => {
    const days = read.filter((article) => article.source.includes(`/${name}:`)).map(dayOf);
    expect(days).toEqual([...days].sort());
    expect(days).not.toEqual([]);
  });
});
