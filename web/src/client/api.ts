/** What the page asks of the server besides documents. Nothing here throws: a server that is gone is an answer, too. */
import type { Problem, ReadAnswer, SearchAnswer, Suggestion } from "../../../src/model/api-lists.ts";
import { withQuery } from "../addresses.ts";
import { words } from "../strings.ts";

export type Answered<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly status: number; readonly detail: string };

/** Where this tab keeps the editor's token; gone when the tab is closed. */
const TOKEN = "hearsay-token";
export const tokenOfTab = (): string => (typeof sessionStorage === "undefined" ? "" : (sessionStorage.getItem(TOKEN) ?? ""));
export const keepToken = (token: string): void => sessionStorage.setItem(TOKEN, token.trim());

/** The status of a token that the server does not know: it is forgotten, so that the next form asks for another. */
const UNKNOWN_TOKEN = 401;

async function ask<T>(address: string, body?: unknown, token = tokenOfTab()): Promise<Answered<T>> {
  try {
    const response = await fetch(address, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        accept: "application/json",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(token !== "" && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, answer: answer as T };
    if (response.status === UNKNOWN_TOKEN) sessionStorage.removeItem(TOKEN);
    const { title, detail } = (answer ?? {}) as Partial<Problem>;
    return { ok: false, status: response.status, detail: detail ?? title ?? words.problem.refused };
  } catch {
    return { ok: false, status: 0, detail: words.problem.offline };
  }
}

/** Whoever a few letters may mean, and what is wrong where the server does not say; empty where nothing is. */
export async function fetchSuggestions(
  query: string,
  at: string | null,
): Promise<{ readonly found: readonly Suggestion[]; readonly wrong: string }> {
  const outcome = await ask<SearchAnswer>(withQuery("/api/search", { q: query.trim(), at, limit: "1" }), undefined, "");
  return outcome.ok ? { found: outcome.answer.suggestions, wrong: "" } : { found: [], wrong: outcome.detail };
}

/** Disputes a page, or the claim that it is about. */
export function postDispute(path: string, why: string): Promise<Answered<unknown>> {
  const [page = "/"] = path.split("?");
  return ask("/api/disputes", { about: /^\/claims\/([0-9a-f]{32})$/.exec(page)?.[1] ?? page, why });
}

/** An editor's answer to a dispute; public from then on. */
export const postAnswer = (id: string, answer: string): Promise<Answered<unknown>> => ask(`/api/disputes/${id}/answer`, { words: answer });

/** Reads a text, or the article at an address; with `keep` it goes into the ledger. */
export const postReading = (given: string, keep: boolean): Promise<Answered<ReadAnswer>> =>
  ask("/api/readings", { ...(/^https?:\/\/\S+$/i.test(given.trim()) ? { url: given.trim() } : { text: given }), keep });

/** What an editor says of a claim. */
export interface CorrectionRequest {
  readonly claim: string;
  readonly verdict: "misread" | "corrected" | "withdrawn";
  /** Fields as they should read; null for one that says nothing. */
  readonly set: Readonly<Record<string, string | null>>;
  readonly why: string;
}
export const postCorrection = (correction: CorrectionRequest): Promise<Answered<unknown>> => ask("/api/corrections", correction);

/** What an editor says of two names. */
export interface IdentityRequest {
  readonly verdict: "same" | "different" | "withdrawn";
  readonly a: string;
  readonly b: string;
  readonly why: string;
}
export const postIdentity = (identity: IdentityRequest): Promise<Answered<unknown>> => ask("/api/identities", identity);

/** The data behind an address, with what this tab's token may see. */
export const fetchData = <T>(address: string): Promise<Answered<T>> => ask<T>(address);
