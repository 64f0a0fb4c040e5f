import { useSay } from '../ui/language.tsx';
import { unitsDone, words } from '../words/score-page.ts';
import type { Progress } from './worker/messages.ts';

interface WorkProgressProps {
  readonly file: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** What is being done, how far, and a way to leave it. */
export function WorkProgress({ file, progress, onCancel }: WorkProgressProps) {
  const say = useSay();
  const { stage, done, total } = progress;
  return (
    <div class="work">
      <p class="drop-title" role="status">
        {say(words[stage])} <span class="quiet">{file}</span>
      </p>
      {total === null ? (
        <progress aria-label={say(words[stage])} />
      ) : (
        <progress aria-label={say(words[stage])} value={done} max={total} />
      )}
      <p class="buttons">
        {total !== null && <span class="figures">{say(unitsDone(done, total))}</span>}
        <button type="button" class="button" onClick={onCancel}>
          {say(words.cancel)}
        </button>
      </p>
    </div>
  );
}
