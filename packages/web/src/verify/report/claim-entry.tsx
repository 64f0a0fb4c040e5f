import {
  type ClaimName,
  type ClaimReport,
  claimReasonSentence,
  claimSentence,
  factName,
  factText,
  findingSentence,
  type Report,
} from '@pingyi/record';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { claimTitle, words } from '../../words/verify.ts';
import { lookOf, StateMark } from './state-mark.tsx';

/** Findings that are shown of one claim; the report as JSON has more. */
const mostShown = 20;

export function anchorOf(claim: ClaimName): string {
  return `claim-${claim}`;
}

function Links({ names }: { readonly names: readonly ClaimName[] }) {
  const say = useSay();
  return (
    <>
      {names.map((name, i) => (
        <span key={name}>
          {i > 0 && say(words.comma)}
          <a href={`#${anchorOf(name)}`}>{say(claimTitle(name))}</a>
        </span>
      ))}
    </>
  );
}

interface ClaimProps {
  readonly claim: ClaimReport;
  /** Names of the record's units by their ids. */
  readonly units: Report['bundle']['units'];
}

function Findings({ claim, units }: ClaimProps) {
  const say = useSay();
  if (claim.state !== 'fails') return null;
  const shown = claim.findings.slice(0, mostShown);
  const more = Number(claim.facts['found']) - shown.length;
  return (
    <ul class="findings">
      {shown.map((each, i) => (
        <li key={i}>
          {say(findingSentence(each, units))}
          {each.acts.length > 0 && (
            <span class="quiet figures">
              {' '}
              {say(words.acts)} {each.acts.join(', ')}
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li class="figures">{say(words.more(more))}</li>}
    </ul>
  );
}

function Numbers({ claim, units }: ClaimProps) {
  const say = useSay();
  const language = useLanguage();
  const facts = Object.entries(claim.facts).filter(([name]) => name !== 'found');
  if (facts.length === 0 || 'reason' in claim) return null;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{say(factName(name))}</dt>
          <dd class="figures">{factText(value, units)[language]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ClaimEntryProps extends ClaimProps {
  /** Claims that rest on this one. */
  readonly above: readonly ClaimName[];
}

/** One claim: what it says, what came of it, why, the numbers, and what it rests on. */
export function ClaimEntry({ claim, units, above }: ClaimEntryProps) {
  const say = useSay();
  const restedOn =
    'reason' in claim && claim.reason === 'rests-on' && Array.isArray(claim.facts['claims'])
      ? (claim.facts['claims'] as readonly ClaimName[])
      : null;
  return (
    <li id={anchorOf(claim.claim)} class={`claim ${lookOf(claim)}`} tabIndex={-1}>
      <div class="claim-head">
        <StateMark claim={claim} />
        <h4>{say(claimTitle(claim.claim))}</h4>
      </div>
      <p>{say(claimSentence(claim.claim))}</p>
      {restedOn !== null && (
        <p class="claim-why">
          {say(words.restsOnFailing)}
          <Links names={restedOn} />
        </p>
      )}
      {'reason' in claim && restedOn === null && (
        <p class="claim-why">
          {say(
            claim.reason === 'no-trust'
              ? words.noTrustHere
              : claimReasonSentence(claim.reason, claim.facts),
          )}
        </p>
      )}
      <Findings claim={claim} units={units} />
      <details>
        <summary>{say(words.numbers)}</summary>
        <Numbers claim={claim} units={units} />
        {claim.restsOn.length > 0 && (
          <p>
            {say(words.restsOn)}
            <Links names={claim.restsOn} />
          </p>
        )}
        {above.length > 0 && (
          <p>
            {say(words.carries)}
            <Links names={above} />
          </p>
        )}
        <p class="quiet">
          <code>{claim.claim}</code>
        </p>
      </details>
    </li>
  );
}
