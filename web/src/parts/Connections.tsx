/** Who worked with somebody, where, when, and how that is known. */
import type { JSX } from "preact";
import type { ConnectionAnswer, PersonAnswer } from "../../../src/model/api.ts";
import type { Named } from "../../../src/model/views.ts";
import { words } from "../strings.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { Evidence } from "./Evidence.tsx";
import { NameLink } from "./NameLink.tsx";
import type { Evident } from "./Sentence.tsx";
import { When } from "./When.tsx";

const names = words.person.connection;

export function Connections({ of: { person, career, connections } }: { readonly of: PersonAnswer }): JSX.Element {
  const known = new Map(career.flatMap(({ support }) => support).map((claim) => [claim.claim, claim]));
  const columns: readonly Column<ConnectionAnswer>[] = [
    { name: names.with, isHead: true, cell: (row) => <NameLink of={otherOf(row, person.id)} /> },
    { name: names.club, cell: ({ club }) => <NameLink of={club} /> },
    { name: names.when, cell: ({ together }) => (together.earliest || together.latest ? <When at={together} short /> : "–") },
    {
      name: names.basis,
      cell: (row) => <Evidence of={basisOf(row, known)}>{row.told ? words.person.told : words.person.careers}</Evidence>,
    },
  ];
  return (
    <section aria-labelledby="connections">
      <h2 id="connections">{words.person.connections}</h2>
      <div class="stacked">
        <DataTable
          caption={words.person.connections}
          columns={columns}
          rows={connections}
          keyOf={(row) => `${otherOf(row, person.id).id} ${row.club.id}`}
        />
      </div>
    </section>
  );
}

const otherOf = ({ people: [one, other] }: ConnectionAnswer, person: string): Named => (one.id === person ? other : one);

/** What an article says of it; otherwise those claims of this career that it follows from. */
function basisOf({ support, claims }: ConnectionAnswer, known: ReadonlyMap<string, Evident>): readonly Evident[] {
  return support.length > 0 ? support : claims.flatMap((claim) => known.get(claim) ?? []);
}
