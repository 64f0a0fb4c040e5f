import type { Kysely } from 'kysely';
import { readCatalogue, useExactTexts } from '../backup/catalogue.ts';
import { nameOf } from '../backup/format/manifest.ts';
import { readRows } from '../backup/read-rows.ts';

/** Every row of every table as texts, but for the two that tell one opening or restore from another. */
export function dump<Any>(database: Kysely<Any>): Promise<Readonly<Record<string, unknown>>> {
  return database.transaction().execute(async (transaction) => {
    await useExactTexts(transaction);
    const found: Record<string, unknown> = {};
    for (const table of await readCatalogue(transaction)) {
      if (table.name === 'set_up_token') continue;
      const generationAt = table.columns.findIndex(({ name }) => name === 'generation');
      const rows: unknown[] = [];
      for await (const page of readRows(transaction, table))
        rows.push(...page.map((row) => row.filter((_, at) => at !== generationAt)));
      found[nameOf(table)] = rows;
    }
    return found;
  });
}
