import { vocabulary } from '@pingyi/core';
import { plainWord } from './text.ts';

/** The sheets of a score workbook, by the names that a clerk sees. */
export const sheetNames = {
  guide: '说明',
  units: '单位',
  tallies: '计票',
  daily: '日常考核',
  deductions: '扣分',
  bonuses: '加分',
  vetoes: '一票否决',
  scheme: '计分办法',
} as const;

/** Words of a list and what each stands for, in the order of the drop-down. */
export type Choices<Value> = readonly (readonly [word: string, value: Value])[];

/** The words as they are compared. */
export function lookupOf<Value>(choices: Choices<Value>): ReadonlyMap<string, Value> {
  return new Map(choices.map(([word, value]) => [plainWord(word), value]));
}

/** The word for a value, or undefined where the list has none. */
export function wordFor<Value>(choices: Choices<Value>, value: Value): string | undefined {
  return choices.find(([, each]) => each === value)?.[0];
}

function named(ids: readonly string[]): Choices<string> {
  return ids.map((id) => [vocabulary(id, 'zh'), id]);
}

/** Classes with a name of their own; any other word is a class by itself. */
export const classChoices = named(['station', 'direct', 'department', 'bureau']);

/** Categories of representatives; any other word is a category by itself. */
export const categoryChoices = named([
  'serviceRecipient',
  'deputy',
  'cppccMember',
  'supervisor',
  'other',
]);

export const roleChoices: Choices<'own' | 'lower'> = [
  ['计入本级', 'own'],
  ['下级', 'lower'],
];

export const yesNo: Choices<boolean> = [
  ['是', true],
  ['否', false],
];

/** The part of a tally that counts the unit as a whole. */
export const overallWord = '总体';

const classByWord = lookupOf(classChoices);
const categoryByWord = lookupOf(categoryChoices);

/** The class that a word stands for. */
export function classOf(word: string): string {
  return classByWord.get(plainWord(word)) ?? word;
}

/** The category that a word stands for. */
export function categoryOf(word: string): string {
  return categoryByWord.get(plainWord(word)) ?? word;
}
