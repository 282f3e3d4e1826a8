/** Parameters that say where a reader came from, not what he reads. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|cmp|ns_\w+|at_\w+|wt_mc|xtor|ref|referrer|rss|ocid|smid|__twitter_impression)$/i;

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(0, end);
}

/** What is the same for two addresses of one page: no scheme, no `www.`, no fragment, no tracking, parameters in order, no slash at the end. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(parameters).toString();
  return `${url.host.replace(/^www\./, "")}${withoutSlashes(url.pathname)}${query === "" ? "" : `?${query}`}`;
}
