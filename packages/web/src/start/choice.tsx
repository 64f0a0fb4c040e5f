import { Both } from './both.tsx';
import { words } from './words.ts';

interface ChoiceProps {
  /** The token of the set-up link. */
  readonly token: string;
  /** How far the loading is, or null when it has not begun. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onExample: () => void;
}

/** The two ways to begin. */
export function Choice({ token, progress, onExample }: ChoiceProps) {
  return (
    <section aria-labelledby="how-to-begin">
      <h2 id="how-to-begin">
        <Both text={words.howToBegin} />
      </h2>
      <ul class="doors">
        <li>
          <button type="button" class="door" disabled={progress !== null} onClick={onExample}>
            <strong>{words.example.zh}</strong>
            <span>{words.exampleSays.zh}</span>
            <span lang="en">
              {words.example.en}. {words.exampleSays.en}
            </span>
          </button>
          {progress !== null && (
            <p class="start-progress" role="status">
              <label>
                <Both text={words.loading} />
                <progress value={progress.done} max={Math.max(1, progress.total)} />
              </label>
            </p>
          )}
        </li>
        <li>
          <a class="door" href={`/staff/#set-up=${token}`}>
            <strong>{words.empty.zh}</strong>
            <span>{words.emptySays.zh}</span>
            <span lang="en">
              {words.empty.en}. {words.emptySays.en}
            </span>
          </a>
        </li>
      </ul>
    </section>
  );
}
