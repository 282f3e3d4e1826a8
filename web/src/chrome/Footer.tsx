/** The foot of every page: the data of it, a way to dispute it, what this is. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { apiAddress, atDay, DISPUTES } from "../addresses.ts";
import { postDispute } from "../client/api.ts";
import { useFrame, useLink } from "../frame.ts";
import { words } from "../strings.ts";
import type { ViewName } from "../views/registry.ts";

/** Views that list something, and so can be had as a table. */
const LISTS: readonly ViewName[] = ["market", "rumours", "vacancies", "outlets", "person", "club", "outlet", "search"];
/** Views with nothing behind them that the API could answer. */
const WITHOUT_DATA: readonly ViewName[] = ["problem", "read", "disputes"];

export function Footer({ view }: { readonly view: ViewName }): JSX.Element {
  const { path, at, version } = useFrame();
  const link = useLink();
  const address = atDay(path, at);
  return (
    <footer class="foot">
      <p class="foot-about">{words.foot.about}</p>
      <Dispute />
      <ul class="foot-links">
        {!WITHOUT_DATA.includes(view) && (
          <li>
            {words.foot.download}: <a href={apiAddress(address)}>{words.foot.json}</a>
            {LISTS.includes(view) && (
              <>
                {" "}
                <a href={apiAddress(address, "csv")}>{words.foot.csv}</a>
              </>
            )}
          </li>
        )}
        <li>
          <a href={link(DISPUTES)}>{words.dispute.all}</a>
        </li>
        <li>
          <a href="/api">{words.foot.api}</a>
        </li>
        <li class="awake-only">
          <button type="button" class="plain" data-opens="keys">
            {words.foot.keys} <kbd>?</kbd>
          </button>
        </li>
        <li class="faint">{words.foot.version(version)}</li>
      </ul>
    </footer>
  );
}

function Dispute(): JSX.Element {
  const { disputes, contact } = useFrame();
  return (
    <details class="dispute">
      <summary>{words.dispute.open}</summary>
      {disputes ? <DisputeForm /> : <p>{contact ? words.dispute.contact(contact) : words.dispute.nobody}</p>}
    </details>
  );
}

function DisputeForm(): JSX.Element {
  const { path } = useFrame();
  const [said, setSaid] = useState("");
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const outcome = await postDispute(path, String(new FormData(form).get("why")));
    setSaid(outcome.ok ? words.dispute.sent : outcome.detail);
    if (outcome.ok) form.reset();
  };
  return (
    <form class="stack awake-only" onSubmit={send}>
      <p>{words.dispute.explain}</p>
      <label>
        {words.dispute.why}
        <textarea name="why" required rows={4} minLength={3} maxLength={2000} />
      </label>
      <button type="submit">{words.dispute.send}</button>
      <p role="status">{said}</p>
    </form>
  );
}
