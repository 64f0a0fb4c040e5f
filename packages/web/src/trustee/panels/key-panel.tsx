import { useState } from 'preact/hooks';
import { FileField } from '../../duty/file-field.tsx';
import { Notice } from '../../duty/notice.tsx';
import { NewPassphrase, Passphrase } from '../../duty/passphrase-fields.tsx';
import { useSay } from '../../ui/language.tsx';
import { words as duty } from '../../words/duty.ts';
import { heldText, keyFileFault, words } from '../../words/trustee.ts';
import type { HeldKey } from '../key-file/use-held-key.ts';

interface KeyPanelProps {
  readonly held: HeldKey;
  /** Nothing of this trustee is registered yet: most likely there is no key file either. */
  readonly isFirstUse?: boolean;
}

/** Opens the trustee's key file, or makes the first one; what is likelier stands open. */
export function KeyPanel({ held, isFirstUse = false }: KeyPanelProps) {
  const say = useSay();
  const [text, setText] = useState<string | null>(null);
  const { opened, fault, isWorking } = held;
  const opening = (
    <>
      <FileField
        label={say(words.openFile)}
        accept=".json"
        onFile={(file) => void file.text().then(setText)}
      />
      {text !== null && (
        <Passphrase
          action={say(words.open)}
          isRunning={isWorking}
          onGiven={(passphrase) => void held.open(text, passphrase)}
        />
      )}
      {fault !== null && <Notice kind="fault" title={say(keyFileFault(fault))} />}
    </>
  );
  const making = (
    <NewPassphrase
      action={say(words.make)}
      isRunning={isWorking}
      onChosen={(passphrase) => void held.make(passphrase)}
    />
  );
  const [likely, other, otherName] = isFirstUse
    ? [making, opening, words.haveFile]
    : [opening, making, words.newFile];
  return (
    <section class="duty-panel" aria-labelledby="key-title">
      <h2 id="key-title">{say(words.keyTitle)}</h2>
      <p>{say(words.keyLead)}</p>
      {opened === null ? (
        <>
          {likely}
          <details key={otherName.zh}>
            <summary>{say(otherName)}</summary>
            <div class="duty-panel">{other}</div>
          </details>
        </>
      ) : (
        <Notice kind="well" title={say(heldText(opened.name, opened.version))}>
          <p>{say(isWorking ? duty.sealing : words.newest)}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={held.close}>
              {say(words.closeFile)}
            </button>
          </p>
        </Notice>
      )}
    </section>
  );
}
