import { get, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as getSecurely } from 'node:https';

/** What a server did under as many connections as a hall has phones. */
export interface Rush {
  readonly streams: number;
  /** Streams that were open at the same time. */
  readonly opened: number;
  readonly requests: number;
  readonly answered: number;
  /** Milliseconds that an answer took while all streams were open: the middle one, and the longest. */
  readonly median: number | null;
  readonly longest: number | null;
}

/** How long a connection may take to open, and an answer to come, in milliseconds. */
const patience = 10_000;

/** Requests under way at the same time. */
const together = 32;

function ask(address: string, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = (address.startsWith('https:') ? getSecurely : get)(
      address,
      { ...options, agent: false, timeout: patience },
      resolve,
    );
    asking.on('timeout', () => asking.destroy(new Error('timeout')));
    asking.on('error', reject);
  });
}

/** Opens a stream that stays open; null when the server does not give it. */
async function openStream(address: string): Promise<IncomingMessage | null> {
  const response = await ask(`${address}/api/log/changes`, {}).catch(() => null);
  if (response === null) return null;
  response.on('error', () => undefined);
  response.setTimeout(0);
  if (response.statusCode !== 200) {
    response.destroy();
    return null;
  }
  response.resume();
  return response;
}

/** Asks once; gives the milliseconds until the whole answer was there, or null. */
async function timed(address: string): Promise<number | null> {
  const from = performance.now();
  const response = await ask(`${address}/api/health`, {}).catch(() => null);
  if (response === null || response.statusCode !== 200) return null;
  return new Promise((resolve) => {
    response.on('end', () => resolve(performance.now() - from));
    response.on('error', () => resolve(null));
    response.resume();
  });
}

/**
 * Opens as many streams as there are phones, keeps them, and asks meanwhile. Nothing is written anywhere.
 *
 * @param address of the server, without a slash at its end
 */
export async function rushAt(address: string, streams: number, requests: number): Promise<Rush> {
  const open: IncomingMessage[] = [];
  try {
    for (let from = 0; from < streams; from += together) {
      const some = Array.from({ length: Math.min(together, streams - from) }, () =>
        openStream(address),
      );
      for (const stream of await Promise.all(some)) if (stream !== null) open.push(stream);
    }
    const times: number[] = [];
    for (let from = 0; from < requests; from += together) {
      const some = Array.from({ length: Math.min(together, requests - from) }, () =>
        timed(address),
      );
      for (const time of await Promise.all(some)) if (time !== null) times.push(time);
    }
    times.sort((one, other) => one - other);
    return {
      streams,
      opened: open.filter((stream) => !stream.destroyed).length,
      requests,
      answered: times.length,
      median: times[Math.floor(times.length / 2)] ?? null,
      longest: times.at(-1) ?? null,
    };
  } finally {
    for (const stream of open) stream.destroy();
  }
}
