/** What clubs answered to reports about them, and how often what they denied did not happen. */
import type { Assertion, Books, ClubResponse, DenialRecord, Role, Rumour } from "../model/index.ts";
import { compareIntervals, gap } from "./calendar.ts";
import { careers } from "./careers.ts";
import { groupBy } from "./groups.ts";
import { isThere } from "./in-line.ts";

/** A response belongs to a rumour that was alive at most this many days before or after it. */
const ANSWERED_WITHIN = 60;
/** Jobs whose holders speak for their club. */
const SPOKESMEN: ReadonlySet<Role> = new Set<Role>(["sporting-director", "director", "chairman"]);

/** Every club that has answered a report, the one with the most denials first. */
export function denialRecords(books: Books, rumours: readonly Rumour[]): readonly DenialRecord[] {
  const byPerson = groupBy(rumours, ({ person }) => person);
  const responses = books.assertions.flatMap((assertion) => {
    const club = respondent(books, assertion);
    return club ? [toResponse(club, assertion, byPerson.get(assertion.claim.person ?? "") ?? [])] : [];
  });
  return [...groupBy(responses, ({ club }) => club)]
    .map(([club, all]) => denialRecordOf(club, all))
    .sort((a, b) => b.denials - a.denials || (a.club < b.club ? -1 : 1));
}

/** The record that some answers of a club make. */
export function denialRecordOf(club: string, responses: readonly ClubResponse[]): DenialRecord {
  const denials = distinct(responses.filter(({ assertion }) => assertion.claim.act === "denies"));
  return {
    club,
    denials: denials.length,
    held: denials.filter(({ held }) => held === true).length,
    broken: denials.filter(({ held }) => held === false).length,
    responses: [...responses].sort((a, b) => compareIntervals(a.assertion.publication.published, b.assertion.publication.published)),
  };
}

/** One denial of one rumour, however many papers print it. */
function distinct(denials: readonly ClubResponse[]): readonly ClubResponse[] {
  return [...groupBy(denials, ({ rumour, assertion }) => rumour?.id ?? assertion.id).values()].flatMap((same) => same.slice(0, 1));
}

/** The club that answers: by its own name, by its voice, or by one who runs it. */
function respondent(books: Books, { claim, publication }: Assertion): string | null {
  if (claim.kind !== "response" || claim.polarity !== "affirmed") return null;
  const { by, attribution, club } = claim;
  if (by?.startsWith("club:")) return by;
  const voice = attribution.at(-1);
  if (voice?.kind === "club") return voice.id ?? club ?? null;
  const day = publication.published.latest;
  if (!by || !day || by === claim.person) return null;
  return (careers(books).get(by) ?? []).find((stint) => stint.role && SPOKESMEN.has(stint.role) && isThere(stint, day))?.club ?? null;
}

function toResponse(club: string, assertion: Assertion, rumours: readonly Rumour[]): ClubResponse {
  const { claim, publication } = assertion;
  const near = rumours.filter(
    ({ club: of, first, last }) =>
      (of === club || of === claim.club) &&
      gap({ earliest: first.earliest, latest: last.latest }, publication.published) <= ANSWERED_WITHIN,
  );
  const rumour = near.find((one) => one.club === claim.club) ?? near[0] ?? null;
  const isDecided = claim.act === "denies" && rumour && rumour.outcome !== "open";
  return { club, assertion, rumour, held: isDecided ? rumour.outcome === "false" : null };
}
