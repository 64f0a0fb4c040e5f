import type { VoteInfo } from '../machine/vote-info.ts';

/** A vote over units, for tests of the page. */
export function exampleVote(part: Partial<VoteInfo> = {}, units = 3, items = 1): VoteInfo {
  const numbers = Array.from({ length: units }, (_, index) => index + 1);
  const itemIds = Array.from({ length: items }, (_, index) => `i${index + 1}`);
  const name = (text: string) => ({ zh: text, en: text });
  return {
    meeting: 'hall-1',
    title: name('第一场'),
    rehearsal: false,
    place: '报告厅',
    day: '2026-11-05',
    state: 'open',
    keys: 'trustees',
    credentials: 'slips',
    broadcast: null,
    singleMaker: false,
    grades: ['满意', '比较满意', '一般', '不满意'].map((zh) => ({ id: zh, name: name(zh) })),
    items: itemIds.map((id) => ({ id, name: name(id) })),
    units: numbers.map((n) => ({ id: `u${n}`, name: name(`单位${n}`), commitments: [] })),
    questions: numbers.flatMap((n) => itemIds.map((item) => ({ unit: `u${n}`, item }))),
    polls: [{ poll: 'poll-1', part: null, state: 'open', election: '{}' }],
    logKey: 'key',
    ...part,
  };
}

/** The election of that vote: its questions and answers. */
export function exampleElection({ questions, grades }: VoteInfo) {
  return questions.map(({ unit, item }) => ({
    question: `单位${unit.slice(1)} ${item}`,
    answers: [...grades.map(({ name }) => name.zh), '弃权'],
  }));
}
