import { type Language, pathOf } from '@pingyi/core';
import {
  dailyLineList,
  joinMappings,
  type ListMapping,
  listFaultSentence,
  type MappingReading,
  peopleList,
  readListMapping,
  unitList,
} from '@pingyi/documents/sheets';
import { recallMapping, rememberMapping } from '../../../lists/import/mapping-memory.ts';
import type { ListKind } from '../../../lists/preset-contexts.ts';
import type { Api } from '../../api.ts';
import { languageOf } from '../../language.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { getMappingSchema, sayMappingSchema } from './lists.schemas.ts';

function readMapping(list: ListKind, value: unknown): MappingReading {
  switch (list) {
    case 'units':
      return readListMapping(value, unitList);
    case 'people':
      return readListMapping(value, peopleList);
    case 'daily':
      return readListMapping(value, dailyLineList);
  }
}

/** A mapping as it is sent. */
function sent({ format, list, columns }: ListMapping) {
  return { format, list, columns: columns.map((each) => ({ ...each })) };
}

function mustBeRead(reading: MappingReading, language: Language): ListMapping {
  if (reading.ok) return reading.value;
  const faults = reading.faults.map((fault) => ({
    path: pathOf(['body', ...(fault.path === '' ? [] : [fault.path])]),
    detail: listFaultSentence(fault, language),
  }));
  throw new ProblemError({ code: 'request-invalid', facts: { faults } });
}

/** Tells what headings of the office's own mean. */
export function getListMapping(api: Api, parts: ApiParts): void {
  api.get(
    '/campaigns/:campaign/lists/:list/mapping',
    { schema: getMappingSchema, config: { access: 'import-lists' } },
    async (request) => {
      const { campaign, list } = request.params;
      await campaignOf(parts, campaign);
      const known = await recallMapping(parts.database.queries, campaign, list);
      return { mapping: known === null ? null : sent(known) };
    },
  );
}

/** Takes in what headings mean, for the file at hand and all later ones. */
export function sayListMapping(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.post(
    '/campaigns/:campaign/lists/:list/mapping',
    { schema: sayMappingSchema, config: { access: 'import-lists' } },
    async (request) => {
      const { campaign, list } = request.params;
      await campaignOf(parts, campaign);
      const said = { format: 'pingyi-list-mapping/1', list, columns: request.body.columns };
      const language = languageOf(request.headers['accept-language']);
      const read = mustBeRead(readMapping(list, said), language);
      const mapping = joinMappings(await recallMapping(queries, campaign, list), read);
      await rememberMapping(queries, campaign, list, mapping);
      return { mapping: sent(mapping) };
    },
  );
}
