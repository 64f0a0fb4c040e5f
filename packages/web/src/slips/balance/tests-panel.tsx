import { type PollId, partKey } from '@pingyi/core';
import { useId, useState } from 'preact/hooks';
import { give } from '../../duty/give.ts';
import { Notice, ProblemNotice } from '../../duty/notice.tsx';
import { TextField } from '../../duty/text-field.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useTask } from '../../duty/use-task.ts';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/slips.ts';

interface TestsPanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

function countIn(typed: string): number | null {
  return /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : null;
}

/** Records how many ballots scrutineers tested on voters' pages, and how many of them differed. */
export function TestsPanel({ view, refresh }: TestsPanelProps) {
  const say = useSay();
  const id = useId();
  const task = useTask();
  const [tested, setTested] = useState('');
  const [differing, setDiffering] = useState('0');
  const { electronic } = view.meeting;
  const open = [...electronic.polls.values()].filter(({ state }) => state === 'open');
  const [chosen, setChosen] = useState<PollId | null>(null);
  const poll = open.find((each) => each.id === chosen) ?? open[0];
  const [have, differ] = [countIn(tested), countIn(differing)];
  const send = (): void =>
    void task.run(async () => {
      if (poll === undefined || have === null || differ === null) return null;
      const body = { poll: poll.id, tested: have, differing: differ };
      const problem = await give(view, { type: 'record-ballot-tests', body }, view.version);
      if (problem === null) setTested('');
      await refresh();
      return problem;
    });
  return (
    <section class="duty-panel" aria-labelledby="tests-title">
      <h2 id="tests-title">{say(words.testsTitle)}</h2>
      <p>{say(words.testsLead)}</p>
      <p>
        <a href="/v/check" target="_blank" rel="noopener">
          {say(words.checkPage)}
        </a>
      </p>
      <p class="duty-count">
        {say(words.testsSoFar)} {electronic.tested}
      </p>
      {poll === undefined ? (
        <Notice kind="info" title={say(words.testsOnlyOpen)} />
      ) : (
        <>
          {open.length > 1 && (
            <p class="duty-field">
              <label for={id}>{say(words.part)}</label>
              <select
                id={id}
                value={poll.id}
                onChange={({ currentTarget: { value } }) => setChosen(value as PollId)}
              >
                {open.map((each) => (
                  <option key={each.id} value={each.id}>
                    {say(view.names('part', partKey(each.part)))}
                  </option>
                ))}
              </select>
            </p>
          )}
          <TextField kind="number" label={say(words.tested)} value={tested} onInput={setTested} />
          <TextField
            kind="number"
            label={say(words.differing)}
            value={differing}
            onInput={setDiffering}
          />
          {task.problem !== null && <ProblemNotice problem={task.problem} />}
          <p>
            <button
              type="button"
              class="button primary"
              disabled={task.isRunning || have === null || have === 0 || differ === null}
              onClick={send}
            >
              {say(words.recordTests)}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
