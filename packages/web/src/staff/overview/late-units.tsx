import { type CivilDate, tasksOf } from '@pingyi/core';
import { App, Button } from 'antd';
import { labelled } from '../../words/marks.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { now } from '../steps/now.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTell } from '../ui/messages.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words as common } from '../words/common.ts';
import { dayText, shortDayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { daysText, dutyLate, lateTitle, reminder, unitsLeftOut, words } from '../words/overview.ts';
import { type LateUnit, lateUnitsOf } from './late-list.ts';

/** The pages of the phases list the rest. */
const mostShown = 20;

/** Who is late with what, each with a text that is ready to be sent. */
export function LateUnits({ today }: { readonly today: CivilDate }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const tell = useTell();
  const { modal } = App.useApp();
  const late = lateUnitsOf(tasksOf(campaign, now()));
  const count = late.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const nameOf = ({ unit }: LateUnit) =>
    unit === null ? say(words.own) : say(names('unit', unit));
  const itemsOf = ({ tasks }: LateUnit) =>
    tasks.map(({ duty, due, daysLate }) =>
      say(dutyLate(say(names('duty', duty)), shortDayText(due, language), daysLate)),
    );
  const copy = async (row: LateUnit): Promise<void> => {
    const text = say(reminder(nameOf(row), itemsOf(row), dayText(today, language)));
    try {
      await navigator.clipboard.writeText(text);
      tell('done', say(words.copied));
    } catch {
      modal.info({ title: say(words.notCopied), content: text });
    }
  };
  return (
    <section aria-labelledby="late-title" className="panel">
      <h2 id="late-title">{say(lateTitle(count))}</h2>
      {late.length === 0 ? (
        <EmptyState title={say(words.lateNone)} />
      ) : (
        <Sideways label={say(lateTitle(count))}>
          <table className="plain-table stacked-table">
            <thead>
              <tr>
                <th scope="col">{say(common.unit)}</th>
                <th scope="col">{say(words.duty)}</th>
                <th scope="col">{say(words.daysLate)}</th>
                <th scope="col">{say(words.copy)}</th>
              </tr>
            </thead>
            <tbody>
              {late.slice(0, mostShown).map((row) => (
                <tr key={row.unit ?? ''}>
                  <th scope="row">{nameOf(row)}</th>
                  <td data-label={say(words.duty)}>
                    <ul className="plain-list">
                      {itemsOf(row).map((item) => (
                        <li key={item}>{item}</li>
                      ))}
                    </ul>
                  </td>
                  <td className="figures" data-label={say(words.daysLate)}>
                    {say(daysText(row.daysLate))}
                  </td>
                  <td>
                    <Button
                      aria-label={say(labelled(words.copy, nameOf(row)))}
                      onClick={() => void copy(row)}
                    >
                      {say(words.copy)}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {late.length > mostShown && (
            <p className="quiet">{say(unitsLeftOut(mostShown, late.length))}</p>
          )}
        </Sideways>
      )}
    </section>
  );
}
