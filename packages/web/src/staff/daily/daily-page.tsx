import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useToday } from '../assessment/use-today.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { useMay } from '../data/use-may.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { ReadOnlyNotice } from '../ui/read-only-notice.tsx';
import { viewText, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';
import { ConfirmPanel } from './confirm-panel.tsx';
import { LineDrawer } from './line-drawer.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { sheetRows } from './sheet.ts';
import { SheetTable } from './sheet-table.tsx';

const views = ['sheet', 'takeOver', 'confirm'] as const;

/** The daily assessment of all units: their sheets, what the system proposes, what waits for a second person. */
export function DailyPage() {
  const say = useSay();
  const own = useOwnAccount();
  const today = useToday();
  const { campaign } = useCampaign();
  const [search, set] = useSearchFields();
  const rows = useMemo(() => sheetRows(campaign, today), [campaign, today]);
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  const proposed = cells.filter(({ state }) => state === 'proposed').length;
  const waiting = cells.filter(({ state }) => state === 'waiting').length;
  const view = views.find((each) => each === search.get('view')) ?? 'sheet';
  const isFinal = campaign.yearResult.final !== null;
  const mayEnter = useMay()('enter-daily-lines') && !isFinal;
  const titles = {
    sheet: words.sheet,
    takeOver: viewText(words.takeOver, proposed),
    confirm: viewText(words.confirm, waiting),
  };
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      {...(mayEnter && hasRight(own, 'import-lists')
        ? {
            actions: (
              <Link href="/lists/daily" asChild>
                <Button>{say(words.import)}</Button>
              </Link>
            ),
          }
        : {})}
    >
      {rows.length === 0 ? (
        <EmptyState title={say(words.empty)}>
          <Link href="/units" asChild>
            <Button type="primary">{say(words.toUnits)}</Button>
          </Link>
        </EmptyState>
      ) : (
        <>
          <ReadOnlyNotice isOfResult />
          <div className="tools">
            <Segmented
              aria-label={say(words.view)}
              value={view}
              options={views.map((value) => ({ value, label: say(titles[value]) }))}
              onChange={(value) => set({ view: value === 'sheet' ? null : value })}
            />
          </div>
          {view === 'sheet' && (
            <SheetTable rows={rows} onOpen={(unit, item) => set({ unit, item })} />
          )}
          {view === 'takeOver' && <ProposalPanel rows={rows} mayTakeOver={mayEnter} />}
          {view === 'confirm' && (
            <ConfirmPanel rows={rows} onOpen={(unit, item) => set({ unit, item })} />
          )}
        </>
      )}
      <LineDrawer
        row={rows.find(({ unit }) => unit.id === search.get('unit'))}
        item={search.get('item') ?? ''}
        onClose={() => set({ unit: null, item: null })}
      />
    </Page>
  );
}
