import { addressOf } from '../serve/address.ts';
import { parsePort } from '../serve/port.ts';
import { accessEnvironment, serveAccessOf } from './access-settings.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment } from './database-settings.ts';
import { finishExampleFor } from './finish-example.ts';
import { loadExampleFor, printExampleLinks } from './load-example.ts';
import { withStorage } from './with-storage.ts';

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const read = readArguments(args, { finish: { type: 'boolean' } }, []);
  if (!read.ok) return refuseUse(example, read.sentence, place);
  const access = serveAccessOf(place);
  if (!access.ok) {
    place.err.write(`pingyi: ${access.sentence}\n`);
    return 2;
  }
  const { host, port } = place.settings;
  const origin = access.settings.publicUrl ?? addressOf(host, parsePort(port) || 8_080);
  if (read.flags.has('finish')) return finishExampleFor(place, access.settings, origin);
  return withStorage(place, async ({ database: { queries } }) => {
    const cast = await loadExampleFor(place, queries);
    if (cast === null) return 2;
    await printExampleLinks(place, queries, { cast, origin });
    return 0;
  });
}

/** `pingyi example`: loads the example city, and prints links by which its people sign in. */
export const example: Command = {
  usage: 'pingyi example [--finish]',
  summary: 'Loads the example city and prints sign-in links. 装入示例城市，打印登录链接。',
  help: `Loads the fictional city of Yunhe into an empty installation: a campaign in the middle of
its year, a rehearsal, 130 representatives, and an account for every role. Works beside a
running server; without one, start it afterwards. Run again, it changes nothing and prints
fresh links. npm start -- --example does the same and serves.

  --finish  also brings the year to its end: what units owe is handed in, concentrated
            evaluation is brought forward to today, every meeting is held by virtual voters, with
            questions and promises, one of them on the air; then daily assessment, deductions with
            objections, a veto, a tie, an exempt unit, reports, the public notice with an objection,
            the final result, and an objection that comes too late. Takes
            some minutes and the database for itself, so no server may run; interrupted, it goes on
            when it is run again. Papers, panels and marks are the same every time; poll uuids,
            links and the randomness of ballots are not. Keys of the example's officers follow
            from the meetings' ids and protect nothing.

Each line is NAME: LINK, such as office: http://office.localhost:8080/staff/#sign-in=…
On this machine everybody has a host of their own, so that one browser holds several sign-ins
at once; where a browser does not know such hosts, put 127.0.0.1 in its place.

  PORT, HOST  of the server that the links lead to

${accessEnvironment}

${databaseEnvironment}

Exit: 0 done; 2 bad use, the installation is in use, or the database cannot be used`,
  run,
};
