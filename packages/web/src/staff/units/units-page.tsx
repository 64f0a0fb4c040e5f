import { Alert, Button, Drawer, Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/units.ts';
import { AddUnitsForm } from './add-units-form.tsx';
import { CopyUnits } from './copy-units.tsx';
import { UnitDrawer } from './unit-drawer.tsx';
import { UnitTable } from './unit-table.tsx';

const UnitTreeView = lazy(async () => ({
  default: (await import('./unit-tree.tsx')).UnitTreeView,
}));

/** Units as a tree or a list; the address holds the view, the filter and what is open. */
export function UnitsPage() {
  const say = useSay();
  const { campaign } = useCampaign();
  const [search, setSearch] = useSearchParams();
  const set = (changes: Readonly<Record<string, string | null>>): void =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes))
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const isTree = search.get('view') === 'tree';
  const isFrozen = campaign.firstVote !== null;
  const from = search.get('copy');
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      {...(isFrozen
        ? {}
        : {
            actions: (
              <Button type="primary" onClick={() => set({ add: '1' })}>
                {say(words.add)}
              </Button>
            ),
          })}
    >
      {isFrozen && <Alert className="spaced" type="info" showIcon title={say(words.frozen)} />}
      {from !== null && <CopyUnits from={from} onDone={() => set({ copy: null })} />}
      {campaign.units.size === 0 ? (
        <EmptyState title={say(words.empty)} />
      ) : (
        <>
          <div className="tools">
            <Segmented
              aria-label={say(words.view)}
              value={isTree ? 'tree' : 'table'}
              options={[
                { value: 'table', label: say(words.table) },
                { value: 'tree', label: say(words.tree) },
              ]}
              onChange={(view) => set({ view: view === 'tree' ? view : null })}
            />
          </div>
          {isTree ? (
            <Suspense fallback={<Loading />}>
              <UnitTreeView
                onOpen={(unit) => set({ unit, to: null })}
                onMove={(unit, to) => set({ unit, to: to ?? '' })}
              />
            </Suspense>
          ) : (
            <UnitTable search={search} set={set} />
          )}
        </>
      )}
      <Drawer
        open={search.get('add') !== null}
        title={say(words.addTitle)}
        size={520}
        destroyOnHidden
        onClose={() => set({ add: null })}
      >
        <AddUnitsForm onDone={() => set({ add: null })} />
      </Drawer>
      <UnitDrawer
        unit={search.get('unit')}
        moveTo={search.get('to')}
        onClose={() => set({ unit: null, to: null })}
      />
    </Page>
  );
}
