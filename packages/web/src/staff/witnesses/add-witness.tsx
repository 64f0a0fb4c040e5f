import { keyFingerprint, readVerifierKey } from '@pingyi/record';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useSay } from '../words/language.tsx';
import { words } from '../words/witnesses.ts';
import type { WitnessStep } from './confirm-witness.tsx';

function stepOf(text: string): WitnessStep | null {
  const key = readVerifierKey(text.trim());
  if (!key.ok || key.value.type !== 'cosignature-v1') return null;
  const { name } = key.value;
  return { is: 'add', name, vkey: text.trim(), fingerprint: keyFingerprint(key.value) };
}

/** The field for a witness's key; what it says is compared before it is listed. */
export function AddWitness({ onStep }: { readonly onStep: (step: WitnessStep) => void }) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const check = (): void => {
    const step = stepOf(text);
    setWrong(step === null);
    if (step !== null) onStep(step);
  };
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(words.add)}</h2>
      <div className="stack">
        <label htmlFor={id}>{say(words.vkey)}</label>
        <Input
          id={id}
          value={text}
          status={isWrong ? 'error' : ''}
          aria-describedby={`${id}-hint`}
          aria-invalid={isWrong}
          onChange={({ target }) => setText(target.value)}
          onPressEnter={check}
        />
        <p id={`${id}-hint`} className="quiet" role={isWrong ? 'alert' : undefined}>
          {say(isWrong ? words.notKey : words.vkeyHint)}
        </p>
        <div className="actions">
          <Button type="primary" disabled={text.trim() === ''} onClick={check}>
            {say(words.check)}
          </Button>
        </div>
      </div>
    </section>
  );
}
