import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { send } from '../data/send.ts';
import { useStep } from '../session/use-step.ts';
import { useTell } from '../ui/messages.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/witnesses.ts';
import { witnessesKey } from './queries.ts';

/** What is about to be done with a witness. */
export interface WitnessStep {
  readonly is: 'add' | 'remove';
  readonly name: string;
  readonly vkey: string;
  readonly fingerprint: string;
}

const says = {
  add: {
    title: words.addTitle,
    lead: words.addLead,
    confirm: words.confirmAdd,
    place: '/log/witnesses',
  },
  remove: {
    title: words.removeTitle,
    lead: words.removeLead,
    confirm: words.confirmRemove,
    place: '/log/witnesses/removals',
  },
} as const;

interface ConfirmWitnessProps {
  readonly step: WitnessStep;
  readonly onClose: (isDone: boolean) => void;
}

/** Lists a witness or takes it off, after its name and fingerprint were looked at. */
export function ConfirmWitness({ step, onClose }: ConfirmWitnessProps) {
  const say = useSay();
  const client = useQueryClient();
  const tell = useTell();
  const { isSending, problem, send: take } = useStep();
  const { name, vkey, fingerprint } = step;
  const { title, lead, confirm, place } = says[step.is];
  const record = (): void =>
    void take(
      () => send({ method: 'POST', place, body: { vkey } }),
      () => {
        void client.invalidateQueries({ queryKey: witnessesKey });
        tell('done', say(words.done));
        onClose(true);
      },
    );
  return (
    <Modal
      open
      title={say(title)}
      okText={say(confirm)}
      cancelText={say(words.cancel)}
      okButtonProps={{ danger: step.is === 'remove' }}
      confirmLoading={isSending}
      onOk={record}
      onCancel={() => onClose(false)}
    >
      <div className="stack">
        <p>
          <strong>{name}</strong>
        </p>
        <p>
          {say(words.fingerprint)} <code>{fingerprint}</code>
        </p>
        <p>{say(lead)}</p>
        {problem !== null && <ProblemAlert problem={problem} />}
      </div>
    </Modal>
  );
}
