import { Button } from 'antd';
import { useSay } from '../words/language.tsx';
import { progressText, words } from '../words/lists.ts';
import type { ListProgress } from './checked-list.ts';

interface CheckProgressProps {
  readonly file: string;
  readonly progress: ListProgress;
  readonly onStop: () => void;
}

/** What the check is doing and how far it is. */
export function CheckProgress({ file, progress, onStop }: CheckProgressProps) {
  const say = useSay();
  const { stage, done, total } = progress;
  const text = say(progressText(words[stage], done, total));
  return (
    <div className="stack work-progress">
      <p>
        {say(words.checking)} {file}
      </p>
      <progress aria-label={text} {...(total > 0 ? { max: total, value: done } : {})} />
      <p className="quiet figures">{text}</p>
      <div>
        <Button onClick={onStop}>{say(words.stop)}</Button>
      </div>
    </div>
  );
}
