/** What the figures of a record mean, and why some are not given. */
import type { JSX } from "preact";
import { words } from "../strings.ts";
import { LEAST_SETTLED } from "./RecordTable.tsx";

export function RecordNotes(): JSX.Element {
  return (
    <ul class="notes">
      <li>{words.outlets.tooFewWhy(LEAST_SETTLED)}</li>
      <li>{words.outlets.unknownWhy}</li>
      <li>{words.outlets.leadWhy}</li>
      <li>{words.outlets.wordingWhy}</li>
    </ul>
  );
}
