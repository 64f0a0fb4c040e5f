import { type BallotBox, boxesOf, type Grade, stepName, type UnitTally } from '@pingyi/core';
import { plainFraction } from '../../ui/exact.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import type { UnitResult } from '../model/unit-results.ts';
import { gradesFinding, resultsWords as words } from '../words/results.ts';
import { Facts } from './facts.tsx';
import { GradeBar } from './grade-bar.tsx';

interface ScoreBookProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly result: UnitResult;
}

function tallyKey({ kind, id }: UnitTally): string {
  return `${kind}-${id ?? 'all'}`;
}

function gradeCount(tally: UnitTally, { id }: Grade): number {
  return Object.hasOwn(tally.grades, id) ? (tally.grades[id] ?? 0) : 0;
}

interface TallyTableProps extends ScoreBookProps {
  readonly tally: UnitTally;
  readonly boxes: readonly BallotBox[];
}

/** The counts of each box and their sum, as they were announced. */
function TallyTable({ context, campaign, tally, boxes }: TallyTableProps) {
  const { say } = context;
  const { grades } = campaign.campaign.scheme;
  const columns = [
    ...grades.map((grade) => ({
      name: grade.label,
      of: (each: UnitTally) => gradeCount(each, grade),
    })),
    { name: say(words.abstained), of: (each: UnitTally) => each.abstained },
    { name: say(words.invalid), of: (each: UnitTally) => each.invalid },
    { name: say(words.ballots), of: (each: UnitTally) => each.returned },
    { name: say(words.issued), of: (each: UnitTally) => each.issued },
  ];
  const cells = (each: UnitTally) =>
    columns.map(({ name, of }) => (
      <td key={name} class="figures" data-label={name}>
        {of(each)}
      </td>
    ));
  return (
    <table class="list counts">
      <caption>
        {tally.id === null ? say(words.boxes) : say(campaign.names('part', tally.id))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(words.box)}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" class="figures">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {boxes.map((box) => (
          <tr key={`${box.origin} ${box.poll}`}>
            <th scope="row">
              {say(words[box.origin])}{' '}
              {box.poll !== null && (
                <span class="quiet block">
                  {say(words.pollId)} <code>{box.poll}</code>
                </span>
              )}
            </th>
            {cells(box.tally)}
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{say(words.sum)}</th>
          {cells(tally)}
        </tr>
      </tbody>
    </table>
  );
}

function Counts({ tally, ...rest }: Omit<TallyTableProps, 'boxes'>) {
  const { context, campaign, result } = rest;
  const { say } = context;
  const meeting = campaign.meetings.find(({ id }) => id === result.payload.meeting);
  const all =
    meeting === undefined ? [] : boxesOf(meeting, campaign.campaign.scheme, result.unit.id);
  const boxes = all.filter((box) => tallyKey(box.tally) === tallyKey(tally));
  const shares = [
    ...campaign.campaign.scheme.grades.map((grade) => ({
      key: grade.id,
      label: grade.label,
      count: gradeCount(tally, grade),
    })),
    { key: 'abstained', label: say(words.abstained), count: tally.abstained },
    { key: 'invalid', label: say(words.invalid), count: tally.invalid },
  ];
  const [most] = [...shares].sort((one, other) => other.count - one.count);
  return (
    <>
      <GradeBar
        id={`grades-${tallyKey(tally)}`}
        title={say(gradesFinding(tally.returned, most?.label ?? '', most?.count ?? 0))}
        axis={say(words.shareAxis)}
        shares={shares}
      />
      <TallyTable {...rest} tally={tally} boxes={boxes} />
    </>
  );
}

/** How a unit's satisfaction comes about, from the counts of every ballot box on. */
export function ScoreBook({ context, campaign, result }: ScoreBookProps) {
  const { say, language } = context;
  const { payload, computed, isSame, steps } = result;
  return (
    <>
      <p>{say(words.scoreBookLead)}</p>
      {payload.tallies.map((tally) => (
        <Counts
          key={tallyKey(tally)}
          context={context}
          campaign={campaign}
          result={result}
          tally={tally}
        />
      ))}
      <h3>{say(words.steps)}</h3>
      <ol class="steps">
        {steps.map(({ code, text }) => (
          <li key={`${code} ${text}`}>
            <span class="quiet">{stepName(code, language)}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <Facts
        facts={[
          {
            name: say(words.exact),
            value: computed === null ? null : <code>{plainFraction(computed.exact)}</code>,
          },
          { name: say(words.voids), value: payload.voids },
        ]}
      />
      <p class={isSame ? 'verdict' : 'verdict differs'}>
        {say(isSame ? words.same : words.differs)}
      </p>
    </>
  );
}
