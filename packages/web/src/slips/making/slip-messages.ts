import type { PollId } from '@pingyi/core';
import type { PublicList } from './make-batch.ts';

/** What the page asks of its worker; it answers in the same order. */
export type ToSlipWorker =
  | {
      readonly is: 'make';
      readonly slips: number;
      readonly contributions: readonly Uint8Array[];
      readonly polls: readonly PollId[];
    }
  | {
      readonly is: 'derive';
      readonly secrets: readonly Uint8Array[];
      readonly polls: readonly PollId[];
    }
  | { readonly is: 'look'; readonly secret: Uint8Array; readonly polls: readonly PollId[] };

/** What the worker says. */
export type FromSlipWorker =
  | { readonly is: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly is: 'made';
      readonly secrets: readonly Uint8Array[];
      readonly lists: readonly PublicList[];
    }
  | { readonly is: 'derived'; readonly lists: readonly PublicList[] }
  | { readonly is: 'looked'; readonly credential: string };
