import type { ComponentChildren } from 'preact';

interface SidewaysProps {
  /** What it is called for whoever does not see it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A table that scrolls sideways where the screen is narrower than it. */
export function Sideways({ label, children }: SidewaysProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="duty-sideways" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
