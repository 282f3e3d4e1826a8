/** An open bench: for how long, who left, who minds it, who is in line, who said no, who there knows whom. */
import type { JSX } from "preact";
import type { CandidateAnswer, LeadAnswer, OpenBenchAnswer, RefusalAnswer } from "../../../src/model/api.ts";
import { rumourPath } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { words } from "../strings.ts";
import { lengthWords } from "../words/when.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { Evidence } from "./Evidence.tsx";
import { NameLink } from "./NameLink.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import { Phrase } from "./Phrase.tsx";
import { StageScale } from "./StageScale.tsx";
import { When } from "./When.tsx";

export interface BenchPanelProps {
  readonly of: OpenBenchAnswer;
  readonly leads: readonly LeadAnswer[];
}

export function BenchPanel({ of: bench, leads }: BenchPanelProps): JSX.Element {
  return (
    <div class="bench-panel">
      <BenchLine of={bench} />
      {bench.candidates.length + bench.refusals.length + leads.length > 0 && (
        <div class="bench-lists">
          {bench.candidates.length > 0 && <Candidates of={bench} />}
          {bench.refusals.length > 0 && <Refusals of={bench.refusals} />}
          {leads.length > 0 && <Leads of={leads} />}
        </div>
      )}
    </div>
  );
}

/** "Open for 6 days · Felice Mazzù was dismissed 24 Oct 2022 · Robin Veldman minds the bench". */
function BenchLine({ of: bench }: { readonly of: OpenBenchAnswer }): JSX.Element {
  const { daysOpen, since, support, left, leaving, minder, state, candidates } = bench;
  const how = (leaving && words.openBench.leftHow[leaving]) ?? words.openBench.left;
  return (
    <div class="bench-line">
      <div class="bench-days">
        <Evidence of={support}>{daysOpen ? lengthWords(daysOpen) : words.openBench.undated}</Evidence>
      </div>
      <div class="dots">
        <span>{words.benches[state]}</span>
        {left && (
          <span>
            <Phrase template={how} fill={{ person: <NameLink of={left} /> }} /> <When at={since} />
          </span>
        )}
        {minder && (
          <span>
            <OutcomeMark of="interim" /> <Phrase template={words.openBench.minds} fill={{ person: <NameLink of={minder} /> }} />
          </span>
        )}
        {candidates.length === 0 && <span class="faint">{words.openBench.noCandidates}</span>}
      </div>
    </div>
  );
}

const names = words.openBench.columns;

function Candidates({ of: { candidates } }: { readonly of: OpenBenchAnswer }): JSX.Element {
  const link = useLink();
  const columns: readonly Column<CandidateAnswer>[] = [
    { name: names.person, isHead: true, cell: ({ person }) => <NameLink of={person} /> },
    { name: names.stage, cell: (row) => <Standing of={row} /> },
    {
      name: names.origins,
      look: "figure",
      cell: ({ rumour, independentOrigins }) => (
        <a href={`${link(rumourPath(rumour))}#sentences`}>
          {words.figure(independentOrigins)}
          <span class="vh"> {names.origins}</span>
        </a>
      ),
    },
    {
      name: names.leaves,
      look: "wide",
      cell: ({ wouldLeave }) => (wouldLeave ? <NameLink of={wouldLeave} /> : <span class="faint">–</span>),
    },
  ];
  return (
    <div class="bench-line-up">
      <h3>{words.openBench.candidates}</h3>
      <DataTable caption={words.openBench.candidates} columns={columns} rows={candidates} keyOf={({ rumour }) => rumour} />
    </div>
  );
}

/** The stage, or what became of it; on narrow screens also whose bench would be empty then. */
function Standing({ of: { stage, outcome, rule, wouldLeave } }: { readonly of: CandidateAnswer }): JSX.Element {
  return (
    <>
      {outcome === "open" ? (
        <StageScale stage={stage} />
      ) : (
        <span class="standing">
          <OutcomeMark of={outcome} /> {words.rules[rule]}
        </span>
      )}
      {wouldLeave && (
        <span class="narrow-only faint">
          {names.leaves} {wouldLeave.name}
        </span>
      )}
    </>
  );
}

function Refusals({ of: refusals }: { readonly of: readonly RefusalAnswer[] }): JSX.Element {
  return (
    <div>
      <h3>{words.openBench.refusals}</h3>
      <ul class="plain-list">
        {refusals.map((refusal) => (
          <li key={refusal.claim} data-row>
            <NameLink of={refusal.person} /> <Evidence of={[refusal]}>{words.openBench.refused[refusal.how]}</Evidence>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Leads({ of: leads }: { readonly of: readonly LeadAnswer[] }): JSX.Element {
  return (
    <div>
      <h3>{words.openBench.leads}</h3>
      <ul class="plain-list">
        {leads.map(({ insider, coach, club, together, support }) => (
          <li key={`${insider.id} ${coach.id} ${club.id}`} data-row>
            <Phrase
              template={words.openBench.lead}
              fill={{ insider: <NameLink of={insider} />, coach: <NameLink of={coach} />, club: <NameLink of={club} /> }}
            />{" "}
            <Evidence of={support}>
              <When at={together} short />
            </Evidence>
          </li>
        ))}
      </ul>
    </div>
  );
}
