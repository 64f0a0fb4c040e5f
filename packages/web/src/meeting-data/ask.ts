import { withNamesConfirmed } from '../ui/names/confirm-names.ts';
import { noConnection, ProblemError, readProblem } from '../ui/problem.ts';

/** Asks the server; throws a ProblemError when no answer arrives. */
export type Ask = (address: string, init?: RequestInit) => Promise<Response>;

/**
 * Asks the page's own server, in the page's name and language.
 *
 * @throws ProblemError when no answer arrives
 */
export async function askServer(address: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  // No page of another site can send this header, so the server knows ours by it.
  headers.set('pingyi-client', 'web');
  headers.set('accept-language', document.documentElement.lang);
  try {
    return await withNamesConfirmed((confirmed) => {
      if (confirmed !== null) headers.set('names-confirmed', confirmed);
      return fetch(address, { ...init, headers });
    });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ProblemError(noConnection());
  }
}

/**
 * An answer that is well.
 *
 * @throws ProblemError for any other
 */
export async function wellAnswered(response: Response): Promise<Response> {
  if (!response.ok) throw new ProblemError(await readProblem(response));
  return response;
}
