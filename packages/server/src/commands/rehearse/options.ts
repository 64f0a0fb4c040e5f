import { type GroupName, groupNames, isGroupName } from '@pingyi/ballot';
import type { Arguments } from '../command.ts';

/** What a person asked to rehearse. */
export interface RehearseOptions {
  readonly voters: number;
  readonly seconds: number;
  readonly units: number;
  readonly items: 1 | 6;
  readonly trustees: number;
  readonly group: GroupName;
  /** A folder that keeps what was downloaded. */
  readonly out: string | null;
  /** A running server with a link that signs in its office; null: a server of its own. */
  readonly running: { readonly address: string; readonly link: string } | null;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: RehearseOptions }
  | { readonly ok: false; readonly sentence: string };

/** Whole numbers that a person may ask for. */
const limits = {
  voters: { least: 10, most: 10_000, usual: 100 },
  seconds: { least: 0, most: 3600, usual: 10 },
  units: { least: 1, most: 50, usual: 10 },
  items: { least: 1, most: 6, usual: 1 },
  trustees: { least: 0, most: 10, usual: 2 },
} as const;

type Limited = keyof typeof limits;

class Wrong extends Error {}

function numberOf(name: Limited, text: string | undefined): number {
  const { least, most, usual } = limits[name];
  if (text === undefined) return usual;
  const value = /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Wrong(`--${name} must be a whole number from ${least} to ${most}.`);
}

function itemsOf(text: string | undefined): 1 | 6 {
  const items = numberOf('items', text);
  if (items === 1 || items === 6) return items;
  throw new Wrong('--items must be 1 or 6.');
}

function groupOf(text = 'Ed25519'): GroupName {
  if (isGroupName(text)) return text;
  throw new Wrong(`--group must be one of ${groupNames.join(', ')}.`);
}

/** Names of this machine; load for any other server must be asked for by a further word. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

function runningOf(
  url: string | undefined,
  link: string | undefined,
  mayLeave: boolean,
): RehearseOptions['running'] {
  if (url === undefined && link === undefined) return null;
  if (url === undefined || link === undefined)
    throw new Wrong(
      '--url and --sign-in go together: where the server is, and who holds the vote.',
    );
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/u.test(parsed.protocol))
    throw new Wrong('--url must be an address that begins with http:// or https://.');
  if (!mayLeave && !loopback.test(parsed.hostname))
    throw new Wrong(
      `${parsed.hostname} is another machine; say --elsewhere if this load is meant for it.`,
    );
  return { address: parsed.origin, link };
}

/** Reads what a person asked for. */
export function readOptions({
  text,
  flags,
}: Extract<Arguments, { readonly ok: true }>): ReadOptions {
  try {
    return {
      ok: true,
      options: {
        voters: numberOf('voters', text['voters']),
        seconds: numberOf('seconds', text['seconds']),
        units: numberOf('units', text['units']),
        items: itemsOf(text['items']),
        trustees: numberOf('trustees', text['trustees']),
        group: groupOf(text['group']),
        out: text['out'] ?? null,
        running: runningOf(text['url'], text['sign-in'], flags.has('elsewhere')),
      },
    };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, sentence: error.message };
    throw error;
  }
}
