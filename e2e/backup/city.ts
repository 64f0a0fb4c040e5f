import path from 'node:path';
import { creationOf, unitOf } from '../../packages/server/src/testing/ask.ts';
import { type Outcome, pingyi } from '../support/pingyi.ts';
import { startPingyi } from '../support/server.ts';

/** What a checkpoint says: size and root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
}

/** A `pingyi serve` on a data folder, with the rights of its set-up link. */
export interface CityServer {
  /** Creates a campaign and adds units to it, one act each. */
  record(campaign: string, units: number): Promise<void>;
  checkpoint(): Promise<Checkpoint>;
  /** The vkeys of its log. */
  keys(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Everything but the passphrase, which a test gives where a person would. */
const environmentOf = (data: string) => ({ PINGYI_DATA: data, PINGYI_BACKUP_PASSPHRASE: '' });

/** Runs a command on a data folder. */
export function run(
  data: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return pingyi(args, path.dirname(data), { ...environmentOf(data), ...more });
}

/** Starts a server, or gives what it says instead. */
export async function tryServe(
  data: string,
  more: Readonly<Record<string, string>> = {},
): Promise<CityServer | { readonly code: number | null; readonly printed: string }> {
  const env = { ...environmentOf(data), HOST: '127.0.0.1', PORT: '0', ...more };
  const { child, printed, ended } = startPingyi(['serve'], env);
  let code: number | null | undefined;
  void ended.then((value) => {
    code = value;
  });
  const link = () => /(http:\/\/127\.0\.0\.1:\d+)\/#set-up=(\S+)/u.exec(printed());
  for (; link() === null; await new Promise((resolve) => setTimeout(resolve, 50)))
    if (code !== undefined) return { code, printed: printed() };
  const [, address = '', token = ''] = link() ?? [];
  const post = async (url: string, body: object): Promise<void> => {
    const answer = await fetch(`${address}${url}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
  const checkpoint = async (): Promise<Checkpoint> => {
    const [origin = '', size, root = ''] = (
      await (await fetch(`${address}/api/log/checkpoint`)).text()
    ).split('\n');
    return { origin, size: Number(size), root };
  };
  return {
    record: async (campaign, units) => {
      await post('/api/campaigns', creationOf(campaign));
      for (let number = 0; number < units; number += 1)
        await post(`/api/campaigns/${campaign}/add-units`, {
          units: [unitOf(`u${number}`)],
          reason: null,
        });
    },
    checkpoint,
    keys: async () => {
      const log = (await (await fetch(`${address}/api/log`)).json()) as {
        readonly keys: readonly { readonly vkey: string }[];
      };
      return log.keys.map(({ vkey }) => vkey);
    },
    stop: async () => {
      child.kill('SIGINT');
      if ((await ended) !== 0) throw new Error(printed());
    },
  };
}

/** Starts a server. */
export async function serve(
  data: string,
  more: Readonly<Record<string, string>> = {},
): Promise<CityServer> {
  const server = await tryServe(data, more);
  if ('printed' in server) throw new Error(server.printed);
  return server;
}
