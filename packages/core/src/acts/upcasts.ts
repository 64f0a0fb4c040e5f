import type { Upcast } from './upcast.ts';

/** Every older version of a payload that a log may hold. None yet: all entries are in their first version. */
export const upcasts: readonly Upcast[] = [];
