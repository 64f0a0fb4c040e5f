/** Long work that tells how far it is. */
export type Work<Progress, Result> = (onProgress: (progress: Progress) => void) => Promise<Result>;

/**
 * How far the work is, as lines `{"kind":"progress",…}` told as it goes on and never faster than they are
 * taken; then what it came to.
 */
export async function* progressLines<Progress extends object, Result>(
  work: Work<Progress, Result>,
): AsyncGenerator<string> {
  let newest: Progress | null = null;
  let wake: () => void = () => undefined;
  let isDone = false;
  const result = work((progress) => {
    newest = progress;
    wake();
  }).finally(() => {
    isDone = true;
    wake();
  });
  // Heard below; until then nobody waits for it.
  result.catch(() => undefined);
  for (;;) {
    if (newest !== null) {
      const told: Progress = newest;
      newest = null;
      yield JSON.stringify({ kind: 'progress', ...told });
    } else if (isDone) break;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  yield JSON.stringify(await result);
}
