/** Search in the head: a plain form, with suggestions as one types once the page is awake. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Suggestion } from "../../../src/model/api-lists.ts";
import { namedPath, SEARCH } from "../addresses.ts";
import { fetchSuggestions } from "../client/api.ts";
import { useFrame, useLink } from "../frame.ts";
import { words } from "../strings.ts";

const WAIT_MS = 90;
const NOBODY: Awaited<ReturnType<typeof fetchSuggestions>> = { found: [], wrong: "" };

/** What the field has to say, and whoever it may mean. */
function useSuggestions(): {
  readonly found: readonly Suggestion[];
  /** Why nobody is suggested, where the server is gone or refuses. */
  readonly wrong: string;
  readonly ask: (query: string) => void;
  readonly clear: () => void;
  /** Asks again instead of going to a server that is gone: the page would give way to the browser's own words. */
  readonly mindGone: (event: SubmitEvent) => void;
} {
  const { at } = useFrame();
  const [{ found, wrong }, setAnswer] = useState(NOBODY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  const ask = (query: string): void => {
    clearTimeout(timer.current);
    const mine = ++asked.current;
    const look = async (): Promise<void> => {
      const answer = await fetchSuggestions(query, at);
      if (mine === asked.current) setAnswer(answer);
    };
    if (query.trim().length < 2) setAnswer(NOBODY);
    else timer.current = setTimeout(look, WAIT_MS);
  };
  const clear = (): void => {
    asked.current++;
    setAnswer(NOBODY);
  };
  const mindGone = (event: SubmitEvent): void => {
    if (wrong === "") return;
    event.preventDefault();
    ask(String(new FormData(event.currentTarget as HTMLFormElement).get("q")));
  };
  return { found, wrong, ask, clear, mindGone };
}

export function SearchBox(): JSX.Element {
  const { at, path } = useFrame();
  const link = useLink();
  const { found, wrong, ask, clear, mindGone } = useSuggestions();
  const [chosen, setChosen] = useState(-1);
  const addressOf = (one: Suggestion): string => link(namedPath(one.id) ?? `${SEARCH}?q=${encodeURIComponent(one.name)}`);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const choice = found[chosen];
    if (step !== 0 && found.length > 0) setChosen((chosen + step + found.length) % found.length);
    else if (event.key === "Escape") clear();
    else if (event.key === "Enter" && choice) location.assign(addressOf(choice));
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <form
        action={SEARCH}
        method="get"
        onSubmit={mindGone}
        onFocusOut={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && clear()}
      >
        {at !== null && <input type="hidden" name="at" value={at} />}
        <input
          id="search"
          type="text"
          enterkeyhint="search"
          name="q"
          role="combobox"
          aria-label={words.search.label}
          aria-expanded={found.length > 0}
          aria-controls="suggestions"
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 && chosen < found.length ? `suggestion-${chosen}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={words.search.hint}
          defaultValue={path.startsWith(`${SEARCH}?`) ? (new URLSearchParams(path.split("?")[1]).get("q") ?? "") : ""}
          onInput={(event) => {
            setChosen(-1);
            ask(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd class="awake-only">/</kbd>
        <Suggestions found={found} wrong={wrong} chosen={chosen} addressOf={addressOf} />
      </form>
    </search>
  );
}

interface SuggestionsProps {
  readonly found: readonly Suggestion[];
  readonly wrong: string;
  readonly chosen: number;
  readonly addressOf: (one: Suggestion) => string;
}

function Suggestions({ found, wrong, chosen, addressOf }: SuggestionsProps): JSX.Element {
  return (
    <>
      <div id="suggestions" role="listbox" aria-label={words.search.named} hidden={found.length === 0}>
        {found.map((one, index) => (
          <a key={one.id} id={`suggestion-${index}`} role="option" tabIndex={-1} aria-selected={index === chosen} href={addressOf(one)}>
            {one.name} <span class="faint">{words.suggestionKinds[one.kind]}</span>
          </a>
        ))}
      </div>
      <span class={wrong === "" ? "vh" : "search-wrong"} role="status">
        {found.length > 0 ? words.search.found(found.length) : wrong}
      </span>
    </>
  );
}
