import { type Campaign, canonicalJson, digestOf, type Language } from '@pingyi/core';
import { listFaultSentence, readField, unitList } from '@pingyi/documents/sheets';
import type { FastifyRequest } from 'fastify';
import { logAccess } from '../../../access/log/access-log.ts';
import { campaignContexts } from '../../../lists/campaign-contexts.ts';
import {
  nobody,
  readContacts,
  type UnitContact,
  writeContacts,
} from '../../../lists/import/unit-contacts.ts';
import { lockPool } from '../../../people/pool.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { languageOf } from '../../language.ts';
import type { ApiParts } from '../../parts.ts';
import { type Problem, ProblemError } from '../../problems/problem.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { getContactSchema, writeContactSchema } from './unit-contact.schemas.ts';

/** What a change of a contact names to say which one it was made on. */
function digestOfContact(contact: UnitContact): string {
  return digestOf(JSON.parse(canonicalJson(contact))).slice('sha256:'.length);
}

/** @throws ProblemError when the unit is not one of the campaign’s, or was merged into another */
function mustStand(campaign: Campaign, unit: string): void {
  const found = [...campaign.units.values()].find(({ id }) => id === unit);
  if (found === undefined || found.mergedInto !== null)
    throw new ProblemError({ code: 'not-found', facts: {} });
}

const fields = ['leader', 'liaison', 'liaisonPhone'] as const;

/**
 * A contact as the list of units would keep it.
 *
 * @throws ProblemError for a name or number that is none
 */
function readContact(campaign: Campaign, typed: UnitContact, language: Language): UnitContact {
  const options = { context: campaignContexts(campaign).units, language };
  const read = fields.map((field) => readField(unitList, field, typed[field] ?? '', options));
  const faults = read.flatMap((each) =>
    each.ok
      ? []
      : [{ path: `body.${each.fault.column}`, detail: listFaultSentence(each.fault, language) }],
  );
  if (faults.length > 0) throw new ProblemError({ code: 'request-invalid', facts: { faults } });
  const [leader = null, liaison = null, liaisonPhone = null] = read.map((each) =>
    each.ok ? each.value : null,
  );
  return { leader, liaison, liaisonPhone };
}

/** Who answers for a unit and who is called about it. */
export function getUnitContact(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/campaigns/:campaign/units/:unit/contact',
    { schema: getContactSchema, config: { access: 'read-contacts' } },
    async (request, reply) => {
      const { campaign: id, unit } = request.params;
      mustStand(await campaignOf(parts, id), unit);
      const contact = (await readContacts(queries, id, unit)).get(unit) ?? nobody;
      const entry = { account: identityOf(request).account, what: `unit-contact ${id} ${unit}` };
      await logAccess(queries, { kind: 'personal-data-read', ...entry, rowCount: 1 });
      return reply.header('etag', `"${digestOfContact(contact)}"`).send({ ...contact });
    },
  );
}

/** Writes a contact and logs it, both or neither. */
async function write(
  { database }: ApiParts,
  request: FastifyRequest,
  { id: campaign, year }: Campaign,
  change: { readonly unit: string; readonly seen: string; readonly contact: UnitContact },
): Promise<Problem | null> {
  const { unit, seen, contact } = change;
  return database.queries.transaction().execute(async (transaction) => {
    const pool = await lockPool(transaction, campaign, year);
    const isSomebody = fields.some((field) => contact[field] !== null);
    if (!pool.isKept && isSomebody)
      return { code: 'retention-over', facts: { keepUntil: pool.keepUntil } };
    const before = (await readContacts(transaction, campaign, unit)).get(unit) ?? nobody;
    if (digestOfContact(before) !== seen) return { code: 'contact-differs', facts: {} };
    await writeContacts(transaction, campaign, new Map([[unit, contact]]));
    const entry = {
      account: identityOf(request).account,
      what: `unit-contact ${campaign} ${unit}`,
    };
    await logAccess(transaction, { kind: 'contact-changed', ...entry, rowCount: 1 });
    return null;
  });
}

/** Writes down who answers for a unit, on the contact that whoever writes has seen. */
export function writeUnitContact(api: Api, parts: ApiParts): void {
  api.put(
    '/campaigns/:campaign/units/:unit/contact',
    { schema: writeContactSchema, config: { access: 'manage-contacts' } },
    async (request, reply) => {
      const { unit } = request.params;
      const campaign = await campaignOf(parts, request.params.campaign);
      mustStand(campaign, unit);
      const language = languageOf(request.headers['accept-language']);
      const contact = readContact(campaign, request.body, language);
      const seen = request.headers['if-match'];
      const problem = await write(parts, request, campaign, { unit, seen, contact });
      if (problem !== null) throw new ProblemError(problem);
      return reply.header('etag', `"${digestOfContact(contact)}"`).send({ ...contact });
    },
  );
}
