import { actsName, checkpointName } from '@pingyi/record';
import { eachAct } from '../editing.ts';
import { actsIn } from '../record-parts.ts';
import type { Tampering } from '../tampering.ts';

/** Puts lines of a member in another order, or fewer of them. */
function editLines(
  members: Map<string, Uint8Array>,
  edit: (lines: readonly string[]) => readonly string[],
): void {
  const text = Buffer.from(members.get(actsName) ?? []).toString('utf8');
  const lines = edit(text.split('\n').slice(0, -1));
  members.set(actsName, new Uint8Array(Buffer.from(`${lines.join('\n')}\n`, 'utf8')));
}

/** Ways to tamper with the log itself, and with what was sealed in it. */
export const waysWithLog: readonly Tampering[] = [
  {
    variant: 'act-left-out',
    claim: 'log-intact',
    says: {
      zh: '签名之后抽掉一条事项',
      en: 'an act is left out after the log was signed',
    },
    code: 'log-fault',
    prepare: ({ leaves }) => ({
      editMembers: (members) =>
        editLines(members, (lines) => lines.filter((_, i) => i !== leaves.length >> 1)),
    }),
  },
  {
    variant: 'acts-reordered',
    claim: 'log-intact',
    says: { zh: '签名之后对调两条事项', en: 'two acts change places after the log was signed' },
    code: 'log-fault',
    prepare: ({ leaves }) => {
      const place = leaves.length >> 1;
      return {
        editMembers: (members) =>
          editLines(members, (lines) => [
            ...lines.slice(0, place - 1),
            ...lines.slice(place - 1, place + 1).reverse(),
            ...lines.slice(place + 1),
          ]),
      };
    },
  },
  {
    variant: 'raw-byte',
    claim: 'log-intact',
    says: { zh: '直接改文件中的一个字节', en: 'one byte of the file is changed' },
    code: 'file-differs',
    prepare: () => ({
      editFile: (file) => {
        const copy = file.slice();
        // In the first year that an act speaks of.
        const at = Buffer.from(copy).indexOf('"at":"20');
        copy[at + 9] = (copy[at + 9] ?? 0) ^ 1;
        return copy;
      },
    }),
  },
  {
    variant: 'no-checkpoint',
    claim: 'log-intact',
    says: { zh: '缺少全部事项的检查点', en: 'the checkpoint of the whole is missing' },
    code: 'checkpoint-missing',
    prepare: ({ leaves }) => ({
      editMembers: (members) => void members.delete(checkpointName(leaves.length)),
    }),
  },
  {
    variant: 'checkpoint-misnamed',
    claim: 'log-intact',
    says: { zh: '检查点放在别的条数之下', en: 'a checkpoint stands under another size' },
    code: 'checkpoint-misnamed',
    prepare: ({ leaves }) => ({
      editMembers: (members) => {
        const note = members.get(checkpointName(leaves.length));
        if (note !== undefined) members.set(checkpointName(5), note);
      },
    }),
  },
  {
    variant: 'checkpoint-of-another-log',
    claim: 'log-intact',
    says: {
      zh: '放进别的日志的检查点',
      en: 'a checkpoint of another log takes the place of one of this log',
    },
    code: 'log-fault',
    prepare: ({ leaves }) => ({
      editMembers: (members) => {
        const name = checkpointName(leaves.length);
        const note = Buffer.from(members.get(name) ?? []).toString('utf8');
        const other = note.replace(/^pingyi\/.*$/mu, 'pingyi/another-log');
        members.set(name, new Uint8Array(Buffer.from(other, 'utf8')));
      },
    }),
  },
  {
    variant: 'another-key',
    claim: 'log-origin',
    says: {
      zh: '整份记录用别的密钥重新签名，内容不变',
      en: 'the whole record is signed by another key, nothing else changes',
    },
    code: 'key-differs',
    prepare: () => ({ given: { isKeyTrusted: true } }),
  },
  {
    variant: 'dated-back',
    claim: 'deadlines',
    says: { zh: '最后一条事项的时间往前改', en: 'the last act is dated back' },
    code: 'time-goes-back',
    prepare: (parts) => {
      const acts = actsIn(parts);
      const [first, last] = [acts[0], acts.at(-1)];
      if (first === undefined || last === undefined || first.at === last.at) return null;
      return { edit: eachAct((act) => (act.seq === last.seq ? { ...act, at: first.at } : act)) };
    },
  },
  {
    variant: 'another-opening',
    claim: 'opened-equals-sealed',
    says: {
      zh: '公开的内部事项不是当时封存的那一条',
      en: 'an internal act is opened as another than the one that was sealed',
    },
    code: 'opening-differs',
    prepare: (parts) => {
      const sealed = parts.leaves.find((leaf) => leaf.is === 'sealed');
      const [like] = actsIn(parts);
      if (sealed?.is !== 'sealed' || like === undefined) return null;
      const { seq, line } = sealed;
      const { day } = JSON.parse(line) as { readonly day: string };
      const act = { ...like, seq, at: `${day}T00:00:00.000Z`, visibility: 'internal' };
      const opening = JSON.stringify({ act, salt: '5e'.repeat(32) });
      return {
        editMembers: (members) =>
          void members.set(`openings/${seq}.json`, new Uint8Array(Buffer.from(opening, 'utf8'))),
      };
    },
  },
  {
    variant: 'name-smuggled-in',
    claim: 'no-personal-data',
    says: { zh: '事项里夹带姓名', en: 'a name is smuggled into an act' },
    code: 'act-malformed',
    prepare: (parts) => {
      const last = actsIn(parts).at(-1);
      return {
        editLeaf: (data, seq) =>
          seq === last?.seq ? data.replace('"payload":{', '"payload":{"aName":"张三",') : data,
      };
    },
  },
  {
    variant: 'telephone-number',
    claim: 'no-personal-data',
    says: { zh: '账号是一个手机号', en: 'an account is a telephone number' },
    code: 'personal-number',
    prepare: (parts) => {
      const last = actsIn(parts).at(-1);
      const account = '138-0013-8000' as never;
      return {
        edit: eachAct((act) =>
          act.seq === last?.seq ? { ...act, actor: { ...act.actor, account } } : act,
        ),
      };
    },
  },
];
