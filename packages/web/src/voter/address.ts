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

/** Takes the code out of the address bar, and out of the browser's history, before anything else. */
export function takeAddress(): VoterAddress {
  const address = readAddress(window.location);
  if (window.location.hash !== '') {
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${search}`);
  }
  return address;
}
