import type { Answered, Sent } from './door.ts';

/** Where a server is; it may come back elsewhere after it was started again. */
export interface Site {
  /** Such as `http://127.0.0.1:8080`, without a slash at its end. */
  address: string;
}

/** How long an answer may take, in milliseconds. */
const patience = 120_000;

/** After how long without an answer a connection that breaks was idle, and ended by the server, in milliseconds. */
const idleLimit = 5_000;

/** How a connection that the other side ended shows, when it is read and when it is written. */
const broken: readonly unknown[] = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];

function isBroken(error: unknown): boolean {
  const { cause } = (error ?? {}) as { readonly cause?: { readonly code?: unknown } };
  return broken.includes(cause?.code);
}

/** Nobody answers at an address, or the line broke on the way. */
export class NoAnswer extends Error {
  constructor(address: string, asked: string, cause: unknown) {
    const why = cause instanceof Error ? (cause.cause ?? cause) : cause;
    super(`${address} 没有应答。 ${address} does not answer. (${asked}: ${why})`, { cause });
  }
}

/** Somebody with a browser at a server: keeps cookies, sends what our pages send. */
export class Visitor {
  readonly #site: Readonly<Site>;
  readonly #cookies = new Map<string, string>();
  readonly #idleLimit: number;
  #answeredAt = performance.now();

  /** @param idle a connection that breaks after so many milliseconds without an answer was idle */
  constructor(site: Readonly<Site>, idle = idleLimit) {
    this.#site = site;
    this.#idleLimit = idle;
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
    if (/max-age=0/iu.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }

  #headersFor({ body, headers }: Sent): Record<string, string> {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    return {
      'pingyi-client': 'rehearsal',
      ...(cookie === '' ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };
  }

  async #send(method: string, path: string, sent: Sent): Promise<Response> {
    const { body } = sent;
    const text = typeof body === 'object' ? JSON.stringify(body) : body;
    const { address } = this.#site;
    const wasIdle = performance.now() - this.#answeredAt > this.#idleLimit;
    const send = () =>
      fetch(`${address}${path}`, {
        method,
        headers: this.#headersFor(sent),
        signal: AbortSignal.timeout(patience),
        ...(text === undefined ? {} : { body: text }),
      });
    // A server ends idle connections, and this process may have been too busy to notice; the request went
    // nowhere then, and browsers send it again as well.
    const answer = await send()
      .catch((error: unknown) => {
        if (wasIdle && isBroken(error)) return send();
        throw error;
      })
      .catch((error: unknown) => {
        throw new NoAnswer(address, `${method} ${path}`, error);
      });
    this.#answeredAt = performance.now();
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  /**
   * Sends a request and reads the whole answer.
   *
   * @param path below the address, `/api/…` with its beginning
   * @throws NoAnswer when there is nobody to answer
   */
  async ask(method: string, path: string, sent: Sent = {}): Promise<Answered> {
    const answer = await this.#send(method, path, sent);
    return { status: answer.status, text: await answer.text() };
  }

  /**
   * Follows a stream of server-sent events.
   *
   * @param hear told every event as its text
   * @param signal ends it
   */
  async follow(path: string, hear: (event: string) => void, signal: AbortSignal): Promise<void> {
    const answer = await fetch(`${this.#site.address}${path}`, {
      headers: this.#headersFor({}),
      signal,
    });
    if (answer.status !== 200 || answer.body === null)
      throw new Error(`GET ${path}: ${answer.status}`);
    const read = async (body: NonNullable<Response['body']>): Promise<void> => {
      let rest = '';
      for await (const text of body.pipeThrough(new TextDecoderStream())) {
        const events = `${rest}${text}`.split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) hear(event);
      }
    };
    // It ends with the signal or the server; whoever follows begins anew.
    read(answer.body).catch(() => undefined);
  }

  /** Downloads a file. */
  async download(path: string): Promise<Uint8Array> {
    const answer = await this.#send('GET', path, {});
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}
