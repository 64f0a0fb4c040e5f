export { differencesOf, settledCount } from './count.ts';
export type { Count, CountSheet, PaperCount, PaperVote } from './paper.ts';
