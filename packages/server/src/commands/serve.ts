import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { keepTidy } from '../access/keep-tidy.ts';
import { linkAddress } from '../access/links/link-text.ts';
import { isSetUpNeeded, issueSetUpToken } from '../access/set-up-token.ts';
import { exampleStateOf } from '../example/example-state.ts';
import { lanAddresses } from '../hall/lan-addresses.ts';
import { type Installation, openInstallation } from '../installation/open-installation.ts';
import { addressOf } from '../serve/address.ts';
import { listenFault } from '../serve/listen-fault.ts';
import { openServer } from '../serve/open-server.ts';
import { parsePort } from '../serve/port.ts';
import { type LogLevel, logLevels, parseLogLevel } from '../serve/request-log.ts';
import { readVersion } from '../serve/version.ts';
import { storageSentence } from '../storage/sentences.ts';
import { accessEnvironment, type ServeAccess, serveAccessOf } from './access-settings.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment, storageSettingsOf } from './database-settings.ts';
import { exampleCityIn, loadExampleFor, printExampleLinks } from './load-example.ts';
import { printHall } from './print-hall.ts';

function refuse(place: Place, sentence: string): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

/** What is served, and how. */
interface Serving {
  /** The folder of the built pages. */
  readonly pages: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly access: ServeAccess;
  /** Load the example city first. */
  readonly isExample: boolean;
  /** Where to listen. */
  readonly host: string;
  /** The addresses that phones can open are printed; null where the hall is not served. */
  readonly hall: readonly string[] | null;
  /** Resolves when the server is asked to stop. */
  readonly stopped: Promise<void>;
}

/** What the start page does for whoever holds a link to it. */
const startLinkWords = {
  'set-up': '设置链接，只给管理员 Set-up link, for the administrator',
  example: '示例登录页，可选任一身份 Sign in as anybody of the example',
} as const;

/** What a link to the start page is good for: setting up, choosing somebody of the example, or nothing. */
async function startLinkOf({
  queries,
}: Installation['database']): Promise<keyof typeof startLinkWords | null> {
  if (await isSetUpNeeded(queries)) return 'set-up';
  return (await exampleStateOf(queries)) === 'example' ? 'example' : null;
}

/** Serves an open installation until it is asked to stop, or has lost its database. */
async function serveInstallation(
  installation: Installation,
  { pages, port: wanted, host, hall, logLevel, access, isExample, stopped }: Serving,
  place: Place,
): Promise<ExitCode> {
  const { database, accessSecret: secret } = installation;
  const cast = isExample ? await loadExampleFor(place, database.queries) : [];
  if (cast === null) return 2;
  const { server, close } = await openServer(installation, {
    site: pages,
    version: await readVersion(place.root),
    logLevel,
    access: { ...access, secret },
    exampleCity: exampleCityIn(place.root),
    writeLog: (line) => place.err.write(line),
  });
  try {
    await server.listen({ host, port: wanted });
  } catch (error) {
    await close();
    const sentence = listenFault(error, host, wanted);
    if (sentence === null) throw error;
    return refuse(place, sentence);
  }
  const bound = server.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : wanted;
  const [own] = hall ?? [];
  const address = addressOf(own ?? host, port);
  const tidy = keepTidy(database.queries, access.accessLogDays);
  const startLink = await startLinkOf(database);
  const setUp = startLink === null ? null : await issueSetUpToken(database.queries);
  place.out.write(`评议已启动，请用浏览器打开 ${address} （按 Ctrl+C 停止）\n`);
  place.out.write(`Pingyi is ready: open ${address} (Ctrl+C stops it)\n`);
  if (hall !== null) printHall(place.out, hall, port);
  if (startLink !== null && setUp !== null) {
    const link = linkAddress(access.publicUrl ?? address, 'set-up', setUp.token);
    place.out.write(`${startLinkWords[startLink]}: ${link}\n`);
  }
  if (cast.length > 0) {
    const origin = access.publicUrl ?? address;
    await printExampleLinks(place, database.queries, { cast, origin });
  }
  const fault = await Promise.race([stopped, database.lost]);
  tidy.stop();
  await close();
  if (fault !== undefined) return refuse(place, storageSentence(fault));
  await setUp?.revoke().catch(() => undefined);
  return 0;
}

/** Where a hall finds a server that listens on a host: on every address of the machine, or on that one. */
function hallAddresses(host: string): readonly string[] {
  return ['0.0.0.0', '::'].includes(host) ? lanAddresses(networkInterfaces()) : [host];
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = { example: { type: 'boolean' }, hall: { type: 'boolean' } } as const;
  const read = readArguments(args, options, []);
  if (!read.ok) return refuseUse(serve, read.sentence, place);
  const wanted = parsePort(place.settings.port);
  if (wanted === null)
    return refuse(
      place,
      `PORT 应为 0 至 65535 的整数，现为“${place.settings.port}”。 PORT must be a whole number from 0 to 65535.`,
    );
  const logLevel = parseLogLevel(place.settings.logLevel);
  if (logLevel === null)
    return refuse(
      place,
      `LOG_LEVEL 应为 ${logLevels.join('、')} 之一，现为“${place.settings.logLevel}”。 LOG_LEVEL must be one of ${logLevels.join(', ')}.`,
    );
  const access = serveAccessOf(place);
  if (!access.ok) return refuse(place, access.sentence);
  const pages = path.join(place.root, 'packages', 'web', 'dist');
  if (!existsSync(path.join(pages, 'index.html')))
    return refuse(
      place,
      '页面还没有生成，请先运行 npm run build。 The pages are not built yet; run npm run build.',
    );
  // From here on a signal ends things in order, also while the database is still starting.
  const stopped = place.untilAskedToStop();
  const settings = { ...storageSettingsOf(place), logKeyFile: place.settings.logKeyFile };
  const opened = await openInstallation(settings, (line) => place.err.write(`${line}\n`));
  if (!opened.ok) return refuse(place, opened.sentence);
  try {
    const isExample = read.flags.has('example');
    const isHall = read.flags.has('hall');
    // A host that was set says more than the flag.
    const host = isHall && !place.settings.isHostSet ? '0.0.0.0' : place.settings.host;
    const serving = {
      pages,
      port: wanted,
      host,
      hall: isHall ? hallAddresses(host) : null,
      logLevel,
      access: access.settings,
      isExample,
      stopped,
    };
    return await serveInstallation(opened.installation, serving, place);
  } finally {
    await opened.installation.close();
  }
}

/** Serves the pages and the API until it is asked to stop. */
export const serve: Command = {
  usage: 'pingyi serve [--example] [--hall]',
  summary: 'Starts the database and serves the pages on this machine. 启动数据库，在本机打开评议。',
  help: `Serves until Ctrl+C or SIGTERM. Prints a set-up link for the first
administrator as long as there is no account.

  --example  loads the fictional city of Yunhe into an empty installation, once, and prints a
             one-time sign-in link for everybody in it; see pingyi example --help
  --hall     serves the hall's network as well as this machine (docs/hall.md), and prints the
             address for phones with its QR code; nothing else is different

Environment:
  PORT  the port, 8080 unless set; 0 takes any free one
  HOST  the address to listen on, 127.0.0.1 unless set (this machine only)
  LOG_LEVEL  silent, error, warn (unless set), info (a line for each request) or debug;
        JSON lines on standard error, without personal data
  PINGYI_LOG_KEY_FILE  the key that signs the log; log.key in the data folder unless set

${accessEnvironment}

${databaseEnvironment}

Exit: 0 stopped as asked, 2 bad use, or address or database cannot be used`,
  run,
};
