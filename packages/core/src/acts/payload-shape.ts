import { z } from 'zod';
import type { ActEntry } from './entry.ts';

/** What is told of a payload's field: its title where it has one, else its form as JSON schema. */
export interface PayloadShape {
  readonly title?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly PayloadShape[];
  readonly items?: PayloadShape;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, PayloadShape>>;
}

/** The payload of an act as JSON schema, for pages that describe it. */
export function payloadShapeOf(entry: Pick<ActEntry, 'payload'>): PayloadShape {
  return z.toJSONSchema(entry.payload, { io: 'input', unrepresentable: 'any' }) as PayloadShape;
}
