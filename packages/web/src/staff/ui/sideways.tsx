import type { ReactNode } from 'react';

interface SidewaysProps {
  /** What it is called for whoever does not see it. */
  readonly label: string;
  /** Whether the heads stay in sight below the page's own head where nothing has to scroll. */
  readonly keepsHeads?: boolean;
  readonly children: ReactNode;
}

/** A table that scrolls sideways where the screen is narrower than it. */
export function Sideways({ label, keepsHeads = false, children }: SidewaysProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={keepsHeads ? 'sticky-table' : 'sideways'} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
