export { type Balance, balanceOf, imbalances } from './balance.ts';
export {
  type ElectronicVote,
  nextPoll,
  ownerNumber,
  type Poll,
  type PollState,
  partKey,
  partsOf,
  pollsOf,
  type Slips,
  standingPoll,
  standingPolls,
} from './poll.ts';
export { type PollToOpen, pollsToOpen } from './poll-gate.ts';
