import type { FastifyInstance } from 'fastify';
import { totpAt } from '../rehearsal/totp.ts';

/** An answer to a person, its body read as JSON where it has one. */
export interface Seen {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What an account is signed in with. */
export interface Keys {
  readonly userName: string;
  readonly password: string;
}

/** Headers of our own pages. */
const ours = { 'pingyi-client': 'test' };

/** Somebody with a browser: keeps cookies, sends what our pages send. */
export class Person {
  readonly #server: FastifyInstance;
  readonly #cookies = new Map<string, string>();
  /** Of the authenticator, once there is one. */
  secret = '';
  readonly #usedSteps = new Set<number>();

  constructor(server: FastifyInstance) {
    this.#server = server;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes over somebody's cookies, as a thief or a fixed session would. */
  carry(cookie: string): void {
    this.#cookies.clear();
    for (const pair of cookie.split('; ').filter((each) => each !== '')) this.#keep(pair);
  }

  #keep(setCookie: string): void {
    const [pair = ''] = setCookie.split(';');
    const at = pair.indexOf('=');
    if (/max-age=0/iu.test(setCookie)) this.#cookies.delete(pair.slice(0, at));
    else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  async ask(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
    headers: Readonly<Record<string, string>> = ours,
  ): Promise<Seen> {
    const { cookie } = this;
    const answer = await this.#server.inject({
      method,
      url: `/api${url}`,
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const each of [answer.headers['set-cookie'] ?? []].flat()) this.#keep(each);
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.body === '' ? {} : answer.json(),
    };
  }

  get(url: string): Promise<Seen> {
    return this.ask('GET', url);
  }

  post(url: string, payload: object = {}, headers?: Readonly<Record<string, string>>) {
    return this.ask('POST', url, payload, { ...ours, ...headers });
  }

  /** A code that was not shown before: of now, else of the step after or before, which count too. */
  code(): string {
    const now = Math.floor(Date.now() / 30_000);
    const step = [now, now + 1, now - 1].find((each) => !this.#usedSteps.has(each)) ?? now;
    this.#usedSteps.add(step);
    return totpAt(this.secret, step * 30_000);
  }

  /** Sets up an authenticator for whoever is signed in. */
  async enrol(password: string): Promise<readonly string[]> {
    const offer = await this.post('/me/second-factor', { password });
    if (offer.status !== 200) throw new Error(JSON.stringify(offer.body));
    this.secret = String(offer.body['secret']);
    const confirmed = await this.post('/me/second-factor/confirmation', { code: this.code() });
    if (confirmed.status !== 204) throw new Error(JSON.stringify(confirmed.body));
    return offer.body['backupCodes'] as readonly string[];
  }

  /** Signs in with both factors, as far as there are two. */
  async signIn(keys: Keys): Promise<Seen> {
    const first = await this.post('/sign-in', keys);
    if (first.body['state'] !== 'second-factor-due') return first;
    return this.post('/sign-in/second-factor', { code: this.code() });
  }
}
