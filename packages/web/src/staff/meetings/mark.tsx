import type { ReactNode } from 'react';

interface MarkProps {
  readonly kind: 'plain' | 'warning';
  readonly children: ReactNode;
}

/** A state in a word and a shape. */
export function Mark({ kind, children }: MarkProps) {
  return <span className={`mark ${kind}`}>{children}</span>;
}
