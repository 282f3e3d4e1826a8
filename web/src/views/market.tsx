/** The front page: what is new, which benches are empty, which rumours are open, what was settled. */
import type { JSX } from "preact";
import type { OpenBenchAnswer } from "../../../src/model/api.ts";
import type { MarketAnswer, RumourLine } from "../../../src/model/api-lists.ts";
import { RUMOURS, VACANCIES, withQuery } from "../addresses.ts";
import { useLive } from "../client/useLive.ts";
import { useFrame, useLink } from "../frame.ts";
import { Chain } from "../parts/Chain.tsx";
import { ClaimPhrase } from "../parts/ClaimPhrase.tsx";
import { type Column, DataTable } from "../parts/DataTable.tsx";
import { Evidence } from "../parts/Evidence.tsx";
import { NameLink } from "../parts/NameLink.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import { RumourTable } from "../parts/RumourTable.tsx";
import { When } from "../parts/When.tsx";
import { words } from "../strings.ts";
import { linesBy, type ToldLine } from "../words/told.ts";
import { lengthWords, whenWords } from "../words/when.ts";
import type { PageFor } from "./registry.ts";

/** Lines of news, benches and rumours that one glance takes in; the lists have the rest. */
const LINES = 10;
const BENCHES = 14;
const RUMOURS_SHOWN = 20;

export function titleOf(): string {
  return words.market.title;
}

export function View({ page: { answer } }: { readonly page: PageFor<"market"> }): JSX.Element {
  return (
    <>
      <h1 class="vh">{words.market.title}</h1>
      <Live />
      <News of={answer} />
      <div class="market">
        <section aria-labelledby="benches">
          <Head id="benches" name={words.market.benches} all={VACANCIES} />
          {answer.benches.length > 0 ? <Benches of={answer.benches.slice(0, BENCHES)} /> : <p class="empty">{words.market.noBenches}</p>}
        </section>
        <section aria-labelledby="open">
          <Head id="open" name={words.market.rumours} all={withQuery(RUMOURS, { open: "true" })} />
          <Rumours name={words.market.rumours} rows={answer.rumours} none={words.market.noRumours} compact />
        </section>
      </div>
      <section aria-labelledby="settled">
        <Head id="settled" name={words.market.settled} all={withQuery(RUMOURS, { open: "false" })} />
        <Rumours name={words.market.settled} rows={answer.settled} none={words.market.noSettled} />
      </section>
    </>
  );
}

/** What came in since the page was opened; nothing moves under the reader's eyes. */
function Live(): JSX.Element {
  const { at, path } = useFrame();
  const { claims, settled } = useLive(at === null);
  const isNews = claims + settled > 0;
  return (
    <div role="status" class="live">
      {isNews && (
        <p>
          {words.market.live(claims, settled)}. <a href={path}>{words.market.show}</a>
        </p>
      )}
    </div>
  );
}

interface HeadProps {
  readonly id: string;
  readonly name: string;
  readonly all: string;
}

function Head({ id, name, all }: HeadProps): JSX.Element {
  const link = useLink();
  return (
    <h2 class="label" id={id}>
      {name}{" "}
      <a class="all" href={link(all)} aria-label={`${name}: ${words.market.all}`}>
        {words.market.all}
      </a>
    </h2>
  );
}

interface RumoursProps {
  readonly name: string;
  readonly rows: readonly RumourLine[];
  readonly none: string;
  readonly compact?: boolean;
}

function Rumours({ name, rows, none, compact = false }: RumoursProps): JSX.Element {
  return rows.length > 0 ? (
    <RumourTable caption={name} rows={rows.slice(0, RUMOURS_SHOWN)} compact={compact} />
  ) : (
    <p class="empty">{none}</p>
  );
}

function News({ of: { news, size } }: { readonly of: MarketAnswer }): JSX.Element {
  const lines = linesBy(news);
  const [newest] = news;
  return (
    <section class="news" aria-labelledby="news">
      <h2 class="label" id="news">
        {words.market.today} {newest && <span class="news-day">{whenWords(newest.published, true)}</span>}
        <span class="news-size">{words.market.size(size.articles, size.claims)}</span>
      </h2>
      {lines.length === 0 ? (
        <p class="empty">{words.market.noNews}</p>
      ) : (
        <ul class="leaders">
          {lines.slice(0, LINES).map((told) => (
            <Line key={told.all[0]?.claim} of={told} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ of: { items, all } }: { readonly of: ToldLine }): JSX.Element {
  const sources = new Set(all.map(({ publication }) => publication)).size;
  return (
    <li data-row>
      <span class="dots">
        {items.map((item) => (
          <ClaimPhrase key={item.claim} of={item} />
        ))}
      </span>
      <span class="leader" />
      <Evidence of={all}>{sources === 1 ? <Chain of={all[0]?.chain ?? []} /> : words.count.sources(sources)}</Evidence>
    </li>
  );
}

const benchColumns: readonly Column<OpenBenchAnswer>[] = [
  { name: words.bench.club, isHead: true, cell: ({ club }) => <NameLink of={club} /> },
  {
    name: words.bench.open,
    cell: (bench) => (
      <Evidence of={bench.support}>{bench.daysOpen ? lengthWords(bench.daysOpen) : <When at={bench.since} short />}</Evidence>
    ),
  },
  { name: words.bench.minder, cell: (bench) => <Minder of={bench} /> },
];

function Benches({ of: benches }: { readonly of: readonly OpenBenchAnswer[] }): JSX.Element {
  return <DataTable caption={words.market.benches} columns={benchColumns} rows={benches} keyOf={({ club }) => club.id} />;
}

/** Whoever minds the bench, under a half disc; otherwise how it stands. */
function Minder({ of: { minder, state } }: { readonly of: OpenBenchAnswer }): JSX.Element {
  if (!minder) return <span class="faint">{words.benches[state]}</span>;
  return (
    <span class="minder">
      <OutcomeMark of="interim" /> <NameLink of={minder} />
    </span>
  );
}
