/** A JSON Schema as OpenAPI 3.1 carries it; only what our own documents use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
}

function objectText(schema: JsonSchema, indent: string): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, each]) => {
    const mark = required.includes(name) ? '' : '?';
    const remark = each.description === undefined ? '' : `  // ${each.description}`;
    return `${inner}${name}${mark}: ${schemaText(each, inner)}${remark}`;
  });
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0)
    lines.push(`${inner}…: ${schemaText(additionalProperties, inner)}`);
  else if (lines.length === 0 || (additionalProperties ?? false) !== false) lines.push(`${inner}…`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** A schema in the short form that people read: `{ name: text, units?: [text] }` over several lines. */
export function schemaText(schema: JsonSchema, indent = ''): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((each) => JSON.stringify(each)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.map((each) => schemaText(each, indent)).join(' | ');
  if (schema.items !== undefined) return `[${schemaText(schema.items, indent)}]`;
  if (schema.type === 'object') return objectText(schema, indent);
  return schema.title ?? schema.type ?? 'any';
}
