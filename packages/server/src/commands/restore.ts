import path from 'node:path';
import { type CheckedBackup, checkBackup } from '../backup/check-backup.ts';
import { ZipReader } from '../backup/container/zip-reader.ts';
import type { BackupFault } from '../backup/fault.ts';
import { type KeyPlan, planKey } from '../backup/key/plan-key.ts';
import type { PlaceState } from '../backup/restore/place.ts';
import { restoreBackup } from '../backup/restore/restore-backup.ts';
import { backupSentence } from '../backup/sentences.ts';
import { logKeyFileOf } from '../installation/open-installation.ts';
import type { Database } from '../storage/database.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment, storageSettingsOf } from './database-settings.ts';
import { progressOn } from './progress.ts';
import { withStorage } from './with-storage.ts';

/** What the flags of a call allow. */
interface Allowed {
  readonly replace: boolean;
  readonly newKey: boolean;
  readonly replaceKey: boolean;
}

const works = {
  check: '核对备份 checking the backup',
  load: '写入 loading',
  rebuild: '重建清单 rebuilding',
  prove: '核对事项 checking acts',
} as const;

function refused(fault: BackupFault, place: Place): ExitCode {
  place.err.write(`pingyi: ${backupSentence(fault)}\n`);
  return 2;
}

/** The passphrase for a key that lies in the backup; null leaves it there. */
function passphraseFor({ manifest }: CheckedBackup, allowed: Allowed, place: Place) {
  if (manifest.logKey === null || allowed.newKey) return null;
  return (
    place.settings.backupPassphrase ??
    place.askSecret('备份中密钥的口令，留空则不取出 Passphrase of the key, empty to leave it: ')
  );
}

/** What a person has to know, or to do, about the key of the log. */
function keySentence(kind: KeyPlan['kind'], file: string, aside: string | null): string | null {
  const kept = aside === null ? '' : ` 原有的密钥改名为 ${aside}。 The former one is now ${aside}.`;
  switch (kind) {
    case 'unneeded':
    case 'in-place':
      return null;
    case 'put-back':
      return `存证日志的密钥已放回 ${file}。 The key of the log is back at ${file}.${kept}`;
    case 'new':
      return `已登记新的密钥 ${file}，请在公告中公布它的指纹。 A new key of the log is at ${file}; announce its fingerprint.${kept}`;
    case 'absent':
      return `存证日志的密钥不在 ${file}：请把原来的密钥文件放到那里，或以 --replace --new-log-key 再恢复一次换用新密钥；此前服务器不能启动。 The key of the log is not at ${file}: put the key file there, or restore again with --replace --new-log-key to sign with a new one; no server starts before that.`;
  }
}

function print(backup: CheckedBackup, before: PlaceState, place: Place): void {
  const { installation, log } = backup.manifest;
  if (!before.isEmpty)
    place.out.write(`已替换 replaced  ${before.installation}, ${before.acts} acts, ${before.at}\n`);
  place.out.write(
    `已恢复 restored  ${installation}\n` +
      `事项 acts        ${log?.size ?? 0}\n` +
      `根值 root        ${log?.root ?? ''}\n`,
  );
  if (before.installation === installation && before.acts > (log?.size ?? 0))
    place.err.write(
      `第 ${log?.size} 号起的 ${before.acts - (log?.size ?? 0)} 件事项不在备份中，已不复存在；此前公布的检查点会证明这一点。 ${before.acts - (log?.size ?? 0)} acts were recorded after this backup and are gone; checkpoints that somebody has seen since then prove it.\n`,
    );
}

/** A checked backup, and what becomes of its key. */
interface Prepared {
  readonly backup: CheckedBackup & { readonly zip: ZipReader };
  readonly plan: KeyPlan;
  readonly keyFile: string;
}

async function restoreInto(
  database: Database,
  { backup, plan, keyFile }: Prepared,
  allowed: Allowed,
  place: Place,
): Promise<ExitCode> {
  const progress = progressOn(place.err);
  const restored = await restoreBackup(database.queries, backup.zip, backup.manifest, {
    mayReplace: allowed.replace,
    newVkey: plan.newVkey,
    onProgress: (work, done, total) => progress.show(works[work], done, total),
  });
  progress.clear();
  if (!restored.ok) return refused(restored.fault, place);
  const aside = (await plan.prepared?.put()) ?? null;
  print(backup, restored.value, place);
  const sentence = keySentence(plan.kind, keyFile, aside);
  if (sentence !== null) place.err.write(`${sentence}\n`);
  place.err.write(
    '正在运行的评议服务请重新启动一次。 Restart every Pingyi server that is running.\n',
  );
  return 0;
}

/** Checks the backup and its key before any database is opened or made. */
async function checkAndRestore(zip: ZipReader, allowed: Allowed, place: Place): Promise<ExitCode> {
  const progress = progressOn(place.err);
  const checked = await checkBackup(zip, (done, total) => progress.show(works.check, done, total));
  progress.clear();
  if (!checked.ok) return refused(checked.fault, place);
  const settings = { ...storageSettingsOf(place), logKeyFile: place.settings.logKeyFile };
  const keyFile = logKeyFileOf(settings);
  const plan = await planKey(checked.value, {
    file: keyFile,
    passphrase: (await passphraseFor(checked.value, allowed, place)) || null,
    isNew: allowed.newKey,
    mayReplace: allowed.replaceKey,
  });
  if (!plan.ok) return refused(plan.fault, place);
  try {
    const backup = { ...checked.value, zip };
    const prepared = { backup, plan: plan.value, keyFile };
    return await withStorage(place, ({ database }) =>
      restoreInto(database, prepared, allowed, place),
    );
  } finally {
    await plan.value.prepared?.drop();
  }
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = {
    replace: { type: 'boolean' },
    'new-log-key': { type: 'boolean' },
    'replace-key': { type: 'boolean' },
  } as const;
  const read = readArguments(args, options, ['FILE']);
  if (!read.ok) return refuseUse(restore, read.sentence, place);
  const zip = await ZipReader.open(path.resolve(place.cwd, read.operands[0] ?? ''));
  if (!zip.ok) return refused(zip.fault, place);
  const allowed = {
    replace: read.flags.has('replace'),
    newKey: read.flags.has('new-log-key'),
    replaceKey: read.flags.has('replace-key'),
  };
  try {
    return await checkAndRestore(zip.value, allowed, place);
  } finally {
    zip.value.close();
  }
}

/** `pingyi restore`: puts a backup in the place of what is here. */
export const restore: Command = {
  usage: 'pingyi restore FILE [--replace] [--new-log-key] [--replace-key]',
  summary: 'Puts the state of a backup back. 从备份恢复。',
  help: `Checks the whole file first: every digest, every row, the log with its signatures. Then loads it,
makes every list again and checks all acts, in one transaction: whatever is refused, nothing
has changed. A backup of an older Pingyi is brought up to date on the way.

  --replace      what is here may be lost; without it only an empty place is restored into
  --new-log-key  signs with a new key from now on, when the former one is lost
  --replace-key  sets another key file, which lies where the key is to be put, aside

Environment:
  PINGYI_BACKUP_PASSPHRASE  opens the key in the backup; asked for at the terminal unless set
  PINGYI_LOG_KEY_FILE       where the key is put; log.key in the data folder unless set

${databaseEnvironment}

Exit: 0 restored, 2 refused and nothing changed`,
  run,
};
