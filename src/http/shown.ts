/** What is shown of a ledger, and what it is asked with. */
import type { FastifySchema } from "fastify";
import type { AccessRole } from "../model/index.ts";
import type { Made } from "./responses.ts";

/** What a view is asked with: plain data, which another thread can be sent. */
export interface Asked<P = unknown, Q = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly role: AccessRole;
}

/** An address under which something is made of the ledger, on whatever thread. */
export interface Shown {
  readonly path: string;
  readonly schema: FastifySchema;
  readonly rate?: number | undefined;
  readonly make: (asked: Asked) => Promise<Made>;
}
