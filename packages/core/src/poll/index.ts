export { type Balance, balanceOf, imbalances } from './balance.ts';
export type { ElectronicVote, Poll, PollState, Slips } from './poll.ts';
export { type PollToOpen, pollsToOpen } from './poll-gate.ts';
