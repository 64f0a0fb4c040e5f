import type { Language } from '@pingyi/core';
import type { FastifyReply } from 'fastify';
import { logAccess } from '../../../access/log/access-log.ts';
import { campaignContexts } from '../../../lists/campaign-contexts.ts';
import { readGround } from '../../../lists/import/ground.ts';
import type { ListKind } from '../../../lists/preset-contexts.ts';
import { type MadeFile, makeListTemplate, writeListFile } from '../../../lists/read-list-file.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { dispositionOf } from '../../disposition.ts';
import { languageOf } from '../../language.ts';
import type { ApiParts } from '../../parts.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { exportListSchema, getTemplateSchema } from './lists.schemas.ts';

/** Names of files that are taken out. */
const fileNames: Readonly<Record<ListKind, Readonly<Record<Language, string>>>> = {
  units: { zh: '参评单位', en: 'units' },
  people: { zh: '评议代表', en: 'representatives' },
  daily: { zh: '日常考核', en: 'daily-assessment' },
};

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

function sendFile(
  reply: FastifyReply,
  made: MadeFile,
  { name, format }: { readonly name: string; readonly format: keyof typeof mediaTypes },
): FastifyReply {
  if (!made.ok) throw new Error(`a list's own rows make no file: ${made.faults[0]?.code}`);
  return reply
    .type(mediaTypes[format])
    .header('content-disposition', dispositionOf(`${name}.${format}`))
    .send(Buffer.from(made.bytes));
}

/** Gives an empty sheet of a list, with the campaign's own words to choose from. */
export function getListTemplate(api: Api, parts: ApiParts): void {
  api.get(
    '/campaigns/:campaign/lists/:list/template',
    { schema: getTemplateSchema, config: { access: 'import-lists' } },
    async (request, reply) => {
      const { campaign: id, list } = request.params;
      const contexts = campaignContexts(await campaignOf(parts, id));
      const language = request.query.language ?? languageOf(request.headers['accept-language']);
      const against = { kind: 'rows', contexts, existing: [] } as const;
      const made = await makeListTemplate({ list, language, against });
      return sendFile(reply, made, { name: fileNames[list][language], format: 'xlsx' });
    },
  );
}

/** Gives a list with all its rows. */
export function exportList(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/campaigns/:campaign/lists/:list/export',
    { schema: exportListSchema, config: { access: 'export-lists' } },
    async (request, reply) => {
      const { campaign: id, list } = request.params;
      const campaign = await campaignOf(parts, id);
      const { format } = request.query;
      const language = request.query.language ?? languageOf(request.headers['accept-language']);
      const { contexts, existing: rows } = await readGround(queries, campaign, list);
      const { account } = identityOf(request);
      const entry = { account, what: `${list} ${id}`, rowCount: rows.length };
      // Before the file is made: what was asked for stands in the log in any case.
      await logAccess(queries, { kind: 'data-exported', ...entry });
      const made = await writeListFile({ list, rows, contexts, language, format });
      return sendFile(reply, made, { name: fileNames[list][language], format });
    },
  );
}
