import type { Article, Refusal } from "../../model/index.ts";
import { isReadable, reasonOf } from "../paths.ts";
import { zipEntries } from "./zip.ts";

/** The articles in a zip: of every file in it that would be read in a directory. */
export async function* articlesOfZip(
  file: string,
  articlesIn: (contents: { readonly source: string; readonly bytes: AsyncIterable<Uint8Array> }) => AsyncIterable<Article | Refusal>,
): AsyncGenerator<Article | Refusal> {
  let isEmpty = true;
  try {
    for await (const entry of zipEntries(file)) {
      const source = `${file}/${entry.name}`;
      if ("refused" in entry) yield { source, refused: entry.refused };
      else if (isReadable(entry.name)) yield* guarded(source, entry.open, articlesIn);
      else continue;
      isEmpty = false;
    }
    if (isEmpty) yield { source: file, refused: "holds no articles that hearsay knows how to read (a ZIP archive or an office document)" };
  } catch (error) {
    yield { source: file, refused: `is damaged, or no ZIP archive (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** One damaged file must not cost the others. */
async function* guarded(
  source: string,
  open: () => Promise<AsyncIterable<Uint8Array>>,
  articlesIn: Parameters<typeof articlesOfZip>[1],
): AsyncGenerator<Article | Refusal> {
  try {
    yield* articlesIn({ source, bytes: await open() });
  } catch (error) {
    yield { source, refused: reasonOf(error) };
  }
}
