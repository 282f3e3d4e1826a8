/** A time, as sharp as it is known. */
import type { JSX } from "preact";
import type { Interval } from "../../../src/model/article.ts";
import { whenWords } from "../words/when.ts";

export interface WhenProps {
  readonly at: Interval;
  /** Without "between", where there is little room. */
  readonly short?: boolean;
}

export function When({ at, short = false }: WhenProps): JSX.Element {
  const said = whenWords(at, short);
  return at.earliest !== null && at.earliest === at.latest ? (
    <time class="when" dateTime={at.earliest}>
      {said}
    </time>
  ) : (
    <span class="when">{said}</span>
  );
}
