import type { Task } from '@pingyi/core';
import type { TableColumnsType } from 'antd';
import { words as common } from '../words/common.ts';
import { momentText, shortDayText } from '../words/dates.ts';
import { words } from '../words/duties.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { lateBy } from '../words/phases.ts';
import { standingOf } from './duty-facts.tsx';

/** When a required thing is due, when it was first handed in, and how it stands: the last columns of its tables. */
export function useTaskColumns(): TableColumnsType<Task> {
  const say = useSay();
  const { language } = useSpeech();
  return [
    {
      title: say(words.due),
      key: 'due',
      render: (_, { due }) => shortDayText(due, language),
    },
    {
      title: say(words.first),
      key: 'handedIn',
      render: (_, { handedIn }) => (handedIn === null ? '—' : momentText(handedIn.at, language)),
    },
    {
      title: say(common.state),
      key: 'state',
      render: (_, task) => (
        <>
          {say(standingOf(task))}{' '}
          {task.daysLate > 0 && <span className="mark warning">{say(lateBy(task.daysLate))}</span>}
        </>
      ),
    },
  ];
}
