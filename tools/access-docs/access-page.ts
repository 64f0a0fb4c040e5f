import { powers, rolePolicies } from '../../packages/core/src/accounts/powers.ts';
import { type Role, roleNames, roles } from '../../packages/core/src/acts/role.ts';
import { accessKinds } from '../../packages/server/src/access/log/access-log.ts';
import { accessWords } from '../../packages/server/src/access/log/words.ts';
import { rightList, rightNames } from '../../packages/server/src/access/rights/list.ts';

const opening = `# Roles and rights

<!-- Written by tools/access-docs from packages/core/src/accounts and packages/server/src/access; \`npm run generate\` writes it again. -->

What [access.md](access.md) explains, as tables made of the code itself. What is not listed, nobody may.
`;

function named(list: readonly Role[]): string {
  return list.length === roleNames.length
    ? '全部 all'
    : list.map((role) => roles[role].zh).join('、');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function powersTable(): string {
  return table(
    ['power', 'what it does'],
    Object.values(powers).map(({ name, says }) => [
      `${name.zh} ${name.en}`,
      `${says.zh}<br>${says.en}`,
    ]),
  );
}

function rolesTable(): string {
  return table(
    ['role', 'power', 'second factor', 'granted by', 'for one unit'],
    roleNames.map((role) => {
      const { power, needsSecondFactor, grantedBy, isForOneUnit } = rolePolicies[role];
      return [
        `${roles[role].zh} \`${role}\``,
        powers[power].name.zh,
        needsSecondFactor ? 'required' : '',
        named(grantedBy),
        isForOneUnit ? 'always' : '',
      ];
    }),
  );
}

function rightsTable(): string {
  return table(
    ['right', 'says', 'roles'],
    rightNames.map((name) => {
      const { says, roles: held } = rightList[name];
      return [`\`${name}\``, `${says.zh}<br>${says.en}`, named(held)];
    }),
  );
}

function logTable(): string {
  return table(
    ['kind', 'what it tells'],
    accessKinds.map((kind) => [`\`${kind}\``, `${accessWords[kind].zh} ${accessWords[kind].en}`]),
  );
}

/** Roles, rights and kinds of the access log as a page. */
export function accessPage(): string {
  return [
    opening,
    '## Powers that exclude each other on one account\n',
    powersTable(),
    '\n## Roles\n',
    rolesTable(),
    '\n## Rights\n',
    'Who may give which command of a campaign is in [acts.md](acts.md): whoever may cause all acts of the command.\n',
    rightsTable(),
    '\n## The access log\n',
    logTable(),
    '',
  ].join('\n');
}
