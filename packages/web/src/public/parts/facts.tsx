import type { ComponentChildren } from 'preact';

/** A name with what it is. */
export interface Fact {
  readonly name: string;
  readonly value: ComponentChildren;
}

/** Names and values side by side; a value of null is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const shown = facts.filter(({ value }) => value !== null);
  return (
    <dl class="facts">
      {shown.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
