import { z } from 'zod';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import { correction, count, documentRef, factSource, officialText, problemId } from '../values.ts';

/** Acts on the main problems that the masses raised: collated, and reported to the leading group (plan §III.5). */

/** A problem on the collated list: one entry for what several units reported. */
export const collatedProblem = z
  .strictObject({
    id: problemId,
    title: officialText,
    units: z.array(unitId).min(1),
    /** Where it comes from: final reports, opinions, questions, promises, appeals. */
    sources: z.array(factSource),
  })
  .meta({ title: 'problem (id, title, units, sources)' });

const problemsCollated = actEntry({
  type: 'problems-collated',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    problems: z.array(collatedProblem),
    /** The final reports that were found final by then, by their acts. */
    reports: z.array(count),
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '汇总群众反映的主要问题 {problems|count} 个，依据已审定的结果报告 {reports|count} 份。',
    en: 'The main problems that the masses raised are collated: {problems|count}, from {reports|count} final reports.',
  },
});

const collationReported = actEntry({
  type: 'collation-reported',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    document: documentRef,
    /** The collation that it reports, by its act. */
    collation: count,
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '评议办向局领导小组报告综合评定结果和主要问题（汇总见第 {collation} 号事项）。',
    en: 'The office reports results and main problems to the leading group (collated by act {collation}).',
  },
});

export const collationEntries = [problemsCollated, collationReported] as const;
