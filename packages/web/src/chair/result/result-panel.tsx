import {
  type ChecklistEntry,
  officersOf,
  resultDigestOf,
  resultOf,
  satisfactionOfTallies,
  type UnitCounts,
  type UnitId,
  unitsToHear,
} from '@pingyi/core';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../duty/confirm-dialog.tsx';
import { CountsTable } from '../../duty/counts-table.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useSay } from '../../ui/language.tsx';
import { confirmedText, words } from '../../words/chair.ts';
import { Refused } from '../refused.tsx';
import type { Press } from '../use-press.ts';

interface ResultPanelProps {
  readonly view: MeetingView;
  readonly press: Press;
  readonly checklist: readonly ChecklistEntry[];
}

interface UnitProps extends Pick<ResultPanelProps, 'view' | 'press'> {
  readonly counts: UnitCounts;
  readonly mayAnnounce: boolean;
}

interface AnnouncingProps extends Pick<ResultPanelProps, 'view' | 'press'> {
  readonly unit: UnitId;
  readonly score: string;
  readonly onClose: () => void;
}

/** The last look before a unit's result is announced and public. */
function Announcing({ view, press, unit, score, onClose }: AnnouncingProps) {
  const say = useSay();
  return (
    <ConfirmDialog title={say(words.announce)} onClose={onClose}>
      <p>
        {say(view.names('unit', unit))} · <strong>{score}</strong>
      </p>
      <p>{say(words.announceMeans)}</p>
      <Refused view={view} refusal={press.refusal} />
      <button
        type="button"
        class="button primary"
        disabled={press.isRunning}
        onClick={() =>
          void press
            .give({ type: 'announce-result', body: { unit, correction: null } })
            .then((isDone) => {
              if (isDone) onClose();
            })
        }
      >
        {say(words.announceNow)}
      </button>
    </ConfirmDialog>
  );
}

/** A unit's score large, its counts by origin below, and the press that announces it. */
function UnitResult({ view, press, counts, mayAnnounce }: UnitProps) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const { meeting, campaign, names } = view;
  const { unit, tallies } = counts;
  const score = satisfactionOfTallies(tallies, campaign.scheme)?.published ?? '—';
  const isAnnounced = meeting.announced.has(unit);
  return (
    <li class="chair-result">
      <h3>{say(names('unit', unit))}</h3>
      <p>
        <strong class="chair-score">{score}</strong>{' '}
        <span class="quiet">{say(words.satisfaction)}</span>{' '}
        {isAnnounced && <span class="mark official">{say(words.announced)}</span>}
      </p>
      {mayAnnounce && !isAnnounced && (
        <button
          type="button"
          class="button primary chair-press"
          onClick={() => {
            press.forget();
            setAsked(true);
          }}
        >
          {say(words.announce)}
          <span class="unseen"> {say(names('unit', unit))}</span>
        </button>
      )}
      <CountsTable view={view} counts={counts} />
      {isAsked && <Announcing {...{ view, press, unit, score }} onClose={() => setAsked(false)} />}
    </li>
  );
}

/** The result, which even the chair sees only after two scrutineers have confirmed it. */
export function ResultPanel({ view, press, checklist }: ResultPanelProps) {
  const say = useSay();
  const { meeting, campaign, account } = view;
  const entry = checklist.find(({ milestone }) => milestone === 'resultAnnounced');
  const isConfirmed = entry === undefined || entry.unmet.length === 0;
  if (!isConfirmed || meeting.vote.givenUp !== null) return null;
  const digest = resultDigestOf(meeting, campaign.scheme);
  const confirmed = new Set(
    meeting.confirmations.filter(({ result }) => result === digest).map((each) => each.account),
  );
  const running = meeting.running === null ? undefined : meeting.turns.get(meeting.running);
  const step = campaign.plan.steps.find(({ id }) => id === running?.step);
  const mayAnnounce = step?.holds === 'result' && officersOf(meeting, 'chair').includes(account);
  const units = unitsToHear(meeting, campaign);
  return (
    <section id="result" class="duty-panel" aria-labelledby="result-title">
      <h2 id="result-title">{say(words.result)}</h2>
      <p>{say(confirmedText(confirmed.size))}</p>
      <ul class="chair-results">
        {resultOf(meeting, campaign.scheme)
          .filter(({ unit }) => units.includes(unit))
          .map((counts) => (
            <UnitResult key={counts.unit} {...{ view, press, counts, mayAnnounce }} />
          ))}
      </ul>
    </section>
  );
}
