import { existsSync } from 'node:fs';
import path from 'node:path';
import { issueSetUpToken } from '../access/set-up-token.ts';
import { type Installation, openInstallation } from '../installation/open-installation.ts';
import { createSite } from '../serve/create-site.ts';
import { listenFault } from '../serve/listen-fault.ts';
import { parsePort } from '../serve/port.ts';
import { storageSentence } from '../storage/sentences.ts';
import { type Command, type ExitCode, type Place, refuseUse } from './command.ts';
import { databaseEnvironment, storageSettingsOf } from './database-settings.ts';

/** An address as a person types it; a wildcard address is opened on this machine by its loopback. */
function addressOf(host: string, port: number): string {
  const name = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
  return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`;
}

function refuse(place: Place, sentence: string): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

/** Serves an open installation until it is asked to stop, or has lost its database. */
async function serveInstallation(
  installation: Installation,
  pages: string,
  wanted: number,
  stopped: Promise<void>,
  place: Place,
): Promise<ExitCode> {
  const { host } = place.settings;
  const { database } = installation;
  const site = await createSite(pages, (line) => place.err.write(`${line}\n`));
  try {
    await site.listen({ host, port: wanted });
  } catch (error) {
    const sentence = listenFault(error, host, wanted);
    if (sentence === null) throw error;
    return refuse(place, sentence);
  }
  const bound = site.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : wanted;
  const address = addressOf(host, port);
  const setUp = await issueSetUpToken(database.queries);
  place.out.write(`评议已启动，请用浏览器打开 ${address} （按 Ctrl+C 停止）\n`);
  place.out.write(`Pingyi is ready: open ${address} (Ctrl+C stops it)\n`);
  place.out.write(
    `设置链接，只给管理员 Set-up link, for the administrator: ${address}/api#${setUp.token}\n`,
  );
  const fault = await Promise.race([stopped, database.lost]);
  await site.close();
  if (fault !== undefined) return refuse(place, storageSentence(fault));
  await setUp.revoke().catch(() => undefined);
  return 0;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const [surplus] = args;
  if (surplus !== undefined) return refuseUse(serve, `serve takes no '${surplus}'.`, place);
  const wanted = parsePort(place.settings.port);
  if (wanted === null)
    return refuse(
      place,
      `PORT 应为 0 至 65535 的整数，现为“${place.settings.port}”。 PORT must be a whole number from 0 to 65535.`,
    );
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
    return await serveInstallation(opened.installation, pages, wanted, stopped, place);
  } finally {
    await opened.installation.close();
  }
}

/** Serves the pages and the API until it is asked to stop. */
export const serve: Command = {
  usage: 'pingyi serve',
  summary: 'Starts the database and serves the pages on this machine. 启动数据库，在本机打开评议。',
  help: `Serves until Ctrl+C or SIGTERM. Prints a set-up link for the administrator at each start.

Environment:
  PORT  the port, 8080 unless set; 0 takes any free one
  HOST  the address to listen on, 127.0.0.1 unless set (this machine only)
  PINGYI_LOG_KEY_FILE  the key that signs the log; log.key in the data folder unless set

${databaseEnvironment}

Exit: 0 stopped as asked, 2 bad use, or address or database cannot be used`,
  run,
};
