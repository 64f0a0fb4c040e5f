import { beliefs } from '../../packages/record/src/words/beliefs.ts';
import { powers } from '../../packages/record/src/words/powers.ts';

const opening = `# What must still be believed

<!-- Written by tools/beliefs-docs from packages/record/src/words/beliefs.ts and powers.ts; \`npm run generate\` writes it again. -->

Everything else is recomputed from the public record by whoever likes. The public site shows the same lists at \`/public/beliefs\`; [ballot-box.md](ballot-box.md) tells how ballots are kept, [ballots/what-is-proved.md](ballots/what-is-proved.md) what they prove.
`;

function both({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return `${zh}<br>${en}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What must be believed and the threat model, as a page. */
export function beliefsPage(): string {
  return [
    opening,
    '## The list\n',
    table(
      ['', 'what is believed', 'if it were not so', 'who can notice'],
      beliefs.map(({ id, what, otherwise, noticed }) => [
        `\`${id}\``,
        both(what),
        both(otherwise),
        both(noticed),
      ]),
    ),
    '\n## Who can learn and change what\n',
    'Two key modes: outside trustees keep the keys of a vote, or the server does (small meetings, rehearsals).\n',
    table(
      ['who', 'learns', 'does not learn', 'can change'],
      powers.map(({ who, learns, notLearns, changes }) => [
        both(who),
        both(learns),
        both(notLearns),
        both(changes),
      ]),
    ),
    '',
  ].join('\n');
}
