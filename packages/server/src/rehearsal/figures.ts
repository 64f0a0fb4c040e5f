import { setTimeout as wait } from 'node:timers/promises';

/** What a server spent, as its own figures (`/metrics`) tell it. */
export interface Spent {
  /** Seconds of all threads of the server, its database not among them. */
  readonly cpuSeconds: number;
  /** The largest memory that was seen, in megabytes (10^6 bytes). */
  readonly peakMb: number;
}

/** The value of one figure in the text format of Prometheus, or null. */
function figure(text: string, name: string): number | null {
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
}

/** How often the memory is looked at, in milliseconds. */
const every = 250;

/**
 * Watches a server's figures until asked for what it spent; null where they may not be read.
 *
 * @throws NoAnswer from what is returned, when the server was lost meanwhile
 */
export function watchFigures(read: () => Promise<string>): () => Promise<Spent | null> {
  let peak = 0;
  let first: number | null = null;
  let isOver = false;
  let lost: unknown = null;
  const look = async (): Promise<number | null> => {
    const text = await read();
    const cpu = figure(text, 'process_cpu_seconds_total');
    first ??= cpu;
    peak = Math.max(peak, figure(text, 'process_resident_memory_bytes') ?? 0);
    return cpu;
  };
  const watching = (async () => {
    while (!isOver) {
      await look();
      await wait(every);
    }
  })().catch((error: unknown) => {
    lost = error;
  });
  return async () => {
    isOver = true;
    await watching;
    if (lost !== null) throw lost;
    const last = await look();
    if (first === null || last === null) return null;
    return { cpuSeconds: last - first, peakMb: peak / 1e6 };
  };
}

/** The value that so many of all values do not exceed (nearest rank), 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
