import { type Task, tasksOf } from '@pingyi/core';
import { Table } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { DutyDrawer } from '../duties/campaign-duty.tsx';
import { useTaskColumns } from '../duties/task-columns.tsx';
import { now } from '../steps/now.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { words as common } from '../words/common.ts';
import { handedInCount, words } from '../words/december.ts';
import { useSay } from '../words/language.tsx';

/** Which units handed in their report of December, how late, and where it is. */
export function ReportTable() {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const [search, set] = useSearchFields();
  const taskColumns = useTaskColumns();
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
            title: say(common.unit),
            key: 'unit',
            render: (_, { unit }) => (
              <button type="button" className="link" onClick={() => set({ report: unit })}>
                {unit === null ? '—' : say(names('unit', unit))}
              </button>
            ),
          },
          ...taskColumns,
        ]}
      />
      <DutyDrawer task={open} onClose={() => set({ report: null })} />
    </section>
  );
}
