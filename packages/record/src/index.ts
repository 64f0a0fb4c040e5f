// The front door of the room: what others may use, by subject.

// Bundles
export { type BundleFile, bundleFileOf } from './bundle/bundle-file.ts';
export { type BundleFault, type BundleFaultCode, bundleFaultCodes } from './bundle/faults.ts';
export type { BundleHead } from './bundle/manifest.ts';
export {
  actsName,
  archiveName,
  checkpointName,
  cosignaturesName,
  hintsName,
  readmeName,
  sheetName,
  strongName,
} from './bundle/members.ts';
export { type MembersOfActs, membersOfActs, type NamedPoll } from './bundle/members-of-acts.ts';
export { type OpenedBundle, openBundle, readMember } from './bundle/open-bundle.ts';
export { readmeText } from './bundle/readme.ts';
export {
  type BundleSource,
  type BundleToWrite,
  type PreparedBundle,
  prepareBundle,
} from './bundle/write-bundle.ts';
// Verification of bundles
export { type ClaimName, claimNames } from './claims/claim.ts';
export type { BundleProgress } from './evidence/gather.ts';
export { readTrust, type Trust } from './evidence/trust.ts';
// Checkpoints
export { checkAdvance } from './log/checkpoints/advance.ts';
export {
  type Checkpoint,
  readCheckpoint,
  readCheckpointText,
  type SignedCheckpoint,
  signCheckpoint,
  writeCheckpointText,
} from './log/checkpoints/checkpoint.ts';
export { logOrigin } from './log/checkpoints/origin.ts';
// Faults
export { type LogFault, type LogFaultCode, logFaultCodes, type Outcome } from './log/faults.ts';
export { type HashFunction, type HashName, sha256 } from './log/hash.ts';
// Leaves
export {
  type CommitmentSalt,
  randomSalt,
  readSalt,
  saltLength,
} from './log/leaves/commitment.ts';
export { largestLeaf } from './log/leaves/data.ts';
export { type ByteSource, leafLines } from './log/leaves/lines.ts';
export { internalLeaf, type Leaf, publicLeaf } from './log/leaves/make-leaf.ts';
export { checkOpening, type Opening, readOpening, writeOpening } from './log/leaves/opening.ts';
export { type ReadLeaf, readLeaf } from './log/leaves/read-leaf.ts';
export type { InternalView, PublicView } from './log/leaves/view.ts';
// Signed notes
export { checkNote, type Signed } from './log/notes/check-note.ts';
export { type KeyName, readKeyName } from './log/notes/key-name.ts';
export { type NoteSignature, readNote, type SignedNote, writeNote } from './log/notes/note.ts';
export { cosignText, makeSigner, type NoteSigner, signText } from './log/notes/sign.ts';
export {
  isFingerprintOf,
  keyFingerprint,
  makeVerifierKey,
  readVerifierKey,
  type SignatureType,
  type VerifierKey,
  writeVerifierKey,
} from './log/notes/verifier-key.ts';
// Trees
export {
  type Consistency,
  checkConsistency,
  checkInclusion,
  type Inclusion,
} from './log/tree/check.ts';
export {
  type Appended,
  appendLeaf,
  emptyFrontier,
  type Frontier,
  rootOf,
  type TreeNode,
} from './log/tree/frontier.ts';
export { emptyRoot, leafHash } from './log/tree/hashes.ts';
export { type ProofJson, readProof, writeProof } from './log/tree/proof-json.ts';
export {
  type NodeReader,
  type Proof,
  placesForConsistency,
  placesForInclusion,
  placesForRoot,
  proveConsistency,
  proveInclusion,
  readFrontier,
} from './log/tree/prove.ts';
export type { NodePlace } from './log/tree/spans.ts';
// Verification
export type { LeafSource, LogEntry } from './log/verification/place-leaves.ts';
export type { LogIdentity } from './log/verification/read-checkpoints.ts';
export type {
  CheckpointResult,
  CheckpointState,
  LogReport,
} from './log/verification/report.ts';
export { type LogToVerify, verifyLog } from './log/verification/verify-log.ts';
// Officers of a meeting
export { checkOfficerSignatures, type SignatureFinding } from './officers/check-signatures.ts';
export { officerKeyOf, signAsOfficer } from './officers/officer-key.ts';
// Receipts
export { type BallotReceipt, receiptText } from './receipts/ballot-receipt.ts';
export { type ClaimReport, hasFailure, type Report } from './report/report.ts';
export type {
  ClaimFinding,
  ClaimState,
  FindingCode,
  ReasonCode,
  Verdict,
} from './report/verdict.ts';
export type { Sighting, WitnessReport } from './report/witnesses.ts';
// The public site
export type {
  AnsweredPage,
  AnswerPage,
  AskedPage,
  PollBoard,
  PublicRecord,
  PublishedBundle,
  PublishedOpinion,
} from './site/public-record.ts';
export { type VerifyBundleOptions, verify } from './verify.ts';
// Words
export { type Belief, beliefs } from './words/beliefs.ts';
export { bundleFaultSentence } from './words/bundle-faults.ts';
export { claimSentence, claimStateName } from './words/claims.ts';
export { factName, factText } from './words/facts.ts';
export { findingSentence } from './words/findings.ts';
export { logFaultSentence } from './words/log-faults.ts';
export { type Power, powers } from './words/powers.ts';
export { claimReasonSentence } from './words/reasons.ts';
