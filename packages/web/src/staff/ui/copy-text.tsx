import type { Sentence } from '@pingyi/core';
import { Button, Input } from 'antd';
import { words } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { useTell } from './messages.tsx';

interface CopyTextProps {
  /** What the text is for. */
  readonly label: Sentence;
  readonly text: string;
  readonly rows?: number;
}

/** A text that is ready to be sent, with a button that copies it. */
export function CopyText({ label, text, rows = 8 }: CopyTextProps) {
  const say = useSay();
  const tell = useTell();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      tell('done', say(words.copied));
    } catch {
      tell('note', say(words.notCopied));
    }
  };
  return (
    <div className="stack">
      <Input.TextArea readOnly rows={rows} value={text} aria-label={say(label)} />
      <div>
        <Button onClick={() => void copy()}>{say(words.copy)}</Button>
      </div>
    </div>
  );
}
