import type { Names } from '@pingyi/core';
import type { dataOf } from '../data/ask.ts';
import { standingOf } from '../duties/duty-facts.tsx';
import { dutyForms } from '../duties/duty-forms.ts';
import { mayGive, useOwnAccount } from '../session/own-account.ts';
import { Sideways } from '../ui/sideways.tsx';
import { words as common } from '../words/common.ts';
import { shortDayText } from '../words/dates.ts';
import { words as duties } from '../words/duties.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { lateBy, words as phases } from '../words/phases.ts';

/** A required thing as the server tells whoever it concerns. */
export type OwnTask = ReturnType<typeof dataOf<'/api/campaigns/{campaign}/tasks'>>['tasks'][number];

interface OwnTasksProps {
  readonly campaign: string;
  readonly tasks: readonly OwnTask[];
  readonly names: Names;
  readonly onOpen: (task: OwnTask) => void;
}

/** What is required of the reader's units: first what the reader does, then what others do. */
export function OwnTasks({ campaign, tasks, names, onOpen }: OwnTasksProps) {
  const say = useSay();
  const own = useOwnAccount();
  const { language } = useSpeech();
  const isOwn = ({ duty }: OwnTask) => {
    const form = dutyForms[duty];
    return form !== undefined && mayGive(own, form.command, campaign);
  };
  const ordered = [...tasks.filter(isOwn), ...tasks.filter((task) => !isOwn(task))];
  const nameOf = ({ unit }: OwnTask) => (unit === null ? '—' : say(names('unit', unit)));
  return (
    <Sideways label={say(phases.tasks)}>
      <table className="plain-table stacked-table">
        <thead>
          <tr>
            <th scope="col">{say(phases.duty)}</th>
            <th scope="col">{say(common.unit)}</th>
            <th scope="col">{say(phases.due)}</th>
            <th scope="col">{say(duties.state)}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((task) => (
            <tr key={`${task.duty} ${task.unit ?? ''}`}>
              <th scope="row">
                {isOwn(task) ? (
                  <button
                    type="button"
                    className="link"
                    aria-label={`${nameOf(task)} · ${say(task.title)}`}
                    onClick={() => onOpen(task)}
                  >
                    {say(task.title)}
                  </button>
                ) : (
                  <>
                    {say(task.title)} <span className="hint">{say(duties.noForm)}</span>
                  </>
                )}
              </th>
              <td data-label={say(common.unit)}>{nameOf(task)}</td>
              <td data-label={say(phases.due)}>{shortDayText(task.due, language)}</td>
              <td data-label={say(duties.state)}>
                {say(standingOf(task))}{' '}
                {task.daysLate > 0 && (
                  <span className="mark warning">{say(lateBy(task.daysLate))}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
