import type { z } from 'zod';

/**
 * How acts of an older version are read: the payload's shape as it was then, and what it is in the next
 * version. What is stored and hashed stays as it was; only its reader sees the newer shape.
 */
export interface Upcast {
  readonly type: string;
  /** The version that it reads; what it makes is the next one. */
  readonly version: number;
  readonly payload: z.ZodType;
  readonly upcast: (payload: unknown) => unknown;
}

/** Declares an upcast and keeps the type of the older payload to itself. */
export function upcastOf<Payload extends z.ZodType>(upcast: {
  readonly type: string;
  readonly version: number;
  readonly payload: Payload;
  readonly upcast: (payload: z.output<Payload>) => unknown;
}): Upcast {
  return upcast as Upcast;
}
