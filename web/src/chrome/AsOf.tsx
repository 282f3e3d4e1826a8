/** The day up to which articles count: a field, and a slider over all days of the ledger. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { withQuery } from "../addresses.ts";
import { useFrame } from "../frame.ts";
import { words } from "../strings.ts";
import { addDays, daysBetween } from "../words/days.ts";
import { dayWords } from "../words/when.ts";

export function AsOf(): JSX.Element {
  const { at, days, today } = useFrame();
  return (
    <details class="as-of">
      <summary>
        <span class="faint">{words.asOf.label} </span>
        <span class="as-of-day">{at === null ? words.asOf.now : dayWords(at)}</span>
        {at === null && <span class="print-only">, {dayWords(today)}</span>}
        <span class="vh">. {words.asOf.change}</span>
      </summary>
      <div class="panel">{days ? <DayForm first={days.first} last={days.last} /> : <p>{words.asOf.empty}</p>}</div>
    </details>
  );
}

interface DayFormProps {
  readonly first: string;
  readonly last: string;
}

function DayForm({ first, last }: DayFormProps): JSX.Element {
  const { at, path, today } = useFrame();
  const [day, setDay] = useState(at ?? (last < today ? last : today));
  const query = [...new URLSearchParams(path.split("?")[1] ?? "")].filter(([key]) => key !== "at" && key !== "cursor");
  const length = Math.max(1, daysBetween(first, last));
  return (
    <form method="get" action={path.split("?")[0]}>
      {query.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label>
        {words.asOf.field}
        <input type="date" name="at" required value={day} min={first} onInput={(event) => setDay(event.currentTarget.value || day)} />
      </label>
      <label class="awake-only">
        {words.asOf.slider}
        <input
          type="range"
          min={0}
          max={length}
          value={Math.min(length, Math.max(0, daysBetween(first, day)))}
          aria-valuetext={dayWords(day)}
          onInput={(event) => setDay(addDays(first, Number(event.currentTarget.value)))}
        />
      </label>
      <button type="submit">{words.asOf.go}</button>
      {at !== null && <a href={withQuery(path, { at: null, cursor: null })}>{words.asOf.back}</a>}
    </form>
  );
}
