import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment } from './database-settings.ts';
import { withStorage } from './with-storage.ts';

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const read = readArguments(args, {}, []);
  if (!read.ok) return refuseUse(databaseCheck, read.sentence, place);
  return withStorage(place, async ({ database, schema }) => {
    const { status, version } = await database.health();
    place.out.write(`${status}  ${database.kind}  PostgreSQL ${version}  ${schema}\n`);
    return status === 'ok' ? 0 : 1;
  });
}

/** `pingyi database check`: opens the database as every command does. */
export const databaseCheck: Command = {
  usage: 'pingyi database check',
  summary: 'Opens the database, brings its tables up to date, closes it. 试开数据库。',
  help: `Uses the running database, or starts it for as long as the check takes; where there is
none it is made.

${databaseEnvironment}

Exit: 0 it answers, 1 it opens and does not answer, 2 bad use, or it cannot be opened`,
  run,
};
