/** The shapes of the ledger. */
import { type CreateTableBuilder, type Kysely, type Migration, sql } from "kysely";

/** What differs between the stores. */
export interface Dialect {
  readonly name: "sqlite" | "postgres";
}

type Columns = Readonly<Record<string, "integer" | "text">>;

interface Shape {
  readonly columns: Columns;
  readonly key: readonly string[];
  /** Small rows that are always found by their key lie in its order. */
  readonly clustered?: boolean;
}

async function createTable(db: Kysely<unknown>, { name }: Dialect, table: string, { columns, key, clustered }: Shape): Promise<void> {
  // Sorted by code point on both: what else a database sorts by differs from machine to machine.
  const text = name === "postgres" ? sql`text collate "C"` : "text";
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(table);
  const only = key.length === 1 ? key[0] : undefined;
  for (const [column, type] of Object.entries(columns)) {
    builder = builder.addColumn(column, type === "text" ? text : "integer", (c) => (column === only ? c.primaryKey() : c.notNull()));
  }
  if (!only) builder = builder.addPrimaryKeyConstraint(`${table}_key`, [...key]);
  if (clustered && name === "sqlite") builder = builder.modifyEnd(sql`without rowid`);
  await builder.execute();
}

const FIRST: Readonly<Record<string, Shape>> = {
  texts: { columns: { id: "text", text: "text" }, key: ["id"] },
  publications: { columns: { seq: "integer", id: "text", text_id: "text", url: "text", source: "text" }, key: ["seq"] },
  readings: {
    columns: {
      seq: "integer",
      id: "text",
      publication: "integer",
      reader: "text",
      document: "text",
      entities: "text",
      recorded_at: "text",
      salt: "text",
      leaf: "text",
    },
    key: ["seq"],
  },
  retirements: {
    columns: { reading: "integer", by_reading: "integer", recorded_at: "text" },
    key: ["reading", "by_reading"],
    clustered: true,
  },
  claims: {
    columns: { reading: "integer", n: "integer", id: "text", local_id: "text", kind: "text", claim: "text" },
    key: ["reading", "n"],
  },
  words: { columns: { reading: "integer", n: "integer", folded: "text" }, key: ["reading", "n"], clustered: true },
  about: { columns: { key: "text", day: "text", reading: "integer" }, key: ["key", "day", "reading"], clustered: true },
  names: {
    columns: { kind: "text", word: "text", key: "text", name: "text", id: "text" },
    key: ["kind", "word", "key", "name", "id"],
    clustered: true,
  },
  tombstones: {
    columns: {
      id: "text",
      kind: "text",
      salt: "text",
      hashes: "text",
      leaves: "text",
      who: "text",
      why: "text",
      recorded_at: "text",
    },
    key: ["id"],
  },
  stale: { columns: { key: "text", reading: "integer" }, key: ["key", "reading"], clustered: true },
  rumours: {
    columns: {
      id: "text",
      key: "text",
      club: "text",
      last: "text",
      open: "integer",
      since: "text",
      until: "text",
      expires: "text",
      row: "text",
    },
    key: ["id"],
  },
  judgements: { columns: { id: "text", judgement: "text", recorded_at: "text" }, key: ["id"] },
};

const INDEXES = [
  ["publications", "id", true],
  ["readings", "publication", false],
  ["claims", "id", false],
  ["rumours", "key", false],
  ["rumours", "club", false],
  ["rumours", "last", false],
] as const;

function first(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const [table, shape] of Object.entries(FIRST)) await createTable(db, dialect, table, shape);
      for (const [table, column, unique] of INDEXES) {
        const index = db.schema.createIndex(`${table}_${column}`).on(table).column(column);
        await (unique ? index.unique() : index).execute();
      }
    },
  };
}

const KEPT: Shape = {
  columns: {
    kind: "text",
    id: "text",
    key: "text",
    about: "text",
    day: "text",
    open: "integer",
    since: "text",
    until: "text",
    expires: "text",
    row: "text",
  },
  key: ["kind", "id"],
};

/** Rows of every kind in the place of the list of rumours. They are made when they are first asked for: everybody is marked. */
function kept(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.dropTable("rumours").execute();
      await createTable(db, dialect, "kept", KEPT);
      for (const first of ["key", "about"])
        await db.schema.createIndex(`kept_by_${first}`).on("kept").columns([first, "kind", "day"]).execute();
      await db.schema.createIndex("kept_by_open").on("kept").columns(["kind", "open", "day"]).execute();
      await sql`create index kept_by_expiry on kept (expires) where expires <> ''`.execute(db);
      await sql`insert into stale (key, reading) select distinct key, 0 from about where key >= 'name:' and key < 'name;'
        on conflict do nothing`.execute(db);
    },
  };
}

/** Every shape the ledger has had, in order; add to the end and never change one that was published. */
export function migrationsFor(dialect: Dialect): Readonly<Record<string, Migration>> {
  return { "001-ledger": first(dialect), "002-kept": kept(dialect) };
}
