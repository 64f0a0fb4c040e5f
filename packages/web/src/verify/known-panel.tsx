import { useId } from 'preact/hooks';
import { FileField } from '../duty/file-field.tsx';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/verify.ts';
import type { Known } from './known.ts';

interface AreaProps {
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Area({ label, hint, rows, value, onInput }: AreaProps) {
  const id = useId();
  return (
    <p class="duty-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span id={`${id}-hint`} class="quiet">
        {hint}
      </span>
    </p>
  );
}

interface KnownPanelProps {
  readonly known: Known;
  readonly onKnown: (known: Known) => void;
  /** The name of the file of trust that was chosen; it goes before what is typed. */
  readonly trustFile: string | null;
  readonly onTrustFile: (file: File) => void;
}

/** What a person knows from elsewhere: the printed fingerprint, a kept checkpoint, codes, witnesses. */
export function KnownPanel({ known, onKnown, trustFile, onTrustFile }: KnownPanelProps) {
  const say = useSay();
  const put = (what: keyof Known) => (value: string) => onKnown({ ...known, [what]: value });
  return (
    <details class="duty-panel">
      <summary>{say(words.known)}</summary>
      <div class="duty-panel">
        <p>{say(words.knownWhy)}</p>
        <Area
          label={say(words.keys)}
          hint={say(words.keysHint)}
          rows={2}
          value={known.keys}
          onInput={put('keys')}
        />
        <Area
          label={say(words.codes)}
          hint={say(words.codesHint)}
          rows={2}
          value={known.codes}
          onInput={put('codes')}
        />
        <Area
          label={say(words.checkpoint)}
          hint={say(words.checkpointHint)}
          rows={5}
          value={known.checkpoint}
          onInput={put('checkpoint')}
        />
        <Area
          label={say(words.witnessKeys)}
          hint={say(words.witnessKeysHint)}
          rows={2}
          value={known.witnesses}
          onInput={put('witnesses')}
        />
        <FileField label={say(words.trustFile)} accept=".json" onFile={onTrustFile} />
        {trustFile !== null && <p role="status">{say(words.trustFileTaken(trustFile))}</p>}
      </div>
    </details>
  );
}
