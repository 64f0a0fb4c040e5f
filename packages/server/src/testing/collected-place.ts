import type { Place, Printer } from '../commands/command.ts';

/** The settings of a machine where nobody set anything. */
export const plainSettings: Place['settings'] = {
  host: '127.0.0.1',
  port: '8080',
  logLevel: 'warn',
  databaseUrl: undefined,
  dataFolder: undefined,
  logKeyFile: undefined,
  backupPassphrase: undefined,
  publicUrl: undefined,
  smtpUrl: undefined,
  mailFrom: undefined,
  accessLogDays: '730',
  isHostSet: false,
  searchPath: '',
};

/** A place for a command of a test, and what the command wrote there. */
export interface CollectedPlace {
  readonly place: Place;
  readonly out: () => string;
  readonly err: () => string;
}

function collector(): { readonly printer: Printer; readonly text: () => string } {
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  const printer: Printer = {
    isTerminal: false,
    write,
    writeParts: async (parts) => {
      for (const part of parts) write(part);
    },
  };
  return { printer, text: () => written };
}

/** A command run in a folder, with the settings of a fresh machine and nobody at the terminal. */
export function collectedPlace(
  folder: string,
  untilAskedToStop: () => Promise<void> = async () => undefined,
): CollectedPlace {
  const [out, err] = [collector(), collector()];
  const place: Place = {
    cwd: folder,
    root: folder,
    out: out.printer,
    err: err.printer,
    settings: plainSettings,
    askSecret: async () => null,
    untilAskedToStop,
  };
  return { place, out: out.text, err: err.text };
}
