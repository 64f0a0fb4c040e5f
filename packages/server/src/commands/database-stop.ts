import { storageSentence } from '../storage/sentences.ts';
import { stopStorage } from '../storage/stop-storage.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment, storageSettingsOf } from './database-settings.ts';

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const read = readArguments(args, {}, []);
  if (!read.ok) return refuseUse(databaseStop, read.sentence, place);
  const settings = storageSettingsOf(place);
  if (settings.databaseUrl !== undefined) {
    place.err.write(
      'pingyi: DATABASE_URL 指定的服务器不由评议启停。 The server in DATABASE_URL is not ours to stop.\n',
    );
    return 2;
  }
  const stopped = await stopStorage(settings);
  if (!stopped.ok) {
    place.err.write(`pingyi: ${storageSentence(stopped.fault)}\n`);
    return 2;
  }
  place.out.write(
    stopped.value === 'stopped'
      ? '数据库已停止。 The database is stopped.\n'
      : '数据库没有在运行。 The database was not running.\n',
  );
  return 0;
}

/** `pingyi database stop`: ends an embedded database whose server was killed. */
export const databaseStop: Command = {
  usage: 'pingyi database stop',
  summary: 'Stops a database left running by a killed server. 停止遗留的数据库。',
  help: `The database stops by itself with the last Pingyi that uses it. After a Pingyi was killed
it runs on, and the next one takes it over; this command stops it without starting another.

${databaseEnvironment}

Exit: 0 it does not run any more, 2 bad use, or a Pingyi is using it`,
  run,
};
