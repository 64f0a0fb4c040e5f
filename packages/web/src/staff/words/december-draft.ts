import type { Language, Sentence } from '@pingyi/core';

/** What the draft says of a unit. */
interface Drafted {
  readonly name: string;
  readonly stage: 'provisional' | 'notice' | 'final';
  readonly composite: { readonly published: string } | null;
  readonly reason: string | null;
  readonly problems: readonly Raised[];
}

/** Something that was raised with a unit in a meeting. */
interface Raised {
  readonly kindName: Sentence;
  /** Of a question or promise within its meeting; null for an opinion. */
  readonly number: number | null;
  /** Null where its text was erased. */
  readonly text: string | null;
}

/** `现场质询第 3 号`, or `群众意见`: what was raised, by a number that people know. */
export function raisedName({ kindName, number }: Omit<Raised, 'text'>): Sentence {
  if (number === null) return kindName;
  return { zh: `${kindName.zh}第 ${number} 号`, en: `${kindName.en} No. ${number}` };
}

/** In place of a text that was erased. */
export const seeMinutes: Sentence = { zh: '（文字见评议会记录）', en: '(see the minutes)' };

const stages: Readonly<Record<Drafted['stage'], Sentence>> = {
  provisional: { zh: '试算，尚未公示', en: 'provisional, not yet in notice' },
  notice: { zh: '公示中', en: 'in public notice' },
  final: { zh: '已定稿', en: 'final' },
};

/** The draft of a unit's report of December: its result, the problems raised with it, what is done about them. */
export function draftText(
  { name, stage, composite, problems }: Drafted,
  language: Language,
): string {
  const state = stages[stage][language];
  const list = problems.map((problem, place) => {
    const said = problem.text ?? seeMinutes[language];
    const name = raisedName(problem)[language];
    return language === 'zh'
      ? `${place + 1}. ［${name}］${said}`
      : `${place + 1}. [${name}] ${said}`;
  });
  if (language === 'zh')
    return [
      `${name}综合评定结果和群众反映的主要问题`,
      '',
      '一、综合评定结果',
      composite === null
        ? `综合得分：尚未得出（${state}）。`
        : `综合得分：${composite.published} 分（${state}）。`,
      '',
      `二、群众反映的主要问题（${problems.length} 个）`,
      ...(list.length === 0 ? ['评议会上没有记录到意见、质询和承诺。'] : list),
      '',
      '三、整改措施和时限',
      '',
    ].join('\n');
  return [
    `${name}: composite result and main problems`,
    '',
    '1. Result',
    composite === null
      ? `Composite: not known yet (${state}).`
      : `Composite: ${composite.published} (${state}).`,
    '',
    `2. Main problems that the masses raised (${problems.length})`,
    ...(list.length === 0
      ? ['No opinion, question or promise is recorded of the meetings.']
      : list),
    '',
    '3. What is done about them, and by when',
    '',
  ].join('\n');
}
