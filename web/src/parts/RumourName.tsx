/** What a rumour is about, in a line: "Jess Thorup → RSC Anderlecht". */
import type { JSX } from "preact";
import type { RumourAnswer } from "../../../src/model/api.ts";
import { rumourPath } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { words } from "../strings.ts";
import { Phrase } from "./Phrase.tsx";

/** Whom it is about and where he may go, or leave. */
export type RumourSubject = Pick<RumourAnswer, "id" | "kind" | "person" | "club">;

export const rumourWords = ({ kind, person, club }: RumourSubject): string =>
  words.rumour[kind].replace("{person}", person.name).replace("{club}", club.name);

/** The line as a link to the rumour. */
export function RumourName({ of: rumour }: { readonly of: RumourSubject }): JSX.Element {
  const link = useLink();
  return (
    <a href={link(rumourPath(rumour.id))}>
      <Phrase template={words.rumour[rumour.kind]} fill={{ person: rumour.person.name, club: rumour.club.name }} />
    </a>
  );
}
