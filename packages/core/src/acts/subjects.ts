import { type ActType, entryOf, type PayloadOf } from './catalogue.ts';
import { type PayloadShape, payloadShapeOf } from './payload-shape.ts';

/** A thing that an act concerns, by its kind and id: what a history can be asked for. */
export interface Subject {
  readonly kind: 'unit' | 'meeting' | 'issue' | 'account';
  readonly id: string;
}

/** Titles of the schemas of ids, by which a payload's fields are known. */
const kinds: ReadonlyMap<string, Subject['kind']> = new Map([
  ['account id', 'account'],
  ['unit id', 'unit'],
  ['meeting id', 'meeting'],
  ['issue id', 'issue'],
]);

const shapes = new Map<ActType, PayloadShape>();

function shapeOf(type: ActType): PayloadShape {
  const known = shapes.get(type);
  if (known !== undefined) return known;
  const shape = payloadShapeOf(entryOf(type));
  shapes.set(type, shape);
  return shape;
}

function* walk(value: unknown, shape: PayloadShape): Generator<Subject> {
  if (value === null || value === undefined) return;
  const kind = kinds.get(shape.title ?? '');
  if (kind !== undefined && typeof value === 'string') yield { kind, id: value };
  for (const each of shape.anyOf ?? []) yield* walk(value, each);
  if (Array.isArray(value)) {
    for (const each of value) yield* walk(each, shape.items ?? {});
    return;
  }
  if (typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(shape.properties ?? {}))
    yield* walk((value as Readonly<Record<string, unknown>>)[name], inner);
}

/** The things that an act concerns, each once, in the order of its payload. */
export function subjectsOf<Type extends ActType>(act: {
  readonly type: Type;
  readonly payload: PayloadOf<Type>;
}): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const subject of walk(act.payload, shapeOf(act.type)))
    found.set(`${subject.kind}/${subject.id}`, subject);
  return [...found.values()];
}
