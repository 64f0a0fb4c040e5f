import { takeFragment } from './fragment.ts';

/** What the address of the page says. */
export interface VoterAddress {
  readonly meeting: string;
  readonly isTablet: boolean;
  /** The slip's code as it stood behind `#`; null without one. */
  readonly slip: string | null;
}

interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Reads `/v/<meeting>?tablet#<code>`. */
export function readAddress({ pathname, search, hash }: Place): VoterAddress {
  const [, meeting = ''] = /^\/v\/([^/]+)/.exec(pathname) ?? [];
  const slip = hash.slice(1);
  return {
    meeting: decoded(meeting),
    isTablet: /[?&]tablet\b/.test(search),
    slip: slip === '' ? null : decoded(slip),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The code in what was typed, or in the whole address of a slip as a scanner types it. */
export function codeOf(typed: string): string {
  const [, code] = /#([^#]*)$/.exec(typed.trim()) ?? [];
  return code === undefined ? typed : decoded(code);
}

/** The address of the page; the code is gone from the address bar afterwards. */
export function takeAddress(): VoterAddress {
  const { pathname, search } = window.location;
  return readAddress({ pathname, search, hash: takeFragment() });
}
