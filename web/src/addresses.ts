/** The addresses of the page and of the API. A page keeps the day that it is looked at in every link. */

/** An id as a part of a path: colons stay, as they are allowed there and easier to read. */
const part = (id: string): string => encodeURIComponent(id).replaceAll("%3A", ":");

export const MARKET = "/";
export const RUMOURS = "/rumours";
export const VACANCIES = "/vacancies";
export const OUTLETS = "/outlets";
export const READ = "/read";
export const SEARCH = "/search";
export const DISPUTES = "/disputes";

export const rumourPath = (id: string): string => `/rumours/${part(id)}`;
export const personPath = (id: string): string => `/people/${part(id)}`;
export const clubPath = (id: string): string => `/clubs/${part(id)}`;
export const outletPath = (id: string): string => `/outlets/${part(id)}`;
export const articlePath = (publication: string): string => `/articles/${part(publication)}`;
export const claimPath = (id: string): string => `/claims/${part(id)}`;

/** Path of whoever is named, by the beginning of the id; null where there is no page of him. */
export function namedPath(id: string): string | null {
  if (id.startsWith("person:")) return personPath(id);
  if (id.startsWith("club:")) return clubPath(id);
  return id.startsWith("outlet:") ? outletPath(id) : null;
}

/** An address with some of its query set anew; null takes a key out. */
export function withQuery(address: string, changes: Readonly<Record<string, string | null>>): string {
  const [path = "/", query = ""] = address.split("?");
  const params = new URLSearchParams(query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) params.delete(key);
    else params.set(key, value);
  }
  const rest = params.toString().replaceAll("%3A", ":");
  return rest === "" ? path : `${path}?${rest}`;
}

/** A link that looks at the ledger on the same day as the page it stands on. */
export const atDay = (address: string, at: string | null): string => (at === null ? address : withQuery(address, { at }));

/** The same data for machines: the address under `/api`. */
export function apiAddress(address: string, format?: "csv"): string {
  const [path = "/"] = address.split("?");
  const same = `/api${path === MARKET ? "/market" : path}${address.slice(path.length)}`;
  return format ? withQuery(same, { format }) : same;
}

/** An address outside that may be linked to; null for files, and for anything that a browser might run. */
export const outsideAddress = (source: string | null): string | null => (source && /^https?:\/\//i.test(source) ? source : null);
