import type { Plan, Scheme } from '@pingyi/core';
import { drawnHex } from '../../../ui/drawn-hex.ts';

/** What every group of fields of a scheme is handed. */
export interface SchemeFieldsProps {
  readonly scheme: Scheme;
  readonly plan: Plan;
  readonly onChange: (scheme: Scheme) => void;
}

/** An id for a new entry of a scheme or plan: it says nothing and never changes. */
export function newWord(): string {
  return `x${drawnHex(4)}`;
}
