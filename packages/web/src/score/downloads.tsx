import { useState } from 'preact/hooks';
import { useLanguage, useSay } from '../ui/language.tsx';
import { saveFile } from '../ui/save-file.ts';
import { unitsDone, words } from '../words/score-page.ts';
import type { ScoredFile } from './use-scoring.ts';
import type { Progress } from './worker/messages.ts';

type Work = { readonly progress: Progress | null } | 'failed' | null;

/** The result as a workbook, as JSON, and on paper. */
export function Downloads({ file }: { readonly file: ScoredFile }) {
  const say = useSay();
  const language = useLanguage();
  const [work, setWork] = useState<Work>(null);
  const { desk } = file;
  const isBusy = work !== null && work !== 'failed';

  async function save(kind: 'workbook' | 'json', ending: string): Promise<void> {
    setWork({ progress: null });
    desk.onProgress = (progress) => setWork({ progress });
    try {
      const base = file.name.replace(/\.[^.]*$/u, '');
      saveFile(await desk.ask(kind, { language }), `${base}-${say(words.resultFile)}.${ending}`);
      setWork(null);
    } catch {
      setWork('failed');
    } finally {
      desk.onProgress = null;
    }
  }

  const progress = isBusy ? work.progress : null;
  return (
    <p class="buttons">
      <button
        type="button"
        class="button primary"
        disabled={isBusy}
        onClick={() => void save('workbook', 'xlsx')}
      >
        {say(words.downloadWorkbook)}
      </button>
      <button
        type="button"
        class="button"
        disabled={isBusy}
        onClick={() => void save('json', 'json')}
      >
        {say(words.downloadJson)}
      </button>
      <button type="button" class="button" onClick={() => window.print()}>
        {say(words.print)}
      </button>
      <span role="status">
        {isBusy && `${say(words.writing)}…… `}
        {progress !== null &&
          progress.total !== null &&
          say(unitsDone(progress.done, progress.total))}
        {work === 'failed' && say(words.failed)}
      </span>
    </p>
  );
}
