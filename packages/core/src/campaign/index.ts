export { apply, replay } from './apply.ts';
export {
  type Adjustment,
  type AdjustmentObjection,
  adjustmentsOf,
  countedAdjustments,
  openObjectionsTo,
} from './assessment/adjustment.ts';
export { type CapRoom, capRoomOf } from './assessment/cap-room.ts';
export { dailyGrounds, readDailyGrounds } from './assessment/daily-grounds.ts';
export {
  countedLines,
  type DailyLine,
  type LineState,
  lineStateOf,
  standingLines,
} from './assessment/daily-line.ts';
export { dailySources } from './assessment/daily-sources/index.ts';
export type { DailyProposal } from './assessment/daily-sources/source.ts';
export { itemsFor } from './assessment/items.ts';
export { costOfLine, type Penalty, penaltyOn } from './assessment/penalties.ts';
export { proposalsFor } from './assessment/proposals.ts';
export { isWindowOver, windowEnd } from './assessment/window.ts';
export {
  addDays,
  type CivilDate,
  civilDateOf,
  daysBetween,
  parseCivilDate,
  type Zone,
} from './calendar/civil-date.ts';
export { type Instant, parseInstant } from './calendar/instant.ts';
export { type LatestDay, latestEvaluationDays } from './calendar/planner.ts';
export { addWorkingDays, isWorkingDay } from './calendar/working-days.ts';
export type {
  AnnouncedResult,
  Campaign,
  Handover,
  Mark,
  MarkBy,
  PhaseState,
  Returned,
  Vote,
} from './campaign.ts';
export { checkDueDays } from './check-rules.ts';
export {
  type Command,
  type CommandType,
  causesOf,
  commandBodyOf,
  commandTypes,
  readCommand,
} from './command.ts';
export type { CommandBook, CommandFault, ReadAs } from './command-book.ts';
export { unitsDigestOf } from './commands/publication.ts';
export { type CampaignCopy, copyCampaign } from './copy-campaign.ts';
export { decide, rolesFor } from './decide.ts';
export type { Decision } from './decision.ts';
export { closingGate, type DutyCount, dutyCounts, isOver, openingGate } from './gates.ts';
export { announcedOf, votedLevels } from './phases/conditions.ts';
export { phaseOf, phases } from './phases/index.ts';
export type { Duty, Phase, Progress } from './phases/phase.ts';
export { planningWarnings } from './planning-warnings.ts';
export type { CampaignFacts, CampaignReason, CampaignReasonCode } from './reasons.ts';
export { type ComputedResult, computeResult, type UnitNumbers } from './results/numbers.ts';
export { scoreInputOf } from './results/score-input.ts';
export {
  openInputs,
  openObjections,
  type ResultStatus,
  resultStatusOf,
  standingNotice,
} from './results/status.ts';
export { isForLeadingGroup } from './results/taken-up.ts';
export type { ResultNotice, ResultObjection, YearResult } from './results/year-result.ts';
export { campaignStream, streamOf } from './stream.ts';
export { proposedTalks } from './talks/hold-talks.ts';
export type { Talk } from './talks/talk.ts';
export { type Task, tasksOf } from './tasks.ts';
