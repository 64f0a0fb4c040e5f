import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** One event of a stream of server-sent events. */
interface ServerEvent {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

function readEvent(frame: string): ServerEvent | null {
  const fields = new Map(
    frame.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()] as const;
    }),
  );
  const data = fields.get('data');
  if (data === undefined) return null;
  return {
    event: fields.get('event') ?? 'message',
    id: fields.get('id') ?? '',
    data: JSON.parse(data),
  };
}

/** A client of a stream of events, over a real connection. */
export interface EventClient {
  readonly answer: IncomingMessage;
  /** Events so far. */
  readonly events: readonly ServerEvent[];
  /** Resolves when there are so many. */
  until(count: number): Promise<readonly ServerEvent[]>;
  /** Resolves when the server has ended the stream in order, rejects when it was cut off. */
  readonly ended: Promise<void>;
  leave(): void;
}

/** Opens a stream of events. */
export async function follow(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<EventClient> {
  const asked = request({ host: '127.0.0.1', port, path, headers: { ...headers }, agent: false });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  asked.on('error', () => undefined);
  const events: ServerEvent[] = [];
  const waiting: (() => void)[] = [];
  let rest = '';
  answer.setEncoding('utf8').on('data', (chunk: string) => {
    const frames = `${rest}${chunk}`.split('\n\n');
    rest = frames.pop() ?? '';
    events.push(...frames.map(readEvent).filter((each) => each !== null));
    for (const look of waiting) look();
  });
  const ended = new Promise<void>((resolve, reject) => {
    answer.once('end', resolve);
    answer.once('error', reject);
  });
  ended.catch(() => undefined);
  return {
    answer,
    events,
    ended,
    until: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (events.length >= count) resolve(events);
        };
        waiting.push(look);
        look();
      }),
    leave: () => asked.destroy(),
  };
}
