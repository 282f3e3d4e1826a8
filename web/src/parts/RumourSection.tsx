/** Rumours of one person, club or outlet: the list that all lists look like. */
import type { JSX } from "preact";
import type { RumourAnswer } from "../../../src/model/api.ts";
import { lineOf } from "../words/rumour-line.ts";
import { RumourTable } from "./RumourTable.tsx";

export interface RumourSectionProps {
  readonly id: string;
  readonly name: string;
  readonly rumours: readonly RumourAnswer[];
  /** What is said where there are none. */
  readonly none: string;
}

export function RumourSection({ id, name, rumours, none }: RumourSectionProps): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {rumours.length > 0 ? <RumourTable caption={name} rows={rumours.map(lineOf)} /> : <p class="empty">{none}</p>}
    </section>
  );
}
