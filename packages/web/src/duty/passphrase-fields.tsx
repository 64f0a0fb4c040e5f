import { useState } from 'preact/hooks';
import { faultOfPassphrase } from '../keys/passphrase.ts';
import { useSay } from '../ui/language.tsx';
import { passphraseFaults, words } from '../words/duty.ts';
import { Notice } from './notice.tsx';
import { TextField } from './text-field.tsx';

interface NewPassphraseProps {
  readonly action: string;
  readonly isRunning: boolean;
  readonly onChosen: (passphrase: string) => void;
}

/** Chooses a passphrase for a new key: typed twice. */
export function NewPassphrase({ action, isRunning, onChosen }: NewPassphraseProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isTried, setTried] = useState(false);
  const fault = faultOfPassphrase(typed, repeated);
  const choose = (): void => {
    setTried(true);
    if (fault !== null || isRunning) return;
    onChosen(typed);
    setTyped('');
    setRepeated('');
    setTried(false);
  };
  return (
    <>
      <TextField
        kind="secret"
        label={say(words.newPassphrase)}
        value={typed}
        onInput={setTyped}
        hint={say(words.passphraseHint)}
      />
      <TextField
        kind="secret"
        label={say(words.repeatPassphrase)}
        value={repeated}
        onInput={setRepeated}
        onEnter={choose}
      />
      {isTried && fault !== null && <Notice kind="fault" title={say(passphraseFaults[fault])} />}
      <button type="button" class="button primary" disabled={isRunning} onClick={choose}>
        {isRunning ? say(words.sealing) : action}
      </button>
    </>
  );
}

interface PassphraseProps {
  readonly label?: string;
  readonly action: string;
  readonly isRunning: boolean;
  readonly onGiven: (passphrase: string) => void;
}

/** Asks for the passphrase of a key that is there. */
export function Passphrase({ label, action, isRunning, onGiven }: PassphraseProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const give = (): void => {
    if (typed === '' || isRunning) return;
    onGiven(typed);
    setTyped('');
  };
  return (
    <>
      <TextField
        kind="secret"
        label={label ?? say(words.passphrase)}
        value={typed}
        onInput={setTyped}
        onEnter={give}
      />
      <button
        type="button"
        class="button primary"
        disabled={isRunning || typed === ''}
        onClick={give}
      >
        {isRunning ? say(words.sealing) : action}
      </button>
    </>
  );
}
