/** Readings that no ledger holds, put on a shelf beside those that it does: for asking what they would add. */
import { claimId, publicationId, textId } from "../ledger/digest.ts";
import { knownOf } from "../ledger/rows.ts";
import type { Publication, Reading, Shelf } from "../model/index.ts";

/** The shelf with some readings added, under the ids that the ledger would give them; those that it holds already are left as they are. */
export function withReadings(shelf: Shelf, readings: readonly Reading[], reader: string): Shelf {
  const held = new Set(shelf.publications.map(({ id }) => id));
  const fresh = readings.filter((reading) => !held.has(publicationId(reading)));
  return {
    ...shelf,
    publications: [...shelf.publications, ...fresh.map(toPublication)],
    claims: [
      ...shelf.claims,
      ...fresh.flatMap((reading) => {
        const publication = publicationId(reading);
        return reading.claims.map((claim) => ({ id: claimId(publication, claim), publication, reader, claim }));
      }),
    ],
    entities: [
      ...shelf.entities,
      ...fresh.flatMap((reading) =>
        reading.entities.map(({ mentions: _, ...entity }) => ({ ...entity, publication: publicationId(reading) })),
      ),
    ],
  };
}

function toPublication(reading: Reading): Publication {
  const { text, source, url } = reading.document;
  return { id: publicationId(reading), text: textId(text), source, url: url ?? null, ...knownOf(reading, false) };
}

/** The id under which a ledger holds, or would hold, the publication of a reading. */
export const publicationOf = publicationId;
