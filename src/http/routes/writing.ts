/** Reading on request, corrections, who is who, disputes. */
import { z } from "zod";
import type { Desk } from "../../app/serving/desk.ts";
import { ACTS, CERTAINTIES, CLAIM_KINDS, MANNERS, ROLES, STAGES } from "../../model/index.ts";
import type { Visitor } from "../access.ts";
import { cursor, cursorOf, day, fromCursor, hex, limit, name } from "../asking.ts";
import type { House } from "../house.ts";
import { problemOf, sendProblem } from "../problems.ts";
import { dispute, disputes, reading } from "../schemas-lists.ts";
import type { Shown } from "../shown.ts";
import { addAction, view } from "../view-route.ts";

/** Bytes of a body that holds a page. */
const PAGE = 3 << 20;
const LETTER = 16 << 10;
const MINUTE = "1 minute";

const why = z.string().trim().min(3).max(2000);
const recorded = z
  .strictObject({ id: z.string(), isNew: z.boolean().describe("false where it stood already"), judgement: z.looseObject({}) })
  .meta({ id: "Recorded", description: "A judgement as it was recorded" });

export function addWriting(house: House): void {
  addReadings(house);
  addCorrections(house);
  addIdentities(house);
  addDisputes(house);
}

const toRead = z
  .strictObject({
    text: z
      .string()
      .max(1 << 20)
      .exactOptional()
      .describe("The article itself"),
    html: z.string().max(PAGE).exactOptional().describe("Its page"),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .exactOptional()
      .describe("Its address: fetched where there is neither text nor html"),
    title: z.string().max(500).exactOptional(),
    publisher: name.exactOptional(),
    published: day.exactOptional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[\w-]{1,20})?$/i, "is no language; give one like da, nl or en")
      .exactOptional(),
    keep: z.boolean().default(false).describe("Whether it is put into the ledger; takes an editor's token"),
  })
  .refine(({ text, html, url }) => text !== undefined || html !== undefined || url !== undefined, "give text, html or url")
  .refine(({ text, html }) => text === undefined || html === undefined, "give text or html, not both");

function addReadings(house: House): void {
  addAction(house, {
    path: "/api/readings",
    tag: "reading",
    summary: "Reads an article and tells what it says and what of it is new",
    description: "Nothing is stored unless `keep` is true, which takes an editor's token. Anybody may send a text or a page.",
    body: toRead,
    answer: reading,
    needs: "public",
    rate: { max: 30, timeWindow: MINUTE },
    bodyLimit: PAGE + LETTER,
    act: async ({ body, visitor }, reply) => {
      const refused = whyNot(house, body, visitor);
      if (refused) return sendProblem(reply, problemOf("forbidden", refused));
      const { keep, ...given } = body;
      const { allowPrivate, contact } = house.options;
      const asked = { toRead: given, keep, isTextShown: visitor.role !== "public" };
      const done = await house.read(asked, { allowPrivate, contact: contact ?? undefined });
      return "refused" in done ? sendProblem(reply, problemOf("unreadable", `${done.source} ${done.refused}`)) : done;
    },
  });
}

/** What a visitor may not ask for; null where he may. */
function whyNot({ options }: House, { keep, text, html }: z.infer<typeof toRead>, { role }: Visitor): string | null {
  if (keep && role !== "editor") return "keeping takes an editor's token; leave keep out to have it read only";
  const isFetched = text === undefined && html === undefined;
  const mayFetch = options.fetching || role !== "public";
  return isFetched && !mayFetch ? "having an address fetched takes a token here; send the text or the html" : null;
}

/** Values that a field may be set to; null where there is none. */
const right = z.strictObject({
  kind: z.enum(CLAIM_KINDS).exactOptional(),
  person: name.nullable().exactOptional(),
  club: name.nullable().exactOptional(),
  role: z.enum(ROLES).nullable().exactOptional(),
  stage: z.enum(STAGES).nullable().exactOptional(),
  manner: z.enum(MANNERS).nullable().exactOptional(),
  act: z.enum(ACTS).nullable().exactOptional(),
  polarity: z.enum(["affirmed", "negated"]).exactOptional(),
  certainty: z.enum(CERTAINTIES).exactOptional(),
  standing: z.enum(["live", "past", "ruled-out"]).nullable().exactOptional(),
  squad: z.enum(["first", "reserve", "youth", "women"]).nullable().exactOptional(),
});

function addCorrections(house: House): void {
  addAction(house, {
    path: "/api/corrections",
    tag: "editing",
    summary: "Records that a claim is misread, or what is right",
    description:
      "A row of its own with who, when and why; nothing is rewritten, everybody sees it, and it survives a new reading of the article.",
    body: z.strictObject({ claim: hex, verdict: z.enum(["misread", "corrected", "withdrawn"]), set: right.default({}), why }),
    answer: recorded,
    needs: "editor",
    rate: { max: 120, timeWindow: MINUTE },
    bodyLimit: LETTER,
    act: async ({ body: { claim, verdict, set, why: reason }, visitor }, reply) => {
      const done = await house.desk.correct(claim, { verdict, set }, { who: visitor.name, why: reason });
      if ("wrong" in done) return sendProblem(reply, problemOf("not-found", done.wrong));
      return { id: done.judgement.id, isNew: done.isNew, judgement: { ...done.judgement } };
    },
  });
}

function addIdentities(house: House): void {
  addAction(house, {
    path: "/api/identities",
    tag: "editing",
    summary: "Records that two names are one person's, club's or outlet's, or that they are not",
    description: 'Names as articles give them; "NAME @ CLUB" for one of several namesakes. A row of its own: nothing is rewritten.',
    body: z.strictObject({ a: name, b: name, verdict: z.enum(["same", "different", "withdrawn"]), why }),
    answer: recorded,
    needs: "editor",
    rate: { max: 120, timeWindow: MINUTE },
    bodyLimit: LETTER,
    act: async ({ body: { a, b, verdict, why: reason }, visitor }, reply) => {
      const done = await house.desk.identify([a, b], verdict, { who: visitor.name, why: reason });
      if ("wrong" in done) return sendProblem(reply, problemOf("not-found", done.wrong));
      return { id: done.judgement.id, isNew: done.isNew, judgement: { ...done.judgement } };
    },
  });
}

/** Disputes, as a list. */
export function disputeViews(desk: Desk): readonly Shown[] {
  return [
    view({
      path: "/api/disputes",
      tag: "disputes",
      summary: "What somebody says is wrong, and the answers: answered ones for everybody, all of them for editors",
      query: z.strictObject({ cursor: cursor.exactOptional(), limit }),
      answer: disputes,
      show: async ({ query, role }) => {
        const all = await desk.disputes(role);
        const from = query.cursor === undefined ? 0 : (fromCursor("d", query.cursor) ?? 0);
        const next = from + query.limit < all.length ? from + query.limit : null;
        return { answer: { items: [...all.slice(from, from + query.limit)], next: cursorOf("d", next) } };
      },
    }),
  ];
}

/** A path of the page, or a claim. */
const about = z
  .string()
  .max(400)
  .regex(/^(\/(?!\/)[\w\-./~:%@?=&]*|[0-9a-f]{32})$/, "is neither the path of a page nor the id of a claim");

function addDisputes(house: House): void {
  const { desk, options } = house;
  addAction(house, {
    path: "/api/disputes",
    tag: "disputes",
    summary: "Says that something on a page is wrong",
    description: "Anybody may where the server runs with --disputes, readers and editors always. It is shown once it is answered.",
    body: z.strictObject({ about, why }),
    answer: dispute,
    needs: options.disputes ? "public" : "reader",
    rate: { max: 3, timeWindow: "1 hour" },
    bodyLimit: LETTER,
    act: async ({ body, visitor }, reply) => {
      const made = await desk.dispute(body, visitor.role === "public" ? "a visitor" : visitor.name);
      return made ?? sendProblem(reply, problemOf("unavailable", "too many disputes wait for an answer; try again in some days"));
    },
  });
  addAction(house, {
    path: "/api/disputes/:id/answer",
    tag: "disputes",
    summary: "Answers a dispute, in public from then on",
    description: "Of two answers the later counts.",
    params: z.object({ id: hex }),
    body: z.strictObject({ words: z.string().trim().min(3).max(4000) }),
    answer: dispute,
    needs: "editor",
    rate: { max: 120, timeWindow: MINUTE },
    bodyLimit: LETTER,
    act: async ({ params, body, visitor }, reply) => {
      const found = await desk.answerDispute(params.id, body.words, visitor.name);
      return "missing" in found ? sendProblem(reply, problemOf("not-found", found.missing)) : found.answer;
    },
  });
}
