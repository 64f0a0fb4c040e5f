import { Button } from 'antd';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { earlierText, timesText } from '../words/messages.ts';
import { type Message, withMessage } from './kept-messages.ts';

/** How long a message stays that nothing else was said after, in milliseconds. */
const stay = 4_000;

type Tell = (kind: Message['kind'], text: string) => void;

const TellContext = createContext<Tell | null>(null);

/** Says something in passing: that an act was recorded, that a text was copied. */
export function useTell(): Tell {
  const tell = useContext(TellContext);
  if (tell === null) throw new Error('no messages around this page');
  return tell;
}

const marks: Readonly<Record<Message['kind'], string>> = { done: '✓', note: 'i' };

interface ShownProps {
  readonly told: readonly Message[];
  readonly onClose: () => void;
  readonly onStay: (isHeld: boolean) => void;
}

/** The newest message in full; what it covered can be unfolded below it until somebody closes it. */
function Shown({ told, onClose, onStay }: ShownProps) {
  const say = useSay();
  const [newest, ...earlier] = told;
  if (newest === undefined) return null;
  const textOf = ({ text, times }: Message): string =>
    times === 1 ? text : `${text}${say(timesText(times))}`;
  return (
    <div
      className={`message ${newest.kind}`}
      onPointerEnter={() => onStay(true)}
      onPointerLeave={() => onStay(false)}
    >
      <span className="message-mark" aria-hidden="true">
        {marks[newest.kind]}
      </span>
      <div>
        <p>{textOf(newest)}</p>
        {earlier.length > 0 && (
          <details>
            <summary>{say(earlierText(earlier.length))}</summary>
            <ul className="plain-list">
              {earlier.map((message) => (
                <li key={message.key}>{textOf(message)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <Button size="small" type="text" aria-label={say(common.close)} onClick={onClose}>
        ×
      </Button>
    </div>
  );
}

/** One place for everything that the console says in passing: the newest is seen, none is lost. */
export function Messages({ children }: { readonly children: ReactNode }) {
  const [told, setTold] = useState<readonly Message[]>([]);
  const [isHeld, setHeld] = useState(false);
  const tell = useCallback<Tell>(
    (kind, text) => setTold((before) => withMessage(before, kind, text)),
    [],
  );
  useEffect(() => {
    // What covered another message waits until somebody has seen both.
    if (told.length !== 1 || isHeld) return undefined;
    const timer = setTimeout(() => setTold([]), stay);
    return () => clearTimeout(timer);
  }, [told, isHeld]);
  return (
    <TellContext value={tell}>
      {children}
      <div className="messages" role="status">
        <Shown told={told} onClose={() => setTold([])} onStay={setHeld} />
      </div>
    </TellContext>
  );
}
