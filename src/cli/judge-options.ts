/** What commands that record a judgement have in common: who judges, and why. */
import { userInfo } from "node:os";
import type { Command } from "commander";
import type { Judge } from "../app/judging.ts";
import { type LedgerOptions, withLedgerOptions } from "./options.ts";

export interface JudgeOptions extends LedgerOptions {
  readonly why: string;
  readonly by?: string;
}

/** Adds `--why` and `--by`. */
export function withJudgeOptions(command: Command): Command {
  return withLedgerOptions(
    command
      .requiredOption("--why <reason>", "the reason, for whoever comes after you")
      .option("--by <name>", "who judges (default: the name you are logged in under)"),
  );
}

export function judgeFrom({ why, by }: JudgeOptions): Judge {
  return { why, who: by ?? userName() };
}

/** A container may run under a number that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
