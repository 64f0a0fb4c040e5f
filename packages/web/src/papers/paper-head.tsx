import type { MeetingView } from '../duty/use-meeting.ts';
import { words } from '../words/papers.ts';

interface PaperHeadProps {
  readonly view: MeetingView;
  readonly title: string;
}

/** The head of a paper: whose evaluation it is, what paper, and that a rehearsal is one. */
export function PaperHead({ view: { campaign }, title }: PaperHeadProps) {
  return (
    <header class="paper-head">
      {campaign.plan.rehearsal === true && <p class="paper-rehearsal">{words.rehearsal.zh}</p>}
      <p class="paper-campaign">{campaign.plan.title.zh}</p>
      <h2>{title}</h2>
    </header>
  );
}
