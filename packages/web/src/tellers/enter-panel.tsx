import { useRef } from 'preact/hooks';
import { give } from '../duty/give.ts';
import { ProblemNotice } from '../duty/notice.tsx';
import { useTask } from '../duty/use-task.ts';
import { newKey } from '../meeting-data/give-command.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/tellers.ts';
import { CountFields, useCountForm } from './count-form.tsx';
import type { SheetProps } from './sheet-panel.tsx';

/** A teller's own, blind entry. Nobody sees it before the other one is there. */
export function EnterPanel({ view, refresh, place }: SheetProps) {
  const say = useSay();
  const task = useTask();
  const key = useRef(newKey());
  const form = useCountForm(view, place);
  const { draft, isEven } = form;
  const enter = (): void =>
    void task.run(async () => {
      if (!draft.ok) return null;
      const problem = await give(
        view,
        { type: 'enter-count', body: draft.count },
        null,
        key.current,
      );
      await refresh();
      return problem;
    });
  return (
    <>
      <p>{say(words.enterLead)}</p>
      <CountFields view={view} place={place} form={form} />
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      <button
        type="button"
        class="button primary"
        disabled={!isEven || task.isRunning}
        onClick={enter}
      >
        {say(words.enter)}
      </button>
    </>
  );
}
