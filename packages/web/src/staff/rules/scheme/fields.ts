import type { Plan, Scheme } from '@pingyi/core';

/** What every group of fields of a scheme is handed. */
export interface SchemeFieldsProps {
  readonly scheme: Scheme;
  readonly plan: Plan;
  readonly onChange: (scheme: Scheme) => void;
}

/** An id for a new entry of a scheme or plan: it says nothing and never changes. */
export function newWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return `x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
