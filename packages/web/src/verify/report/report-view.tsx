import type { ClaimName, ClaimReport, Report } from '@pingyi/record';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../../duty/notice.tsx';
import { useSay } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { beliefs, claimTitle, words } from '../../words/verify.ts';
import { ClaimEntry } from './claim-entry.tsx';
import { StoreyFigure } from './storey-figure.tsx';
import { subjects } from './subjects.ts';
import { WitnessTable } from './witness-table.tsx';

function Verdict({ claims }: { readonly claims: readonly ClaimReport[] }) {
  const say = useSay();
  const of = (state: ClaimReport['state']) => claims.filter((claim) => claim.state === state);
  const failing = of('fails');
  const open = of('undecided').length;
  const tally = (
    <p class="figures">
      {say(
        words.tally({
          holds: of('holds').length,
          fails: failing.length,
          open,
          none: of('not-applicable').length,
        }),
      )}
    </p>
  );
  if (failing.length > 0) {
    const names = failing.map(({ claim }) => say(claimTitle(claim))).join(say(words.comma));
    return (
      <Notice kind="fault" title={say(words.failing(failing.length))}>
        <p class="failing-names">{names}</p>
        {tally}
      </Notice>
    );
  }
  return (
    <Notice kind="well" title={say(open > 0 ? words.nothingFails(open) : words.allHolds)}>
      {tally}
    </Notice>
  );
}

function About({ report }: { readonly report: Report }) {
  const say = useSay();
  const { campaign, installation, size, isFixture } = report.bundle;
  return (
    <>
      {isFixture && (
        <Notice kind="warning" title={say(words.fixture)}>
          <p>{say(words.fixtureMeans)}</p>
        </Notice>
      )}
      <dl class="facts">
        <div>
          <dt>{say(words.campaign)}</dt>
          <dd>{campaign}</dd>
        </div>
        <div>
          <dt>{say(words.log)}</dt>
          <dd class="figures">{say(words.logOf(installation, size))}</dd>
        </div>
      </dl>
    </>
  );
}

interface ReportViewProps {
  readonly report: Report;
  /** The name of the file that was verified. */
  readonly file: string;
  readonly onAnother: () => void;
}

/** What a verification found: the verdict, every claim, who saw the log, what must be believed. */
export function ReportView({ report, file, onAnother }: ReportViewProps) {
  const say = useSay();
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const { claims } = report;
  const byName = new Map(claims.map((claim) => [claim.claim, claim]));
  const above = (name: ClaimName) =>
    claims.filter(({ restsOn }) => restsOn.includes(name)).map(({ claim }) => claim);
  const save = (): void =>
    saveFile(
      new Blob([`${JSON.stringify(report)}\n`], { type: 'application/json' }),
      `report-${report.bundle.campaign}.json`,
    );
  return (
    <>
      <section class="duty-panel" aria-labelledby="verdict">
        <h2 id="verdict" ref={head} tabIndex={-1}>
          {say(words.verdict)} <span class="quiet">{file}</span>
        </h2>
        <Verdict claims={claims} />
        <About report={report} />
        <p class="buttons screen-only">
          <button type="button" class="button primary" onClick={() => window.print()}>
            {say(words.print)}
          </button>
          <button type="button" class="button" onClick={save}>
            {say(words.save)}
          </button>
          <button type="button" class="button" onClick={onAnother}>
            {say(words.another)}
          </button>
        </p>
      </section>
      {subjects.map(({ title, claims: names }) => (
        <section class="duty-panel" key={title.en}>
          <h3>{say(title)}</h3>
          <ul class="claims">
            {names.map((name) => {
              const claim = byName.get(name);
              return (
                claim && (
                  <ClaimEntry
                    key={name}
                    claim={claim}
                    units={report.bundle.units}
                    above={above(name)}
                  />
                )
              );
            })}
          </ul>
        </section>
      ))}
      <StoreyFigure claims={claims} />
      <WitnessTable witnesses={report.witnesses} />
      <section class="duty-panel" aria-labelledby="beliefs">
        <h3 id="beliefs">{say(words.beliefs)}</h3>
        <ul class="beliefs">
          {beliefs.map((belief) => (
            <li key={belief.en}>{say(belief)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
