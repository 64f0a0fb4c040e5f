import { useRef, useState } from 'preact/hooks';
import { useSay } from '../ui/language.tsx';
import { saveFile } from '../ui/save-file.ts';
import { fileWithUnits, words } from '../words/score-page.ts';
import { hasExample, loadExample } from './example.ts';
import type { ScoredFile } from './use-scoring.ts';
import { WorkProgress } from './work-progress.tsx';
import { prepareDesk, takeDesk } from './worker/desk.ts';
import type { Progress } from './worker/messages.ts';

interface FileDropProps {
  readonly isOver: boolean;
  readonly current: ScoredFile | null;
  readonly work: { readonly file: string; readonly progress: Progress } | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
}

/** The way in: drop, choose or paste a file, take the blank template, or try the example. */
export function FileDrop({ isOver, current, work, onFiles, onCancel }: FileDropProps) {
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const [hasFailed, setHasFailed] = useState(false);

  async function saveTemplate(): Promise<void> {
    const desk = takeDesk();
    try {
      setHasFailed(false);
      saveFile(await desk.ask('template', {}), say(words.templateFile));
    } catch {
      setHasFailed(true);
    } finally {
      desk.close();
      prepareDesk();
    }
  }

  async function tryExample(): Promise<void> {
    try {
      setHasFailed(false);
      onFiles([await loadExample(say(words.exampleFile))]);
    } catch {
      setHasFailed(true);
    }
  }

  const isWaiting = current === null;
  return (
    <section
      class={`drop${isOver ? ' over' : ''}${isWaiting ? '' : ' small'}`}
      aria-label={say(words.chooseFile)}
      aria-busy={work !== null}
    >
      {work === null ? (
        <>
          <p class="drop-title">
            {current?.name ?? say(words.dropTitle)}
            {current !== null && (
              <span class="quiet"> {say(fileWithUnits(current.summary.units))}</span>
            )}
          </p>
          {isWaiting && <p class="quiet">{say(words.dropHint)}</p>}
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".xlsx,.json"
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]);
              // The same file, once corrected, can be chosen again.
              currentTarget.value = '';
            }}
          />
          <p class="buttons">
            <button
              type="button"
              class={isWaiting ? 'button primary' : 'button'}
              onClick={() => chooser.current?.click()}
            >
              {say(isWaiting ? words.chooseFile : words.chooseOther)}
            </button>
            <button type="button" class="button" onClick={() => void saveTemplate()}>
              {say(words.template)}
            </button>
            {hasExample && (
              <button type="button" class="button" onClick={() => void tryExample()}>
                {say(words.example)}
              </button>
            )}
          </p>
        </>
      ) : (
        <WorkProgress file={work.file} progress={work.progress} onCancel={onCancel} />
      )}
      {hasFailed && <p role="alert">{say(words.failed)}</p>}
    </section>
  );
}
