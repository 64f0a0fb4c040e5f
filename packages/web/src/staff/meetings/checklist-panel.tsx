import { type ChecklistEntry, checklistOf } from '@pingyi/core';
import { now } from '../steps/now.ts';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { milestones, missingText, words } from '../words/meetings.ts';
import { useMeetingWorld } from './meeting-context.tsx';
import { Panel } from './panel.tsx';

/** What one milestone lacks, with its numbers. */
function Entry({ unmet, warnings }: Pick<ChecklistEntry, 'unmet' | 'warnings'>) {
  const say = useSay();
  const { names } = useMeetingWorld();
  return (
    <>
      {unmet.length === 0 ? (
        <p>✓ {say(words.nothingMissing)}</p>
      ) : (
        <ReasonList reasons={unmet} names={names} />
      )}
      {warnings.length > 0 && (
        <>
          <p className="quiet">{say(words.warnings)}</p>
          <ReasonList reasons={warnings} names={names} />
        </>
      )}
    </>
  );
}

/**
 * What is missing for each milestone, from the very gates that decide. The next milestone is open; those
 * after it are one press away, since most of what they lack is not yet due.
 */
export function ChecklistPanel() {
  const say = useSay();
  const { meeting, campaign, others } = useMeetingWorld();
  const entries = checklistOf(meeting, { campaign, others }, now());
  const next = entries.findIndex(({ unmet }) => unmet.length > 0);
  if (entries.length === 0) return null;
  return (
    <Panel title={say(words.missing)}>
      {entries.map(({ milestone, unmet, warnings }, place) =>
        next >= 0 && place > next ? (
          <details key={milestone}>
            <summary>
              {say(milestones[milestone])} · {say(missingText(unmet.length))}
            </summary>
            <Entry unmet={unmet} warnings={warnings} />
          </details>
        ) : (
          <div key={milestone}>
            <h3>{say(milestones[milestone])}</h3>
            <Entry unmet={unmet} warnings={warnings} />
          </div>
        ),
      )}
    </Panel>
  );
}
