import type { Kind, Progress, Question, Questions, Report, UnitRow } from './messages.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker with its conversation. It is opened, asked, and closed; closing it ends whatever it is doing,
 * which is also how work is cancelled.
 */
export class Desk {
  /** Rows of the file as they arrive, in the order of the file. */
  readonly rows: UnitRow[] = [];
  onProgress: ((progress: Progress) => void) | null = null;
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #broken: Error | null = null;
  #nextId = 1;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Report>) => this.#hear(data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#breakOff(new Error(event.message || 'the worker could not start'));
    });
  }

  /** Asks one thing; rejects when the worker breaks, is closed, or cannot answer. */
  ask<Of extends Kind>(
    kind: Of,
    ask: Questions[Of]['ask'],
    transfer: readonly Transferable[] = [],
  ): Promise<Questions[Of]['answer']> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    const id = this.#nextId;
    this.#nextId += 1;
    const question: Question<Of> = { id, kind, ask };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(question, [...transfer]);
    });
  }

  /** True once it cannot answer any more: its script did not load, or it was closed. */
  get isBroken(): boolean {
    return this.#broken !== null;
  }

  close(): void {
    this.#worker.terminate();
    this.#breakOff(new Error('closed'));
  }

  #hear(report: Report): void {
    switch (report.kind) {
      case 'progress':
        this.onProgress?.(report.progress);
        return;
      case 'rows':
        this.rows.push(...report.rows);
        return;
      case 'answer':
        this.#take(report.id)?.resolve(report.answer as never);
        return;
      case 'failed':
        this.#take(report.id)?.reject(new Error(report.message));
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #breakOff(error: Error): void {
    this.#broken ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

let spare: Desk | null = null;

/** Starts a worker in advance, so that a file finds everything loaded, with or without a network. */
export function prepareDesk(): void {
  if (spare === null || spare.isBroken) spare = new Desk();
}

/** A worker of one's own: the one that was prepared, or a new one. */
export function takeDesk(): Desk {
  const desk = spare;
  spare = null;
  return desk === null || desk.isBroken ? new Desk() : desk;
}
