/** What a page does with files that are dropped or pasted anywhere on it. */
interface Receiver {
  readonly onFiles: (files: readonly File[]) => void;
  /** True while files hang over the page. */
  readonly onHover: (isOver: boolean) => void;
  /** The name of a file made from pasted text. */
  readonly nameOfText: () => string;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Receives files anywhere on the page until the returned function is called. */
export function receiveFiles({ onFiles, onHover, nameOfText }: Receiver): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const over = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onHover(true);
  };
  window.addEventListener('dragenter', over, { signal });
  window.addEventListener('dragover', over, { signal });
  window.addEventListener(
    'dragleave',
    (event) => {
      // Only leaving the window counts; moving between elements fires the same event.
      if (event.relatedTarget === null) onHover(false);
    },
    { signal },
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      onHover(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    },
    { signal },
  );
  window.addEventListener(
    'paste',
    (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) onFiles(files);
      else if (text.trimStart().startsWith('{')) onFiles([new File([text], nameOfText())]);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  return () => stop.abort();
}
