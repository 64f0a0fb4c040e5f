import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What will appear here. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** Says what will appear here, and offers the first step. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{title}</p>
      {children}
    </div>
  );
}
