/** Answers about who has worked with whom. */
import type { Books, Connection, ConnectionAnswer, Lead, LeadAnswer } from "../../model/index.ts";
import { evidenceJson, nameOf } from "../../views/index.ts";

/** What an article says of it; what only follows from careers stands on their claims. */
const toldIn = ({ told, support }: Connection): ConnectionAnswer["support"] => (told ? support.map(evidenceJson) : []);

const daysOf = ({ together: { earliest, latest } }: Connection): ConnectionAnswer["together"] => ({ earliest, latest });

export function connectionAnswer(books: Books, connection: Connection): ConnectionAnswer {
  const [a, b] = connection.people;
  return {
    people: [nameOf(books, a), nameOf(books, b)],
    club: nameOf(books, connection.club),
    together: daysOf(connection),
    told: connection.told,
    claims: connection.support.map(({ id }) => id),
    support: toldIn(connection),
  };
}

export function leadAnswer(books: Books, { bench, insider, coach, connection }: Lead): LeadAnswer {
  return {
    bench: nameOf(books, bench),
    insider: nameOf(books, insider),
    coach: nameOf(books, coach),
    club: nameOf(books, connection.club),
    together: daysOf(connection),
    told: connection.told,
    support: connection.support.slice(0, SHOWN).map(evidenceJson),
  };
}

/** Claims of one acquaintance: those of two careers may be many. */
const SHOWN = 12;
