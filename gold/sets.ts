import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const shared = join(here, "../../shared");

/** One annotated article: where its annotation and its text lie. */
export interface GoldFile {
  readonly set: string;
  readonly language: string;
  /** File name of the text, unique over all sets. */
  readonly name: string;
  readonly gold: string;
  readonly text: string;
}

/** Where the annotations and the texts of each set lie. The seeds are real articles, which stay outside the repository. */
const SETS: readonly { readonly name: string; readonly gold: string; readonly text: string }[] = [
  { name: "seeds", gold: join(shared, "gold/seeds"), text: join(shared, "seeds") },
  ...["dev", "retold", "own"].map((name) => ({ name, gold: join(here, name, "gold"), text: join(here, name, "text") })),
];

/** Every annotated article that is there. Throws, naming the file, where two sets use one name: readings are told apart by it. */
export function goldFiles(): readonly GoldFile[] {
  const files = SETS.filter((set) => existsSync(set.gold)).flatMap((set) =>
    readdirSync(set.gold)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => goldFile(set, join(set.gold, file))),
  );
  const seen = new Map<string, GoldFile>();
  for (const file of files) {
    const other = seen.get(file.name);
    if (other) throw new Error(`${file.gold}: the article ${file.name} is also in the set ${other.set}; rename one of them`);
    seen.set(file.name, file);
  }
  return files;
}

function goldFile(set: (typeof SETS)[number], path: string): GoldFile {
  const { source, language } = JSON.parse(readFileSync(path, "utf8")) as { source: string; language: string };
  return { set: set.name, language, name: basename(source), gold: path, text: join(set.text, source) };
}
