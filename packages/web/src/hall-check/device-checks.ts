import {
  clockText,
  contactText,
  insecure,
  noStorage,
  ownMachine,
  secure,
  streamBad,
  streamWell,
} from '../words/hall-check.ts';
import type { Finding } from './finding.ts';

/** Requests of one check, and how many of them are under way at once. */
const requests = 30;
const together = 6;

/** How long an answer may take before the signal is called poor, in milliseconds. */
const quick = 500;

/** How long the first update may take, in milliseconds. */
const streamPatience = 5_000;

interface Asked {
  readonly milliseconds: number;
  /** The server's clock less this device's, in milliseconds; not a number when it was not told. */
  readonly ahead: number;
}

async function ask(): Promise<Asked | null> {
  const from = Date.now();
  try {
    const answer = await fetch('/api/health', { cache: 'no-store' });
    await answer.text();
    if (!answer.ok) return null;
    const date = Date.parse(answer.headers.get('date') || '');
    return { milliseconds: Date.now() - from, ahead: date - Date.now() };
  } catch {
    return null;
  }
}

/** Asks a bounded number of times, a few at once as a voter's page does. */
async function askOften(): Promise<readonly Asked[]> {
  const answered: Asked[] = [];
  for (let from = 0; from < requests; from += together) {
    const some = await Promise.all(Array.from({ length: together }, ask));
    for (const one of some) if (one !== null) answered.push(one);
  }
  return answered;
}

/** Contact and clock. */
export async function checkContact(): Promise<readonly Finding[]> {
  const answered = await askOften();
  const times = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] || 0;
  const isWell = answered.length === requests && median <= quick;
  const contact: Finding = {
    code: 'contact',
    verdict: answered.length === 0 ? 'bad' : isWell ? 'well' : 'look',
    sentence: contactText(answered.length, requests, median),
  };
  const [first] = answered;
  if (first === undefined || Number.isNaN(first.ahead)) return [contact];
  const minutes = Math.round(Math.abs(first.ahead) / 60_000);
  const clock: Finding = {
    code: 'clock',
    verdict: minutes === 0 ? 'well' : 'look',
    sentence: clockText(minutes),
  };
  return [contact, clock];
}

/** Whether a stream of updates arrives through network and proxies. */
export function checkStream(): Promise<Finding> {
  return new Promise((resolve) => {
    const source = new EventSource('/api/log/changes?after=-1');
    const end = (isWell: boolean): void => {
      source.close();
      window.clearTimeout(timer);
      resolve({
        code: 'stream',
        verdict: isWell ? 'well' : 'look',
        sentence: isWell ? streamWell : streamBad,
      });
    };
    const timer = window.setTimeout(() => end(false), streamPatience);
    source.onopen = () => end(true);
  });
}

/** What the page's address means for what can be done here. */
export function checkAddress(): readonly Finding[] {
  const { hostname, protocol } = window.location;
  const isOwn = /^(?:localhost|127\.|\[::1\])/u.test(hostname);
  const own: Finding = { code: 'address', verdict: 'look', sentence: ownMachine };
  const isSecure = protocol === 'https:';
  const scheme: Finding = {
    code: 'https',
    verdict: isSecure ? 'well' : 'look',
    sentence: isSecure ? secure : insecure,
  };
  return isOwn ? [own] : [scheme];
}

/** Whether the browser keeps anything for a page. */
export function checkStorage(): readonly Finding[] {
  try {
    window.sessionStorage.setItem('pingyi-hall-check', '1');
    window.sessionStorage.removeItem('pingyi-hall-check');
    return [];
  } catch {
    return [{ code: 'storage', verdict: 'look', sentence: noStorage }];
  }
}
