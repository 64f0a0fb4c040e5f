import { Button, Form } from 'antd';
import { usePropose } from '../steps/official-steps.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { words } from '../words/duties.ts';
import { useSay } from '../words/language.tsx';
import { DutyFieldInput } from './duty-fields.tsx';
import type { DutyForm, DutyValues } from './duty-forms.ts';
import type { DutyState } from './duty-state.ts';

interface HandInFormProps {
  readonly form: DutyForm;
  readonly state: DutyState;
  readonly onDone: () => void;
}

/** What stands above the form, by what was there before. */
function titleOf({ family }: DutyForm, { handedIn }: DutyState) {
  if (family === 'recorded') return handedIn === null ? words.register : words.correct;
  return handedIn === null ? words.handIn : words.handInAgain;
}

/** Records or hands in a required thing; what is recorded already is corrected with a reason. */
export function HandInForm({ form, state, onDone }: HandInFormProps) {
  const say = useSay();
  const propose = usePropose();
  const { unit, done } = state;
  const isCorrection = form.family === 'recorded' && done !== null;
  const handIn = ({ reason = '', ...values }: DutyValues & { readonly reason?: string }): void => {
    const correction = isCorrection ? { supersedes: done.seq, reason: reason.trim() } : null;
    propose({ wish: form.wish(values, { unit, correction }), onRecorded: onDone });
  };
  return (
    <section className="panel" aria-labelledby="hand-in-title">
      <h2 id="hand-in-title">{say(titleOf(form, state))}</h2>
      <Form<DutyValues & { readonly reason?: string }>
        layout="vertical"
        scrollToFirstError
        onFinish={handIn}
      >
        {form.fields.map((field) => (
          <DutyFieldInput key={field.name} field={field} />
        ))}
        {isCorrection && <ReasonField hint={words.correctHint} />}
        <Button type="primary" htmlType="submit">
          {say(common.save)}
        </Button>
      </Form>
    </section>
  );
}
