import type { CampaignFacts, CampaignReason, CampaignReasonCode } from '../campaign/reasons.ts';
import { assessmentWords } from './campaign-assessment.ts';
import type { Names } from './campaign-names.ts';
import { phaseWords } from './campaign-phases.ts';
import { publicationWords } from './campaign-publication.ts';
import { ruleWords } from './campaign-rules.ts';
import { unitWords } from './campaign-units.ts';
import { yearResultWords } from './campaign-year-result.ts';
import type { Sentence } from './language.ts';
import { broadcastWords } from './meeting-broadcast.ts';
import { deskWords } from './meeting-desk.ts';
import { openingWords } from './meeting-opening.ts';
import { planningWords } from './meeting-planning.ts';
import { stepWords } from './meeting-steps.ts';
import { panelWords } from './panel.ts';
import { paperWords } from './paper.ts';
import { ballotWords } from './poll-ballots.ts';
import { keyWords } from './poll-keys.ts';
import { linkWords } from './poll-links.ts';

const words: {
  readonly [Code in CampaignReasonCode]: (facts: CampaignFacts[Code], names: Names) => Sentence;
} = {
  ...ruleWords,
  ...publicationWords,
  ...unitWords,
  ...phaseWords,
  ...assessmentWords,
  ...yearResultWords,
  ...panelWords,
  ...planningWords,
  ...broadcastWords,
  ...deskWords,
  ...stepWords,
  ...openingWords,
  ...keyWords,
  ...linkWords,
  ...ballotWords,
  ...paperWords,
};

/**
 * The sentence of an unmet condition or a warning, in every language: what happened, why, and what to do
 * now, with the numbers.
 */
export function campaignSentence(reason: CampaignReason, names: Names): Sentence {
  const sentence = words[reason.code] as (facts: unknown, names: Names) => Sentence;
  return sentence(reason.facts, names);
}
