import { Alert, Button, Drawer, Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
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
  const [search, set] = useSearchFields();
  const isTree = search.get('view') === 'tree';
  const isFrozen = campaign.firstVote !== null;
  const mayImport = hasRight(useOwnAccount(), 'import-lists');
  const from = search.get('copy');
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      {...(isFrozen
        ? {}
        : {
            actions: (
              <>
                {mayImport && (
                  <Link href="/lists/units" asChild>
                    <Button>{say(words.lists)}</Button>
                  </Link>
                )}
                <Button type="primary" onClick={() => set({ add: '1' })}>
                  {say(words.add)}
                </Button>
              </>
            ),
          })}
    >
      {isFrozen && <Alert className="spaced" type="info" showIcon title={say(words.frozen)} />}
      {from !== null && <CopyUnits from={from} onDone={() => set({ copy: null })} />}
      {campaign.units.size === 0 ? (
        <EmptyState title={say(words.empty)}>
          {mayImport && (
            <Link href="/lists/units" asChild>
              <Button type="primary">{say(words.lists)}</Button>
            </Link>
          )}
        </EmptyState>
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
