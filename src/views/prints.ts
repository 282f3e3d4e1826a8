/** What several papers print of one hand: the same text, an edited copy of it, or a long sentence to the letter. */
import type { Assertion, Publication, Report } from "../model/index.ts";
import { fold, overlap, SAME, type Sketch, unpackSketch } from "../text/index.ts";
import { gap } from "./calendar.ts";

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

/** A text that some report stands in. */
interface Text extends Print {
  readonly sketch: Sketch;
}

/** `isOfOne` tells whether two reports have one origin. */
export function createPrinted(isOfOne: (a: Report, b: Report) => boolean): Printed {
  const exact = new Map<string, Print>();
  const texts = new Map<string, Text>();
  const copiedBy = (report: Report): Print | undefined => {
    const sketch = sketchOf(report.assertion.publication);
    let best: Print | undefined;
    let most = SAME;
    for (const text of sketch.length === 0 ? [] : texts.values()) {
      if (isOfOne(text.first, report) || isOwnCitation(text, report)) continue;
      if (gap(text.report.at, report.at) > WITHIN) continue;
      const part = overlap(sketch, text.sketch);
      if (part >= most) [best, most] = [best && part === most ? best : text, part];
    }
    return best;
  };
  return {
    firstOf: (report) => {
      const same = signsOf(report.assertion).flatMap((sign) => exact.get(sign) ?? []);
      const found = same.find((print) => !isOwnCitation(print, report)) ?? copiedBy(report);
      return found?.first ?? report;
    },
    add: (report, first) => {
      const { publication } = report.assertion;
      for (const sign of signsOf(report.assertion)) if (!exact.has(sign)) exact.set(sign, { report, first });
      if (!texts.has(publication.id)) texts.set(publication.id, { report, first, sketch: sketchOf(publication) });
    },
  };
}

const sketches = new WeakMap<Publication, Sketch>();

/** The sketch of a publication, unpacked once. */
function sketchOf(publication: Publication): Sketch {
  const known = sketches.get(publication) ?? unpackSketch(publication.sketch ?? "");
  sketches.set(publication, known);
  return known;
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
