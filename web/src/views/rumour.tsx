/** One rumour: how it went, who has it from whom, every sentence, and how it was settled. */
import type { ComponentChildren, JSX } from "preact";
import type { ReportAnswer, RumourAnswer } from "../../../src/model/api.ts";
import { voiceWords } from "../parts/Chain.tsx";
import { Citations } from "../parts/Citations.tsx";
import { Evidence } from "../parts/Evidence.tsx";
import { NameLink } from "../parts/NameLink.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import { Phrase } from "../parts/Phrase.tsx";
import { rumourWords } from "../parts/RumourName.tsx";
import { Sentence } from "../parts/Sentence.tsx";
import { StageScale } from "../parts/StageScale.tsx";
import { Timeline } from "../parts/Timeline.tsx";
import { When } from "../parts/When.tsx";
import { words } from "../strings.ts";
import { periodWords } from "../words/when.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ answer }: PageFor<"rumour">): string {
  return rumourWords(answer);
}

export function View({ page: { answer: rumour } }: { readonly page: PageFor<"rumour"> }): JSX.Element {
  const cites = rumour.reports.some(({ chain }) => chain.length > 1);
  return (
    <>
      <Head of={rumour} />
      <div class="rumour section">
        <section aria-labelledby="timeline">
          <h2 id="timeline">{words.rumour.timeline}</h2>
          <Timeline reports={rumour.reports} />
        </section>
        <section aria-labelledby="graph">
          <h2 id="graph">{words.rumour.graph}</h2>
          {cites ? <Citations chains={rumour.reports.map(({ chain }) => chain)} /> : <p class="empty">{words.rumour.noCites}</p>}
        </section>
      </div>
      <section aria-labelledby="sentences">
        <h2 id="sentences">{words.rumour.ledger}</h2>
        <ol class="ledger">
          {rumour.reports.map((report) => (
            <ReportLine key={report.claim} of={report} />
          ))}
        </ol>
      </section>
      <Settled of={rumour} />
    </>
  );
}

function Head({ of: rumour }: { readonly of: RumourAnswer }): JSX.Element {
  const fill = { person: <NameLink of={rumour.person} />, club: <NameLink of={rumour.club} /> };
  const isHigher = rumour.peak !== null && rumour.peak !== rumour.stage;
  return (
    <>
      <h1 class="names">
        <Phrase template={words.rumour[rumour.kind]} fill={fill} />
      </h1>
      <div class="subline dots">
        <span>
          <OutcomeMark of={rumour.outcome} worded />
        </span>
        <span>{rumour.role ? words.roles[rumour.role] : words.roleUnknown}</span>
        {rumour.stage && (
          <span>
            <StageScale stage={rumour.stage} />
            {isHigher && rumour.peak && ` (${words.rumour.peak}: ${words.stages[rumour.peak]})`}
          </span>
        )}
        <span>{periodWords(rumour.first, rumour.last)}</span>
        <span>
          <a href="#sentences">{words.count.reports(rumour.reports.length)}</a>
        </span>
        <Origins of={rumour} />
      </div>
    </>
  );
}

/** How many independent origins there are; opens what each of them was first to say. */
function Origins({ of: { origins, independentOrigins, reports } }: { readonly of: RumourAnswer }): JSX.Element {
  const firsts = origins.flatMap(
    (name) => reports.find(({ origin, relay }) => origin === name && !relay) ?? reports.find(({ origin }) => origin === name) ?? [],
  );
  return (
    <span>
      <Evidence of={firsts}>{words.count.origins(independentOrigins)}</Evidence>
      {origins.length > 0 && `: ${origins.map(voiceWords).join(", ")}`}
    </span>
  );
}

function ReportLine({ of: report }: { readonly of: ReportAnswer }): JSX.Element {
  return (
    <li id={`claim-${report.claim}`} data-row class={report.relay ? "report report-relay" : "report"}>
      <div class="report-head">
        <When at={report.at} />
        <StageScale stage={report.stage} />
        <span class="faint">{report.relay ? words.rumour.relay : words.rumour.origin}</span>
        {!report.live && <i class="faint">{report.polarity === "negated" ? words.denied : words.recalled}</i>}
      </div>
      <Sentence of={report} />
    </li>
  );
}

/** The rule in words, the claims that decided it, and what would have changed it. */
function Settled({ of: rumour }: { readonly of: RumourAnswer }): JSX.Element {
  const { rule, settledBy, settled, outcome } = rumour;
  const isOpen = outcome === "open";
  const Said = ({ template }: { readonly template: string }): JSX.Element => (
    <Phrase template={template} fill={{ person: rumour.person.name, club: rumour.club.name }} />
  );
  return (
    <section aria-labelledby="settlement">
      <h2 id="settlement">{isOpen ? words.rumour.unsettled : words.rumour.settlement}</h2>
      <p class="settlement dots">
        <span>
          <OutcomeMark of={outcome} /> <Said template={words.ruleSentences[rule]} />
        </span>
        {settled && <When at={settled} />}
        <code>{rule}</code>
      </p>
      {!isOpen && <Deciding>{settledBy.length > 0 ? settledBy.map((claim) => <Sentence key={claim.claim} of={claim} />) : null}</Deciding>}
      <p class="otherwise">
        <Said template={words.otherwise[rule]} />
      </p>
    </section>
  );
}

function Deciding({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="deciding">
      <h3>{words.rumour.deciding}</h3>
      {children ?? <p class="empty">{words.rumour.noDeciding}</p>}
    </div>
  );
}
