import {
  accountId,
  type Campaign,
  civilDateOf,
  isOver,
  type Names,
  namesOf,
  parseUnitId,
  personRef,
  type UnitId,
} from '@pingyi/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { api, dataOf } from '../data/ask.ts';
import { CampaignContext } from '../data/campaign-context.tsx';
import { useChanges } from '../data/follow-changes.ts';
import { useSearchFields } from '../data/search-fields.ts';
import { DutyPanel } from '../duties/duty-panel.tsx';
import { DutyWorldContext } from '../duties/duty-world.tsx';
import { OwnSteps } from '../duties/own-steps.tsx';
import { HistoryList } from '../history/history-list.tsx';
import { type OwnAccount, useOwnAccount } from '../session/own-account.ts';
import { now } from '../steps/now.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { ReadOnlyNotice } from '../ui/read-only-notice.tsx';
import { words as history } from '../words/history.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/work.ts';
import { OwnAssessment, ownWorkKey, usePublicCampaign } from './own-assessment.tsx';
import { type OwnTask, OwnTasks } from './own-tasks.tsx';

/** The zone in which days of campaigns are counted; the server judges by the plan’s own. */
const zone = { name: 'Asia/Shanghai', offsetMinutes: 480 };

function useWork(campaign: string) {
  return useQuery({
    queryKey: ['tasks', campaign],
    queryFn: async () => {
      const path = { params: { path: { campaign } } };
      const [tasks, units, summary] = await Promise.all([
        api.GET('/api/campaigns/{campaign}/tasks', path),
        api.GET('/api/campaigns/{campaign}/units', {
          params: { path: { campaign }, query: { limit: 500 } },
        }),
        api.GET('/api/campaigns/{campaign}', path),
      ]);
      return {
        tasks: dataOf<'/api/campaigns/{campaign}/tasks'>(tasks).tasks,
        units: dataOf<'/api/campaigns/{campaign}/units'>(units).units,
        summary: dataOf<'/api/campaigns/{campaign}'>(summary),
      };
    },
  });
}

/** Names of units and dimensions, and of what every campaign has. */
function namesFrom(
  units: readonly { readonly unit: string; readonly name: string }[],
  dimensions: readonly { readonly id: string; readonly name: { zh: string; en: string } }[],
): Names {
  const fixed = namesOf(null);
  return (kind, id) => {
    if (kind === 'unit') {
      const name = units.find(({ unit }) => unit === id)?.name ?? id;
      return { zh: name, en: name };
    }
    if (kind === 'dimension')
      return dimensions.find((each) => each.id === id)?.name ?? fixed(kind, id);
    return fixed(kind, id);
  };
}

/** The units that somebody works for in a campaign, by their ids. */
function ownUnits({ grants }: Pick<OwnAccount, 'grants'>, campaign: string): readonly string[] {
  const units = grants.flatMap(({ role, scope }) =>
    role === 'liaison' && scope.kind === 'unit' && scope.campaign === campaign ? scope.unit : [],
  );
  return [...new Set(units)];
}

/** The public record does not say who a unit's liaison is; the reader is, and rules ask for it. */
function asLiaisonSees(
  campaign: Campaign,
  units: readonly string[],
  { account }: Pick<OwnAccount, 'account'>,
): Campaign {
  const { seq, at } = campaign.publication.newest ?? { seq: 0, at: now() };
  const leader = personRef.parse('unknown');
  const officers = { leader, liaison: accountId.parse(account), workingBody: null, seq, at };
  const own = units.flatMap((id) => parseUnitId(id) ?? []).map((unit) => [unit, officers] as const);
  return { ...campaign, officers: new Map([...campaign.officers, ...own]) };
}

function unitOf(task: OwnTask): UnitId | null {
  return task.unit === null ? null : parseUnitId(task.unit);
}

/** Everything that this page reads. */
const readsOf = (campaign: string) => [
  [...ownWorkKey(campaign)],
  ['tasks', campaign],
  ['history', campaign],
];

/** A campaign for those who see only their own part of it, such as a unit's liaison. */
export function WorkPage({ campaign }: { readonly campaign: string }) {
  const say = useSay();
  const client = useQueryClient();
  const work = useWork(campaign);
  const known = usePublicCampaign(campaign);
  const account = useOwnAccount();
  const own = ownUnits(account, campaign);
  useChanges(campaign, readsOf);
  const [search, set] = useSearchFields();
  const close = (): void => set({ duty: null, for: null });
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <QueryView query={work}>
        {({ tasks, units, summary }) => {
          const names = namesFrom(units, summary.dimensions);
          const open = tasks.find(
            ({ duty, unit }) =>
              duty === search.get('duty') && (unit ?? '') === (search.get('for') ?? ''),
          );
          const world = {
            campaign,
            isOver: known.data !== undefined && isOver(known.data.state),
            names,
            today: civilDateOf(now(), zone),
            units: [],
            dimensions: summary.dimensions,
            hotIssues: summary.hotIssues,
          };
          return (
            <OwnSteps
              campaign={campaign}
              known={known.data && asLiaisonSees(known.data.state, own, account)}
              names={known.data === undefined ? names : namesOf(known.data.state)}
              onRecorded={() => {
                for (const queryKey of readsOf(campaign))
                  void client.invalidateQueries({ queryKey });
              }}
            >
              <section className="panel" aria-labelledby="work-tasks">
                <h2 id="work-tasks">{say(words.tasks)}</h2>
                {tasks.length === 0 ? (
                  <EmptyState title={say(words.noTasks)} />
                ) : (
                  <OwnTasks
                    campaign={campaign}
                    tasks={tasks}
                    names={names}
                    onOpen={({ duty, unit }) => set({ duty, for: unit })}
                  />
                )}
              </section>
              <QueryView query={known}>
                {({ state, version, acts }) => (
                  <CampaignContext value={{ campaign: state, version, acts }}>
                    <ReadOnlyNotice />
                    <OwnAssessment campaign={state} units={own} />
                  </CampaignContext>
                )}
              </QueryView>
              <Drawer
                open={open !== undefined}
                title={open === undefined ? '' : say(open.title)}
                size={600}
                destroyOnHidden
                onClose={close}
              >
                {open !== undefined && (
                  <DutyWorldContext value={world}>
                    <DutyPanel
                      key={`${open.duty} ${open.unit}`}
                      state={{ ...open, unit: unitOf(open) }}
                      onDone={close}
                    />
                  </DutyWorldContext>
                )}
              </Drawer>
            </OwnSteps>
          );
        }}
      </QueryView>
      <section className="panel" aria-labelledby="work-history">
        <h2 id="work-history">{say(history.title)}</h2>
        <HistoryList campaign={campaign} />
      </section>
    </Page>
  );
}
