import { type Sent, send } from '../data/send.ts';

/** What came of a step: the answer, or why there is none. */
export type Posted<Data> = Sent<Data>;

/**
 * Sends a step to the server.
 *
 * @param place below `/api`, such as `/sign-in`
 */
export function post<Data = null>(place: string, body: unknown = {}): Promise<Posted<Data>> {
  return send<Data>({ method: 'POST', place, body });
}
