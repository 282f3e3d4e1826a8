/** Pages, wherever they come from, as articles. */
export { articleOfPage } from "./html/page.ts";

/** The longest page that is read, in bytes: four times the longest of 439 news pages. */
export const MAX_PAGE_BYTES = 10 << 20;

/** The address that a page gives as its own where it is one of the site that it was fetched from, else that one: nobody passes for another site. */
export function ownAddress(told: string | undefined, fetched: string): string {
  return told && siteOf(told) === siteOf(fetched) ? told : fetched;
}

const siteOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(www|m|mobile|amp)\./, "") : address;
