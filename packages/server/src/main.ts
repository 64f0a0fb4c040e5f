import { askSecret } from './commands/ask-secret.ts';
import type { ExitCode, Place, Printer } from './commands/command.ts';
import { type Commands, runPicked } from './commands/pick.ts';

const commands: Commands = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  database: async () => (await import('./commands/database.ts')).databaseCommand,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  example: async () => (await import('./commands/example.ts')).example,
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuildCommand,
  rehearse: async () => (await import('./commands/rehearse/rehearse.ts')).rehearseCommand,
  'hall-check': async () => (await import('./commands/hall-check/hall-check.ts')).hallCheck,
  bundle: async () => (await import('./commands/bundle.ts')).bundleCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  witness: async () => (await import('./commands/witness.ts')).witnessCommand,
  witnesses: async () => (await import('./commands/witnesses.ts')).witnessesCommand,
  tamper: async () => (await import('./commands/tamper.ts')).tamperCommand,
  ballots: async () => (await import('./commands/ballots/ballots.ts')).ballotsCommand,
  score: async () => (await import('./commands/score/score.ts')).scoreCommand,
  lists: async () => (await import('./commands/lists/lists.ts')).listsCommand,
  template: async () => (await import('./commands/template/template.ts')).templateCommand,
};

/** Resolves when a slow reader has taken what was written, or has gone away. */
function roomIn(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'error', 'close'] as const;
    const go = (): void => {
      for (const event of events) stream.off(event, go);
      resolve();
    };
    for (const event of events) stream.once(event, go);
  });
}

function printerOf(stream: NodeJS.WriteStream): Printer {
  // A reader that goes away (`pingyi … | head`) ends the output, not the process with a stack trace.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const writeParts = async (parts: Iterable<string>): Promise<void> => {
    for (const part of parts) {
      if (stream.destroyed) return;
      if (!stream.write(part)) await roomIn(stream);
    }
  };
  return { isTerminal: stream.isTTY, write: (text) => void stream.write(text), writeParts };
}

/**
 * Runs `pingyi` with the given arguments. The only place that reads the process and its environment.
 *
 * @param args the words after `pingyi`
 * @param root the folder of the repository
 */
export async function main(call: {
  readonly args: readonly string[];
  readonly root: string;
}): Promise<ExitCode> {
  const place: Place = {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    root: call.root,
    out: printerOf(process.stdout),
    err: printerOf(process.stderr),
    settings: {
      host: process.env['HOST'] || '127.0.0.1',
      isHostSet: (process.env['HOST'] ?? '') !== '',
      port: process.env['PORT'] || '8080',
      logLevel: process.env['LOG_LEVEL'] || 'warn',
      databaseUrl: process.env['DATABASE_URL'] || undefined,
      dataFolder: process.env['PINGYI_DATA'] || undefined,
      logKeyFile: process.env['PINGYI_LOG_KEY_FILE'] || undefined,
      backupPassphrase: process.env['PINGYI_BACKUP_PASSPHRASE'] || undefined,
      publicUrl: process.env['PUBLIC_URL'] || undefined,
      smtpUrl: process.env['SMTP_URL'] || undefined,
      mailFrom: process.env['MAIL_FROM'] || undefined,
      accessLogDays: process.env['ACCESS_LOG_DAYS'] || '730',
      searchPath: process.env['PATH'] ?? '',
    },
    askSecret: (question) => askSecret(process.stdin, process.stderr, question),
    untilAskedToStop: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
  return runPicked('pingyi', commands, call.args, place);
}
