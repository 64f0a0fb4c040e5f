import { checklistOf } from '@pingyi/core';
import { now } from '../steps/now.ts';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { milestones, words } from '../words/meetings.ts';
import { useMeetingWorld } from './meeting-context.tsx';
import { Panel } from './panel.tsx';

/** What is missing for each milestone, with its numbers, from the very gates that decide. */
export function ChecklistPanel() {
  const say = useSay();
  const { meeting, campaign, others, names } = useMeetingWorld();
  const entries = checklistOf(meeting, { campaign, others }, now());
  if (entries.length === 0) return null;
  return (
    <Panel title={say(words.missing)}>
      {entries.map(({ milestone, unmet, warnings }) => (
        <div key={milestone}>
          <h3>{say(milestones[milestone])}</h3>
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
        </div>
      ))}
    </Panel>
  );
}
