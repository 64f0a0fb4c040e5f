import { commandTypes, type Role, roleNames, rolesFor } from '@pingyi/core';
import { rights } from './right.ts';

/** Roles that may give a command of a campaign at all. */
const commanding: readonly Role[] = roleNames.filter((role) =>
  commandTypes.some((type) => rolesFor(type).includes(role)),
);

/** Giving commands: who may give which is written in core, with the acts that each one causes. */
export const commandRights = rights({
  'give-commands': {
    says: {
      zh: '办理评议事项：每个事项由规则规定的身份办理，在其授权的评议和单位之内。',
      en: 'Gives commands of a campaign: each in the roles that its rule names, within the campaign and unit that were granted.',
    },
    roles: commanding,
    at: 'anywhere',
  },
});
