import {
  groupOf,
  readSlipText,
  slipCredential,
  slipSecretLength,
  writeSlipText,
} from '@pingyi/ballot';
import { askLink, postRegistration } from '../effects/ask-server.ts';

/** What became of a personal link on this device. */
export type Registration =
  | { readonly is: 'ready'; readonly polls: readonly string[] }
  | { readonly is: 'registered'; readonly code: string }
  /** Used on another device. */
  | { readonly is: 'used' }
  | { readonly is: 'over' }
  | { readonly is: 'unknown' }
  | { readonly is: 'unreached' };

/** What this device keeps of a registration: the code by which its key is entered anywhere. */
interface Kept {
  readonly code: string;
  /** False while the server has not said that it has the public part. */
  readonly isRegistered: boolean;
}

function nameOf(meeting: string): string {
  return `pingyi-link/${meeting}`;
}

/** What is kept for a meeting; null where nothing is, or storage is forbidden. */
export function readKept(meeting: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(meeting)) ?? 'null') as Kept | null;
    return kept !== null && readSlipText(kept.code).ok ? kept : null;
  } catch {
    return null;
  }
}

function keep(meeting: string, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(meeting), JSON.stringify(kept));
  } catch {
    // The code on the screen is what counts then.
  }
}

export function forget(meeting: string): void {
  try {
    localStorage.removeItem(nameOf(meeting));
  } catch {
    // Nothing was kept.
  }
}

function registrationOf(code: string): Registration {
  switch (code) {
    case 'link-used':
      return { is: 'used' };
    case 'link-registration-over':
      return { is: 'over' };
    default:
      return { is: 'unknown' };
  }
}

/** Asks what a link is good for; nothing is used by it. */
export async function lookAt(meeting: string, token: string): Promise<Registration> {
  const heard = await askLink(meeting, token);
  if (heard.is === 'silence') return { is: 'unreached' };
  if (heard.is === 'problem') return registrationOf(heard.code);
  const { state, polls } = heard.body;
  switch (state) {
    case 'sent':
      return { is: 'ready', polls };
    case 'used':
      // This device may have asked before and not heard the answer.
      return readKept(meeting) === null ? { is: 'used' } : { is: 'ready', polls };
    default:
      return { is: 'over' };
  }
}

function newCode(): string {
  return writeSlipText(crypto.getRandomValues(new Uint8Array(slipSecretLength)));
}

/** The public credentials of a code, one for each poll. */
function credentialsOf(code: string, polls: readonly string[]) {
  const read = readSlipText(code);
  if (!read.ok) throw new Error('a code of our own');
  const group = groupOf('Ed25519');
  return polls.map((poll) => ({
    poll,
    credential: slipCredential(group, poll, read.value).publicCredential,
  }));
}

/**
 * Makes the key on this device and registers its public part. The code is kept before anything is sent, so
 * that a lost answer is asked for again with the same key.
 */
export async function register(
  meeting: string,
  token: string,
  polls: readonly string[],
): Promise<Registration> {
  const code = readKept(meeting)?.code ?? newCode();
  keep(meeting, { code, isRegistered: false });
  const heard = await postRegistration(meeting, token, credentialsOf(code, polls));
  if (heard.is === 'silence') return { is: 'unreached' };
  if (heard.is === 'answer') {
    keep(meeting, { code, isRegistered: true });
    return { is: 'registered', code };
  }
  forget(meeting);
  return registrationOf(heard.code);
}
