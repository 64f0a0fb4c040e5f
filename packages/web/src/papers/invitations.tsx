import { invitationCode } from '@pingyi/core';
import type { MeetingView } from '../duty/use-meeting.ts';
import { QrCode } from '../ui/qr-code.tsx';
import { words } from '../words/papers.ts';
import { spanText } from './chinese-time.ts';
import { PaperHead } from './paper-head.tsx';
import type { InvitedPerson } from './use-people.ts';

interface InvitationsProps {
  readonly view: MeetingView;
  readonly people: readonly InvitedPerson[];
}

/** One invitation a page, with the code that the desk scans. It says nothing of how anybody votes. */
export function Invitations({ view, people }: InvitationsProps) {
  const { meeting, campaign, names } = view;
  const { particulars } = meeting;
  const units = particulars.units.map((unit) => names('unit', unit).zh).join('、');
  const organiser = campaign.plan.organisers.find(({ part }) => part === 'organises');
  return people.map(({ person, name, category }) => {
    const code = invitationCode(meeting.id, person);
    return (
      <article key={person} class="paper invitation">
        <PaperHead view={view} title={words.invitation.zh} />
        <p class="invitation-name">{name} 同志：</p>
        <p class="invitation-text">
          您已被选定为本次评议的代表（{names('category', category).zh}）
          {meeting.panelBasis !== null && `，由${names('basis', meeting.panelBasis).zh}`}。
          现请您参加评议会：
        </p>
        <dl class="paper-facts">
          <div>
            <dt>时间</dt>
            <dd>{spanText(particulars.begins, particulars.ends)}</dd>
          </div>
          <div>
            <dt>地点</dt>
            <dd>{particulars.place}</dd>
          </div>
          <div>
            <dt>评议单位</dt>
            <dd>{units}</dd>
          </div>
        </dl>
        <p class="invitation-text">{words.invitationRules.zh}</p>
        <div class="invitation-code">
          <QrCode text={code} label={words.invitationCode.zh} />
          <div>
            <p>{words.invitationCode.zh}</p>
            <p class="duty-code">{code}</p>
            <p>{words.invitationBring.zh}</p>
          </div>
        </div>
        {organiser !== undefined && <p class="invitation-from">{organiser.name.zh}</p>}
      </article>
    );
  });
}
