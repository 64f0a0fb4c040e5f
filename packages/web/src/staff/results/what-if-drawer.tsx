import { Alert, Drawer } from 'antd';
import { useState } from 'react';
import { useCampaign } from '../data/campaign-context.tsx';
import type { Problem } from '../data/problem.ts';
import { send } from '../data/send.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/results.ts';
import { type Results, type Trial, useScoreBook } from './queries.ts';
import { TrialForm } from './trial-form.tsx';
import { TrialTable } from './trial-table.tsx';

interface WhatIfDrawerProps {
  readonly results: Results;
  readonly onClose: () => void;
}

interface Answered {
  readonly trial: Trial | null;
  readonly problem: Problem | null;
}

const unasked: Answered = { trial: null, problem: null };

/** One unit's form, filled with its numbers of now. */
function UnitTrial({ unit }: { readonly unit: string }) {
  const { campaign } = useCampaign();
  const query = useScoreBook(campaign.id, unit);
  const [answered, setAnswered] = useState(unasked);
  const ask = async (change: object): Promise<void> => {
    const place = `/campaigns/${encodeURIComponent(campaign.id)}/results/what-if`;
    const body = { units: [{ id: unit, ...change }] };
    const sent = await send<Trial>({ method: 'POST', place, body });
    setAnswered(
      sent.ok ? { trial: sent.data, problem: null } : { trial: null, problem: sent.problem },
    );
  };
  return (
    <QueryView query={query}>
      {(book) => (
        <>
          <TrialForm book={book} onTry={ask} />
          {answered.problem !== null && <ProblemAlert problem={answered.problem} />}
          {answered.trial !== null && <TrialTable trial={answered.trial} />}
        </>
      )}
    </QueryView>
  );
}

/** Tries what the ranks would be if; nothing of it is kept anywhere. */
export function WhatIfDrawer({ results, onClose }: WhatIfDrawerProps) {
  const say = useSay();
  const [unit, setUnit] = useState('');
  return (
    <Drawer open title={say(words.whatIf)} size={640} onClose={onClose}>
      <div className="stack">
        <Alert
          type="warning"
          showIcon
          title={say(words.onlyTrial)}
          description={say(words.onlyTrialLead)}
        />
        <label className="field">
          {say(words.unit)}
          <select value={unit} onChange={({ target: { value } }) => setUnit(value)}>
            <option value="">{say(words.choose)}</option>
            {results.units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {unit !== '' && <UnitTrial key={unit} unit={unit} />}
      </div>
    </Drawer>
  );
}
