import { Alert } from 'antd';
import { Sideways } from '../ui/sideways.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/steps.ts';
import type { ComparedField } from './official-step.ts';

interface ConflictTableProps {
  readonly before: readonly ComparedField[];
  readonly theirs: readonly ComparedField[];
  readonly mine: readonly ComparedField[];
}

/** Both versions of what two people changed at the same time, beside the one they began with. */
export function ConflictTable({ before, theirs, mine }: ConflictTableProps) {
  const say = useSay();
  return (
    <div className="stack">
      <Alert type="warning" showIcon title={say(words.conflictLead)} />
      <Sideways label={say(words.conflictTitle)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.field)}</th>
              <th scope="col">{say(words.before)}</th>
              <th scope="col">{say(words.theirs)}</th>
              <th scope="col">{say(words.mine)}</th>
            </tr>
          </thead>
          <tbody>
            {mine.map((field, place) => {
              const now = theirs[place]?.value ?? '';
              const isDifferent = now !== field.value;
              return (
                <tr key={field.label.en}>
                  <th scope="row">{say(field.label)}</th>
                  <td>{before[place]?.value ?? ''}</td>
                  <td>{now}</td>
                  <td>
                    {field.value}
                    {isDifferent && <span className="mark warning">{say(words.differs)}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
    </div>
  );
}
