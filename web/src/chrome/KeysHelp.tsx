/** What the keys do, and whether they do it: single keys can be switched off. */
import type { JSX } from "preact";
import { words } from "../strings.ts";

/** `client/keys.ts` opens it and minds the box. */
export function KeysHelp(): JSX.Element {
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys.title}</h2>
      <dl class="keys">
        {words.keys.rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split("  ").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <label>
          <input type="checkbox" id="keys-on" defaultChecked /> {words.keys.on}
        </label>
        <button type="submit">{words.keys.close}</button>
      </form>
    </dialog>
  );
}
