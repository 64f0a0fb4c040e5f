import { useState } from 'preact/hooks';
import { Notice } from '../../duty/notice.tsx';
import { TextField } from '../../duty/text-field.tsx';
import { useSay } from '../../ui/language.tsx';
import { words as duty } from '../../words/duty.ts';
import { contributionFaults, contributionLabel, progressOf, words } from '../../words/slips.ts';
import { contributionProgress, faultOfContribution } from './contribution.ts';

interface ContributeFormProps {
  /** Which scrutineer types, from 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly onGiven: (typed: string) => void;
  readonly onBack: () => void;
}

/** One scrutineer's random contribution, typed unseen. */
export function ContributeForm({ number, isLast, onGiven, onBack }: ContributeFormProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const fault = faultOfContribution(typed);
  const give = (): void => {
    setTried(true);
    if (fault === null) onGiven(typed);
  };
  return (
    <>
      <p>{say(words.contributeLead)}</p>
      <TextField
        kind="secret"
        label={say(contributionLabel(number))}
        value={typed}
        onInput={setTyped}
        onEnter={give}
        hint={say(progressOf(contributionProgress(typed)))}
      />
      {isTried && fault !== null && <Notice kind="fault" title={say(contributionFaults[fault])} />}
      <p class="buttons">
        <button type="button" class="button primary" onClick={give}>
          {say(isLast ? words.makeNow : words.toNextMaker)}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {say(duty.back)}
        </button>
      </p>
    </>
  );
}
