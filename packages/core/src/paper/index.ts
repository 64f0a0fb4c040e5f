export { countConditions, countOf, differencesOf, invalidOf, settledCount } from './count.ts';
export { type Count, type CountSheet, countKey, type PaperCount, type PaperVote } from './paper.ts';
