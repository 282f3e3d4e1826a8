/** `hearsay correct`: a claim is misread, or a field of it has another value. */
import { type Command, InvalidArgumentError } from "commander";
import { correctClaim, type Verdict } from "../app/judging.ts";
import { ledgerPath } from "../app/ledgers.ts";
import { ACTS, CERTAINTIES, CLAIM_KINDS, CORRECTABLE, type Correction, MANNERS, type RightValues, ROLES, STAGES } from "../model/index.ts";
import { type JudgeOptions, judgeFrom, withJudgeOptions } from "./judge-options.ts";
import { writeJson } from "./options.ts";
import { complain, write } from "./terminal.ts";

/** What a field may be; a field that is missing here takes a name. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  kind: CLAIM_KINDS,
  role: ROLES,
  stage: STAGES,
  manner: MANNERS,
  act: ACTS,
  certainty: CERTAINTIES,
  polarity: ["affirmed", "negated"],
  standing: ["live", "past", "ruled-out"],
  squad: ["first", "reserve", "youth", "women"],
};

/** Fields without which a claim is none. */
const NEEDED = ["kind", "polarity", "certainty"];

const EXAMPLES = `
Examples:
  hearsay correct 1a75a9fd --misread --why "the sentence is about his brother"
  hearsay correct 1a75a9fd --set role=caretaker --set stage=talks --why "see the second paragraph"
  hearsay correct 1a75a9fd --set "person=Jens Prøve" --why ""he" is the coach"
  hearsay correct 1a75a9fd --set club= --why "no club is named"
  hearsay correct 1a75a9fd --withdraw --why "it was right"

Fields: ${CORRECTABLE.join(", ")}. A correction is a row of its own: nothing is rewritten, and a newer reading of the article does not undo it.
Exit codes: 0 recorded, 1 no such claim, or several, 2 wrong usage.`;

interface CorrectOptions extends JudgeOptions {
  readonly misread?: boolean;
  readonly withdraw?: boolean;
  readonly set: RightValues;
}

/** Adds `correct` to the program. */
export function registerCorrect(program: Command): void {
  const command = program
    .command("correct")
    .summary("record that a claim is misread, or what is right")
    .description("Records what is wrong with a claim, with who says so, when and why. Every view follows it from then on.")
    .argument("<claim>", "the claim's id, or its first digits")
    .option("--misread", "the article does not say it")
    .option(
      "--set <field=value>",
      "the right value of a field, nothing behind the = where there is none; may be given several times",
      field,
      {},
    )
    .option("--withdraw", "take back what was recorded of this claim");
  withJudgeOptions(command).addHelpText("after", EXAMPLES).action(runCorrect);
}

function field(typed: string, before: RightValues): RightValues {
  const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec(typed) ?? [];
  if (!CORRECTABLE.some((known) => known === name))
    throw new InvalidArgumentError(`Give FIELD=VALUE; fields are ${CORRECTABLE.join(", ")}.`);
  if (value === "" && NEEDED.includes(name)) throw new InvalidArgumentError(`A claim has a ${name}.`);
  const allowed = VALUES[name];
  if (value !== "" && allowed && !allowed.includes(value)) throw new InvalidArgumentError(`${name} is one of ${allowed.join(", ")}.`);
  return { ...before, [name]: value === "" ? null : value };
}

async function runCorrect(prefix: string, { misread, withdraw, set, ...options }: CorrectOptions): Promise<void> {
  const verdicts: readonly Correction["verdict"][] = [
    ...(misread ? (["misread"] as const) : []),
    ...(withdraw ? (["withdrawn"] as const) : []),
    ...(Object.keys(set).length > 0 ? (["corrected"] as const) : []),
  ];
  const [verdict, ...others] = verdicts;
  if (!verdict || others.length > 0) {
    process.exitCode = 2;
    return complain("give one of --misread, --set FIELD=VALUE and --withdraw (see hearsay correct --help)");
  }
  const outcome = await correctClaim(ledgerPath(options.ledger), prefix, { verdict, set } satisfies Verdict, judgeFrom(options));
  if ("wrong" in outcome) {
    process.exitCode = 1;
    return complain(outcome.wrong);
  }
  if (options.json) return writeJson(outcome.judgement);
  await write(`recorded: ${inWords(outcome.judgement)} (${outcome.judgement.id.slice(0, 8)})\n`);
}

function inWords({ verdict, set }: Correction): string {
  if (verdict === "misread") return "the article does not say it";
  if (verdict === "withdrawn") return "the claim stands as it is read";
  return Object.entries(set)
    .map(([name, value]) => `${name} is ${value ?? "not told"}`)
    .join(", ");
}
