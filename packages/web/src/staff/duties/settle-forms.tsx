import type { DocumentRef, Mark, UnitId } from '@pingyi/core';
import { Button, Form, Input } from 'antd';
import type { Wish } from '../data/give-command.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { typedFile, useUpload } from '../ui/use-upload.ts';
import { words } from '../words/duties.ts';
import { useSay } from '../words/language.tsx';

/** The two answers to a document that was handed in. */
interface Settlement {
  readonly accept: (unit: UnitId, handedIn: number) => Wish;
  readonly return: (unit: UnitId, handedIn: number, remarks: DocumentRef) => Wish;
}

/** Returning and accepting, by duty. */
export const settlements: Readonly<Record<string, Settlement>> = {
  unitPlan: {
    accept: (unit, handedIn) => ({ type: 'approve-unit-plan', body: { unit, handedIn } }),
    return: (unit, handedIn, remarks) => ({
      type: 'return-unit-plan',
      body: { unit, handedIn, remarks },
    }),
  },
  selfCheckReport: {
    accept: (unit, handedIn) => ({ type: 'accept-self-check-report', body: { unit, handedIn } }),
    return: (unit, handedIn, remarks) => ({
      type: 'return-self-check-report',
      body: { unit, handedIn, remarks },
    }),
  },
  finalReport: {
    accept: (unit, handedIn) => ({ type: 'accept-final-report', body: { unit, handedIn } }),
    return: (unit, handedIn, remarks) => ({
      type: 'return-final-report',
      body: { unit, handedIn, remarks },
    }),
  },
};

interface SettleFormsProps {
  readonly settlement: Settlement;
  readonly unit: UnitId;
  /** The version that is meant. */
  readonly newest: Mark;
  readonly onDone: () => void;
}

/** Returns what was handed in last with typed remarks, or accepts it. */
export function SettleForms({ settlement, unit, newest, onDone }: SettleFormsProps) {
  const say = useSay();
  const propose = usePropose();
  const { isSending, problem, upload } = useUpload();
  const sendBack = async ({ why }: { readonly why: string }): Promise<void> => {
    // A file of its own each time: the record names it, and its text can be erased.
    const remarks = await upload(typedFile(why, `${say(words.remarks)} ${newest.seq}.txt`));
    if (remarks === null) return;
    propose({ wish: settlement.return(unit, newest.seq, remarks), onRecorded: onDone });
  };
  return (
    <>
      <section className="panel" aria-labelledby="accept-title">
        <h2 id="accept-title">{say(words.accept)}</h2>
        <p className="spaced">{say(words.acceptLead)}</p>
        <Button
          type="primary"
          onClick={() => propose({ wish: settlement.accept(unit, newest.seq), onRecorded: onDone })}
        >
          {say(words.accept)}
        </Button>
      </section>
      <section className="panel" aria-labelledby="return-title">
        <h2 id="return-title">{say(words.return)}</h2>
        <Form<{ readonly why: string }>
          layout="vertical"
          onFinish={(given) => void sendBack(given)}
        >
          <Form.Item
            name="why"
            label={say(words.returnWhy)}
            extra={say(words.returnHint)}
            rules={[{ required: true, whitespace: true, message: say(words.needed) }]}
          >
            <Input.TextArea rows={4} maxLength={5_000} showCount />
          </Form.Item>
          {problem !== null && <ProblemAlert problem={problem} />}
          <Button htmlType="submit" loading={isSending}>
            {say(words.return)}
          </Button>
        </Form>
      </section>
    </>
  );
}
