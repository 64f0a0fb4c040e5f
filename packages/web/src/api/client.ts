import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './api.d.ts';

/** A client of the API: addresses, bodies and answers have the types of docs/openapi.json. */
export type ApiClient = Client<paths>;

/** Where the API is, and with what right it is asked. */
interface Door {
  /** Such as `http://127.0.0.1:8080`; empty for the page's own server. */
  readonly address: string;
  /** The token of staff at the moment of asking, or null for what is open to everybody. */
  readonly token: () => string | null;
}

/** Makes a client. An answer has either `data` or, as `error`, the problem. */
export function makeApiClient({ address, token }: Door): ApiClient {
  const client = createClient<paths>({ baseUrl: address });
  client.use({
    onRequest: ({ request }) => {
      const held = token();
      if (held !== null) request.headers.set('authorization', `Bearer ${held}`);
    },
  });
  return client;
}
