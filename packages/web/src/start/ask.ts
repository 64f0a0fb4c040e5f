import type { Sentence } from '@pingyi/core';

/** What an installation is, as far as everybody may know. */
export interface SetUpState {
  /** Nobody has an account. */
  readonly isNeeded: boolean;
  /** The example is here and nothing else. */
  readonly isExample: boolean;
}

/** Somebody of the example. */
export interface Player {
  readonly key: string;
  readonly role: Sentence;
  readonly holder: string;
  readonly unit: string | null;
}

/** A request that the server refused, in its own words. */
export class Refused extends Error {}

function post(path: string, body: object, accept: string): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'pingyi-client': 'web', accept },
    body: JSON.stringify(body),
  });
}

async function mustBeTaken(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { detail = '' } = (await response.json()) as { readonly detail?: string };
  throw new Refused(detail);
}

/** What the installation is now. */
export async function askSetUpState(): Promise<SetUpState> {
  return (await mustBeTaken(await fetch('/api/set-up'))).json();
}

type Line =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'loaded'; readonly people: readonly Player[] };

/** Loads the example, or tells who is in it when it is here. */
export async function loadExample(
  token: string,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Player[]> {
  const asked = await post('/api/example', { token }, 'application/x-ndjson');
  const { body } = await mustBeTaken(asked);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const read = await reader?.read();
    if (read === undefined || read.done) throw new Error('the answer ended before its end');
    const lines = `${rest}${read.value}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      const line = JSON.parse(text) as Line;
      if (line.kind === 'loaded') return line.people;
      onProgress(line.done, line.total);
    }
  }
}

/** Makes a link by which somebody of the example signs in. */
export async function askSignInLink(token: string, key: string): Promise<string> {
  const asked = await post('/api/example/sign-in-links', { token, key }, 'application/json');
  const { link } = (await (await mustBeTaken(asked)).json()) as { readonly link: string };
  return link;
}
