import { countOf, officersOf, officialText } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { give } from '../duty/give.ts';
import { Notice, ProblemNotice } from '../duty/notice.tsx';
import { TextField } from '../duty/text-field.tsx';
import { useTask } from '../duty/use-task.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/tellers.ts';
import { CompareTable } from './compare-table.tsx';
import { CountFields, useCountForm } from './count-form.tsx';
import type { SheetProps } from './sheet-panel.tsx';

/** Whether somebody may decide: a scrutineer, or a teller who entered none of the two counts. */
function mayDecide({ view: { meeting, account }, place }: SheetProps): boolean {
  const { entries } = countOf(meeting, place.unit, place.part);
  if (entries.some((each) => each.account === account)) return false;
  return (
    officersOf(meeting, 'scrutineer').includes(account) ||
    officersOf(meeting, 'teller').includes(account)
  );
}

/** The third person counts anew, with the sheets in hand, and says why. */
function DecideForm({ view, refresh, place }: SheetProps) {
  const say = useSay();
  const task = useTask();
  const [reason, setReason] = useState('');
  const form = useCountForm(view, place);
  const { draft, isEven } = form;
  const isReasoned = officialText.safeParse(reason.trim()).success;
  const decide = (): void =>
    void task.run(async () => {
      if (!draft.ok) return null;
      const body = { ...draft.count, reason: reason.trim() };
      const problem = await give(view, { type: 'decide-count', body });
      await refresh();
      return problem;
    });
  return (
    <>
      <h3>{say(words.decideTitle)}</h3>
      <p>{say(words.decideLead)}</p>
      <CountFields view={view} place={place} form={form} />
      <TextField label={say(words.decideReason)} value={reason} onInput={setReason} />
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      <button
        type="button"
        class="button primary"
        disabled={!isEven || !isReasoned || task.isRunning}
        onClick={decide}
      >
        {say(words.decide)}
      </button>
    </>
  );
}

/** A signed sheet that turns out wrong: the third person counts again, and the tellers sign anew. */
export function CorrectSheet(props: SheetProps) {
  const say = useSay();
  if (!mayDecide(props)) return null;
  return (
    <details class="screen-only">
      <summary>{say(words.correctSheet)}</summary>
      <p>{say(words.correctSheetLead)}</p>
      <DecideForm {...props} />
    </details>
  );
}

/** Two entries that differ: both are shown, and the third person is named or sits here. */
export function DecidePanel(props: SheetProps) {
  const say = useSay();
  return (
    <>
      <Notice kind="warning" title={say(words.entriesDiffer)}>
        <p>{say(words.entriesDifferHow)}</p>
      </Notice>
      <CompareTable view={props.view} place={props.place} />
      {mayDecide(props) && <DecideForm {...props} />}
    </>
  );
}
