import type { ReactNode } from 'react';

interface SidewaysProps {
  /** What it is called for whoever does not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that scrolls sideways where the screen is narrower than it. */
export function Sideways({ label, children }: SidewaysProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="sideways" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
