import type { Sentence } from '@pingyi/core';
import { Button, Input } from 'antd';
import { useTell } from '../ui/messages.tsx';
import { words } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';

/** A link with its text, as the server answers it once. */
export interface MadeLink {
  readonly link: string;
  readonly text: Sentence;
}

/** The text to send to somebody, with its one-time link. */
export function LinkText({ made }: { readonly made: MadeLink }) {
  const say = useSay();
  const tell = useTell();
  const text = say(made.text);
  return (
    <div className="stack">
      <p>{say(words.linkLead)}</p>
      <Input.TextArea readOnly rows={6} value={text} aria-label={say(words.linkLead)} />
      <div>
        <Button
          type="primary"
          onClick={() =>
            void navigator.clipboard
              ?.writeText(text)
              .then(() => tell('done', say(words.copied)))
              .catch(() => undefined)
          }
        >
          {say(words.copy)}
        </Button>
      </div>
    </div>
  );
}
