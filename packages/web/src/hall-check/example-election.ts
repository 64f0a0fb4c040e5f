import {
  electionKeyOf,
  groupOf,
  randomPollUuid,
  trusteeKeyOf,
  writeElection,
} from '@pingyi/ballot';

const units = 10;
const answers = ['满意', '比较满意', '一般', '不满意', '弃权'];

/** An election of the usual size whose key everybody may know: nobody votes in it. */
export function exampleElection(): string {
  const group = groupOf('Ed25519');
  const written = writeElection({
    uuid: randomPollUuid(),
    name: '会场检查',
    description: '',
    group: group.name,
    publicKey: electionKeyOf(group, [trusteeKeyOf(group, 1n)]),
    questions: Array.from({ length: units }, (_, place) => ({
      answers,
      min: 1,
      max: 1,
      question: `单位 ${place + 1}`,
    })),
  });
  if (!written.ok) throw new Error(`hall check: ${written.fault.code}`);
  return written.value;
}
