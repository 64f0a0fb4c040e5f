import {
  type Calendar,
  type Campaign,
  type CivilDate,
  civilDateOf,
  namesOf,
  planningWarnings,
} from '@pingyi/core';
import { Alert } from 'antd';
import type { OpenCampaign } from '../../data/campaign-context.tsx';
import { useMay } from '../../data/use-may.ts';
import { now } from '../../steps/now.ts';
import type { ComparedField } from '../../steps/official-step.ts';
import { usePropose } from '../../steps/official-steps.tsx';
import { Page } from '../../ui/page.tsx';
import { ReadOnlyNotice } from '../../ui/read-only-notice.tsx';
import { ReasonList } from '../../ui/reason-list.tsx';
import { words } from '../../words/calendar.ts';
import { useSay } from '../../words/language.tsx';
import { DraftBar } from '../draft-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { DeadlineDays, PhaseDays, WaitingDays } from './day-fields.tsx';
import { LatestDays } from './latest-days.tsx';

function calendarOf({ campaign }: OpenCampaign): Calendar {
  return campaign.plan.calendar;
}

/** A calendar as two people compare it. */
function comparedCalendar(campaign: Campaign, calendar: Calendar): readonly ComparedField[] {
  const names = namesOf(campaign);
  return [
    ...calendar.phases.map(({ phase, opens, closes }) => ({
      label: names('phase', phase),
      value: `${opens} — ${closes}`,
    })),
    ...calendar.deadlines.map(({ name, day }) => ({ label: name, value: day })),
    { label: words.publicNoticeDays, value: String(calendar.publicNoticeDays) },
    { label: words.objectionDays, value: String(calendar.objectionDays) },
    { label: words.levelGapDays, value: String(calendar.levelGapDays) },
    { label: words.resultsBy, value: names('deadline', calendar.resultsBy).zh },
  ];
}

function daysOf({ phases, deadlines }: Calendar): readonly CivilDate[] {
  return [
    ...phases.flatMap(({ opens, closes }) => [opens, closes]),
    ...deadlines.map(({ day }) => day),
  ];
}

/** Dates of the phases and deadlines, with what cannot be kept, while they are typed. */
export function CalendarPage() {
  const say = useSay();
  const propose = usePropose();
  const mayChange = useMay()('change-calendar');
  const draft = useDraft(calendarOf);
  const { campaign, names } = draft.seen;
  const calendar = draft.value;
  const change = mayChange ? draft.set : null;
  const isWhole = daysOf(calendar).every((day) => day !== ('' as CivilDate));
  const planned: Campaign = { ...campaign, plan: { ...campaign.plan, calendar } };
  const today = civilDateOf(now(), campaign.plan.zone);
  const warnings = isWhole ? planningWarnings(planned, today) : [];
  return (
    <Page title={say(words.title)} lead={say(mayChange ? words.lead : words.leadRead)}>
      <ReadOnlyNotice />
      <PhaseDays calendar={calendar} names={names} onChange={change} />
      <DeadlineDays calendar={calendar} onChange={change} />
      <WaitingDays calendar={calendar} onChange={change} />
      {isWhole && <LatestDays campaign={planned} />}
      <div className="spaced" aria-live="polite">
        {!isWhole && <Alert type="error" showIcon title={say(words.dayWrong)} />}
        {mayChange && isWhole && warnings.length === 0 && (
          <Alert type="success" showIcon title={say(words.noWarnings)} />
        )}
        {mayChange && warnings.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={say(words.warnings)}
            description={<ReasonList reasons={warnings} names={names} />}
          />
        )}
      </div>
      {mayChange && (
        <DraftBar
          isChanged={draft.isChanged && isWhole}
          isOvertaken={draft.isOvertaken}
          onDiscard={draft.discard}
          onPropose={(reason) =>
            propose({
              wish: { type: 'change-calendar', body: { calendar, reason } },
              seen: draft.seen,
              subject: {
                of: (state) => comparedCalendar(state, state.plan.calendar),
                mine: comparedCalendar(campaign, calendar),
              },
              onRecorded: draft.discard,
            })
          }
        />
      )}
    </Page>
  );
}
