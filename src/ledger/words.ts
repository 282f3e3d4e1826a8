/** Finding by words: names by the beginnings of theirs, claims and titles by those they hold. */
import type { Kysely } from "kysely";
import type { EntityKind, Hit, LedgerName } from "../model/index.ts";
import { CLAIM, live, PUBLICATION, toClaim, toPublication } from "./live.ts";
import { foldedWords } from "./rows.ts";
import type { Tables } from "./schema.ts";

/** Names looked through for one word: more than any beginning of three letters has. */
const CANDIDATES = 5000;

/** Names in which each of some beginnings begins a word. */
export async function readNames(
  db: Kysely<Tables>,
  kind: EntityKind,
  words: readonly string[],
  limit: number,
): Promise<readonly LedgerName[]> {
  const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
  if (!longest) return [];
  const rows = await db
    .selectFrom("names")
    .select(["name", "id", "key"])
    .where("kind", "=", kind)
    .where("word", ">=", longest)
    .where("word", "<", `${longest}\u{10ffff}`)
    .distinct()
    .orderBy("name")
    .orderBy("id")
    .limit(CANDIDATES)
    .execute();
  const fits = rows.filter(({ key }) => others.every((word) => ` ${key}`.includes(` ${word}`)));
  return fits.slice(0, limit).map(({ name, id }) => ({ kind, name, id }));
}

/** Claims and titles that hold all the words, those recorded last first. */
export async function findWords(db: Kysely<Tables>, words: readonly string[], limit: number): Promise<readonly Hit[]> {
  const sought = foldedWords(words.join(" ")).trim().split(" ");
  if (sought[0] === "") return [];
  let query = live(db)
    .innerJoin("words", "words.reading", "readings.seq")
    .leftJoin("claims", (join) => join.onRef("claims.reading", "=", "words.reading").onRef("claims.n", "=", "words.n"))
    .select(PUBLICATION)
    .select([...CLAIM.slice(1, 3), "claims.id as claim_id", "claims.claim"]);
  for (const word of sought) query = query.where("words.folded", "like", `% ${word}%`);
  const rows = await query.orderBy("words.reading", "desc").orderBy("words.n").limit(limit).execute();
  return rows.map((row) => {
    const publication = toPublication(row);
    const { claim_id, claim, reader } = row;
    return { publication, claim: claim_id && claim ? toClaim({ id: claim_id, publication: publication.id, reader, claim }) : null };
  });
}
