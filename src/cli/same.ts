/** `hearsay same` and `hearsay different`: judgements on who is who. */
import type { Command } from "commander";
import { judgeIdentity } from "../app/judging.ts";
import { ledgerPath } from "../app/ledgers.ts";
import type { IdentityJudgement } from "../model/index.ts";
import { type JudgeOptions, judgeFrom, withJudgeOptions } from "./judge-options.ts";
import { writeJson } from "./options.ts";
import { complain, write } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay same "Frank Proef" "Franky Proef" --why "his club writes both"
  hearsay different "Jesper Prøve @ Testby" "Jesper Prøve @ Cykelby" --why "one is a cyclist"
  hearsay same "Frank Proef" "Franky Proef" --withdraw --why "it was his cousin"

A judgement is a row of its own: nothing is rewritten, and of two on the same names the later counts. With @ a club tells namesakes apart.
Exit codes: 0 recorded, 1 no such name, or several, 2 wrong usage.`;

interface SameOptions extends JudgeOptions {
  readonly withdraw?: boolean;
}

/** Adds `same` to the program. */
export function registerSame(program: Command): void {
  register(program, "same", "two names are one person's, one club's or one outlet's");
}

/** Adds `different` to the program. */
export function registerDifferent(program: Command): void {
  register(program, "different", "two names are not the same person's");
}

function register(program: Command, verdict: "same" | "different", what: string): void {
  const command = program
    .command(verdict)
    .summary(`record that ${what}`)
    .description(`Records that ${what}, with who says so, when and why. Every view follows it from then on.`)
    .argument("<a>", 'a name as articles give it; "NAME @ CLUB" for one of several namesakes')
    .argument("<b>", "the other name")
    .option("--withdraw", "take back what was recorded of these two, and leave it to the evidence again");
  withJudgeOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((a: string, b: string, options: SameOptions) => runSame(a, b, verdict, options));
}

async function runSame(a: string, b: string, verdict: "same" | "different", options: SameOptions): Promise<void> {
  const outcome = await judgeIdentity(ledgerPath(options.ledger), [a, b], options.withdraw ? "withdrawn" : verdict, judgeFrom(options));
  if ("wrong" in outcome) {
    process.exitCode = 1;
    return complain(outcome.wrong);
  }
  if (options.json) return writeJson(outcome.judgement);
  await write(`recorded: ${inWords(outcome.judgement)} (${outcome.judgement.id.slice(0, 8)})\n`);
}

const WORDS = { same: "are the same", different: "are not the same", withdrawn: "are left to the evidence" } as const;

function inWords({ a, b, of, verdict }: IdentityJudgement): string {
  const side = ({ name, club }: IdentityJudgement["a"]): string => (club ? `${name} @ ${club}` : name);
  return `${side(a)} and ${side(b)} ${WORDS[verdict]}${verdict === "withdrawn" ? "" : ` ${of}`}`;
}
