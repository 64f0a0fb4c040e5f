import { partKey, partsOf, pollsOf } from '@pingyi/core';
import { useId, useState } from 'preact/hooks';
import { Notice } from '../../duty/notice.tsx';
import { TextField } from '../../duty/text-field.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useSay } from '../../ui/language.tsx';
import { addressFaults, batchText, kinds, words } from '../../words/slips.ts';
import { type PrintKind, sheetsFor } from '../printing/layout.ts';
import { faultOfAddress } from '../printing/slip-address.ts';
import { Choice } from './choice.tsx';
import type { BatchPlan } from './use-batch.ts';

const [fewest, most] = [5, 5000] as const;

function countIn(typed: string): number | null {
  if (!/^\d{1,4}$/u.test(typed.trim())) return null;
  const count = Number(typed);
  return count >= fewest && count <= most ? count : null;
}

interface PlanFormProps {
  readonly view: MeetingView;
  readonly onPlanned: (plan: BatchPlan) => void;
}

/** How many slips, for whom, made by how many, printed how. */
export function PlanForm({ view, onPlanned }: PlanFormProps) {
  const say = useSay();
  const { electronic } = view.meeting;
  const parts = partsOf(electronic);
  const partId = useId();
  const [part, setPart] = useState<string | null>(parts[0] ?? null);
  const [count, setCount] = useState('');
  const [makers, setMakers] = useState<1 | 2>(2);
  const [kind, setKind] = useState<PrintKind>('slips');
  const [address, setAddress] = useState(window.location.origin);
  const [isTried, setTried] = useState(false);
  const slips = countIn(count);
  const addressFault = faultOfAddress(address.trim());
  // A meeting may well be rehearsed on one device: a test print needs no other.
  const isBlocking = addressFault === 'address-malformed';

  const plan = (): void => {
    setTried(true);
    if (slips === null || isBlocking) return;
    const polls = pollsOf(electronic, part).map(({ id }) => id);
    onPlanned({ part, polls, slips, makers, kind, address: address.trim() });
  };
  return (
    <>
      {parts.length > 1 && (
        <p class="duty-field">
          <label for={partId}>{say(words.part)}</label>
          <select
            id={partId}
            value={partKey(part)}
            onChange={({ currentTarget: { value } }) => setPart(value === '' ? null : value)}
          >
            {parts.map((each) => (
              <option key={partKey(each)} value={partKey(each)}>
                {say(view.names('part', partKey(each)))}
              </option>
            ))}
          </select>
        </p>
      )}
      <TextField
        kind="number"
        label={say(words.count)}
        value={count}
        onInput={setCount}
        hint={slips === null ? say(words.countHint) : say(batchText(slips, sheetsFor(kind, slips)))}
      />
      {isTried && slips === null && <Notice kind="fault" title={say(words.countWrong)} />}
      <Choice
        legend={say(words.makers)}
        chosen={makers}
        options={[
          [2, say(words.makersTwo)],
          [1, say(words.makersOne)],
        ]}
        onChoose={setMakers}
      />
      {makers === 1 && <Notice kind="warning" title={say(words.makersOneMeans)} />}
      <Choice
        legend={say(words.kind)}
        chosen={kind}
        options={[
          ['slips', say(kinds.slips)],
          ['labels', say(kinds.labels)],
        ]}
        onChoose={setKind}
      />
      <TextField
        label={say(words.address)}
        value={address}
        onInput={setAddress}
        hint={say(words.addressHint)}
      />
      {addressFault !== null && (isTried || !isBlocking) && (
        <Notice kind={isBlocking ? 'fault' : 'warning'} title={say(addressFaults[addressFault])} />
      )}
      <button type="button" class="button primary" onClick={plan}>
        {say(words.toContribute)}
      </button>
    </>
  );
}
