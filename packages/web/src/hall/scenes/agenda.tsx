import { useSay } from '../../ui/language.tsx';
import { ofAll, words } from '../../words/hall.ts';
import type { ShownMeeting } from '../data/screen.ts';

type Step = ShownMeeting['steps'][number];

function markOf(step: Step, running: string | undefined): string {
  if (step.id === running) return '▶';
  return step.due > 0 && step.held === step.due ? '✓' : '·';
}

/** The steps of the meeting: which are over, which one runs. */
export function Agenda({ meeting }: { readonly meeting: ShownMeeting }) {
  const say = useSay();
  const running = meeting.running?.step;
  return (
    <ol class="hall-agenda" aria-label={say(words.agenda)}>
      {meeting.steps.map((step) => (
        <li key={step.id} aria-current={step.id === running ? 'step' : undefined}>
          <span class="hall-agenda-mark" aria-hidden="true">
            {markOf(step, running)}
          </span>
          {say(step.name)}
          {step.due > 1 && step.held > 0 && step.held < step.due && (
            <span class="hall-agenda-count">{ofAll(step.held, step.due)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
