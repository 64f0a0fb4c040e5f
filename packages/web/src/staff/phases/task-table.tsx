import { type Task, tasksOf } from '@pingyi/core';
import { Segmented, Table } from 'antd';
import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { DutyDrawer } from '../duties/campaign-duty.tsx';
import { useTaskColumns } from '../duties/task-columns.tsx';
import { now } from '../steps/now.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words as overview } from '../words/overview.ts';
import { words } from '../words/phases.ts';

const filters = ['all', 'open', 'late'] as const;

type Filter = (typeof filters)[number];

function isShown({ handedIn, daysLate }: Task, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return handedIn === null;
    case 'late':
      return daysLate > 0;
  }
}

/** Every required thing of a phase, unit by unit: due when, handed in when. */
export function TaskTable({ phase }: { readonly phase: string }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const [search, set] = useSearchFields();
  const taskColumns = useTaskColumns();
  const filter = filters.find((each) => each === search.get('show')) ?? 'all';
  const all = tasksOf(campaign, now()).filter((task) => task.phase === phase);
  const tasks = all.filter((task) => isShown(task, filter));
  const open = all.find(
    ({ duty, unit }) => duty === search.get('duty') && (unit ?? '') === (search.get('for') ?? ''),
  );
  return (
    <section className="panel" aria-labelledby="tasks-title">
      <h2 id="tasks-title">{say(words.tasks)}</h2>
      <Segmented
        aria-label={say(words.filter)}
        value={filter}
        options={filters.map((value) => ({ value, label: say(words[value]) }))}
        onChange={(value) => set({ show: value === 'all' ? null : value })}
      />
      <Table<Task>
        rowKey={({ duty, unit }) => `${duty} ${unit ?? ''}`}
        dataSource={[...tasks]}
        size="middle"
        sticky
        locale={{ emptyText: say(words.noTasks) }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: say(common.unit),
            key: 'unit',
            render: (_, { unit }) =>
              unit === null ? (
                say(overview.own)
              ) : (
                <Link href={`/units?unit=${unit}`}>{say(names('unit', unit))}</Link>
              ),
          },
          {
            title: say(words.duty),
            key: 'duty',
            render: (_, { duty, unit }) => (
              <button
                type="button"
                className="link"
                aria-label={[unit === null ? null : names('unit', unit), names('duty', duty)]
                  .flatMap((name) => (name === null ? [] : [say(name)]))
                  .join(' · ')}
                onClick={() => set({ duty, for: unit })}
              >
                {say(names('duty', duty))}
              </button>
            ),
          },
          ...taskColumns,
        ]}
      />
      <DutyDrawer task={open} onClose={() => set({ duty: null, for: null })} />
    </section>
  );
}
