/** What each kind of claim says of a person's spell at a club. */
import type { Assertion, Interval } from "../model/index.ts";
import { ALWAYS } from "./calendar.ts";
import { arrival, exit, isDated, isStated, resolve } from "./events.ts";
import type { Testimony } from "./spells.ts";

/** A testimony with whom and where it is of. */
export interface Placed extends Testimony {
  readonly person: string;
  readonly club: string;
}

/** All that a claim says of spells: its own, and, where it names whom he replaces, the end of the other's. */
export function testimoniesOf(assertion: Assertion): readonly Placed[] {
  if (!isStated(assertion)) return [];
  const own = ownTestimony(assertion);
  const predecessor = predecessorTestimony(assertion);
  return [own, predecessor].filter((testimony) => testimony !== null);
}

function ownTestimony(assertion: Assertion): Placed | null {
  const { person, club, kind, role, manner } = assertion.claim;
  const said = person && club ? spellTimes(assertion) : null;
  if (!person || !club || !said) return null;
  const known = kind === "departure" ? (manner ?? null) : null;
  return { assertion, person, club, role: role ?? null, manner: known, dated: isDated(assertion), ...said };
}

type Times = Pick<Testimony, "start" | "end" | "seen">;

function spellTimes(assertion: Assertion): Times | null {
  const { published } = assertion.publication;
  const { kind, time, standing } = assertion.claim;
  const until: Interval = { earliest: null, latest: published.latest };
  const tell = (part: "at" | "from" | "to"): Interval | null => resolve(time?.[part], published);
  switch (kind) {
    case "appointment":
      return { start: arrival(assertion), end: tell("to") ?? ALWAYS, seen: ALWAYS };
    case "departure":
      return { start: tell("from") ?? ALWAYS, end: exit(assertion), seen: ALWAYS };
    case "tenure": {
      const now = standing === "live" ? { earliest: published.earliest, latest: published.latest } : ALWAYS;
      const over = standing === "past" ? until : ALWAYS;
      return { start: tell("from") ?? until, end: tell("to") ?? over, seen: tell("at") ?? now };
    }
    case "honour":
      return { start: until, end: ALWAYS, seen: tell("at") ?? ALWAYS };
    case "contract":
      return { start: until, end: ALWAYS, seen: ALWAYS };
    default:
      return null;
  }
}

/** Who takes over from somebody says that the other's spell is over. */
function predecessorTestimony(assertion: Assertion): Placed | null {
  const { kind, replaces, club, role } = assertion.claim;
  if (kind !== "appointment" || !replaces || !club) return null;
  const end: Interval = { earliest: null, latest: arrival(assertion).latest };
  return {
    assertion,
    person: replaces,
    club,
    role: role ?? null,
    manner: null,
    dated: isDated(assertion),
    start: ALWAYS,
    end,
    seen: ALWAYS,
  };
}
