/** What several papers print of one hand: the same text, an edited copy of it, or a long sentence to the letter. */
import type { Assertion, Report } from "../model/index.ts";
import { createPrints, fold, unpackSketch } from "../text/index.ts";
import { ALWAYS, gap } from "./calendar.ts";

/** Evidence at least this long (in code units) is not worded twice by chance: who prints it later has it from who printed it first. */
const COPIED = 60;
/** An edited copy of a text is printed within so many days of it; later articles repeat their own background. */
const WITHIN = 14;

/** Reports that were looked at so far, by what they print. */
export interface Printed {
  /** The report that was first to print what this one does; itself where nobody did. */
  firstOf(report: Report): Report;
  /** Notes what a report prints; where that is noted already, the earlier one stays. */
  add(report: Report, first: Report): void;
}

interface Print {
  readonly report: Report;
  readonly first: Report;
}

export function createPrinted(): Printed {
  const exact = new Map<string, Print>();
  const texts = new Map<string, Print>();
  const near = createPrints();
  return {
    firstOf: (report) => {
      const fits = (print: Print | undefined): boolean => print !== undefined && !isOwnCitation(print, report);
      const same = signsOf(report.assertion).map((sign) => exact.get(sign));
      const found = same.find(fits);
      if (found) return found.first;
      const isNear = (key: string): boolean => fits(texts.get(key)) && gap(texts.get(key)?.report.at ?? ALWAYS, report.at) <= WITHIN;
      const key = near.find(unpackSketch(report.assertion.publication.sketch ?? ""), isNear);
      return texts.get(key ?? "")?.first ?? report;
    },
    add: (report, first) => {
      const { publication } = report.assertion;
      for (const sign of signsOf(report.assertion)) if (!exact.has(sign)) exact.set(sign, { report, first });
      if (!publication.sketch || texts.has(publication.id)) return;
      texts.set(publication.id, { report, first });
      near.add(publication.id, unpackSketch(publication.sketch), 0);
    },
  };
}

/** An article that cites another for one thing may know the next by itself. */
function isOwnCitation({ report }: Print, { assertion: { publication } }: Report): boolean {
  return report.relay && report.assertion.publication.id === publication.id;
}

/** What shows to the letter that two papers print one thing: the whole text, or a long sentence. */
function signsOf({ publication, claim: { evidence } }: Assertion): readonly string[] {
  const words = fold(evidence.text).replace(/\s+/g, " ").trim();
  return words.length >= COPIED ? [publication.text, words] : [publication.text];
}
