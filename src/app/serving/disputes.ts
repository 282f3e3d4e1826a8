/** Disputes: what visitors say is wrong, and what editors answer. */
import type { AccessRole, Dispute, DisputeAnswer, DisputeReply, Remark } from "../../model/index.ts";
import { digest } from "../../text/index.ts";
import type { Found, Shop } from "./asked.ts";

/** Disputes without an answer that a ledger takes: more are nobody's reading. */
const UNANSWERED = 500;

/** What somebody disputes. */
export interface Disputed {
  /** Path of a page, or id of a claim. */
  readonly about: string;
  readonly why: string;
}

/** Disputes, the newest first: answered ones for everybody, the others for editors. */
export async function answerDisputes({ ledger }: Pick<Shop, "ledger">, role: AccessRole): Promise<readonly DisputeAnswer[]> {
  const all = withAnswers(await ledger.remarks());
  return (role === "editor" ? all : all.filter(({ answer }) => answer !== null)).reverse();
}

/** How many wait for an answer. */
export async function waitingDisputes({ ledger }: Pick<Shop, "ledger">): Promise<number> {
  return withAnswers(await ledger.remarks()).filter(({ answer }) => answer === null).length;
}

function withAnswers(remarks: readonly Remark[]): DisputeAnswer[] {
  const answers = new Map(remarks.flatMap((remark) => (remark.kind === "answer" ? [[remark.dispute, remark] as const] : [])));
  return remarks.flatMap((remark) => {
    if (remark.kind !== "dispute") return [];
    const reply = answers.get(remark.id);
    const answer = reply ? { words: reply.why, who: reply.who, at: reply.at } : null;
    return [{ id: shortId(remark.id), about: remark.about, why: remark.why, at: remark.at, answer }];
  });
}

/** Without what tells rows of its kind apart. */
const shortId = (id: string): string => id.replace(/^remark:/, "");
const wholeId = (id: string): string => `remark:${id}`;

/** Records a dispute; null where too many wait for an answer. The same words about the same thing count once. */
export async function dispute({ ledger }: Pick<Shop, "ledger">, { about, why }: Disputed, who: string): Promise<DisputeAnswer | null> {
  const remarks = await ledger.remarks();
  const known = withAnswers(remarks).find((one) => one.about === about && one.why === why);
  if (known) return known;
  if (withAnswers(remarks).filter(({ answer }) => answer === null).length >= UNANSWERED) return null;
  const said = { kind: "dispute", about, why, who, at: new Date().toISOString() } as const;
  const whole: Dispute = { ...said, id: wholeId(digest("dispute", said)) };
  await ledger.remark(whole);
  return withAnswers([whole])[0] ?? null;
}

/** Answers a dispute, in public from then on. */
export async function answerDispute(
  { ledger }: Pick<Shop, "ledger">,
  id: string,
  words: string,
  who: string,
): Promise<Found<DisputeAnswer>> {
  const remarks = await ledger.remarks();
  const disputed = remarks.find((remark) => remark.kind === "dispute" && remark.id === wholeId(id));
  if (!disputed) return { missing: `no dispute has the id ${id}`, suggestions: [] };
  const said = { kind: "answer", dispute: disputed.id, why: words, who, at: new Date().toISOString() } as const;
  const whole: DisputeReply = { ...said, id: wholeId(digest("answer", said)) };
  await ledger.remark(whole);
  const [answer] = withAnswers([disputed, whole]);
  return answer ? { answer } : { missing: `no dispute has the id ${id}`, suggestions: [] };
}
