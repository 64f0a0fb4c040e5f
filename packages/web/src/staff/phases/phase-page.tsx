import { civilDateOf, closingGate, openingGate } from '@pingyi/core';
import { Alert, Button } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { useMay } from '../data/use-may.ts';
import { PhaseState, stateOfPhase } from '../overview/phase-state.tsx';
import { now } from '../steps/now.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { ReadOnlyNotice } from '../ui/read-only-notice.tsx';
import { ReasonList } from '../ui/reason-list.tsx';
import { dayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { datesText, words } from '../words/phases.ts';
import { DutyTable } from './duty-table.tsx';
import { TaskTable } from './task-table.tsx';

/** One phase: its gate, what it requires, and how each unit stands. */
export function PhasePage({ phase }: { readonly phase: string }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names, isOver } = useCampaign();
  const may = useMay();
  const propose = usePropose();
  const dates = campaign.plan.calendar.phases.find((each) => each.phase === phase);
  if (dates === undefined) return <NotFound />;
  const state = stateOfPhase(campaign, phase);
  const today = civilDateOf(now(), campaign.plan.zone);
  const isOpening = state === 'waiting';
  const unmet = isOpening ? openingGate(campaign, phase, today) : closingGate(campaign, phase);
  const type = isOpening ? 'open-phase' : 'close-phase';
  const action = (
    <Button type="primary" onClick={() => propose({ wish: { type, body: { phase } } })}>
      {say(isOpening ? words.openPhase : words.closePhase)}
    </Button>
  );
  return (
    <Page
      title={say(names('phase', phase))}
      lead={say(datesText(dayText(dates.opens, language), dayText(dates.closes, language)))}
      {...(state !== 'closed' && may(type) ? { actions: action } : {})}
    >
      <ReadOnlyNotice />
      <section className="panel" aria-labelledby="gate-title">
        <h2 id="gate-title">
          {say(words.gate)} <PhaseState state={state} />
        </h2>
        {state === 'closed' && !isOver && (
          <Alert type="info" showIcon title={say(words.closedAlready)} />
        )}
        {state !== 'closed' && unmet.length === 0 && (
          <Alert type="success" showIcon title={say(words.gateFree)} />
        )}
        {state !== 'closed' && unmet.length > 0 && <ReasonList reasons={unmet} names={names} />}
      </section>
      <DutyTable phase={phase} />
      <TaskTable phase={phase} />
    </Page>
  );
}
