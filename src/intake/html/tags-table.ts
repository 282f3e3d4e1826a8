const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements without content. */
export const VOID = words("area base br col embed hr img input keygen link meta param source track wbr");

/** Elements whose content is no text of the page. */
export const SKIPPED = words(
  "script style template noscript iframe object svg math canvas video audio select textarea noframes noembed map datalist title",
);

/** Elements within a line of text. */
export const INLINE = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time
  tt u var wbr`,
);

/** Elements before which an open paragraph ends. */
export const CLOSES_P = words(
  `address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr
  li main menu nav ol p pre section summary table ul`,
);

/** Elements that end the open one of their kind. */
export const SIBLINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words("li"),
  dt: words("dt dd"),
  dd: words("dt dd"),
  tr: words("tr td th"),
  td: words("td th"),
  th: words("td th"),
  option: words("option"),
};

/** What an implied end does not reach beyond. */
export const BARRIERS = words("table ul ol dl body html article section");

/** What only the end of a table or a part of one reaches beyond. */
export const CELLS = words("td th table");
export const TABULAR = words("td th table tr tbody thead tfoot");
export const P = words("p");
