import path from 'node:path';
import { type BackupFault, type Outcome, refuse } from '../backup/fault.ts';
import { readBackupKey } from '../backup/key/backup-key.ts';
import { isLongEnough, leastPassphrase } from '../backup/key/seal-key.ts';
import { type MadeBackup, makeBackup } from '../backup/make-backup.ts';
import { backupSentence } from '../backup/sentences.ts';
import { logKeyFileOf } from '../installation/open-installation.ts';
import { readVersion } from '../serve/version.ts';
import type { Storage } from '../storage/open-storage.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment, storageSettingsOf } from './database-settings.ts';
import { progressOn } from './progress.ts';
import { withStorage } from './with-storage.ts';

function refused(fault: BackupFault, place: Place): ExitCode {
  place.err.write(`pingyi: ${backupSentence(fault)}\n`);
  return 2;
}

/** The passphrase of the environment, else one that is typed twice. */
async function newPassphrase(place: Place): Promise<Outcome<string>> {
  const given = place.settings.backupPassphrase;
  const typed = given ?? (await place.askSecret('口令 Passphrase: '));
  if (typed === null) return refuse({ code: 'passphrase-missing' });
  if (!isLongEnough(typed))
    return refuse({ code: 'passphrase-short', facts: { least: leastPassphrase } });
  if (given === undefined && (await place.askSecret('再输一次 Once more: ')) !== typed)
    return refuse({ code: 'passphrases-differ' });
  return { ok: true, value: typed };
}

function print(made: MadeBackup, file: string, asJson: boolean, place: Place): void {
  const { manifest, sha256 } = made;
  const { installation, migration, log, logKey } = manifest;
  const hasKey = logKey !== null;
  if (asJson) {
    const report = { file, sha256, installation, migration, log, logKey: hasKey };
    place.out.write(`${JSON.stringify(report)}\n`);
    return;
  }
  place.out.write(
    `备份 backup    ${file}\n` +
      `事项 acts      ${log?.size ?? 0}\n` +
      `根值 root      ${log?.root ?? ''}\n` +
      `摘要 sha-256   ${sha256}\n` +
      `密钥 log key   ${hasKey ? '在内，凭口令取出 inside, under the passphrase' : '不在内 not inside'}\n`,
  );
}

async function backUp(
  { database, schema }: Storage,
  file: string,
  options: { readonly passphrase: string | null; readonly asJson: boolean },
  place: Place,
): Promise<ExitCode> {
  const { passphrase } = options;
  const settings = { ...storageSettingsOf(place), logKeyFile: place.settings.logKeyFile };
  const key =
    passphrase === null ? null : await readBackupKey(database.queries, logKeyFileOf(settings));
  if (key?.ok === false) return refused(key.fault, place);
  const progress = progressOn(place.err);
  const words = { write: '备份 backing up', check: '回读核对 reading back' } as const;
  const made = await makeBackup(database.queries, {
    file,
    migration: schema,
    version: await readVersion(place.root),
    now: new Date(),
    logKey: key === null || passphrase === null ? null : { text: key.value, passphrase },
    onProgress: (work, done, total) => progress.show(words[work], done, total),
  });
  progress.clear();
  if (!made.ok) return refused(made.fault, place);
  print(made.value, file, options.asJson, place);
  if (made.value.unsound === null) return 0;
  place.err.write(
    `pingyi: 备份已写好，但数据库本身有问题，这份备份无法恢复；请运行 pingyi rebuild --check。 The backup is written, but what it holds is not sound and cannot be restored; run pingyi rebuild --check. ${backupSentence(made.value.unsound)}\n`,
  );
  return 1;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = { 'with-key': { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const read = readArguments(args, options, ['FILE']);
  if (!read.ok) return refuseUse(backup, read.sentence, place);
  const file = path.resolve(place.cwd, read.operands[0] ?? '');
  const passphrase = read.flags.has('with-key') ? await newPassphrase(place) : null;
  if (passphrase?.ok === false) return refused(passphrase.fault, place);
  const wanted = { passphrase: passphrase?.value ?? null, asJson: read.flags.has('json') };
  return withStorage(place, (storage) => backUp(storage, file, wanted, place));
}

/** `pingyi backup`: the whole state in one file. */
export const backup: Command = {
  usage: 'pingyi backup FILE [--with-key] [--json]',
  summary: 'Writes the whole state to one file, beside a running server. 备份全部数据。',
  help: `Everything as it is at one moment, while people go on working. The file is read back and
checked before it gets its name, and never replaces another one. It holds personal data:
keep it as you keep the server.

  --with-key  puts the key that signs the log inside, encrypted under a passphrase
  --json      one JSON object: file, sha256, installation, migration, log, logKey

Environment:
  PINGYI_BACKUP_PASSPHRASE  the passphrase; asked for at the terminal unless set
  PINGYI_LOG_KEY_FILE       the key that signs the log; log.key in the data folder unless set

${databaseEnvironment}

Exit: 0 done; 1 written, but the log in the database does not verify; 2 nothing was written`,
  run,
};
