import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useSay } from '../words/language.tsx';
import { words } from '../words/lists.ts';

/** The way in for a file: by the button, or dropped. */
export function FileChooser({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      className={isOver ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <p>{say(words.chooseHint)}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say(words.choose)}
        accept=".xlsx,.csv,.txt"
        onChange={({ target }) => take(target.files)}
      />
      <Button type="primary" onClick={() => input.current?.click()}>
        {say(words.choose)}
      </Button>
    </div>
  );
}
