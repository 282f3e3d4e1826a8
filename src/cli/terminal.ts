/** Writing to a terminal or a pipe: styles, standard output with back-pressure, complaints and progress on standard error. */
import { once } from "node:events";

/** Escape codes by what they are for. */
const STYLES = { strong: [1, 22], faint: [2, 22], good: [32, 39], bad: [31, 39], open: [33, 39] } as const;
export type Style = keyof typeof STYLES;

const isColoured = (): boolean => {
  if (process.env.NO_COLOR) return false;
  return process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== "0" : process.stdout.isTTY === true;
};

/** Text in a style on a terminal; as it is in a pipe and under `NO_COLOR`. */
export function style(kind: Style, text: string): string {
  const [on, off] = STYLES[kind];
  return isColoured() && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

/** Whether `style` shows anything, for those who must mark words otherwise. */
export const isStyled = isColoured;

/** Columns of the terminal; in a pipe as many as a wide one has. */
export const columns = (): number => Math.max(40, process.stdout.columns ?? 120);

/** Writes to standard output and waits where the receiver is slower. Progress gives way only where both share a terminal. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (process.stdout.isTTY) clearProgress();
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Text in lines of at most `width` columns, each behind an indent; styled words count by what is seen of them. */
export function wrap(text: string, width: number, indent: string): string {
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (row !== "" && seen(row) + seen(word) >= width - indent.length) {
      rows.push(row);
      row = word;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, row].map((line) => indent + line).join("\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character opens every style
const seen = (text: string): number => [...text.replace(/\u001b\[\d+m/g, "")].length;

/** One line on standard error: what happened, where, what to do. */
export function complain(line: string): void {
  clearProgress();
  process.stderr.write(`hearsay: ${line}\n`);
}

/** Milliseconds without progress at the beginning: what is over by then was not long. */
const SHORT = 1000;
const BETWEEN = 200;

const begun = Date.now();
let shown = begun + SHORT - BETWEEN;
let isLineOpen = false;

/** Shows how far long work has come, in things done and how many a second: on a terminal only, and at most five times a second. */
export function progress(done: number, things: string): void {
  const now = Date.now();
  if (!process.stderr.isTTY || now - shown < BETWEEN) return;
  shown = now;
  isLineOpen = true;
  const rate = Math.round((1000 * done) / (now - begun));
  process.stderr.write(`\r\u001b[K${done.toLocaleString("en-GB")} ${things} · ${rate.toLocaleString("en-GB")} a second`);
}

/** Takes the progress away; before anything else is printed on the same terminal and at the end. */
export function clearProgress(): void {
  if (isLineOpen) process.stderr.write("\r\u001b[K");
  isLineOpen = false;
}

/** Ends quietly when whoever reads standard output has had enough (`hearsay read … | head`). */
export function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
