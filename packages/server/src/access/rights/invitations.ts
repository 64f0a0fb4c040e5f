import { rights } from './right.ts';

/** Bringing in new people. */
export const invitationRights = rights({
  invite: {
    says: {
      zh: '用一次性链接邀请他人开通账号，重发和撤回邀请；评议办限于评议业务的身份。',
      en: 'Invites others to an account by a one-time link, renews and withdraws invitations; the office for roles of the business only.',
    },
    roles: ['administrator', 'office'],
    at: 'anywhere',
  },
});
