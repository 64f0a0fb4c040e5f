import { useState } from 'preact/hooks';
import { FileField } from '../../duty/file-field.tsx';
import { Notice } from '../../duty/notice.tsx';
import { NewPassphrase, Passphrase } from '../../duty/passphrase-fields.tsx';
import { useSay } from '../../ui/language.tsx';
import { words as duty } from '../../words/duty.ts';
import { heldText, keyFileFault, words } from '../../words/trustee.ts';
import type { HeldKey } from '../key-file/use-held-key.ts';

/** Opens the trustee's key file, or makes the first one. */
export function KeyPanel({ held }: { readonly held: HeldKey }) {
  const say = useSay();
  const [text, setText] = useState<string | null>(null);
  const { opened, fault, isWorking } = held;
  return (
    <section class="duty-panel" aria-labelledby="key-title">
      <h2 id="key-title">{say(words.keyTitle)}</h2>
      <p>{say(words.keyLead)}</p>
      {opened === null ? (
        <>
          <h3>{say(words.openFile)}</h3>
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
          <details>
            <summary>{say(words.newFile)}</summary>
            <div class="duty-panel">
              <NewPassphrase
                action={say(words.make)}
                isRunning={isWorking}
                onChosen={(passphrase) => void held.make(passphrase)}
              />
            </div>
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
