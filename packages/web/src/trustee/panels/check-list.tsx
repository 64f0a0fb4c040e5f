import { useSay } from '../../ui/language.tsx';
import { labelled } from '../../words/marks.ts';
import { checkFault, checkStates, checkTitles } from '../../words/trustee.ts';
import type { CheckLine } from '../checks/check.ts';

const marks: Readonly<Record<CheckLine['state'], string>> = {
  holds: '✓',
  fails: '✕',
  undecided: '–',
};

/** Every check with what it found. */
export function CheckList({ lines }: { readonly lines: readonly CheckLine[] }) {
  const say = useSay();
  return (
    <ul class="duty-checks">
      {lines.map((line) => (
        <li key={line.name} class={line.state}>
          <span aria-hidden="true">{marks[line.state]}</span>
          <span>
            {say(checkTitles[line.name])}
            <span class="unseen">{say(labelled('', checkStates[line.state]))}</span>
            {line.state === 'fails' && <strong> {say(checkFault(line))}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}
