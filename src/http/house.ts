/** What all routes of one server share. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Desk } from "../app/serving/desk.ts";
import type { AccessRole, RenderPage } from "../model/index.ts";
import type { Tokens, Visitor } from "./access.ts";
import type { Metrics } from "./metrics.ts";
import type { Made, Responses } from "./responses.ts";
import type { Asked } from "./shown.ts";
import type { Threads } from "./tasks.ts";

/** How a server is run. */
export interface ServerOptions {
  readonly desk: Desk;
  /** Threads that make what is shown; null where this one does. */
  readonly threads: Threads | null;
  readonly tokens: Tokens;
  /** What those without a token are: `public`, or `reader` on a machine of one's own. */
  readonly anonymous: Exclude<AccessRole, "editor">;
  /** Whether anybody may say that something is wrong. */
  readonly disputes: boolean;
  /** Whether anybody may have an address fetched; readers and editors always may. */
  readonly fetching: boolean;
  readonly allowPrivate: boolean;
  /** Whether a proxy stands before it, and tells in x-forwarded-for who asks. */
  readonly behindProxy: boolean;
  /** Requests of one address a minute; 0 for any number. */
  readonly rate: number;
  /** Milliseconds between looks at whether the ledger has changed: lists are brought up to date then, and listeners told. 0 for never. */
  readonly pulse: number;
  /** A line of JSON a request on standard error. */
  readonly log: boolean;
  /** How to reach whoever runs the server. */
  readonly contact: string | null;
  readonly version: string;
  /** The page, where it is built: what draws it, and its assets by name. */
  readonly web: Web | null;
}

export interface Asset {
  readonly type: string;
  readonly raw: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

export interface Web {
  readonly render: RenderPage;
  readonly assets: ReadonlyMap<string, Asset>;
}

export interface House {
  readonly app: FastifyInstance;
  readonly options: ServerOptions;
  readonly desk: Desk;
  readonly responses: Responses;
  readonly metrics: Metrics;
  /** Those who listen for events. */
  readonly listeners: { count: number };
  /** What is shown at a path, made on whatever thread is free. */
  readonly make: (path: string, asked: Asked, signal: AbortSignal) => Promise<Made>;
  /** Reads an article on whatever thread is free. */
  readonly read: Desk["read"];
  readonly visitorOf: (request: FastifyRequest) => Visitor;
}
