import { logAccess } from '../../../access/log/access-log.ts';
import { maskedPhone } from '../../../people/masked-phone.ts';
import { readPool } from '../../../people/pool.ts';
import { countByCategory, readPage, readPerson } from '../../../people/read-people.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { getPersonSchema, listPeopleSchema } from './people.schemas.ts';

/** Representatives of a campaign, page by page, with how many there are of each category. */
export function listPeople(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/campaigns/:campaign/people',
    { schema: listPeopleSchema, config: { access: 'read-people' } },
    async (request) => {
      const { campaign } = request.params;
      const { plan, year } = await campaignOf(parts, campaign);
      const [{ people, next }, counted, { keepUntil }] = await Promise.all([
        readPage(queries, campaign, request.query),
        countByCategory(queries, campaign, request.query),
        readPool(queries, campaign, year),
      ]);
      const { account } = identityOf(request);
      const entry = { account, what: `people ${campaign}`, rowCount: people.length };
      await logAccess(queries, { kind: 'personal-data-read', ...entry });
      return {
        people: people.map(({ phone, units, ...person }) => ({
          ...person,
          units: [...units],
          phone: phone === null ? null : maskedPhone(phone),
        })),
        // A category that the plan dropped still shows whom it has.
        counts: [...new Set([...plan.categories.map(({ id }) => id), ...counted.keys()])].map(
          (category) => ({ category, count: counted.get(category) ?? 0 }),
        ),
        keepUntil,
        next,
      };
    },
  );
}

/** One representative with the whole telephone number. */
export function getPerson(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/campaigns/:campaign/people/:person',
    { schema: getPersonSchema, config: { access: 'see-phone' } },
    async (request, reply) => {
      const { campaign, person: id } = request.params;
      await campaignOf(parts, campaign);
      const person = await readPerson(queries, campaign, id);
      if (person === null)
        return sendProblem(request, reply, { code: 'person-unknown', facts: { person: id } });
      const { account } = identityOf(request);
      const entry = { account, subject: id, what: `people ${campaign}`, rowCount: 1 };
      await logAccess(queries, { kind: 'personal-data-read', ...entry });
      return reply
        .header('etag', `"${person.version}"`)
        .send({ ...person, units: [...person.units] });
    },
  );
}
