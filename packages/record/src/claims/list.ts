import { announcedEqualsComputed } from './announced-equals-computed.ts';
import { archivesInLog } from './archives-in-log.ts';
import { ballotsValid } from './ballots-valid.ts';
import type { Claim, ClaimName } from './claim.ts';
import { compositeAndRank } from './composite-and-rank.ts';
import { dailyAndDeductions } from './daily-and-deductions.ts';
import { deadlines } from './deadlines.ts';
import { logIntact } from './log-intact.ts';
import { logOriginClaim } from './log-origin.ts';
import { noPersonalData } from './no-personal-data.ts';
import { openedEqualsSealed } from './opened-equals-sealed.ts';
import { orderKept } from './order-kept.ts';
import { panelDrawn } from './panel-drawn.ts';
import { paperBalances } from './paper-balances.ts';
import { promises } from './promises.ts';
import { quorum } from './quorum.ts';
import { receiptsKept } from './receipts-kept.ts';
import { rulesBeforeVotes } from './rules-before-votes.ts';
import { satisfaction } from './satisfaction.ts';
import { secrecy } from './secrecy.ts';
import { slipsBalance } from './slips-balance.ts';
import { tallyRight } from './tally-right.ts';

/** Every claim by its name; the compiler proves that none is missing. */
export const claims: { readonly [Name in ClaimName]: Claim } = {
  'log-intact': logIntact,
  'log-origin': logOriginClaim,
  'archives-in-log': archivesInLog,
  'rules-before-votes': rulesBeforeVotes,
  'order-kept': orderKept,
  deadlines,
  'panel-drawn': panelDrawn,
  quorum,
  'slips-balance': slipsBalance,
  'ballots-valid': ballotsValid,
  'tally-right': tallyRight,
  'receipts-kept': receiptsKept,
  'paper-balances': paperBalances,
  satisfaction,
  'daily-and-deductions': dailyAndDeductions,
  'composite-and-rank': compositeAndRank,
  promises,
  'announced-equals-computed': announcedEqualsComputed,
  'opened-equals-sealed': openedEqualsSealed,
  'no-personal-data': noPersonalData,
  secrecy,
};
