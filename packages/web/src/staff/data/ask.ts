import type { paths } from '../../api/api.d.ts';
import { makeApiClient } from '../../api/client.ts';
import { withNamesConfirmed } from '../../ui/names/confirm-names.ts';
import { readLanguage } from '../words/kept-language.ts';
import { noConnection, ProblemError, readProblem } from './problem.ts';

function languageHeader(): string {
  return readLanguage() === 'en' ? 'en' : 'zh-CN';
}

/**
 * Asks the server, in this page's name and language.
 *
 * @throws ProblemError when no answer arrives
 */
export async function ask(input: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  // No page of another site can send this header, so the server knows ours by it.
  request.headers.set('pingyi-client', 'web');
  request.headers.set('accept-language', languageHeader());
  try {
    return await withNamesConfirmed((confirmed) => {
      const sent = request.clone();
      if (confirmed !== null) sent.headers.set('names-confirmed', confirmed);
      return fetch(sent);
    });
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ProblemError(noConnection());
  }
}

/** The API with the types of its description; an answer that is not well is thrown as a problem. */
export const api = makeApiClient({ address: window.location.origin });

api.use({
  onRequest: ({ request }) => request.headers.set('accept-language', languageHeader()),
  onResponse: async ({ response }) => {
    if (!response.ok) throw new ProblemError(await readProblem(response));
  },
  onError: () => new ProblemError(noConnection()),
});

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
