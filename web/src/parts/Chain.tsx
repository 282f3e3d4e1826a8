/** The voices from the publisher to the origin, as in speech: A ← B ← the origin in bold. */
import { Fragment, type JSX } from "preact";
import { words } from "../strings.ts";

/** "unnamed:agents" → "unnamed: agents". */
export function voiceWords(name: string): string {
  if (!name.startsWith("unnamed")) return name;
  const who = name.replace(/^unnamed:?/, "").trim();
  return who === "" ? words.chain.unnamed : words.chain.unnamedOf(who);
}

export function Chain({ of: names }: { readonly of: readonly string[] }): JSX.Element {
  if (names.length === 0) return <span class="chain">{words.chain.nobody}</span>;
  return (
    <span class="chain">
      {names.map((name, index) => (
        <Fragment key={`${index} ${name}`}>
          {index > 0 && <Citing />}
          {index === names.length - 1 ? <b>{voiceWords(name)}</b> : <i>{voiceWords(name)}</i>}
        </Fragment>
      ))}
    </span>
  );
}

function Citing(): JSX.Element {
  return (
    <>
      <span aria-hidden="true"> ← </span>
      <span class="vh">, {words.chain.citing} </span>
    </>
  );
}
