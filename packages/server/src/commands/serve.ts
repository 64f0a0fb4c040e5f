import { existsSync } from 'node:fs';
import path from 'node:path';
import { createSite } from '../serve/create-site.ts';
import { listenFault } from '../serve/listen-fault.ts';
import { parsePort } from '../serve/port.ts';
import { type Command, type ExitCode, type Place, refuseUse } from './command.ts';

/** An address as a person types it; a wildcard address is opened on this machine by its loopback. */
function addressOf(host: string, port: number): string {
  const name = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
  return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const [surplus] = args;
  if (surplus !== undefined) return refuseUse(serve, `serve takes no '${surplus}'.`, place);
  const { host } = place.settings;
  const wanted = parsePort(place.settings.port);
  if (wanted === null) {
    place.err.write(
      `pingyi: PORT 应为 0 至 65535 的整数，现为“${place.settings.port}”。 PORT must be a whole number from 0 to 65535.\n`,
    );
    return 2;
  }
  const folder = path.join(place.root, 'packages', 'web', 'dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    place.err.write(
      'pingyi: 页面还没有生成，请先运行 npm run build。 The pages are not built yet; run npm run build.\n',
    );
    return 2;
  }
  const stopped = place.untilAskedToStop();
  const site = await createSite(folder, (line) => place.err.write(`${line}\n`));
  try {
    await site.listen({ host, port: wanted });
  } catch (error) {
    const sentence = listenFault(error, host, wanted);
    if (sentence === null) throw error;
    place.err.write(`pingyi: ${sentence}\n`);
    return 2;
  }
  const bound = site.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : wanted;
  const address = addressOf(host, port);
  place.out.write(`评议已启动，请用浏览器打开 ${address} （按 Ctrl+C 停止）\n`);
  place.out.write(`Pingyi is ready: open ${address} (Ctrl+C stops it)\n`);
  await stopped;
  await site.close();
  return 0;
}

/** Serves the pages until it is asked to stop. */
export const serve: Command = {
  usage: 'pingyi serve',
  summary: 'Serves the pages on this machine. 在本机打开评议页面。',
  help: `Serves until Ctrl+C or SIGTERM. Nothing that is dropped on a page reaches the server.

Environment:
  PORT  the port, 8080 unless set; 0 takes any free one
  HOST  the address to listen on, 127.0.0.1 unless set (this machine only)

Exit: 0 stopped as asked, 2 bad use, or the address cannot be used`,
  run,
};
