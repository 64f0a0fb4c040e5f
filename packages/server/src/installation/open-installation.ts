import path from 'node:path';
import { accessSecret } from '../access/secret.ts';
import { troubleOf } from '../ledger/database-trouble.ts';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import type { Ledger } from '../ledger/submission.ts';
import { Checkpointer } from '../log/checkpointer.ts';
import { logKeySentence } from '../log/key-sentences.ts';
import { openLogKey } from '../log/log-key.ts';
import { type LogReader, makeLogReader } from '../log/log-reader.ts';
import { type Signing, signLog } from '../log/sign-checkpoint.ts';
import type { Database } from '../storage/database.ts';
import { placeOf } from '../storage/embedded/place.ts';
import { openStorage } from '../storage/open-storage.ts';
import { storageSentence } from '../storage/sentences.ts';
import type { Say, StorageSettings } from '../storage/settings.ts';
import { openVotes, type Votes } from '../votes/votes.ts';

/** What opening an installation needs to know; `main.ts` fills it from the environment. */
export interface InstallationSettings extends StorageSettings {
  /** `PINGYI_LOG_KEY_FILE`: where the key of the log lies, `log.key` in the data folder unless set. */
  readonly logKeyFile: string | undefined;
}

/** A running installation: its database, the way to record acts, and the log with its checkpoints. */
export interface Installation {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly log: LogReader;
  /** Signs sign-in cookies and encrypts second factors; never leaves the server. */
  readonly accessSecret: string;
  /** Meetings' votes: the ballot box and the threads that check. */
  readonly votes: Votes;
  /** Signs what is in the log now, for an act that must be covered before the next one. */
  signNow(): Promise<void>;
  /** Finishes what is under way, signs it and closes the database. */
  close(): Promise<void>;
}

export type OpenedInstallation =
  | { readonly ok: true; readonly installation: Installation }
  | { readonly ok: false; readonly sentence: string };

/** The file of the log's key: as the environment names it, else in the data folder. */
export function logKeyFileOf(settings: InstallationSettings): string {
  const { logKeyFile, cwd } = settings;
  return logKeyFile === undefined
    ? path.join(placeOf(settings).folder, 'log.key')
    : path.resolve(cwd, logKeyFile);
}

function refusedSentence({ why, from, size }: Signing & { readonly kind: 'refused' }): string {
  if (why === 'key-unknown')
    return '数据库已从备份恢复，存证日志用的是另一把密钥，停止签名；请重新启动评议。 A backup was restored whose log has another key. Nothing is signed any more; restart Pingyi.';
  return `存证日志被改动过：现有 ${size} 项，与已签名的前 ${from} 项不符，停止签名。请运行 npx pingyi rebuild --check 查明。 The log was changed: its ${size} leaves do not follow from the ${from} that were signed. Nothing is signed any more; run npx pingyi rebuild --check.`;
}

function failedSentence(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `检查点没有签成：${why}。一秒内再试。 A checkpoint could not be signed: ${why}. It is tried again within a second.`;
}

/** Makes an installation of an open database; there is a signed checkpoint of all acts afterwards. */
async function furnish(database: Database, keyFile: string, say: Say): Promise<OpenedInstallation> {
  const { queries } = database;
  const key = await openLogKey(queries, keyFile);
  if (!key.ok) return { ok: false, sentence: logKeySentence(key.fault) };
  const sign = (): Promise<Signing> => signLog(queries, key.signer);
  const first = await sign();
  if (first.kind === 'refused') return { ok: false, sentence: refusedSentence(first) };
  const checkpointer = new Checkpointer(sign, {
    onRefused: (refused) => say(refusedSentence(refused)),
    onFailed: (error) => {
      if (troubleOf(error) === 'broken') say(failedSentence(error));
    },
  });
  const ledger = new GroupedLedger(queries);
  ledger.onAppended(() => checkpointer.soon());
  const votes = openVotes(queries, key.signer, () => checkpointer.signNow());
  return {
    ok: true,
    installation: {
      database,
      ledger,
      log: makeLogReader(queries),
      accessSecret: accessSecret(key.signer),
      votes,
      signNow: () => checkpointer.signNow(),
      close: async () => {
        await votes.close();
        await ledger.close();
        await checkpointer.close();
        await database.close();
      },
    },
  };
}

/**
 * Opens the installation for a server: database, key of the log, ledger, checkpoints. There is a signed
 * checkpoint of all acts when it resolves; without an installation nothing stays open.
 *
 * @param say told what takes long and what goes wrong later, in lines for a person
 */
export async function openInstallation(
  settings: InstallationSettings,
  say: Say,
): Promise<OpenedInstallation> {
  const storage = await openStorage(settings, { purpose: 'serve', say });
  if (!storage.ok) return { ok: false, sentence: storageSentence(storage.fault) };
  const { database } = storage.value;
  let isOpen = false;
  try {
    const opened = await furnish(database, logKeyFileOf(settings), say);
    isOpen = opened.ok;
    return opened;
  } finally {
    if (!isOpen) await database.close();
  }
}
