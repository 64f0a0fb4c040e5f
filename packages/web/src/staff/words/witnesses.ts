import type { Sentence } from '@pingyi/core';

export const words = {
  title: { zh: '日志见证人', en: 'Witnesses of the log' },
  lead: {
    zh: '见证人在评议办管不到的机器上定时查看存证日志，确认它只增不改，并签名为证。核验包带着这些签名，谁都能看出哪些事项在什么时候已经有了。',
    en: 'A witness looks at the log from a machine that the office does not control, makes sure that it only grows, and signs. Bundles carry these signatures, so everybody can see what existed when.',
  },
  name: { zh: '名称', en: 'Name' },
  fingerprint: { zh: '公钥指纹', en: 'Fingerprint of the key' },
  state: { zh: '状态', en: 'State' },
  listed: { zh: '已登记', en: 'listed' },
  unlisted: { zh: '已注销', en: 'taken off' },
  first: { zh: '最早见证', en: 'First seen' },
  last: { zh: '最近见证', en: 'Last seen' },
  signed: { zh: '签名次数', en: 'Signatures' },
  never: { zh: '还没有', en: 'not yet' },
  action: { zh: '办理', en: 'Action' },
  none: {
    zh: '还没有见证人。请一个独立的单位（如纪检部门、审计部门或一所大学）在自己的电脑上运行见证程序，把公钥交来登记。',
    en: 'There is no witness yet. Ask an independent body, such as auditors or a university, to run the witness on a computer of its own and to hand over its key.',
  },
  howTo: { zh: '见证人这样做', en: 'What the witness does' },
  add: { zh: '登记见证人', en: 'List a witness' },
  vkey: { zh: '见证人的公钥', en: 'Key of the witness (vkey)' },
  vkeyHint: {
    zh: '由见证程序给出的一整行，例如 auditor.example/witness+…。',
    en: 'The whole line that the witness program printed, such as auditor.example/witness+….',
  },
  notKey: {
    zh: '这不是见证人的公钥，请把见证程序给出的那一行完整粘贴过来。',
    en: 'This is no key of a witness; please paste the whole line that the program printed.',
  },
  check: { zh: '核对并登记', en: 'Compare and list' },
  remove: { zh: '注销', en: 'Take off' },
  addTitle: { zh: '请与见证人核对指纹', en: 'Compare the fingerprint with the witness' },
  addLead: {
    zh: '登记以后收下它的签名。请当面或打电话核对指纹，一致才登记。登记记入访问日志。',
    en: 'Its signatures are taken in from then on. Compare the fingerprint in person or by telephone first. It enters the access log.',
  },
  removeTitle: { zh: '注销这名见证人？', en: 'Take this witness off?' },
  removeLead: {
    zh: '注销以后不再收它的签名，已经签过的保留。以后可以重新登记。注销记入访问日志。',
    en: 'Its signatures are not taken in any more; what it signed stays. It can be listed again. It enters the access log.',
  },
  confirmAdd: { zh: '指纹一致，登记', en: 'They agree: list it' },
  confirmRemove: { zh: '确认注销', en: 'Take it off' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已记录', en: 'Done' },
  splitTitle: {
    zh: '存证日志出现分叉：有人看到过另一份记录',
    en: 'Split view: somebody was shown another record',
  },
  splitLead: {
    zh: '有人提交了由本日志密钥签名、而本日志没有的检查点。这说明数据库曾被恢复到旧的状态、密钥被别处使用，或有人向外展示过另一份记录。请立即停止公布结果，由纪检和审计查明。',
    en: 'A checkpoint was handed in that the key of this log signed and this log does not have: the database was set back, the key is used elsewhere, or somebody was shown another record. Announce nothing until auditors have found out why.',
  },
  splitSize: (size: number, at: string): Sentence => ({
    zh: `含 ${size} 条事项的检查点，${at} 提交`,
    en: `a checkpoint of ${size} acts, handed in ${at}`,
  }),
} as const;
