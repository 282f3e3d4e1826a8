/** `hearsay forget`: takes a person or an article out of the ledger for good. */
import type { Command } from "commander";
import { findMeant, forget } from "../app/forgetting.ts";
import { ledgerPath } from "../app/ledgers.ts";
import { type JudgeOptions, judgeFrom, withJudgeOptions } from "./judge-options.ts";
import { writeJson } from "./options.ts";
import { complain, write } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay forget "Jens Prøve" --why "his lawyer asked, letter of 3 May"          says what would go
  hearsay forget "Jens Prøve" --why "his lawyer asked, letter of 3 May" --yes    removes it for good
  hearsay forget https://paper.test/1234 --why "withdrawn by the paper" --yes    an article, by address, file or id

A person takes all names, claims, sentences and texts that name him with him, and stays out of what is read later. What stays is a tombstone:
that something was removed, when, who asked and why; so name nobody in the reason. Copies and backups of the ledger are yours to see to.
Exit codes: 0 removed, or would be, 1 nobody and no article of that name, or several, 2 wrong usage.`;

interface ForgetOptions extends JudgeOptions {
  readonly yes?: boolean;
}

/** Adds `forget` to the program. */
export function registerForget(program: Command): void {
  const command = program
    .command("forget")
    .summary("remove a person or an article for good, on request")
    .description(
      "Removes a person, or an article, from the ledger for good: text, sentences, names and claims. A tombstone with the reason stays.",
    )
    .argument("<what...>", "a person's full name, or an article's address, file or id")
    .option("--yes", "do it; without, only what would go is said");
  withJudgeOptions(command).addHelpText("after", EXAMPLES).action(runForget);
}

async function runForget(words: readonly string[], { yes, json, ledger, ...options }: ForgetOptions): Promise<void> {
  const place = ledgerPath(ledger);
  const meant = await findMeant(place, words.join(" "));
  if ("wrong" in meant) {
    process.exitCode = 1;
    return complain(meant.wrong);
  }
  const done = yes ? await forget(place, meant, judgeFrom(options)) : null;
  const names = meant.kind === "person" ? meant.names : [meant.name];
  if (json) return writeJson({ kind: meant.kind, names, removed: done });
  if (!done) {
    const more =
      meant.kind === "person" ? ` from ${meant.person.publications.length} articles with claims about him or her, and all others` : "";
    return write(`would remove ${names.join(", ")}${more}, for good; add --yes to do it\n`);
  }
  await write(`removed: ${counted(done.claims, "claim")} from ${counted(done.publications, "article")}\n`);
}

const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`;
