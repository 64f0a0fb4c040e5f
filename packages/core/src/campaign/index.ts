export { apply, replay } from './apply.ts';
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
export type { Campaign, Handover, Mark, PhaseState, Returned, Vote } from './campaign.ts';
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
export { closingGate, type DutyCount, dutyCounts, openingGate } from './gates.ts';
export { announcedOf, votedLevels } from './phases/conditions.ts';
export { phaseOf, phases } from './phases/index.ts';
export type { Duty, Phase, Progress } from './phases/phase.ts';
export { planningWarnings } from './planning-warnings.ts';
export type { CampaignFacts, CampaignReason, CampaignReasonCode } from './reasons.ts';
export { campaignStream, streamOf } from './stream.ts';
export { type Task, tasksOf } from './tasks.ts';
