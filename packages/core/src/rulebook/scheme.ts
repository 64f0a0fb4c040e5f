import type { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';
import type { completeScheme } from './scheme-schema.ts';

/**
 * The scoring scheme of a campaign (计分办法), complete: fields that a file left out hold the plan's
 * values. Decimals stay texts here, exactly as written, since the scheme is signed by its digest;
 * `scoring/weights.ts` reads them into fractions.
 */
export type Scheme = DeepReadonly<z.infer<typeof completeScheme>>;

export type Grade = Scheme['grades'][number];
export type Rule = Scheme['rules'][number];
export type PanelRule = Scheme['panel'];
export type LeafPolicy = 'satisfaction-only' | 'redistribute' | 'renormalise';
