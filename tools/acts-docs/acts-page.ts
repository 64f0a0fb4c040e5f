import { catalogue } from '../../packages/core/src/acts/catalogue.ts';
import { type PayloadShape, payloadShapeOf } from '../../packages/core/src/acts/payload-shape.ts';
import { type Role, roles } from '../../packages/core/src/acts/role.ts';

function typeOf(shape: PayloadShape): string {
  const { title, type, items, anyOf, maxLength, properties } = shape;
  if (title !== undefined) return title;
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ');
  if (shape.enum !== undefined) return shape.enum.join(' | ');
  if (shape.const !== undefined) return String(shape.const);
  if (items !== undefined) return `list of ${typeOf(items)}`;
  if (properties !== undefined) return `object (${Object.keys(properties).join(', ')})`;
  if (type === 'string') return maxLength === undefined ? 'text' : `text (at most ${maxLength})`;
  return type ?? 'value';
}

function fieldsOf(entry: (typeof catalogue)[number]): readonly string[] {
  const shape = payloadShapeOf(entry);
  const fields = Object.entries(shape.properties ?? {});
  return fields.map(([name, field]) => `- \`${name}\`: ${typeOf(field)}`);
}

function roleList(by: readonly Role[]): string {
  return by.map((role) => `${roles[role].zh} (\`${role}\`)`).join(', ');
}

const visibilities = {
  public: 'public 社会公开',
  internal: 'internal 内部（公开视图只有承诺值）',
} as const;

const opening = `# Acts

<!-- Written by tools/acts-docs from packages/core/src/acts; \`npm run generate\` writes it again. -->

Every official event of a campaign is one act: appended once, never edited, never deleted. A correction is
a further act that names the act it supersedes and says why. This page is the catalogue; the code reads
acts by the same entries.

A stored act has these fields:

- \`seq\`: leaf index in the log, from 0
- \`stream\`: \`campaign/<id>\` or \`meeting/<id>\`, as the act says; an act of a vote may cause acts in both
- \`version\`: version of the payload's shape; a new shape is a new entry
- \`type\`: one of the names below
- \`at\`: the server's clock, UTC, \`2026-09-10T15:59:59.999Z\`
- \`actor\`: \`role\` and \`account\`, an opaque id, never a name
- \`payload\`: as listed below; a field that is not listed is refused
- \`visibility\`: \`public\`, or \`internal\`: outsiders see a salted commitment only

In the sentences \`{field}\` stands for a field of the payload, \`{field|kind}\` for its name or its date.
`;

/** The catalogue of acts as a page: each act with its fields, who may cause it, and its sentences. */
export function actsPage(): string {
  const acts = catalogue.map((entry) =>
    [
      `## \`${entry.type}\``,
      '',
      `${entry.sentence.zh}<br>${entry.sentence.en}`,
      '',
      `Version ${entry.version} · stream \`${entry.stream}/…\` · ${visibilities[entry.visibility]} · by ${roleList(entry.by)}`,
      '',
      ...fieldsOf(entry),
      '',
    ].join('\n'),
  );
  return [opening, ...acts].join('\n');
}
