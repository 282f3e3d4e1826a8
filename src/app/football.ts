/** Whether a text is about football at all, as far as the packs and the registry know. */
import { packs } from "../languages/index.ts";
import type { Reading, Role } from "../model/index.ts";

/** Jobs whose words are hardly used outside sport; directors, chairmen and agents are everywhere. */
const SPORT: readonly Role[] = ["head-coach", "caretaker", "assistant-coach", "youth-coach", "player", "sporting-director"];

const words = new Map(
  packs.map(({ language, roles }) => [
    language,
    roles.filter(({ role, weak }) => SPORT.includes(role) && !weak).flatMap(({ head }) => head.split("|").map((word) => word.trim())),
  ]),
);

/** Whether a reading names a club, a competition or a coach, or has a sentence that makes a claim or looks as if it did. Ages are told of anybody. */
export function hasFootball({ document, entities, claims, unresolved }: Reading): boolean {
  if (entities.some(({ kind }) => kind === "club" || kind === "competition")) return true;
  if (unresolved.length > 0 || claims.some(({ kind }) => kind !== "fact")) return true;
  const text = document.text.toLowerCase();
  return (words.get(document.language) ?? []).some((word) => text.includes(word));
}
