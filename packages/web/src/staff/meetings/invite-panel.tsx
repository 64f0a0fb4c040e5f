import { electorateParts, type Meeting, type PersonRef, panelBases, personRef } from '@pingyi/core';
import { Button, Checkbox, Radio, Select } from 'antd';
import { useState } from 'react';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { QueryView } from '../ui/query-view.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';
import { usePool } from './queries.ts';

/** Most persons of the pool that are shown to be ticked one by one. */
const mostShown = 200;

/** Not invited, or no longer, and not recused. */
function mayBeInvited({ representatives, recusals }: Meeting, person: PersonRef): boolean {
  const known = representatives.get(person);
  return !recusals.has(person) && (known === undefined || known.withdrawn !== null);
}

/** How the panel comes about: the draw keeps its place, and says that it is not there yet. */
function Basis() {
  const say = useSay();
  const { names } = useMeetingWorld();
  return (
    <div className="stack tight">
      <Radio.Group aria-label={say(words.basis)} value="appointed">
        {panelBases.map((basis) => (
          <Radio key={basis} value={basis} disabled={basis !== 'appointed'}>
            {say(names('basis', basis))}
          </Radio>
        ))}
      </Radio.Group>
      <p className="quiet">{say(words.basisUnavailable)}</p>
    </div>
  );
}

/** Appoints representatives of the pool; those linked to a unit of the meeting are left out. */
export function InvitePanel() {
  const say = useSay();
  const propose = useProposeStep();
  const own = useOwnAccount();
  const { meeting, campaign, names } = useMeetingWorld();
  const mayInvite = useMayGive('invite-representatives') && hasRight(own, 'read-people');
  const pool = usePool(campaign.id, mayInvite);
  const parts = electorateParts(campaign.scheme);
  const [part, setPart] = useState<string | null>(parts[0] ?? null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (!mayInvite || meeting.vote.opened !== null) return null;
  const { units } = meeting.particulars;
  const invite = (persons: readonly { readonly person: PersonRef; readonly category: string }[]) =>
    propose({
      wish: {
        type: 'invite-representatives',
        body: { persons: persons.map((each) => ({ ...each, part })) },
      },
      onRecorded: () => setTicked(new Set()),
    });
  return (
    <Panel title={say(words.pool)}>
      <QueryView query={pool}>
        {(people) => {
          const waiting = people
            .map(({ person, ...rest }) => ({ ...rest, person: personRef.parse(person) }))
            .filter(
              ({ person, units: linked }) =>
                mayBeInvited(meeting, person) &&
                !linked.some((unit) => units.some((each) => each === unit)),
            );
          if (waiting.length === 0) return <p>{say(words.poolEmpty)}</p>;
          const chosen = waiting.filter(({ person }) => ticked.has(person));
          const bare = (rows: typeof waiting) =>
            rows.map(({ person, category }) => ({ person, category }));
          return (
            <>
              <Basis />
              {parts.length > 1 && (
                <Select
                  aria-label={say(words.part)}
                  value={part}
                  onChange={setPart}
                  options={parts.map((each) => ({
                    value: each,
                    label: say(names('part', each ?? '')),
                  }))}
                />
              )}
              <p className="buttons">
                <Button type="primary" onClick={() => invite(bare(waiting))}>
                  {say(words.invite)} ({waiting.length})
                </Button>
                <Button disabled={chosen.length === 0} onClick={() => invite(bare(chosen))}>
                  {say(words.inviteSome)} ({chosen.length})
                </Button>
              </p>
              <details>
                <summary>{say(words.inviteSome)}</summary>
                <ul className="reasons">
                  {waiting.slice(0, mostShown).map(({ person, name, category }) => (
                    <li key={person}>
                      <Checkbox
                        checked={ticked.has(person)}
                        onChange={({ target: { checked } }) => {
                          const next = new Set(ticked);
                          if (checked) next.add(person);
                          else next.delete(person);
                          setTicked(next);
                        }}
                      >
                        {name} · {say(names('category', category))}
                      </Checkbox>
                    </li>
                  ))}
                </ul>
              </details>
            </>
          );
        }}
      </QueryView>
    </Panel>
  );
}
