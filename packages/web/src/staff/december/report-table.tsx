import { type Task, tasksOf } from '@pingyi/core';
import { Table } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { DutyDrawer } from '../duties/campaign-duty.tsx';
import { standingOf } from '../duties/duty-facts.tsx';
import { now } from '../steps/now.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { momentText, shortDayText } from '../words/dates.ts';
import { handedInCount, words } from '../words/december.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { lateBy } from '../words/phases.ts';

/** Which units handed in their report of December, how late, and where it is. */
export function ReportTable() {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const [search, set] = useSearchFields();
  const tasks = tasksOf(campaign, now()).filter(({ duty }) => duty === 'finalReport');
  const open = tasks.find(({ unit }) => unit !== null && unit === search.get('report'));
  if (tasks.length === 0) return <EmptyState title={say(words.noReports)} />;
  const have = tasks.filter(({ handedIn }) => handedIn !== null).length;
  const late = tasks.filter(({ daysLate }) => daysLate > 0).length;
  return (
    <section className="panel" aria-labelledby="reports">
      <h2 id="reports">{say(words.reports)}</h2>
      <p className="spaced">{say(handedInCount(have, tasks.length, late))}</p>
      <Table<Task>
        rowKey={({ unit }) => unit ?? ''}
        dataSource={[...tasks]}
        size="middle"
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: say(words.unit),
            key: 'unit',
            render: (_, { unit }) => (
              <button type="button" className="link" onClick={() => set({ report: unit })}>
                {unit === null ? '—' : say(names('unit', unit))}
              </button>
            ),
          },
          {
            title: say(words.due),
            key: 'due',
            render: (_, { due }) => shortDayText(due, language),
          },
          {
            title: say(words.handedIn),
            key: 'handedIn',
            render: (_, { handedIn }) =>
              handedIn === null ? '—' : momentText(handedIn.at, language),
          },
          {
            title: say(words.state),
            key: 'state',
            render: (_, task) => (
              <>
                {say(standingOf(task))}{' '}
                {task.daysLate > 0 && (
                  <span className="mark warning">{say(lateBy(task.daysLate))}</span>
                )}
              </>
            ),
          },
        ]}
      />
      <DutyDrawer task={open} onClose={() => set({ report: null })} />
    </section>
  );
}
