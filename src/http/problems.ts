/** Errors as RFC 9457 has them: what happened, and what to do. */
import type { FastifyError, FastifyReply } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { isLedgerError, type Problem, type Suggestion } from "../model/index.ts";

/** What can be wrong; `/api` describes each under its name. */
export const PROBLEMS = {
  "bad-request": [400, "The request cannot be understood"],
  "bad-token": [401, "The token is not known here"],
  forbidden: [403, "That takes a token"],
  "not-found": [404, "There is nothing here"],
  "wrong-method": [405, "That cannot be done here"],
  "too-large": [413, "That is too much at once"],
  "wrong-type": [415, "That is no JSON"],
  "wrong-host": [421, "This server has another name"],
  unreadable: [422, "That cannot be read or shown"],
  "too-many": [429, "Too many requests"],
  broken: [500, "Something broke"],
  unavailable: [503, "Not now"],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

export type ProblemKind = keyof typeof PROBLEMS;

export function problemOf(kind: ProblemKind, detail: string): Problem {
  const [status, title] = PROBLEMS[kind];
  return { type: `/api#${kind}`, title, status, detail };
}

/** Answers with a problem, and with whoever may have been meant. */
export function sendProblem(reply: FastifyReply, told: Problem, suggestions: readonly Suggestion[] = []): FastifyReply {
  if (told.status === 401) reply.header("www-authenticate", 'Bearer error="invalid_token"');
  const body = suggestions.length > 0 ? { ...told, suggestions } : told;
  return reply
    .code(told.status)
    .header("cache-control", "no-store")
    .type("application/problem+json; charset=utf-8")
    .send(Buffer.from(JSON.stringify(body)));
}

/** What Fastify calls errors of the request, and what they are here. */
const KNOWN: Readonly<Record<string, readonly [ProblemKind, string]>> = {
  FST_ERR_BAD_URL: ["bad-request", "this address cannot be decoded; check its percent signs"],
  FST_ERR_MAX_PARAM_LENGTH: ["bad-request", "a part of this address is too long"],
  FST_ERR_CTP_BODY_TOO_LARGE: ["too-large", "the body is larger than this address takes; send less"],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ["wrong-type", "send the body as application/json"],
  FST_ERR_CTP_EMPTY_JSON_BODY: ["bad-request", "the body is empty; send a JSON object"],
  FST_ERR_CTP_INVALID_JSON_BODY: ["bad-request", "the body is no JSON; check quotes and brackets"],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ["bad-request", "the body is not as long as its content-length says"],
};

/** An error that was a problem already, on another thread: errors lose what they know on their way from there. */
export interface Failed extends Error {
  readonly problem: Problem;
}

export const failed = (problem: Problem): Failed => Object.assign(new Error(problem.detail), { problem });

const isFailed = (error: Error): error is Failed => "problem" in error;

/** An error of any kind as a problem. What broke inside is told to whoever runs the server, not to visitors. */
export function problemFrom(error: FastifyError | Error): Problem {
  if (isFailed(error)) return error.problem;
  if (hasZodFastifySchemaValidationErrors(error)) return problemOf("bad-request", issuesOf(error));
  if (isLedgerError(error)) return problemOf("unavailable", "the ledger cannot be read at the moment; try again in a minute");
  const code = "code" in error ? String(error.code) : "";
  const known = KNOWN[code];
  if (known) return problemOf(...known);
  const status = "statusCode" in error ? Number(error.statusCode) : 500;
  if (status === 422) return problemOf("unreadable", error.message);
  if (status === 503) return problemOf("unavailable", error.message);
  if (status === 429) return problemOf("too-many", error.message);
  if (error instanceof SyntaxError && status === 400) return problemOf("bad-request", "the body is no JSON; check quotes and brackets");
  if (status >= 400 && status < 500) return problemOf("bad-request", error.message.slice(0, 300));
  return problemOf("broken", "this is a fault of the server, and it has been noted; try again, or report what you did");
}

/** Issues that are named. */
const NAMED = 5;

function issuesOf(error: { readonly validation: readonly { readonly instancePath: string; readonly message?: string }[] }): string {
  const told = error.validation.map(({ instancePath, message = "is wrong" }) => {
    const field = instancePath.replace(/^\//, "").replaceAll("/", ".");
    return field === "" ? message : `${field}: ${message}`;
  });
  return `${told.slice(0, NAMED).join("; ")}; /api describes what this address takes`.slice(0, 800);
}
