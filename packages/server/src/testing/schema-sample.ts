/** A schema of the API's description, as far as a value is made for it. */
export interface DescribedSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly DescribedSchema[];
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly items?: DescribedSchema;
  readonly minimum?: number;
  readonly minLength?: number;
}

/** A value of a described shape: every field there, every list with one entry, texts as short as may be. */
export function sampleOf(schema: DescribedSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [alternative] = schema.anyOf ?? [];
  if (alternative !== undefined) return sampleOf(alternative);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [name, sampleOf(field)]),
      );
    case 'array':
      return [sampleOf(schema.items ?? {})];
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'string':
      return 'a'.repeat(Math.max(schema.minLength ?? 1, 1));
    default:
      return null;
  }
}

/** Where a value and the values within it stand, the whole first. */
type Place = readonly (string | number)[];

/** Every place within a value of JSON. */
export function placesIn(value: unknown): readonly Place[] {
  const inside = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(typeof value === 'object' && value !== null ? value : {});
  return [
    [],
    ...inside.flatMap(([key, each]) => placesIn(each).map((place): Place => [key, ...place])),
  ];
}

/** The JSON text of a value with another text at one of its places. */
export function textWith(value: unknown, [key, ...rest]: Place, text: string): string {
  if (key === undefined) return text;
  const fields = Object.entries(value as object).map(([name, each]) => {
    const within = name === String(key) ? textWith(each, rest, text) : JSON.stringify(each);
    return Array.isArray(value) ? within : `${JSON.stringify(name)}:${within}`;
  });
  return Array.isArray(value) ? `[${fields.join(',')}]` : `{${fields.join(',')}}`;
}
