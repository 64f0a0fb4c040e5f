import { type Adjustment, civilDateOf } from '@pingyi/core';
import { Button, Drawer, Table } from 'antd';
import { Link } from 'wouter';
import { useToday } from '../assessment/use-today.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { mayGive, useOwnAccount } from '../session/own-account.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { words } from '../words/adjustments.ts';
import { shortDayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { countText } from '../words/lists.ts';
import { AdjustmentDrawer } from './adjustment-drawer.tsx';
import { EntryForm } from './entry-form.tsx';
import { PointsOf } from './points-of.tsx';
import { type Group, groupOf, groups, openLateObjections, standingOf } from './standing.ts';
import { StandingText } from './standing-text.tsx';

/** Every deduction, bonus and veto of the campaign with its way from notice to decision, the newest first. */
export function AdjustmentsPage() {
  const say = useSay();
  const { language } = useSpeech();
  const own = useOwnAccount();
  const today = useToday();
  const { campaign, names } = useCampaign();
  const [search, set] = useSearchFields();
  const group = groups.find((each) => each === search.get('show')) ?? 'all';
  const { zone } = campaign.plan;
  const all = [...campaign.adjustments.values()].toReversed();
  // A late objection is still to be settled, whatever was decided before it.
  const isIn = (each: Adjustment, of: Group) =>
    of === 'all' ||
    groupOf(standingOf(each, today, zone)) === of ||
    (of === 'open' && openLateObjections(each).length > 0);
  const shown = all.filter((each) => isIn(each, group));
  const countOf = (of: Group) => all.filter((each) => isIn(each, of)).length;
  const hasRules = campaign.scheme.rules.length > 0;
  const mayEnter =
    hasRules && mayGive(own, 'enter-adjustment', campaign.id) && campaign.yearResult.final === null;
  const enter = (
    <Button type="primary" onClick={() => set({ enter: '1' })}>
      {say(words.enter)}
    </Button>
  );
  return (
    <Page title={say(words.title)} lead={say(words.lead)} {...(mayEnter ? { actions: enter } : {})}>
      {all.length === 0 ? (
        <EmptyState title={say(hasRules ? words.empty : words.noRules)}>
          {!hasRules && <Link href="/scheme">{say(words.toScheme)}</Link>}
        </EmptyState>
      ) : (
        <>
          <fieldset className="chips above-table">
            <legend className="unseen">{say(words.filter)}</legend>
            {groups.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === group}
                onClick={() => set({ show: each === 'all' ? null : each })}
              >
                {say(countText(words[each], countOf(each)))}
              </button>
            ))}
          </fieldset>
          <Table<Adjustment>
            rowKey="adjustment"
            dataSource={shown}
            size="middle"
            locale={{ emptyText: say(words.nothingHere) }}
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: 'max-content' }}
            columns={[
              {
                title: say(words.unit),
                key: 'unit',
                render: (_, each) => (
                  <button
                    type="button"
                    className="link"
                    aria-label={`${say(names('unit', each.unit))} · ${say(names('rule', each.rule))}`}
                    onClick={() => set({ adjustment: each.adjustment })}
                  >
                    {say(names('unit', each.unit))}
                  </button>
                ),
              },
              {
                title: say(words.rule),
                key: 'rule',
                render: (_, each) => (
                  <>
                    {say(names('rule', each.rule))}
                    <span className="hint">{say(names('kind', each.kind))}</span>
                  </>
                ),
              },
              {
                title: say(words.amount),
                key: 'amount',
                className: 'figures',
                render: (_, each) => <PointsOf adjustment={each} />,
              },
              {
                title: say(words.noticeDay),
                key: 'noticeDay',
                render: (_, { entered }) => shortDayText(civilDateOf(entered.at, zone), language),
              },
              {
                title: say(words.state),
                key: 'state',
                render: (_, each) => <StandingText adjustment={each} />,
              },
            ]}
          />
        </>
      )}
      <Drawer
        open={search.get('enter') !== null && mayEnter}
        title={say(words.enter)}
        size={600}
        destroyOnHidden
        onClose={() => set({ enter: null })}
      >
        <EntryForm onDone={(adjustment) => set({ enter: null, adjustment })} />
      </Drawer>
      <AdjustmentDrawer
        adjustment={all.find(({ adjustment }) => adjustment === search.get('adjustment'))}
        onClose={() => set({ adjustment: null })}
      />
    </Page>
  );
}
