import { useEffect, useRef, useState } from 'preact/hooks';
import { receiveFiles } from '../ui/incoming-files.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/verify.ts';

interface ChoosePanelProps {
  readonly onFile: (file: File) => void;
}

/** The way in: drop a bundle anywhere on the page, or choose it. */
export function ChoosePanel({ onFile }: ChoosePanelProps) {
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(
    () =>
      receiveFiles({
        onFiles: ([file]) => {
          if (file !== undefined) take.current(file);
        },
        onHover: setOver,
        nameOfText: () => 'text',
      }),
    [],
  );
  return (
    <section class={`verify-drop${isOver ? ' over' : ''}`} aria-label={say(words.choose)}>
      <p class="verify-drop-title">{say(words.drop)}</p>
      <p class="quiet">{say(words.dropHint)}</p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".pingyi,.zip"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file, once downloaded again, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => chooser.current?.click()}>
          {say(words.choose)}
        </button>
      </p>
    </section>
  );
}
