import { inspectStorage, type StorageStatus } from '../storage/inspect-storage.ts';
import { storageSentence } from '../storage/sentences.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment, storageSettingsOf } from './database-settings.ts';

const states: Readonly<Record<StorageStatus['state'], string>> = {
  absent: '尚未建立 not made yet',
  stopped: '已停止 stopped',
  running: '运行中 running',
};

const kinds: Readonly<Record<StorageStatus['database'], string>> = {
  embedded: '内置 embedded',
  server: '外部服务器 server (DATABASE_URL)',
};

function linesOf(status: StorageStatus): readonly string[] {
  const { database, state, version, folder, users, isServed } = status;
  const usage = isServed ? '评议服务在用 a Pingyi server' : '无评议服务 no Pingyi server';
  return [
    `数据库 database  ${kinds[database]}`,
    `状态 state       ${states[state]}`,
    ...(version === null ? [] : [`版本 version     PostgreSQL ${version}`]),
    ...(folder === null ? [] : [`数据 data        ${folder}`]),
    ...(database === 'embedded' && state === 'running'
      ? [`使用 in use by   ${usage}, ${users} 个进程 in all`]
      : []),
  ];
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const read = readArguments(args, { json: { type: 'boolean' } }, []);
  if (!read.ok) return refuseUse(databaseStatus, read.sentence, place);
  const status = await inspectStorage(storageSettingsOf(place));
  if (!status.ok) {
    place.err.write(`pingyi: ${storageSentence(status.fault)}\n`);
    return 2;
  }
  const { value } = status;
  place.out.write(
    read.flags.has('json') ? `${JSON.stringify(value)}\n` : `${linesOf(value).join('\n')}\n`,
  );
  return 0;
}

/** `pingyi database status`: how the database stands. */
export const databaseStatus: Command = {
  usage: 'pingyi database status [--json]',
  summary: 'Says which database is used and whether it runs. 数据库的种类和状态。',
  help: `Starts nothing and changes nothing.

  --json  one JSON object: database, state, version, folder, users, isServed

${databaseEnvironment}

Exit: 0 told, also when it is stopped or not made yet; 2 bad use, or it cannot be looked at`,
  run,
};
