/** Outlet records, sourcing and news as `--json` prints them. */
import type { Books, Forecasts, ForecastsAnswer, News, NewsAnswer, OutletRecord, Sourcing, Tally, TallyAnswer } from "../model/index.ts";
import { evidenceJson, nameOf } from "./json.ts";

function tallyJson({ rumours: _, told, ...figures }: Tally): TallyAnswer {
  return { rumours: told, ...figures };
}

/** A record; with the ids of its rumours where they are asked for. */
export function outletJson({ outlet, name, origin, relay }: OutletRecord, isFull = false) {
  const ids = ({ rumours }: Tally): readonly string[] => rumours.map(({ id }) => id);
  const full = isFull ? { originOf: ids(origin), relayOf: ids(relay) } : {};
  return { outlet: { id: outlet, name }, asOrigin: tallyJson(origin), asRelay: tallyJson(relay), ...full };
}

export function forecastsJson({ settled, needed, calibration, skill }: Forecasts): ForecastsAnswer {
  return { settled, needed, calibration, skill };
}

export function sourcingJson(books: Books, { circles, deadEnds }: Sourcing) {
  const subject = ({ person, club }: { readonly person: string; readonly club: string }) => ({
    person: nameOf(books, person),
    club: nameOf(books, club),
  });
  return {
    circles: circles.map(({ rumour, outlets, reports }) => ({ ...subject(rumour), outlets, reports: reports.map(evidenceJson) })),
    deadEnds: deadEnds.map(({ rumour, how, origin, report }) => ({ ...subject(rumour), how, origin, ...evidenceJson(report) })),
  };
}

export function newsJson(books: Books, { publication, against, items }: News): NewsAnswer {
  const named = (id: string | null | undefined) => (id ? nameOf(books, id) : null);
  return {
    source: publication.url ?? publication.source,
    publisher: publication.publisher?.name ?? null,
    published: { earliest: publication.published.earliest, latest: publication.published.latest },
    against,
    claims: items.map(({ assertion, novelty, known, climbed }) => ({
      novelty,
      person: named(assertion.claim.person),
      club: named(assertion.claim.club),
      role: assertion.claim.role ?? null,
      stage: assertion.claim.stage ?? null,
      act: assertion.claim.act ?? null,
      standing: assertion.claim.standing ?? null,
      climbed,
      ...evidenceJson(assertion),
      known: known.map(evidenceJson),
    })),
  };
}
