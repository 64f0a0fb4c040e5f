import { itemsOf } from '@pingyi/core';
import { Notice } from '../duty/notice.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { overallQuestion } from '../words/overall-question.ts';
import { words } from '../words/papers.ts';
import { dayText } from './chinese-time.ts';
import { PaperHead } from './paper-head.tsx';

/** The question that stands beside the grades of an item. */
function questionOf({ campaign, names }: MeetingView, item: string): string {
  const dimension = campaign.plan.dimensions.find(({ id }) => id === item);
  if (dimension !== undefined) return dimension.question.zh;
  return item === 'overall' ? overallQuestion.zh : names('part', item).zh;
}

/**
 * The paper ballot in large type: one sheet a person and unit, with a box for each grade. It carries no
 * number and nothing that could tell sheets apart; copies are made on the printer.
 */
export function BallotSheets({ view }: { readonly view: MeetingView }) {
  const say = useSay();
  const { meeting, campaign, names } = view;
  const { particulars } = meeting;
  const items = itemsOf(campaign.scheme);
  if (particulars.ballots === 'electronic')
    return <Notice kind="info" title={say(words.noPaperHere)} />;
  return (
    <>
      <p class="screen-only">{say(words.ballotCopies)}</p>
      {particulars.units.map((unit) => (
        <section key={unit} class="paper ballot">
          <PaperHead view={view} title={words.ballot.zh} />
          <p>
            {dayText(particulars.begins)} · {particulars.place}
          </p>
          <p class="ballot-unit">{names('unit', unit).zh}</p>
          <p class="ballot-how">{words.ballotHow.zh}</p>
          {items.map((item) => (
            <div key={item} class="ballot-item">
              <p class="ballot-question">{questionOf(view, item)}</p>
              <ul>
                {campaign.scheme.grades.map(({ id }) => (
                  <li key={id}>
                    <span class="ballot-box" aria-hidden="true" />
                    {names('grade', id).zh}
                  </li>
                ))}
                <li class="ballot-abstain">
                  <span class="ballot-box" aria-hidden="true" />
                  弃权
                </li>
              </ul>
            </div>
          ))}
          <p class="paper-foot">{words.ballotFoot.zh}</p>
        </section>
      ))}
    </>
  );
}
