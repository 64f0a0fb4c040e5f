import type { WitnessReport } from '@pingyi/record';
import { useSay } from '../../ui/language.tsx';
import { sightingText, words } from '../../words/verify.ts';

/** Who outside saw the log, and when. */
export function WitnessTable({ witnesses }: { readonly witnesses: readonly WitnessReport[] }) {
  const say = useSay();
  return (
    <section class="duty-panel" aria-labelledby="witnesses">
      <h3 id="witnesses">{say(words.witnesses)}</h3>
      <p>{say(witnesses.length === 0 ? words.noWitnesses : words.witnessesMean)}</p>
      {witnesses.length > 0 && (
        <ul class="claims">
          {witnesses.map(({ vkey, name, fingerprint, isTrusted, seen, first, last }) => (
            <li key={vkey} class="claim">
              <h4>{name}</h4>
              <p>{say(isTrusted ? words.witnessTrusted : words.witnessListed)}</p>
              <p class="figures">
                {first === null || last === null
                  ? say(words.witnessNever)
                  : say(sightingText(seen, first, last))}
              </p>
              <p class="duty-code">{fingerprint}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
