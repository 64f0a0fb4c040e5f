import { parseArgs } from 'node:util';

/** Exit codes of every command: 0 done, 1 the claim that was checked fails, 2 bad use or bad input. */
export type ExitCode = 0 | 1 | 2;

/** Where a command's lines go; `isTerminal` tells whether a person is looking. */
export interface Printer {
  readonly isTerminal: boolean;
  write(text: string): void;
  /** Writes parts one after the other, none before a slow reader has taken those before it. */
  writeParts(parts: Iterable<string>): Promise<void>;
}

/** What the environment says, as texts; a command that uses one parses it. */
interface Settings {
  /** `HOST`: the address to listen on. */
  readonly host: string;
  /** `PORT`: the port to listen on. */
  readonly port: string;
  /** Whether `HOST` was set by somebody. */
  readonly isHostSet: boolean;
  /** `LOG_LEVEL`: how much the server logs. */
  readonly logLevel: string;
  /** `DATABASE_URL`: a PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** `PINGYI_DATA`: where everything that must be kept lies. */
  readonly dataFolder: string | undefined;
  /** `PINGYI_LOG_KEY_FILE`: where the key of the log lies. */
  readonly logKeyFile: string | undefined;
  /** `PINGYI_BACKUP_PASSPHRASE`: what the log's key is encrypted under in a backup. */
  readonly backupPassphrase: string | undefined;
  /** `PUBLIC_URL`: the address under which people reach the server. */
  readonly publicUrl: string | undefined;
  /** `SMTP_URL` and `MAIL_FROM`: the mail server, and who its messages are from. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** `ACCESS_LOG_DAYS`: how long the access log is kept. */
  readonly accessLogDays: string;
  /** `PATH`: where programs are looked for. */
  readonly searchPath: string;
}

/** What a command is handed instead of reading the process itself. */
export interface Place {
  /** The folder the person stands in; paths in arguments are read against it. */
  readonly cwd: string;
  /** The folder of the repository. */
  readonly root: string;
  readonly out: Printer;
  readonly err: Printer;
  readonly settings: Settings;
  /** Asks at the terminal without showing what is typed; null where nobody sits there. */
  askSecret(question: string): Promise<string | null>;
  /** Resolves when the person or the machine asks for an end (SIGINT, SIGTERM); a second time kills. */
  untilAskedToStop(): Promise<void>;
}

/** One command of `pingyi`; nested commands (`ballots verify`) are a command that picks another. */
export interface Command {
  /** The first line of `--help`: how to call it. */
  readonly usage: string;
  /** What it does, in English and Chinese, shown in the list of commands. */
  readonly summary: string;
  /** The rest of `--help`. */
  readonly help: string;
  /** True for a command that only picks another one, which then explains itself. */
  readonly picksAnother?: boolean;
  run(args: readonly string[], place: Place): Promise<ExitCode>;
}

interface OptionShape {
  readonly type: 'string' | 'boolean';
}

/** The arguments a command was given, or the one sentence that says what is wrong with them. */
export type Arguments =
  | {
      readonly ok: true;
      readonly operands: readonly string[];
      readonly text: Readonly<Record<string, string | undefined>>;
      readonly flags: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly sentence: string };

/**
 * Reads arguments against a command's options.
 *
 * @param operandNames names of the required operands, in order
 * @param optionalNames names of operands that may follow
 */
export function readArguments(
  args: readonly string[],
  options: Readonly<Record<string, OptionShape>>,
  operandNames: readonly string[],
  optionalNames: readonly string[] = [],
): Arguments {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { ...options }, allowPositionals: true });
  } catch (error) {
    return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const missing = operandNames[positionals.length];
  if (missing !== undefined) return { ok: false, sentence: `${missing} is missing.` };
  const surplus = positionals[operandNames.length + optionalNames.length];
  if (surplus !== undefined)
    return { ok: false, sentence: `'${surplus}' is one argument too many.` };
  const text: Record<string, string | undefined> = {};
  const flags = new Set<string>();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') text[name] = value;
    if (value === true) flags.add(name);
  }
  return { ok: true, operands: positionals, text, flags };
}

/** Prints what is wrong with the use of a command, and how to use it. */
export function refuseUse(command: Command, sentence: string, place: Place): ExitCode {
  place.err.write(`pingyi: ${sentence}\nUsage: ${command.usage}\n`);
  return 2;
}
