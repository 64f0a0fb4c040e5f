/** The front door of core: the plan's rules as pure functions. */

export * from './accounts/index.ts';
export * from './acts/index.ts';
export * from './campaign/index.ts';
export { formatRounded, formatTerminating, parseDecimal } from './exact/decimal.ts';
export { compare, type Fraction, formatExact, fraction } from './exact/fraction.ts';
export {
  type Fact,
  type Facts,
  type Fault,
  type FaultCode,
  faultCodes,
  pathOf,
  type Read,
} from './faults/fault.ts';
export { canonicalJson, digestOf, digestOfBytes } from './json/canonical.ts';
export { type JsonReading, largestJson, readJson } from './json/read-json.ts';
export * from './meeting/index.ts';
export * from './panel/index.ts';
export * from './paper/index.ts';
export * from './poll/index.ts';
export * from './rulebook/plan/index.ts';
export { planScheme } from './rulebook/plan-scheme.ts';
export { readScheme, type SchemeReading } from './rulebook/read-scheme.ts';
export type { Grade, LeafPolicy, PanelRule, Rule, Scheme } from './rulebook/scheme.ts';
export { usualRules } from './rulebook/usual-rules.ts';
export type { ScoreInput, UnitInput } from './scoring/input.ts';
export { type Loss, type LossPart, type LossSource, lossesOf } from './scoring/losses.ts';
export { readScoreInput, readScoreJson } from './scoring/read-input.ts';
export { type Reason, type ReasonCode, reasonCodes } from './scoring/reason.ts';
export {
  type PartResult,
  type ScoreResult,
  type StepResult,
  scoreResultOf,
  type UnitFigures,
  type UnitResult,
  unitFiguresOf,
  unitResultOf,
} from './scoring/result.ts';
export { resultTexts, unitsAPart } from './scoring/result-text.ts';
export { score } from './scoring/score.ts';
export type { ScoreBook, UnitScore } from './scoring/unit-score.ts';
export { changeInput, type UnitChange } from './scoring/what-if.ts';
export * from './statistics/index.ts';
export * from './units/index.ts';
export { accountSentence } from './words/accounts.ts';
export { actSentence } from './words/acts.ts';
export { campaignSentence } from './words/campaign.ts';
export { dayText } from './words/campaign-days.ts';
export { type NamedKind, type Names, namesOf } from './words/campaign-names.ts';
export { faultSentence } from './words/faults.ts';
export { hostScriptOf } from './words/host-script.ts';
export type { Language, Sentence } from './words/language.ts';
export { lossSentence } from './words/losses.ts';
export { noCompositeSentence } from './words/no-composite.ts';
export { reasonSentence } from './words/reasons.ts';
export { describeScheme } from './words/scheme.ts';
export { intervalText, possibleRanksText, responseText } from './words/statistics.ts';
export { stepName } from './words/step-names.ts';
export { vocabulary } from './words/vocabulary.ts';
