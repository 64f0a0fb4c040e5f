import createClient from 'openapi-fetch';
import type { paths } from '../../api/api.d.ts';
import { authorisation } from '../session/credentials.ts';
import { readLanguage } from '../words/kept-language.ts';
import { noConnection, ProblemError, readProblem } from './problem.ts';

/**
 * Asks the server, in this page's name and language.
 *
 * @throws ProblemError when no answer arrives
 */
export async function ask(input: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  for (const [name, value] of Object.entries(authorisation())) request.headers.set(name, value);
  request.headers.set('accept-language', readLanguage() === 'en' ? 'en' : 'zh-CN');
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ProblemError(noConnection());
  }
}

const client = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => ask(request),
});

client.use({
  onResponse: async ({ response }) => {
    if (!response.ok) throw new ProblemError(await readProblem(response));
  },
});

/** The API with the types of its description; an answer that is not well is thrown as a problem. */
export const api = client;

/** What a read of an address answers when it is well. */
type Answer<Path extends keyof paths> = paths[Path] extends {
  readonly get: {
    readonly responses: {
      readonly 200: { readonly content: { readonly 'application/json': infer Data } };
    };
  };
}
  ? Data
  : never;

/** The data of a read that is well. */
export function dataOf<Path extends keyof paths>({
  data,
}: {
  readonly data?: unknown;
}): Answer<Path> {
  if (data === undefined) throw new Error('an answer without data');
  return data as Answer<Path>;
}
