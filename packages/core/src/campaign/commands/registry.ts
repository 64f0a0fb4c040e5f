import {
  objectToAdjustment,
  replyToObjection,
  reviewLateObjection,
} from '../assessment/adjustment-objections.ts';
import { enterAdjustment, withdrawAdjustment } from '../assessment/adjustments.ts';
import {
  confirmDailyLines,
  returnDailyLine,
  withdrawDailyLine,
} from '../assessment/daily-lines.ts';
import { decideAdjustment } from '../assessment/decide-adjustment.ts';
import { enterDailyLines, takeOverDailyLines } from '../assessment/enter-daily-lines.ts';
import { collateProblems, reportToLeadingGroup } from '../december/collate-problems.ts';
import { finaliseResult, reopenResult } from '../results/finalise.ts';
import { objectToResult, reviewObjection } from '../results/objections.ts';
import { publishResultNotice } from '../results/publish-notice.ts';
import { decideTalk, discloseTalk, recordFollowUp, recordTalk } from '../talks/hold-talks.ts';
import { changeCalendar } from './change-calendar.ts';
import { changePlan } from './change-plan.ts';
import { changeScheme } from './change-scheme.ts';
import { chooseHotIssues } from './choose-hot-issues.ts';
import { acceptFinalReport, handInFinalReport, returnFinalReport } from './final-report.ts';
import { announceFindings, compileFindings } from './inspection-findings.ts';
import { exemptUnitCommand, mergeUnitsCommand, readmitUnit } from './leave-out-units.ts';
import { publishCommitment, recordMobilisationMeeting } from './mobilise.ts';
import { nameUnitOfficers } from './name-unit-officers.ts';
import {
  approvePublication,
  proposePublication,
  returnPublication,
  withdrawPublication,
} from './publication.ts';
import {
  acceptSelfCheckReport,
  handInSelfCheckReport,
  returnSelfCheckReport,
} from './self-check-report.ts';
import { addUnits, changeUnitCommand, moveUnitCommand } from './shape-tree.ts';
import { closePhase, openPhase } from './turn-phases.ts';
import { approveUnitPlan, handInUnitPlan, returnUnitPlan } from './unit-plan.ts';

/** Every command of a campaign that exists; only its creation stands apart. */
export const commandRules = [
  changeCalendar,
  changePlan,
  changeScheme,
  proposePublication,
  withdrawPublication,
  returnPublication,
  approvePublication,
  addUnits,
  changeUnitCommand,
  moveUnitCommand,
  mergeUnitsCommand,
  exemptUnitCommand,
  readmitUnit,
  nameUnitOfficers,
  openPhase,
  closePhase,
  recordMobilisationMeeting,
  publishCommitment,
  handInUnitPlan,
  returnUnitPlan,
  approveUnitPlan,
  chooseHotIssues,
  handInSelfCheckReport,
  returnSelfCheckReport,
  acceptSelfCheckReport,
  compileFindings,
  announceFindings,
  handInFinalReport,
  returnFinalReport,
  acceptFinalReport,
  collateProblems,
  reportToLeadingGroup,
  enterDailyLines,
  takeOverDailyLines,
  confirmDailyLines,
  returnDailyLine,
  withdrawDailyLine,
  enterAdjustment,
  objectToAdjustment,
  replyToObjection,
  reviewLateObjection,
  decideAdjustment,
  withdrawAdjustment,
  publishResultNotice,
  objectToResult,
  reviewObjection,
  finaliseResult,
  reopenResult,
  decideTalk,
  recordTalk,
  recordFollowUp,
  discloseTalk,
] as const;
