import { useState } from 'preact/hooks';
import { Notice } from '../../duty/notice.tsx';
import { WorkBar } from '../../duty/work-bar.tsx';
import { useSay } from '../../ui/language.tsx';
import { stageText, votersText, words } from '../../words/trustee.ts';
import { CheckList } from './check-list.tsx';
import type { Decryption } from './use-decryption.ts';

interface DecryptionStepsProps {
  readonly decryption: Decryption;
  readonly isSealing: boolean;
  readonly decryptLabel: string;
  readonly onDecrypt: () => void;
}

type Examined = Extract<Decryption['stage'], { readonly at: 'examined' }>;

interface OfferProps extends DecryptionStepsProps {
  readonly stage: Examined;
}

/** After every check holds: first the key file is saved, then the sum is decrypted. */
function Offer({ stage, decryption, isSealing, decryptLabel, onDecrypt }: OfferProps) {
  const say = useSay();
  const [isConfirmed, setConfirmed] = useState(false);
  if (stage.offered === null)
    return (
      <Notice kind="fault" title={say(words.mayNotDecrypt)}>
        <p>{say(words.mayNotHow)}</p>
      </Notice>
    );
  return (
    <>
      <Notice kind="well" title={say(words.mayDecrypt)}>
        <p>{say(votersText(stage.offered.voters))}</p>
        <p class="duty-code">{stage.offered.tally}</p>
      </Notice>
      <p>{say(words.saveUsedLead)}</p>
      <p class="buttons">
        <button
          type="button"
          class={stage.isSaved ? 'button' : 'button primary'}
          disabled={isSealing || stage.isSaved}
          onClick={() => void decryption.saveKeyFile()}
        >
          {say(words.saveUsed)}
        </button>
      </p>
      {stage.isSaved && (
        <>
          <label class="duty-tick">
            <input
              type="checkbox"
              checked={isConfirmed}
              onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)}
            />
            {say(words.savedUsed)}
          </label>
          <p>
            <button
              type="button"
              class="button primary"
              disabled={!isConfirmed}
              onClick={onDecrypt}
            >
              {decryptLabel}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** The steps of one decryption as far as they have come. */
export function DecryptionSteps(props: DecryptionStepsProps) {
  const say = useSay();
  const { stage } = props.decryption;
  switch (stage.at) {
    case 'idle':
    case 'decrypted':
      return null;
    case 'gather':
      return <WorkBar label={say(words.gathering)} done={0} total={0} />;
    case 'examine': {
      const { stage: of = 'archive', done = 0, total = 0 } = stage.progress ?? {};
      return <WorkBar label={say(stageText(of))} done={done} total={total} />;
    }
    case 'examined':
      return (
        <>
          <CheckList lines={stage.lines} />
          <Offer {...props} stage={stage} />
        </>
      );
    case 'decrypt':
      return <WorkBar label={say(words.decrypting)} done={stage.done} total={stage.total} />;
  }
}
