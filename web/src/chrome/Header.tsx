/** The head of every page: name, search, the day that is looked at, ways to the lists. */
import type { JSX } from "preact";
import { MARKET, OUTLETS, READ, RUMOURS, VACANCIES } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { words } from "../strings.ts";
import type { ViewName } from "../views/registry.ts";
import { AsOf } from "./AsOf.tsx";
import { SearchBox } from "./SearchBox.tsx";

const WAYS: readonly (readonly [view: ViewName, address: string, name: string])[] = [
  ["market", MARKET, words.nav.market],
  ["rumours", RUMOURS, words.nav.rumours],
  ["vacancies", VACANCIES, words.nav.vacancies],
  ["outlets", OUTLETS, words.nav.outlets],
  ["read", READ, words.nav.read],
];

export function Header({ view }: { readonly view: ViewName }): JSX.Element {
  const link = useLink();
  return (
    <header class="top">
      <a class="brand" href={link(MARKET)}>
        {words.name}
      </a>
      <SearchBox />
      <AsOf />
      <nav aria-label={words.nav.label}>
        <ul>
          {WAYS.map(([name, address, label]) => (
            <li key={name}>
              <a href={link(address)} aria-current={name === view ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
