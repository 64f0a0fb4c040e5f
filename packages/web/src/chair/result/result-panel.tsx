import {
  type ChecklistEntry,
  confirmationsNeeded,
  officersOf,
  resultDigestOf,
  resultOf,
  satisfactionOfTallies,
  type UnitCounts,
  unitsToHear,
} from '@pingyi/core';
import { useState } from 'preact/hooks';
import { CountsTable } from '../../duty/counts-table.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useSay } from '../../ui/language.tsx';
import { confirmedText, words } from '../../words/chair.ts';
import type { Press } from '../use-press.ts';
import { Announcing } from './announcing.tsx';
import { differs, standingResult } from './standing-result.ts';

interface ResultPanelProps {
  readonly view: MeetingView;
  readonly press: Press;
  readonly checklist: readonly ChecklistEntry[];
}

interface UnitProps extends Pick<ResultPanelProps, 'view' | 'press'> {
  readonly counts: UnitCounts;
  readonly mayAnnounce: boolean;
  readonly mayCorrect: boolean;
}

/** A unit's score large, its counts by origin below, and the press that announces it. */
function UnitResult({ view, press, counts, mayAnnounce, mayCorrect }: UnitProps) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const { campaign, names } = view;
  const { unit, tallies } = counts;
  const score = satisfactionOfTallies(tallies, campaign.scheme)?.published ?? '—';
  const standing = standingResult(view.acts, unit);
  const isOutdated = standing !== null && differs(standing, counts);
  const mayPress = standing === null ? mayAnnounce : isOutdated && mayCorrect;
  return (
    <li class="chair-result">
      <h3>{say(names('unit', unit))}</h3>
      <p>
        <strong class="chair-score">{score}</strong>{' '}
        <span class="quiet">{say(words.satisfaction)}</span>{' '}
        {standing !== null && !isOutdated && (
          <span class="mark official">{say(words.announced)}</span>
        )}
        {isOutdated && <span class="mark warning">{say(words.announcedOtherwise)}</span>}
      </p>
      {mayPress && (
        <button
          type="button"
          class="button primary chair-press"
          onClick={() => {
            press.forget();
            setAsked(true);
          }}
        >
          {say(standing === null ? words.announce : words.announceCorrection)}
          <span class="unseen"> {say(names('unit', unit))}</span>
        </button>
      )}
      <CountsTable view={view} counts={counts} />
      {isAsked && (
        <Announcing {...{ view, press, unit, score, standing }} onClose={() => setAsked(false)} />
      )}
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
  const isChair = officersOf(meeting, 'chair').includes(account);
  const mayAnnounce = isChair && step?.holds === 'result';
  const mayCorrect = isChair && confirmed.size >= confirmationsNeeded;
  const units = unitsToHear(meeting, campaign);
  return (
    <section id="result" class="duty-panel" aria-labelledby="result-title">
      <h2 id="result-title">{say(words.result)}</h2>
      <p>{say(confirmedText(confirmed.size))}</p>
      <ul class="chair-results">
        {resultOf(meeting, campaign.scheme)
          .filter(({ unit }) => units.includes(unit))
          .map((counts) => (
            <UnitResult key={counts.unit} {...{ view, press, counts, mayAnnounce, mayCorrect }} />
          ))}
      </ul>
    </section>
  );
}
