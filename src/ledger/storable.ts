/** Text as both stores can keep it. PostgreSQL takes no NUL, and neither takes half a surrogate pair; articles have had both. */

/** Opens a text that is kept as JSON. A control character that no article has use for; one that begins with it is kept as JSON, too. */
const MARK = "\u0001";
const UNKEEPABLE = /\0|\p{Cs}/u;

export function toStore(text: string): string {
  return text.startsWith(MARK) || UNKEEPABLE.test(text) ? MARK + JSON.stringify(text) : text;
}

export function fromStore(stored: string): string {
  return stored.startsWith(MARK) ? (JSON.parse(stored.slice(1)) as string) : stored;
}

/** Text for indexes, which need not give it back to the letter. */
export function forIndex(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, " ");
}
