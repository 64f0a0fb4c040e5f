import type { ClaimReport } from '@pingyi/record';
import { useSay } from '../../ui/language.tsx';
import { claimTitle, words } from '../../words/verify.ts';
import { anchorOf } from './claim-entry.tsx';
import { lookOf, StateMark } from './state-mark.tsx';
import { storeysOf } from './storeys.ts';

/** What rests on what, as storeys of a house: the ground below, the announcement on top. */
export function StoreyFigure({ claims }: { readonly claims: readonly ClaimReport[] }) {
  const say = useSay();
  return (
    <section class="duty-panel" aria-labelledby="storeys">
      <h3 id="storeys">{say(words.storeys)}</h3>
      <p>{say(words.storeysHow)}</p>
      <ol class="storeys" reversed>
        {[...storeysOf(claims)].reverse().map((storey, i) => (
          <li key={i}>
            <ul>
              {storey.map((claim) => (
                <li key={claim.claim}>
                  <a class={`brick ${lookOf(claim)}`} href={`#${anchorOf(claim.claim)}`}>
                    {say(claimTitle(claim.claim))}
                    <StateMark claim={claim} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
