import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import { appendChannel, restoredPayload } from '../ledger/write-group.ts';
import { creationOf } from '../testing/ask.ts';
import { commandOf, submissionOf } from '../testing/commands.ts';
import { type LentDatabase, lendDatabase } from '../testing/lend-database.ts';
import { AppendListener } from './append-listener.ts';

let lent: LentDatabase;

beforeAll(async () => {
  lent = await lendDatabase();
});
afterAll(() => lent.giveBack());

/** What a listener heard, and the end of waiting for one more thing. */
function hearing() {
  const heard: string[] = [];
  let tell = (): void => undefined;
  const take = (line: string): void => {
    if (heard.at(-1) === line) return;
    heard.push(line);
    tell();
  };
  const listener = new AppendListener(lent.database.connection, {
    onSize: (size) => take(`size ${size}`),
    onRestored: (size) => take(`restored ${size}`),
  });
  const until = async (line: string): Promise<void> => {
    while (!heard.includes(line))
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
  };
  return { heard, listener, until };
}

describe('a listener', () => {
  it('hears of every append, and of a log that was put in the place of another', async () => {
    const { heard, listener, until } = hearing();
    await until('size 0');
    const ledger = new GroupedLedger(lent.database.queries);
    await ledger.submit(submissionOf('city', commandOf('create-campaign', creationOf('city'))));
    await until('size 1');
    await lent.empty();
    await sql`select pg_notify(${appendChannel}, ${restoredPayload})`.execute(
      lent.database.queries,
    );
    await until('restored 0');
    await listener.close();
    expect(heard).toEqual(['size 0', 'size 1', 'restored 0']);
  });
});
