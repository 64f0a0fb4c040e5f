import type { Printer } from './command.ts';

/** Shows how far long work is: one line that is written over, and only where a person is looking. */
export interface ProgressLine {
  show(words: string, done: number, total: number): void;
  /** Removes the line, so that what follows stands alone. */
  clear(): void;
}

const leastPause = 100;

export function progressOn(printer: Printer): ProgressLine {
  let shownAt = Number.NEGATIVE_INFINITY;
  let width = 0;
  const write = (line: string): void => {
    printer.write(`\r${line.padEnd(width)}`);
    width = line.length;
  };
  return {
    show: (words, done, total) => {
      const now = performance.now();
      if (!printer.isTerminal || now - shownAt < leastPause) return;
      shownAt = now;
      write(`${words}: ${total > 0 ? `${done} / ${total}` : done} …`);
    },
    clear: () => {
      if (width === 0) return;
      write('');
      printer.write('\r');
    },
  };
}
