import { hideEach } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import type { Prepared, Tampering } from '../tampering.ts';
import { payloadOf, unsigned } from './payload.ts';

/** Every act that marks a panel as appointed is hidden, so that the panels pass for drawn ones. */
function marksHidden(parts: RecordParts): Prepared | null {
  const marks = actsIn(parts).filter(({ type }) => type === 'panel-appointed');
  return marks.length === 0 ? null : { edit: hideEach(marks) };
}

type Counts = Readonly<Record<string, number>>;

function oneMore(counts: Counts): Counts {
  const [[category, persons] = ['', 0]] = Object.entries(counts);
  return { ...counts, [category]: persons + 1 };
}

/** Ways to tamper with who was appointed, and who was there. */
export const waysWithPanels: readonly Tampering[] = [
  {
    variant: 'mark-hidden',
    claim: 'panel-drawn',
    says: {
      zh: '抹去“由指定产生”的记录，冒充抽取的代表组',
      en: 'the marks of an appointed panel are hidden, so that it passes for a drawn one',
    },
    code: 'panel-unmarked',
    prepare: marksHidden,
  },
  {
    variant: 'too-few-persons',
    claim: 'quorum',
    says: { zh: '到会人数不够', en: 'too few persons are there' },
    code: 'panel-unmet',
    prepare: payloadOf(
      'vote-opened',
      ({ panel }) => ({ panel: { ...panel, signedIn: { serviceRecipient: 1 } } }),
      -1,
    ),
  },
  {
    variant: 'too-few-recipients',
    claim: 'quorum',
    says: { zh: '服务对象不到一半', en: 'service recipients are fewer than half' },
    code: 'panel-unmet',
    prepare: payloadOf(
      'vote-opened',
      ({ panel: { signedIn, ...panel } }) => {
        const { serviceRecipient = 0, ...others } = signedIn;
        const [other] = Object.keys(others);
        if (other === undefined) return null;
        const rest = (signedIn[other] ?? 0) + serviceRecipient - 1;
        const turned = { ...signedIn, serviceRecipient: 1, [other]: rest };
        return { panel: { ...panel, invited: turned, signedIn: turned } };
      },
      -1,
    ),
  },
  {
    variant: 'more-invited-than-appointed',
    claim: 'quorum',
    says: {
      zh: '受邀人数多于指定的人数',
      en: 'more persons are said to be invited than were appointed',
    },
    code: 'panel-exceeds-appointed',
    prepare: payloadOf('vote-opened', ({ panel }) => ({
      panel: { ...panel, invited: oneMore(panel.invited) },
    })),
  },
  {
    variant: 'stranger-present',
    claim: 'quorum',
    says: { zh: '到会的人没有受邀', en: 'somebody is present who was not invited' },
    code: 'present-not-invited',
    prepare: payloadOf('vote-opened', ({ panel, present }) => ({
      panel: { ...panel, signedIn: oneMore(panel.invited) },
      present: present + 1,
    })),
  },
  {
    variant: 'present-differs',
    claim: 'quorum',
    says: { zh: '到会总数与各类合计不等', en: 'the number present is not that of its categories' },
    code: 'presence-differs',
    prepare: payloadOf('vote-opened', ({ present }) => ({ present: present + 1 })),
  },
  {
    variant: 'chair-did-not-sign',
    claim: 'quorum',
    says: { zh: '主持人没有在开始表决时签名', en: 'the chair did not sign the opening' },
    code: 'signature-fails',
    prepare: unsigned('vote-opened'),
  },
  {
    variant: 'nobody-signed',
    claim: 'quorum',
    says: { zh: '开始表决无人签名', en: 'nobody signed the opening' },
    code: 'signatures-wrong',
    prepare: payloadOf('vote-opened', () => ({ signatures: [] })),
  },
];
