/** What leaves the house. Parquet is not among it: `parquet.ts` loads a library, and is asked for by itself. */
export { toCsv } from "./csv.ts";
export { toJsonl } from "./jsonl.ts";
export { toProv } from "./prov.ts";
export { toWikitext } from "./wikitext.ts";
