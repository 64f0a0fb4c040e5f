import { civilDateOf } from '@pingyi/core';
import { usesOfResults, writeUseCsv, writeUseWorkbook } from '@pingyi/documents/sheets';
import { logAccess } from '../../../access/log/access-log.ts';
import { stageLine, unitYears } from '../../../year/use-of-results.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import { dispositionOf } from '../../disposition.ts';
import { languageOf } from '../../language.ts';
import type { ApiParts } from '../../parts.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { exportUseSchema } from './year.schemas.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Gives the year's results in the columns of another assessment (plan §IV.2, R62). */
export function exportUse(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/campaigns/:campaign/exports/:use',
    { schema: exportUseSchema, config: { access: 'export-results' } },
    async (request, reply) => {
      const { campaign: id, use: name } = request.params;
      const campaign = await campaignOf(parts, id);
      const use = usesOfResults.find((each) => each.id === name);
      if (use === undefined) throw new Error(`no use ${name}`);
      const { format } = request.query;
      const language = request.query.language ?? languageOf(request.headers['accept-language']);
      const today = civilDateOf(instantNow(), campaign.plan.zone);
      const units = unitYears(campaign, language);
      const { account } = identityOf(request);
      const entry = { account, what: `${name} ${id}`, rowCount: units.length };
      // Before the file is made: what was asked for stands in the log in any case.
      await logAccess(queries, { kind: 'data-exported', ...entry });
      const table = { use, subtitle: stageLine(campaign, today, language), units, language };
      const bytes = format === 'csv' ? writeUseCsv(table) : await writeUseWorkbook(table);
      return reply
        .type(mediaTypes[format])
        .header('content-disposition', dispositionOf(`${use.title[language]}.${format}`))
        .send(Buffer.from(bytes));
    },
  );
}
