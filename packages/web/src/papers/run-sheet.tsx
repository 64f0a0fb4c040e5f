import { dueTurns, hostScriptOf, type PlanStep } from '@pingyi/core';
import type { MeetingView } from '../duty/use-meeting.ts';
import { words } from '../words/papers.ts';
import { spanText, timeText } from './chinese-time.ts';
import { PaperHead } from './paper-head.tsx';

const millisecondsPerMinute = 60_000;

interface Planned {
  readonly step: PlanStep;
  /** When its first turn begins, by the plan's times; null after a step without one. */
  readonly begins: string | null;
  readonly turns: readonly ReturnType<typeof dueTurns>[number][];
}

/** The steps with the time that each begins, counted from the beginning of the meeting. */
function plannedSteps({ meeting, campaign }: MeetingView): readonly Planned[] {
  const due = dueTurns(meeting, campaign);
  let at: number | null = Date.parse(meeting.particulars.begins);
  return campaign.plan.steps.map((step) => {
    const turns = due.filter((turn) => turn.step.id === step.id);
    const begins = at === null ? null : new Date(at).toISOString();
    const { plannedMinutes } = step;
    at =
      at === null || plannedMinutes === undefined
        ? null
        : at + turns.length * plannedMinutes * millisecondsPerMinute;
    return { step, begins, turns };
  });
}

/** The run sheet: seven steps with their times, who is there, and every word of the host. */
export function RunSheet({ view }: { readonly view: MeetingView }) {
  const { meeting, campaign, names } = view;
  const { particulars } = meeting;
  return (
    <section class="paper run-sheet">
      <PaperHead view={view} title={words.runSheet.zh} />
      <p>
        {spanText(particulars.begins, particulars.ends)} · {particulars.place} ·{' '}
        {names('mode', particulars.mode).zh}
      </p>
      <p>评议单位：{particulars.units.map((unit) => names('unit', unit).zh).join('、')}</p>
      <ol>
        {plannedSteps(view).map(({ step, begins, turns }) => (
          <li key={step.id}>
            <h3>
              {step.name.zh}{' '}
              <span class="figures">
                {begins !== null && `${timeText(begins)} 起`}
                {step.plannedMinutes !== undefined &&
                  `，${turns.length > 1 ? '每个单位' : ''} ${step.plannedMinutes} 分钟`}
              </span>
            </h3>
            {turns.map(({ unit }) => (
              <p key={unit ?? ''} class="run-script">
                {hostScriptOf(step, unit, meeting, campaign, '＿＿')?.zh ?? words.noScript.zh}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p class="quiet">{words.runSheetFoot.zh}</p>
    </section>
  );
}
