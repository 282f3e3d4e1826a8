/** The books as files. */
import { rumours } from "../../views/index.ts";
import { booksOf } from "../books.ts";
import { exported, type Format, type TableName, tableFor } from "../exports.ts";
import { dayOfSight, type Shop, sightOf, type Times } from "./asked.ts";

/** What is sent, and as what. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Media types and endings of formats. */
const TYPES: Readonly<Record<Format, readonly [type: string, ending: string]>> = {
  csv: ["text/csv; charset=utf-8", "csv"],
  jsonl: ["application/x-ndjson; charset=utf-8", "jsonl"],
  parquet: ["application/vnd.apache.parquet", "parquet"],
  wikitext: ["text/plain; charset=utf-8", "wiki.txt"],
  prov: ["application/ld+json; charset=utf-8", "jsonld"],
};

/** Claims that all books are opened of on a server: more take seconds and gigabytes, and are for the command line. */
const MOST = 200_000;

/** A table of all books; a sentence on why there is none. */
export async function answerExport(
  shop: Shop,
  { format, table }: { readonly format: Format; readonly table?: TableName | undefined },
  times: Times,
): Promise<ExportedFile | { readonly wrong: string }> {
  const name = tableFor(format, table);
  if (!name) return { wrong: `${format} cannot hold ${table}; leave table out, or choose another format` };
  const { claims } = await shop.ledger.size();
  if (claims > MOST) return { wrong: `the ledger has ${claims} claims, too many for a server to write at once; use hearsay export` };
  const sight = await sightOf(shop, times);
  const books = await booksOf(sight.ledger, { asOf: sight.look.asOf });
  const content = await exported(books, rumours(books, dayOfSight(sight)), format, name);
  const [type, ending] = TYPES[format];
  return { name: `hearsay-${name}.${ending}`, type, content };
}
