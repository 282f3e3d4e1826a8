/** On through a list, and back to its beginning: a cursor knows no page before it. */
import type { JSX } from "preact";
import { withQuery } from "../addresses.ts";
import { useFrame } from "../frame.ts";
import { words } from "../strings.ts";

export function Pages({ next }: { readonly next: string | null }): JSX.Element | null {
  const { path } = useFrame();
  const isFirst = !new URLSearchParams(path.split("?")[1] ?? "").has("cursor");
  if (next === null && isFirst) return null;
  return (
    <p class="pages line">
      {!isFirst && <a href={withQuery(path, { cursor: null })}>{words.rumours.first}</a>}
      {next !== null && (
        <a href={withQuery(path, { cursor: next })} rel="next">
          {words.rumours.next}
        </a>
      )}
    </p>
  );
}
