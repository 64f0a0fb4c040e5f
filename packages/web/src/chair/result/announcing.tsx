import type { UnitId } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../duty/confirm-dialog.tsx';
import { TextField } from '../../duty/text-field.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/chair.ts';
import { Refused } from '../refused.tsx';
import type { Press } from '../use-press.ts';
import type { StandingResult } from './standing-result.ts';

interface AnnouncingProps {
  readonly view: MeetingView;
  readonly press: Press;
  readonly unit: UnitId;
  readonly score: string;
  /** What was announced before and is corrected now; null the first time. */
  readonly standing: StandingResult | null;
  readonly onClose: () => void;
}

/** The last look before a unit's result is announced and public; a correction says why. */
export function Announcing({ view, press, unit, score, standing, onClose }: AnnouncingProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const isReady = standing === null || reason.trim() !== '';
  const announce = async (): Promise<void> => {
    const correction =
      standing === null ? null : { supersedes: standing.seq, reason: reason.trim() };
    if (await press.give({ type: 'announce-result', body: { unit, correction } })) onClose();
  };
  return (
    <ConfirmDialog
      title={say(standing === null ? words.announce : words.announceCorrection)}
      onClose={onClose}
    >
      <p>
        {say(view.names('unit', unit))} ·{' '}
        {standing !== null && <s>{standing.satisfaction?.published ?? '—'}</s>}{' '}
        <strong>{score}</strong>
      </p>
      <p>{say(standing === null ? words.announceMeans : words.announceCorrectionMeans)}</p>
      {standing !== null && (
        <TextField label={say(words.reason)} value={reason} onInput={setReason} />
      )}
      <Refused view={view} refusal={press.refusal} />
      <button
        type="button"
        class="button primary"
        disabled={!isReady || press.isRunning}
        onClick={() => void announce()}
      >
        {say(words.announceNow)}
      </button>
    </ConfirmDialog>
  );
}
