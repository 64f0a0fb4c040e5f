import { type CampaignReason, type ChecklistEntry, campaignSentence } from '@pingyi/core';
import { Notice, Reasons } from '../duty/notice.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/chair.ts';

interface GateProps {
  readonly view: MeetingView;
  readonly title: string;
  readonly entry: ChecklistEntry | undefined;
}

/** What keeps a milestone back, with its numbers, and what only warns. Nothing where nothing does. */
export function Gate({ view: { names }, title, entry }: GateProps) {
  const say = useSay();
  if (entry === undefined) return null;
  const sentences = (reasons: readonly CampaignReason[]) =>
    reasons.map((reason) => campaignSentence(reason, names));
  return (
    <>
      {entry.unmet.length > 0 && (
        <Notice kind="warning" title={title}>
          <Reasons sentences={sentences(entry.unmet)} />
        </Notice>
      )}
      {entry.warnings.length > 0 && (
        <Notice kind="info" title={say(words.pleaseNote)}>
          <Reasons sentences={sentences(entry.warnings)} />
        </Notice>
      )}
    </>
  );
}
