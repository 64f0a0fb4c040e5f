import { itemsOf } from '@pingyi/core';
import { Notice } from '../duty/notice.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { words as headings } from '../words/counts.ts';
import { words } from '../words/papers.ts';
import { PaperHead } from './paper-head.tsx';

const tellers = ['计票人一', '计票人二'];

/** A sheet to count on by hand, one for each teller and unit, so that nobody copies the other's. */
export function BlankCountSheets({ view }: { readonly view: MeetingView }) {
  const say = useSay();
  const { meeting, campaign, names } = view;
  if (meeting.particulars.ballots === 'electronic')
    return <Notice kind="info" title={say(words.noPaperHere)} />;
  return meeting.particulars.units.flatMap((unit) =>
    tellers.map((teller) => (
      <section key={`${unit} ${teller}`} class="paper">
        <PaperHead view={view} title={`${words.countSheets.zh}（${teller}）`} />
        <p class="ballot-unit">{names('unit', unit).zh}</p>
        <p class="count-line">
          {[headings.issued, headings.returned, headings.notReturned]
            .map(({ zh }) => `${zh} ＿＿＿＿ 张`)
            .join('　　')}
        </p>
        <table class="paper-table count-sheet">
          <thead>
            <tr>
              <th scope="col">{headings.item.zh}</th>
              {campaign.scheme.grades.map(({ id }) => (
                <th key={id} scope="col">
                  {names('grade', id).zh}
                </th>
              ))}
              <th scope="col">{headings.abstained.zh}</th>
              <th scope="col">{headings.invalid.zh}</th>
              <th scope="col">{headings.sum.zh}</th>
            </tr>
          </thead>
          <tbody>
            {itemsOf(campaign.scheme).map((item) => (
              <tr key={item}>
                <th scope="row">{names(item === 'overall' ? 'part' : 'dimension', item).zh}</th>
                {campaign.scheme.grades.map(({ id }) => (
                  <td key={id} />
                ))}
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <p>{words.countRules.zh}</p>
        <p class="count-line">计票人签字：＿＿＿＿＿＿＿＿　　时间：＿＿＿＿＿＿</p>
      </section>
    )),
  );
}
