import { Button } from 'antd';
import { useState } from 'react';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/witnesses.ts';
import { AddWitness } from './add-witness.tsx';
import { ConfirmWitness, type WitnessStep } from './confirm-witness.tsx';
import { useWitnesses, type Witness } from './queries.ts';

interface RowProps {
  readonly witness: Witness;
  readonly onRemove: (() => void) | null;
}

function WitnessRow({ witness, onRemove }: RowProps) {
  const say = useSay();
  const { language } = useSpeech();
  const seen = (sighting: Witness['first']) =>
    sighting === null
      ? say(words.never)
      : `${sighting.size} · ${momentText(sighting.at, language)}`;
  const { name, fingerprint, isListed, signed, first, last } = witness;
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        <code>{fingerprint}</code>
      </td>
      <td>{say(isListed ? words.listed : words.unlisted)}</td>
      <td className="figures">{seen(first)}</td>
      <td className="figures">{seen(last)}</td>
      <td className="figures">{signed}</td>
      <td>
        {onRemove !== null && isListed && (
          <Button danger size="small" onClick={onRemove}>
            {say(words.remove)}
          </Button>
        )}
      </td>
    </tr>
  );
}

interface WitnessTableProps {
  readonly witnesses: readonly Witness[];
  readonly mayManage: boolean;
  readonly onStep: (step: WitnessStep) => void;
}

function WitnessTable({ witnesses, mayManage, onStep }: WitnessTableProps) {
  const say = useSay();
  return (
    <Sideways label={say(words.title)}>
      <table className="plain-table witness-table">
        <thead>
          <tr>
            <th scope="col">{say(words.name)}</th>
            <th scope="col">{say(words.fingerprint)}</th>
            <th scope="col">{say(words.state)}</th>
            <th scope="col">{say(words.first)}</th>
            <th scope="col">{say(words.last)}</th>
            <th scope="col">{say(words.signed)}</th>
            <th scope="col">{say(words.action)}</th>
          </tr>
        </thead>
        <tbody>
          {witnesses.map((witness) => (
            <WitnessRow
              key={witness.vkey}
              witness={witness}
              onRemove={mayManage ? () => onStep({ ...witness, is: 'remove' }) : null}
            />
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

/** Who looks after the log, what each saw when; the administrator lists witnesses and takes them off. */
export function WitnessesPage() {
  const say = useSay();
  const mayManage = hasRight(useOwnAccount(), 'manage-witnesses');
  const [step, setStep] = useState<WitnessStep | null>(null);
  const [added, setAdded] = useState(0);
  const query = useWitnesses();
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <div className="stack">
        <QueryView query={query}>
          {(witnesses) =>
            witnesses.length === 0 ? (
              <EmptyState title={say(words.none)} />
            ) : (
              <WitnessTable witnesses={witnesses} mayManage={mayManage} onStep={setStep} />
            )
          }
        </QueryView>
        {mayManage && <AddWitness key={added} onStep={setStep} />}
        <section className="panel" aria-labelledby="witness-how">
          <h2 id="witness-how">{say(words.howTo)}</h2>
          <pre className="commands">{`npx pingyi witness --new-key witness.key --name auditor.example/witness
npx pingyi witness --url ${window.location.origin} --key witness.key --every 60`}</pre>
        </section>
      </div>
      {step !== null && (
        <ConfirmWitness
          step={step}
          onClose={(isDone) => {
            setStep(null);
            if (isDone && step.is === 'add') setAdded(added + 1);
          }}
        />
      )}
    </Page>
  );
}
