import type { Sentence } from '@pingyi/core';
import { useSay } from '../../words/language.tsx';
import { rowName, words } from '../../words/rules.ts';
import { LongTextInput, TextInput } from '../cells.tsx';

interface SentenceInputsProps {
  readonly value: Sentence;
  /** What the text is. */
  readonly label: string;
  readonly isLong?: boolean;
  readonly onChange: (value: Sentence) => void;
}

/** A text in Chinese and English, one above the other. */
export function SentenceInputs({ value, label, isLong = false, onChange }: SentenceInputsProps) {
  const say = useSay();
  const Input = isLong ? LongTextInput : TextInput;
  return (
    <div className="stack tight">
      <Input
        label={say(rowName(label, say(words.zh)))}
        value={value.zh}
        onChange={(zh) => onChange({ ...value, zh })}
      />
      <Input
        label={say(rowName(label, say(words.en)))}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </div>
  );
}
