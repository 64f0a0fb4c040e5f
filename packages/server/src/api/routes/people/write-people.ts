import type { Campaign } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { type AccessEntry, logAccess } from '../../../access/log/access-log.ts';
import { newPersonId } from '../../../people/person.ts';
import { lockPool, setKeepUntil } from '../../../people/pool.ts';
import {
  addPerson,
  changePerson,
  type PersonRefusal,
  removePerson,
  type Writing,
} from '../../../people/write-people.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { languageOf } from '../../language.ts';
import type { ApiParts } from '../../parts.ts';
import { type Problem, ProblemError } from '../../problems/problem.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import {
  addPersonSchema,
  changePersonSchema,
  keepPeopleSchema,
  removePersonSchema,
} from './people.schemas.ts';
import { readPersonBody } from './person-body.ts';

function problemOf(refusal: PersonRefusal, person: string): Problem {
  switch (refusal.code) {
    case 'person-unknown':
      return { code: refusal.code, facts: { person } };
    case 'person-differs':
      return { code: refusal.code, facts: { version: refusal.version } };
    case 'person-taken':
      return { code: refusal.code, facts: { person: refusal.person } };
    case 'retention-over':
      return { code: refusal.code, facts: { keepUntil: refusal.keepUntil } };
  }
}

/** Writes about one person and logs it, both or neither. */
async function write(
  { database }: ApiParts,
  request: FastifyRequest,
  { id: campaign, year }: Campaign,
  about: Pick<AccessEntry, 'kind'> & { readonly subject: string },
  work: (writing: Writing) => Promise<PersonRefusal | null>,
): Promise<void> {
  const { account } = identityOf(request);
  const refusal = await database.queries.transaction().execute(async (transaction) => {
    const refused = await work({ transaction, campaign, year, by: account });
    const entry = { ...about, account, what: `people ${campaign}`, rowCount: 1 };
    if (refused === null) await logAccess(transaction, entry);
    return refused;
  });
  if (refusal !== null) throw new ProblemError(problemOf(refusal, about.subject));
}

/** Adds a representative. */
export function addOnePerson(api: Api, parts: ApiParts): void {
  api.post(
    '/campaigns/:campaign/people',
    { schema: addPersonSchema, config: { access: 'manage-people' } },
    async (request, reply) => {
      const campaign = await campaignOf(parts, request.params.campaign);
      const language = languageOf(request.headers['accept-language']);
      const fields = readPersonBody(campaign, request.body, language);
      const person = newPersonId();
      await write(parts, request, campaign, { kind: 'person-added', subject: person }, (writing) =>
        addPerson(writing, { ...fields, person }),
      );
      return reply
        .code(201)
        .header('etag', '"1"')
        .header('location', `/api/campaigns/${campaign.id}/people/${person}`)
        .send({ ...fields, units: [...fields.units], person, version: 1 });
    },
  );
}

/** Changes a representative, on the version that whoever changes it has seen. */
export function changeOnePerson(api: Api, parts: ApiParts): void {
  api.put(
    '/campaigns/:campaign/people/:person',
    { schema: changePersonSchema, config: { access: 'manage-people' } },
    async (request, reply) => {
      const campaign = await campaignOf(parts, request.params.campaign);
      const language = languageOf(request.headers['accept-language']);
      const fields = readPersonBody(campaign, request.body, language);
      const { person } = request.params;
      const seen = request.headers['if-match'];
      const about = { kind: 'person-changed', subject: person } as const;
      await write(parts, request, campaign, about, (writing) =>
        changePerson(writing, { ...fields, person }, seen),
      );
      return reply
        .header('etag', `"${seen + 1}"`)
        .send({ ...fields, units: [...fields.units], person, version: seen + 1 });
    },
  );
}

/** Erases a representative. */
export function removeOnePerson(api: Api, parts: ApiParts): void {
  api.delete(
    '/campaigns/:campaign/people/:person',
    { schema: removePersonSchema, config: { access: 'manage-people' } },
    async (request, reply) => {
      const campaign = await campaignOf(parts, request.params.campaign);
      const { person } = request.params;
      const seen = request.headers['if-match'] ?? null;
      const about = { kind: 'person-removed', subject: person } as const;
      await write(parts, request, campaign, about, (writing) =>
        removePerson(writing, person, seen),
      );
      return reply.code(204).send(null);
    },
  );
}

/** Says how long people and contacts of a campaign are kept. */
export function keepPeopleUntil(api: Api, parts: ApiParts): void {
  api.put(
    '/campaigns/:campaign/people-retention',
    { schema: keepPeopleSchema, config: { access: 'manage-people' } },
    async (request) => {
      const { id, year } = await campaignOf(parts, request.params.campaign);
      const { keepUntil } = request.body;
      const { account } = identityOf(request);
      const isSet = await parts.database.queries.transaction().execute(async (transaction) => {
        await lockPool(transaction, id, year);
        const done = await setKeepUntil(transaction, id, keepUntil);
        if (done)
          await logAccess(transaction, {
            kind: 'retention-changed',
            account,
            what: `people ${id}`,
          });
        return done;
      });
      if (!isSet) throw new ProblemError({ code: 'retention-day-over', facts: { keepUntil } });
      return { keepUntil };
    },
  );
}
