import { Alert } from 'antd';
import { Link } from 'wouter';
import { useSay } from '../words/language.tsx';
import { balanceText, words } from '../words/lists.ts';
import type { ListKind } from './checked-list.ts';
import type { ConfirmedList } from './use-import.ts';

interface DonePanelProps {
  readonly list: ListKind;
  readonly confirmed: ConfirmedList;
}

const shown = ['new', 'changed', 'unchanged', 'faulty'] as const;

/** What was written, the counts before and after, and where to see it. */
export function DonePanel({ list, confirmed }: DonePanelProps) {
  const say = useSay();
  return (
    <div className="stack">
      <Alert
        type="success"
        showIcon
        role="status"
        title={say(words.doneTitle)}
        description={say(words.balanced)}
      />
      <dl className="counts">
        {shown.map((count) => (
          <div key={count}>
            <dt>{say(words[count])}</dt>
            <dd>{confirmed[count].toLocaleString('en-US')}</dd>
          </div>
        ))}
        <div>
          <dt>
            {say(words.before)} → {say(words.after)}
          </dt>
          <dd>{say(balanceText(confirmed.before, confirmed.new, confirmed.after))}</dd>
        </div>
      </dl>
      <p>
        {list === 'people' ? (
          <Link href="/people">{say(words.toPeople)}</Link>
        ) : (
          <Link href="/units">{say(words.toUnits)}</Link>
        )}
      </p>
    </div>
  );
}
