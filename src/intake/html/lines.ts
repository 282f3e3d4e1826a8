import { fold } from "../../text/index.ts";
import { CALLS, POINTERS } from "./phrases-table.ts";

/** A longer line is running text, whatever it begins with. */
const LONGEST_POINTER = 220;
const LONGEST_CALL = 260;
const LONGEST_LABEL = 45;
const MARK = /[:>»|–-]/u;
const MARKS = /^[\s:.…>»«"“”!\-–—|/•►▶→]+|[\s:.…>»«"“”!\-–—|/•►▶→]+$/gu;

const pointers = [...new Set(POINTERS.map(fold))].sort((a, b) => b.length - a.length);
const calls = CALLS.map(fold);

/** What a line that points to another article consists of: the words that point, and what they point to, which may stand on the next line. */
export interface Pointer {
  readonly label: string;
  readonly target: string;
}

/** Reads a line as a pointer to another article; null where it is none. A label needs a mark after it, or the link that it points with. */
export function pointerIn(text: string, linked: number): Pointer | null {
  if (text.length > LONGEST_POINTER || (linked === 0 && text.length > LONGEST_LABEL && !MARK.test(text.slice(0, LONGEST_LABEL))))
    return null;
  const line = text.replace(MARKS, "");
  const plain = fold(line);
  const label = pointers.find((pointer) => plain.startsWith(pointer));
  if (label === undefined) return null;
  const rest = plain.slice(label.length);
  if (rest.trim() === "") return { label: line, target: "" };
  const isMarked = /^\s?[:>»|–-]/u.test(rest);
  if (!isMarked && !(/^\s/.test(rest) && linked > text.length / 3)) return null;
  const colon = line.search(/[:>»|–]/u);
  if (isMarked && colon > 0) return { label: line.slice(0, colon).trim(), target: line.slice(colon + 1).replace(MARKS, "") };
  return { label: "", target: line };
}

/** Whether a line calls its readers to subscribe, follow or write in. */
export function isCall(text: string): boolean {
  if (text.length > LONGEST_CALL) return false;
  const plain = fold(text);
  return calls.some((call) => plain.includes(call));
}
