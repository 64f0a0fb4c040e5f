import { commitmentWithoutPoints } from './entries/mobilisation.ts';
import type { Upcast } from './upcast.ts';

/** Every older version of a payload that a log may hold. */
export const upcasts: readonly Upcast[] = [commitmentWithoutPoints];
