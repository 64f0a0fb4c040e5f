import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './api.d.ts';

/** A client of the API: addresses, bodies and answers have the types of docs/openapi.json. */
export type ApiClient = Client<paths>;

/** Where the API is, and what is sent along. */
interface Door {
  /** Such as `http://127.0.0.1:8080`; empty for the page's own server. */
  readonly address: string;
  /** Further headers at the moment of asking. A page needs none: browsers send the cookie. */
  readonly headers?: () => Readonly<Record<string, string>>;
}

/** Makes a client. An answer has either `data` or, as `error`, the problem. */
export function makeApiClient({ address, headers = () => ({}) }: Door): ApiClient {
  const client = createClient<paths>({ baseUrl: address });
  client.use({
    onRequest: ({ request }) => {
      // No page of another site can send this header, so the server knows ours by it.
      request.headers.set('pingyi-client', 'web');
      for (const [name, value] of Object.entries(headers())) request.headers.set(name, value);
    },
  });
  return client;
}
