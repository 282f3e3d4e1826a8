/** All that articles tell of somebody besides his jobs, value by value, each with the sentences that tell it. */
import type { JSX } from "preact";
import type { ClaimLine } from "../../../src/model/api.ts";
import { words } from "../strings.ts";
import { factsOf, type ToldFact } from "../words/person-facts.ts";
import { dayWords, periodWords } from "../words/when.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { Evidence } from "./Evidence.tsx";

interface Row {
  readonly what: string;
  readonly value: string;
  readonly told: readonly ClaimLine[];
}

const names = words.person.fact;

const columns: readonly Column<Row>[] = [
  { name: names.what, cell: ({ what }) => <span class="faint">{what}</span> },
  { name: names.value, isHead: true, cell: ({ value }) => value },
  { name: names.when, cell: ({ told }) => <span class="faint">{toldWhen(told)}</span> },
  { name: names.claims, look: "figure", cell: ({ told }) => <Evidence of={told}>{words.figure(told.length)}</Evidence> },
];

export function FactList({ of: facts }: { readonly of: readonly ClaimLine[] }): JSX.Element | null {
  const rows = rowsOf(facts);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.person.facts}</h2>
      <div class="stacked">
        <DataTable caption={words.person.facts} columns={columns} rows={rows} keyOf={({ what, value }) => `${what} ${value}`} />
      </div>
    </section>
  );
}

function rowsOf(facts: readonly ClaimLine[]): readonly Row[] {
  const { born, nationality, ages, honours } = factsOf(facts);
  const rows = <V,>(what: string, all: readonly ToldFact<V>[], say: (value: V) => string): readonly Row[] =>
    all.map(({ value, told }) => ({ what, value: say(value), told }));
  return [
    ...rows(names.born, born, dayWords),
    ...rows(names.age, ages, words.figure),
    ...rows(names.nationality, nationality, words.person.country),
    ...rows(names.honour, honours, (honour) => honour),
  ];
}

/** From the first article that tells it to the last; facts stand with the newest first. */
function toldWhen(told: readonly ClaimLine[]): string {
  const [newest] = told;
  const oldest = told.at(-1);
  return newest && oldest ? periodWords(oldest.published, newest.published) : "";
}
