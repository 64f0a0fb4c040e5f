import { Notice, ProblemNotice } from '../duty/notice.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/chair.ts';
import type { Refusal } from './use-press.ts';

/** Whether another chair recorded something after what this one had seen. */
function isForestalled({ acts, account }: MeetingView, { problem, seen }: Refusal): boolean {
  if (problem.code === 'version-differs') return true;
  if (problem.code !== 'refused') return false;
  return acts.some(
    ({ seq, actor }) => seq > seen && actor.role === 'chair' && actor.account !== account,
  );
}

interface RefusedProps {
  readonly view: MeetingView;
  readonly refusal: Refusal | null;
}

/** Why a press was not recorded; kindly, where another chair was a moment faster. */
export function Refused({ view, refusal }: RefusedProps) {
  const say = useSay();
  if (refusal === null) return null;
  if (!isForestalled(view, refusal)) return <ProblemNotice problem={refusal.problem} />;
  return (
    <Notice kind="info" title={say(words.forestalled)}>
      <p>{say(words.forestalledHow)}</p>
    </Notice>
  );
}
