import { actSentence, type OfficerSignature, type StoredAct } from '@pingyi/core';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { timeText } from '../chinese-time.ts';

function signaturesOf({ payload }: StoredAct): readonly OfficerSignature[] {
  return 'signatures' in payload ? (payload.signatures as readonly OfficerSignature[]) : [];
}

/** Who holds which key, for the line to sign by hand that confirms it. */
function offices({ officers }: MeetingView['meeting']) {
  if (officers === null) return [];
  return [
    ...officers.chairs.map((account) => ({ account, office: '主持人' })),
    ...officers.scrutineers.map(({ account, body }) => ({ account, office: `监票人（${body}）` })),
    ...officers.tellers.map((account) => ({ account, office: '计票人' })),
  ];
}

/** What was signed by keys, with the public keys; and room to sign by hand, which says whose key is whose. */
export function SignaturesOfReport({ view }: { readonly view: MeetingView }) {
  const { acts, meeting, names } = view;
  const signed = acts.filter((act) => signaturesOf(act).length > 0);
  return (
    <section>
      <h3>五、签字</h3>
      <ul class="report-signed">
        {signed.map((act) => (
          <li key={act.seq}>
            {timeText(act.at)}　{actSentence(act, names).zh}（第 {act.seq} 号事项，签字：
            {signaturesOf(act)
              .map(({ account }) => account)
              .join('、')}
            ）
          </li>
        ))}
      </ul>
      <table class="paper-table">
        <thead>
          <tr>
            <th scope="col">职责</th>
            <th scope="col">账号与公钥</th>
            <th scope="col">本人签字（确认这是本人的公钥）</th>
          </tr>
        </thead>
        <tbody>
          {offices(meeting).map(({ account, office }) => (
            <tr key={account}>
              <th scope="row">{office}</th>
              <td class="duty-code">
                {account} {meeting.keys.get(account)?.key ?? '未登记公钥'}
              </td>
              <td class="report-hand" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
