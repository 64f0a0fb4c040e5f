/** What opening the database needs to know; `main.ts` fills it from the environment. */
export interface StorageSettings {
  /** The folder of the repository. */
  readonly root: string;
  /** The folder the person stands in; a relative `PINGYI_DATA` is read against it. */
  readonly cwd: string;
  /** `DATABASE_URL`: a PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** `PINGYI_DATA`: where everything that must be kept lies. */
  readonly dataFolder: string | undefined;
  /** `PATH`: where programs are looked for. */
  readonly searchPath: string;
}

/**
 * Who opens the database: `serve` is the one server of its data folder, a `command` may run beside it.
 */
export type Purpose = 'serve' | 'command';

/** Tells a waiting person what takes long; called rarely. */
export type Say = (line: string) => void;
