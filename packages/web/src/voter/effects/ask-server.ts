import type { VoteInfo } from '../machine/vote-info.ts';

/** How long an answer may take, in milliseconds; a slow line needs its time for a large ballot. */
const patience = 60_000;

/** What came of a question to the server: its JSON, a problem with its code, or silence. */
export type Heard<Body> =
  | { readonly is: 'answer'; readonly status: number; readonly body: Body }
  | {
      readonly is: 'problem';
      readonly status: number;
      readonly code: string;
      readonly check: string;
      /** When to ask again, in seconds, where the server said so. */
      readonly retryAfter: number | null;
    }
  | { readonly is: 'silence' };

interface ProblemBody {
  readonly code?: unknown;
  readonly check?: unknown;
}

async function hear<Body>(response: Response): Promise<Heard<Body>> {
  const body = (await response.json().catch(() => ({}))) as Body;
  const { status } = response;
  if (response.ok) return { is: 'answer', status, body };
  const { code, check } = body as ProblemBody;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return {
    is: 'problem',
    status,
    code: typeof code === 'string' ? code : '',
    check: typeof check === 'string' ? check : '',
    retryAfter: Number.isFinite(seconds) ? seconds : null,
  };
}

/** Asks; what is broken on the way, a proxy's page or a cut line, is silence. */
async function ask<Body>(address: string, init: RequestInit = {}): Promise<Heard<Body>> {
  const given = new AbortController();
  const timer = window.setTimeout(() => given.abort(), patience);
  try {
    const response = await fetch(address, {
      ...init,
      cache: 'no-store',
      credentials: 'omit',
      signal: given.signal,
    });
    const heard = await hear<Body>(response);
    return heard.is === 'problem' && heard.status >= 500 ? { is: 'silence' } : heard;
  } catch {
    return { is: 'silence' };
  } finally {
    window.clearTimeout(timer);
  }
}

function post<Body>(address: string, body: string): Promise<Heard<Body>> {
  const headers = { 'content-type': 'application/json', 'pingyi-client': 'voter' };
  return ask(address, { method: 'POST', headers, body });
}

/** What the ballot box answers. */
export interface BoxAnswer {
  readonly poll: string;
  readonly code: string;
  readonly counter: number;
  readonly signature: string;
}

export function askVote(meeting: string): Promise<Heard<VoteInfo>> {
  return ask(`/api/public/meetings/${encodeURIComponent(meeting)}/vote`);
}

export function askCounter(
  poll: string,
  credential: string,
): Promise<Heard<{ readonly counter: number }>> {
  return ask(`/api/polls/${poll}/credentials/${credential}`);
}

export function postBallot(poll: string, ballot: string): Promise<Heard<BoxAnswer>> {
  return post(`/api/polls/${poll}/ballots`, ballot);
}

export function askBoard(poll: string): Promise<Heard<{ readonly codes: readonly string[] }>> {
  return ask(`/api/polls/${poll}/board`);
}

export function postOpinion(meeting: string, unit: string, text: string): Promise<Heard<unknown>> {
  const address = `/api/public/meetings/${encodeURIComponent(meeting)}/opinions`;
  return post(address, JSON.stringify({ unit, text }));
}

/** What a personal link is good for. */
export function askLink(
  meeting: string,
  token: string,
): Promise<Heard<{ readonly state: string; readonly polls: readonly string[] }>> {
  const address = `/api/public/meetings/${encodeURIComponent(meeting)}/link`;
  return post(address, JSON.stringify({ token }));
}

/** Registers the public credentials that this device made. */
export function postRegistration(
  meeting: string,
  token: string,
  credentials: readonly { readonly poll: string; readonly credential: string }[],
): Promise<Heard<unknown>> {
  const address = `/api/public/meetings/${encodeURIComponent(meeting)}/link-registration`;
  return post(address, JSON.stringify({ token, credentials }));
}
