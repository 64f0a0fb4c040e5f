import type { Sentence } from '@pingyi/core';
import { useRef, useState } from 'preact/hooks';
import { words } from '../words/score-page.ts';
import { type Desk, prepareDesk, takeDesk } from './worker/desk.ts';
import type { FaultLine, Progress, Summary, UnitRow } from './worker/messages.ts';

/** A file that was read and scored; its desk answers further questions about it. */
export interface ScoredFile {
  readonly name: string;
  readonly desk: Desk;
  readonly summary: Summary;
  readonly rows: readonly UnitRow[];
}

interface State {
  /** The file being worked on. */
  readonly work: { readonly file: string; readonly progress: Progress } | null;
  readonly faults: { readonly file: string; readonly lines: readonly FaultLine[] } | null;
  /** The last good result: a file with faults, or a cancelled one, leaves it as it is. */
  readonly scored: ScoredFile | null;
  readonly notice: Sentence | null;
}

interface Scoring extends State {
  read(file: File, notice?: Sentence | null): Promise<void>;
  cancel(): void;
  dismiss(): void;
}

const start: Progress = { stage: 'reading', done: 0, total: null };

/** Reads and scores files in workers, one worker a file; a new file ends work on the one before. */
export function useScoring(): Scoring {
  const [state, setState] = useState<State>({
    work: null,
    faults: null,
    scored: null,
    notice: null,
  });
  const busy = useRef<Desk | null>(null);
  const shown = useRef<Desk | null>(null);
  const set = (change: Partial<State>): void => setState((before) => ({ ...before, ...change }));

  async function read(file: File, notice: Sentence | null = null): Promise<void> {
    busy.current?.close();
    const desk = takeDesk();
    busy.current = desk;
    set({ work: { file: file.name, progress: start }, notice });
    desk.onProgress = (progress) => {
      if (busy.current === desk) set({ work: { file: file.name, progress } });
    };
    try {
      const bytes = await file.arrayBuffer();
      const answer = await desk.ask('read', { name: file.name, bytes }, [bytes]);
      if (busy.current !== desk) return;
      busy.current = null;
      desk.onProgress = null;
      if (answer.ok) {
        const scored = { name: file.name, desk, summary: answer.summary, rows: desk.rows };
        shown.current?.close();
        shown.current = desk;
        setState({ work: null, faults: null, scored, notice });
      } else {
        desk.close();
        set({ work: null, faults: { file: file.name, lines: answer.faults } });
      }
    } catch {
      desk.close();
      if (busy.current !== desk) return;
      busy.current = null;
      set({ work: null, notice: words.failed });
    } finally {
      prepareDesk();
    }
  }

  function cancel(): void {
    const desk = busy.current;
    busy.current = null;
    desk?.close();
    set({ work: null, notice: words.cancelled });
  }

  return { ...state, read, cancel, dismiss: () => set({ faults: null, notice: null }) };
}
