/** Everything that is shown of a ledger, by the path of its address: views as JSON, pages as HTML, files. */

import { type Drawing, pageViews } from "./pages.ts";
import { articleViews } from "./routes/articles.ts";
import { exportViews } from "./routes/export.ts";
import { marketViews } from "./routes/market.ts";
import { peopleViews } from "./routes/people.ts";
import { disputeViews } from "./routes/writing.ts";
import type { Shown } from "./shown.ts";

export function everythingShown(drawing: Drawing): readonly Shown[] {
  const { desk } = drawing;
  const views = [marketViews, peopleViews, articleViews, disputeViews, exportViews].flatMap((viewsOf) => viewsOf(desk));
  return [...views, ...pageViews(drawing)];
}
