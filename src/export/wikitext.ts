/** The table of managerial changes as Wikipedia's articles on a season carry it, each row with its references. */
import type { ManagerialChange, Reference } from "../model/index.ts";

const HEADINGS = [
  "Team",
  "Outgoing manager",
  "Manner of departure",
  "Date of vacancy",
  "Position in table",
  "Incoming manager",
  "Date of appointment",
];
const MONTHS = "January February March April May June July August September October November December".split(" ");

export function toWikitext(changes: readonly ManagerialChange[]): string {
  const rows = changes.map((change) => {
    const { club, outgoing, manner, vacated, incoming, appointed, sources } = change;
    const cells = [club, outgoing, manner, dateWords(vacated), "", incoming ?? "", appointed ? dateWords(appointed) : ""].map(escaped);
    return `|-\n| ${cells.join(" || ")}${sources.map(reference).join("")}\n`;
  });
  return `{| class="wikitable sortable"\n! ${HEADINGS.join(" !! ")}\n${rows.join("")}|}\n`;
}

/** An EDTF date as those tables write it: "2 November 2020", "November 2020", "between 1 and 15 …" as "1 November 2020 – 15 November 2020". */
function dateWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return dayWords(from);
  if (from === "..") return `by ${dayWords(to)}`;
  return to === ".." ? `after ${dayWords(from)}` : `${dayWords(from)} – ${dayWords(to)}`;
}

function dayWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** What would end a cell or open a template is written so that it does not. */
function escaped(text: string): string {
  return text.replace(/[|{}[\]<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, " ");
}

function reference({ publisher, title, url, published }: Reference): string {
  const fields = { url, title: title ?? url, work: publisher, date: published && dateWords(published) };
  const told = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`|${name}=${name === "url" ? encodeURI(value) : escaped(value)}`] : [],
  );
  return url
    ? `<ref>{{cite news ${told.join(" ")}}}</ref>`
    : `<ref>${escaped([publisher, title, fields.date].filter(Boolean).join(", "))}</ref>`;
}
