/** Pages, wherever they come from, as articles. */
export { articleOfPage } from "./html/page.ts";

/** The longest page that is read, in bytes: four times the longest of 439 news pages. */
export const MAX_PAGE_BYTES = 10 << 20;
