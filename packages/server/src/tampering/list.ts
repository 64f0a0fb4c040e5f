import type { Tampering } from './tampering.ts';
import { waysWithAssessment } from './ways/assessment.ts';
import { waysWithBallots } from './ways/ballots.ts';
import { waysWithLog } from './ways/log.ts';
import { waysWithPanels } from './ways/panels.ts';
import { waysWithPolls } from './ways/polls.ts';
import { waysWithPromises } from './ways/promises.ts';
import { waysWithResults } from './ways/results.ts';
import { waysWithRules } from './ways/rules.ts';
import { waysWithSecrecy } from './ways/secrecy.ts';
import { waysWithYearResult } from './ways/year-result.ts';

/** Every way to tamper with a record. */
export const tamperings: readonly Tampering[] = [
  ...waysWithLog,
  ...waysWithPolls,
  ...waysWithRules,
  ...waysWithPanels,
  ...waysWithBallots,
  ...waysWithResults,
  ...waysWithAssessment,
  ...waysWithYearResult,
  ...waysWithPromises,
  ...waysWithSecrecy,
];
