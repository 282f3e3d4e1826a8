/** The ledger on any store: what differs between SQLite and PostgreSQL is how a piece of work is run, not what it asks. */
import type { Kysely } from "kysely";
import type { Ledger } from "../model/index.ts";
import { appendAll } from "./append.ts";
import { checkLedger } from "./check.ts";
import { explained } from "./failure.ts";
import { forgetPerson, forgetPublication } from "./forget.ts";
import { readRemarks, writeJudgement, writeRemark } from "./judgements.ts";
import { countKept, putRows, readKept, readKeptById, readRowKeysAt } from "./kept.ts";
import {
  readAppended,
  readClaimsBefore,
  readClaimsById,
  readClaimsLike,
  readClaimsSince,
  readDays,
  readEntities,
  readPublication,
  readPublicationsLike,
  readShelf,
  readShelfAbout,
  readShelfOf,
  readSize,
  readText,
} from "./query.ts";
import type { Tables } from "./schema.ts";
import { isSettled, readRemakes, readStale, settleRemakes, settleStale, unsettle } from "./stale.ts";
import type { Unfold } from "./unfold.ts";
import { findWords, readNames } from "./words.ts";

/** A database with the tables of the ledger. */
export interface Store {
  /** What people know it by: a path, or an address without its password. */
  readonly place: string;
  /** Runs work as one: it sees one state of the ledger from beginning to end. */
  consistently<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs work that writes: alone, all of it or nothing, and safe on the disk when it is done. */
  exclusively<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** What unfolds a JSON array into rows there. */
  readonly unfold: Unfold;
  /** Another text after every change that anybody has made. */
  generation(): Promise<string>;
  /** What the database itself finds damaged, a sentence each. */
  integrity(db: Kysely<Tables>): Promise<readonly string[]>;
  close(): Promise<void>;
}

export function ledgerOn(store: Store): Ledger {
  const read = <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> => explained(store.place, () => store.consistently(work));
  const write = <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> => explained(store.place, () => store.exclusively(work));
  return {
    append: (readings, appending) => write((db) => appendAll(db, readings, appending, store.unfold)),
    shelf: (asOf) => read((db) => readShelf(db, asOf)),
    shelfAbout: (slices, asOf) => read((db) => readShelfAbout(db, slices, asOf)),
    shelfOf: (publications, asOf) => read((db) => readShelfOf(db, publications, asOf)),
    names: (kind, words, limit) => read((db) => readNames(db, kind, words, limit)),
    search: (words, limit) => read((db) => findWords(db, words, limit)),
    claimsLike: (prefix, limit) => read((db) => readClaimsLike(db, prefix, limit)),
    publication: (id) => read((db) => readPublication(db, id)),
    publicationsLike: (typed, limit) => read((db) => readPublicationsLike(db, typed, limit)),
    entities: (publication) => read((db) => readEntities(db, publication)),
    text: (id) => read((db) => readText(db, id)),
    size: () => read(readSize),
    appended: () => read(readAppended),
    generation: () => explained(store.place, () => store.generation()),
    claimsSince: (n, limit) => read((db) => readClaimsSince(db, n, limit)),
    claimsBefore: (n, limit, asOf) => read((db) => readClaimsBefore(db, n, limit, asOf)),
    days: () => read(readDays),
    remark: (remark) => write((db) => writeRemark(db, remark)),
    remarks: () => read(readRemarks),
    judge: (judgement) => write((db) => writeJudgement(db, judgement, store.unfold)),
    stale: (today) => read((db) => readStale(db, today)),
    unsettle: () => write(unsettle),
    rowKeysAt: (club, day) => read((db) => readRowKeysAt(db, club, day)),
    putRows: (keys, rows) => write((db) => putRows(db, keys, rows, store.unfold)),
    settleStale: (marks) => write((db) => settleStale(db, marks)),
    isSettled: (today) => read((db) => isSettled(db, today)),
    remakes: (today, limit) => read((db) => readRemakes(db, today, limit)),
    settleRemakes: (keys) => write((db) => settleRemakes(db, keys)),
    rows: (queries) => read((db) => readKept(db, queries)),
    rowsById: (kind, ids) => read((db) => readKeptById(db, kind, ids)),
    countRows: (query) => read((db) => countKept(db, query)),
    claimsById: (ids) => read((db) => readClaimsById(db, ids, store.unfold)),
    forgetPublication: (id, request) => write((db) => forgetPublication(db, id, request, store.unfold)),
    forgetPerson: (person, request) => write((db) => forgetPerson(db, person, request, store.unfold)),
    check: () => read((db) => checkLedger(db, () => store.integrity(db))),
    close: () => store.close(),
  };
}
