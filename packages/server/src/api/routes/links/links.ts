import { endRegistration as endLinkRegistration } from '../../../links/end-registration.ts';
import { countLinks, makeLinks, readInvitees, revokeLink } from '../../../links/make-links.ts';
import { lookAtLink, registerCredentials } from '../../../links/register.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { actingIn } from '../meetings/acting-in.ts';
import { knownMeeting, meetingFor } from '../meetings/meeting-of.ts';
import {
  countLinksSchema,
  endRegistrationSchema,
  listInviteesSchema,
  lookAtLinkSchema,
  makeLinksSchema,
  registerLinkSchema,
  revokeLinkSchema,
} from './links.schemas.ts';

/** How many links there are. */
export function getLinks(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/meetings/:meeting/links',
    { schema: countLinksSchema, config: { access: 'read-meetings' } },
    async (request) => {
      const { meeting } = await meetingFor(parts, request, request.params.meeting);
      const recorded = meeting.electronic.links.size > 0;
      return { ...(await countLinks(queries, meeting.id)), recorded };
    },
  );
}

/** Makes links; their tokens are in this answer and nowhere else. */
export function makePersonalLinks(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.post(
    '/meetings/:meeting/links',
    {
      schema: makeLinksSchema,
      config: { access: 'make-links' },
      bodyLimit: 8 * 1024 * 1024,
    },
    async (request, reply) => {
      const { meeting } = await meetingFor(parts, request, request.params.meeting, 'make-links');
      const { account } = identityOf(request);
      const links = await makeLinks(queries, meeting, account, request.body.persons);
      return reply
        .header('cache-control', 'no-store')
        .code(201)
        .send({ links: [...links] });
    },
  );
}

/** Revokes an unused link. */
export function revokePersonalLink(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.delete(
    '/meetings/:meeting/links/:person',
    { schema: revokeLinkSchema, config: { access: 'make-links' } },
    async (request, reply) => {
      const { meeting } = await meetingFor(parts, request, request.params.meeting, 'make-links');
      if (!(await revokeLink(queries, meeting.id, request.params.person)))
        throw new ProblemError({ code: 'link-unknown', facts: {} });
      return reply.code(204).send(null);
    },
  );
}

/** Ends registration. */
export function endRegistration(api: Api, parts: ApiParts): void {
  api.post(
    '/meetings/:meeting/end-registration',
    { schema: endRegistrationSchema, config: { access: 'hold-meetings' } },
    async (request, reply) => {
      const { meeting, actor, place } = await actingIn(parts, request, 'record-links');
      const acts = await endLinkRegistration(parts, place, actor, meeting);
      return reply.code(201).send({ acts: [...acts] });
    },
  );
}

/** Everybody invited, for reminders. */
export function listInvitees(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/meetings/:meeting/invitees',
    { schema: listInviteesSchema, config: { access: 'make-links' } },
    async (request) => {
      const { meeting } = await meetingFor(parts, request, request.params.meeting, 'make-links');
      const { account } = identityOf(request);
      return { invitees: [...(await readInvitees(queries, meeting, account))] };
    },
  );
}

/** What a link is good for. */
export function lookAtPersonalLink(api: Api, parts: ApiParts): void {
  api.post(
    '/public/meetings/:meeting/link',
    { schema: lookAtLinkSchema, config: { access: 'open' } },
    async (request) => {
      const { meeting } = await knownMeeting(parts, request.params.meeting);
      const { queries } = parts.database;
      const { state, polls } = await lookAtLink(queries, meeting, request.body.token);
      return { state, polls: [...polls] };
    },
  );
}

/** Takes the public credentials of a device. */
export function registerPersonalLink(api: Api, parts: ApiParts): void {
  api.post(
    '/public/meetings/:meeting/link-registration',
    { schema: registerLinkSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { meeting } = await knownMeeting(parts, request.params.meeting);
      const { token, credentials } = request.body;
      const { lists, database } = parts.votes;
      const isNew = await registerCredentials(database, lists, meeting, token, credentials);
      return reply.code(isNew ? 201 : 200).send(null);
    },
  );
}
