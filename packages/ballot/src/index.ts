// The front door of the room: what others may use, by subject.

// Archive
export { readBallotBytes } from './archive/ballot-bytes.ts';
export type { ByteSource } from './archive/byte-reader.ts';
export type { ArchiveFault, ArchiveFaultCode } from './archive/faults.ts';
export type { Milestone } from './archive/milestones.ts';
export type { ArchiveOutline, BallotEntry } from './archive/outline.ts';
export { readOutline } from './archive/outline.ts';
export type { Appended, ArchiveEnd } from './archive/write.ts';
export {
  appendBallot,
  appendEncryptedTally,
  appendEndBallots,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  startArchive,
} from './archive/write.ts';
export type { BallotCheck, BallotFault, CheckedBallot, CheckOptions } from './ballots/check.ts';
export { ballotChecks, checkBallot } from './ballots/check.ts';
export type { Choices, ChoicesFault, CreatedBallot, CreateOptions } from './ballots/create.ts';
export { createBallot, faultOfChoices } from './ballots/create.ts';
export { makeBallotSeed, seededScalars } from './ballots/seeded-scalars.ts';
export { longestBallot } from './ballots/size.ts';
// Ballots
export type { TestedBallot, TestedBallotFault } from './ballots/tested-ballot.ts';
export {
  choicesOfMarks,
  readTestedBallot,
  repeatBallot,
  revealBallot,
  writeTestedBallot,
} from './ballots/tested-ballot.ts';
export { trackingCodeOf, trackingCodeOfDigest } from './ballots/tracking-code.ts';
// Credentials
export type { CodeFault } from './credentials/belenios-code.ts';
export { beleniosCodeCredential } from './credentials/belenios-code.ts';
export type { Credential } from './credentials/credential.ts';
export type { CredentialList, CredentialListFault, CredentialLookup } from './credentials/list.ts';
export { readCredentialList, writeCredentialList } from './credentials/list.ts';
export { makeSlipSecret, slipCredential, slipSecretLength } from './credentials/slip.ts';
export type { SlipTextFault } from './credentials/slip-text.ts';
export { readSlipText, slipTextLength, writeSlipText } from './credentials/slip-text.ts';
// Elections
export type {
  Election,
  ElectionFault,
  ElectionPlan,
  ElectionPlanFault,
} from './elections/election.ts';
export { readElection, writeElection } from './elections/election.ts';
export type { Question } from './elections/question.ts';
export { choicesIn } from './elections/question.ts';
export { readElectionWith } from './elections/read-election.ts';
export { isPollUuid, randomPollUuid } from './elections/uuid.ts';
// Fast verification
export type { BallotBatch, BallotToCheck, BatchWork } from './fast/ballot-batch.ts';
export { openBallotBatch } from './fast/ballot-batch.ts';
export type { BallotMaker } from './fast/ballot-maker.ts';
export { openBallotMaker } from './fast/ballot-maker.ts';
export type { HintsUse } from './fast/hints-file.ts';
export { writeHintsHeader, writeHintsRecord } from './fast/hints-file.ts';
export type { BallotWorkers, Port } from './fast/workers.ts';
export { ballotWorkers, serveBallotChecks } from './fast/workers.ts';
export type { Unmakeable, WrittenHints } from './fast/write-hints.ts';
export { writeHints } from './fast/write-hints.ts';
// Groups
export type { Element, Group, GroupName } from './groups/group.ts';
export { groupNames, isGroupName } from './groups/group.ts';
export { groupOf } from './groups/pick.ts';
export type { ScalarSource } from './groups/scalar.ts';
// Kernel
export type { Kernel } from './kernel/kernel.ts';
export { openKernel } from './kernel/kernel.ts';
export type { KernelGroup } from './kernel/kernel-group.ts';
export { groupsWith, isKernelGroup, kernelGroup } from './kernel/kernel-group.ts';
// Outcomes
export type { Outcome } from './outcome.ts';
// Signatures
export { isEd25519Signature } from './proofs/ed25519-signature.ts';
// Simulation
export type {
  SimulatedElection,
  SimulationEnd,
  SimulationPlan,
  SimulationProgress,
  SimulationStage,
} from './simulation/simulate.ts';
export { simulateElection, simulationStages } from './simulation/simulate.ts';
// Tally
export type { EncryptedTally } from './tally/encrypted-tally.ts';
export {
  addBallot,
  emptyTally,
  readEncryptedTally,
  removeBallot,
  tallyOf,
  writeEncryptedTally,
} from './tally/encrypted-tally.ts';
export type {
  DecryptionFault,
  DecryptOptions,
  MadeDecryption,
  PartialDecryption,
} from './tally/partial-decryption.ts';
export { decryptTally, readPartialDecryption } from './tally/partial-decryption.ts';
export type { CombineFault, Counts } from './tally/result.ts';
export { combineDecryptions, readResult, writeResult } from './tally/result.ts';
export type {
  StrongProofs,
  StrongProofsFault,
  TrusteeStrongProofs,
} from './tally/strong-proofs.ts';
export { faultOfStrongProofs, readStrongProofs, writeStrongProofs } from './tally/strong-proofs.ts';
// Trustees
export type { TrusteeKeyJson } from './trustees/single.ts';
export {
  parseTrusteeKey,
  pollTrusteeSecret,
  trusteeKeyOf,
  trusteeSeedLength,
} from './trustees/single.ts';
export { passesTestDecryption } from './trustees/test-decryption.ts';
export type { Trustees, TrusteesFault } from './trustees/trustees.ts';
export { electionKeyOf, readTrustees, writeTrustees } from './trustees/trustees.ts';
// Verification
export type {
  Check,
  CheckName,
  CheckState,
  Finding,
  FindingCode,
  Unverifiable,
  VerificationReport,
} from './verification/report.ts';
export type { OpenedSetup } from './verification/setup.ts';
export { openSetup } from './verification/setup.ts';
export type {
  NothingToDecrypt,
  TallyToDecrypt,
  VerificationProgress,
  VerifyOptions,
} from './verification/verify.ts';
export { tallyToDecrypt, verifyArchive } from './verification/verify.ts';
