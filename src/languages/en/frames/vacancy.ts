/** How English says that a bench is empty. */
import type { FrameRow } from "../../../model/pack.ts";
import { irregular } from "../grammar.ts";

const bench = "manager|head coach|coach|boss|sporting director|successor|replacement|new man";

export const vacancy: readonly FrameRow[] = [
  {
    id: "without-manager",
    type: "phrase",
    head: "without a manager|without a head coach|without a permanent manager|without a permanent head coach|without a boss|without a coach|managerless|manager-less|rudderless|without a permanent boss|without a sporting director",
    club: "subject|at|of|object|compound",
  },
  {
    id: "vacant",
    type: "phrase",
    head: "vacant|vacancy|vacancies|managerial vacancy|job is open|seat is empty|post is open|hot seat is empty|fell vacant|up for grabs|top job is available",
    unless: ["vacant property|vacant lot"],
    club: "at|of|compound|genitive|subject|in",
  },
  {
    id: "search-for",
    type: "noun",
    head: "search|searching|searches|hunt|quest|recruitment process",
    parts: [`for|${bench}|begins|continues|goes on|underway|under way`],
    unless: ["search here|search bar|search for a winner|search for points"],
    club: "genitive|at|by|subject|compound|of",
  },
  {
    id: "looking-for",
    type: "phrase",
    head: "looking for|looks for|look for|looked for|looking to appoint|seeking|in search of|on the lookout for|in the market for|on the hunt for|hunting for|in need of|need a new|needs a new|need someone|begin the search|started the search|begun the search|begin the process|on the look-out for",
    parts: [bench],
    unless: ["looking for a win|seeking a win"],
    club: "subject|at",
  },
  {
    id: "find-successor",
    type: "verb",
    head: "find",
    forms: irregular.find,
    parts: ["successor|replacement|new manager|new head coach|new coach|new boss"],
    club: "subject|at|by",
  },
  {
    id: "successor-of",
    type: "phrase",
    head: "successor to|replacement for",
    parts: ["search|hunt|looking for|find|seeking|seek|need|advertise|begun|begin|process"],
    club: "subject|at|genitive",
    replaces: "to|for",
  },
  {
    id: "no-successor",
    type: "phrase",
    head: "no successor|no replacement|successor will be|replacement has not|until a new manager|until a successor|new manager will be|new head coach will be",
    club: "subject|at|by|of|to",
  },
];
