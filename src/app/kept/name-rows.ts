/** Rows by which a club or an outlet is found, by each of its names and whatever these end with. */
import type { KeptRow, Named } from "../../model/index.ts";
import { nameKey } from "../../text/index.ts";

export function nameRows({ id, name, aliases }: Named): readonly KeptRow[] {
  const keys = new Set([name, ...aliases].flatMap((one) => endsOf(nameKey(one))));
  return [...keys].map((key) => ({
    kind: "alias",
    id: `${id} ${key}`,
    key: id,
    about: `name:${key}`,
    day: "",
    isOpen: false,
    since: "",
    until: "",
    expires: null,
    row: "",
  }));
}

function endsOf(key: string): readonly string[] {
  const words = key.split(" ").filter(Boolean);
  return words.map((_, from) => words.slice(from).join(" "));
}
