import { resultOf, satisfactionOfTallies, stepsOfTallies } from '@pingyi/core';
import { CountsTable } from '../../duty/counts-table.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';

/** Counts by origin, the score, and how it came about. Only what was announced: nothing earlier leaves the room. */
export function ResultsOfReport({ view }: { readonly view: MeetingView }) {
  const { meeting, campaign, names } = view;
  const announced = resultOf(meeting, campaign.scheme).filter(({ unit }) =>
    meeting.announced.has(unit),
  );
  const { voids, givenUp } = meeting.vote;
  return (
    <section>
      <h3>四、表决结果</h3>
      {givenUp !== null && <p>本场已放弃表决。</p>}
      {givenUp === null && announced.length === 0 && <p>结果还没有公布。</p>}
      {voids > 0 && <p>表决曾作废 {voids} 次，作废的票留在记录里，不计入结果。</p>}
      {announced.map((counts) => {
        const score = satisfactionOfTallies(counts.tallies, campaign.scheme);
        return (
          <div key={counts.unit} class="report-result">
            <h4>
              {names('unit', counts.unit).zh}　群众满意度 {score?.published ?? '无法计算'}
            </h4>
            <CountsTable view={view} counts={counts} />
            <ol>
              {stepsOfTallies(counts.tallies, campaign.scheme).map(({ name, sentence }, at) => (
                <li key={at}>
                  {name.zh}：{sentence.zh}
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}
