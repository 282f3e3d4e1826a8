/** A phrase of the table of words with people and clubs put in. */
import { type ComponentChildren, Fragment, type JSX } from "preact";

export interface PhraseProps {
  /** "{club} part with {person}" */
  readonly template: string;
  readonly fill: Readonly<Record<string, ComponentChildren>>;
}

export function Phrase({ template, fill }: PhraseProps): JSX.Element {
  const parts = template.split(/(\{\w+\})/).filter((part) => part !== "");
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={`${index} ${part}`}>{part.startsWith("{") ? (fill[part.slice(1, -1)] ?? part) : part}</Fragment>
      ))}
    </>
  );
}
