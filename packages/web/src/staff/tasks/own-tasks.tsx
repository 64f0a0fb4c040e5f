import type { Names } from '@pingyi/core';
import type { dataOf } from '../data/ask.ts';
import { standingOf } from '../duties/duty-facts.tsx';
import { words as common } from '../words/common.ts';
import { shortDayText } from '../words/dates.ts';
import { words as duties } from '../words/duties.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { lateBy, words as phases } from '../words/phases.ts';

/** A required thing as the server tells whoever it concerns. */
export type OwnTask = ReturnType<typeof dataOf<'/api/campaigns/{campaign}/tasks'>>['tasks'][number];

interface OwnTasksProps {
  readonly tasks: readonly OwnTask[];
  readonly names: Names;
  readonly onOpen: (task: OwnTask) => void;
}

/** What is required of the reader's units, each with the way to do it. */
export function OwnTasks({ tasks, names, onOpen }: OwnTasksProps) {
  const say = useSay();
  const { language } = useSpeech();
  const nameOf = ({ unit }: OwnTask) => (unit === null ? '—' : say(names('unit', unit)));
  return (
    <div className="sideways">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(phases.duty)}</th>
            <th scope="col">{say(common.unit)}</th>
            <th scope="col">{say(phases.due)}</th>
            <th scope="col">{say(duties.state)}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={`${task.duty} ${task.unit ?? ''}`}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-label={`${nameOf(task)} · ${say(task.title)}`}
                  onClick={() => onOpen(task)}
                >
                  {say(task.title)}
                </button>
              </th>
              <td>{nameOf(task)}</td>
              <td>{shortDayText(task.due, language)}</td>
              <td>
                {say(standingOf(task))}
                {task.daysLate > 0 && (
                  <span className="mark warning">{say(lateBy(task.daysLate))}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
