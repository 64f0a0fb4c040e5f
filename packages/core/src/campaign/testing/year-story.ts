import { isCampaignAct, type StoredAct } from '../../acts/act.ts';
import type { Role } from '../../acts/role.ts';
import { isZero } from '../../exact/fraction.ts';
import { planScheme } from '../../rulebook/plan-scheme.ts';
import { termWeightsOf } from '../../scoring/composite.ts';
import type { UnitId } from '../../units/unit-id.ts';
import { campaignSentence } from '../../words/campaign.ts';
import { namesOf } from '../../words/campaign-names.ts';
import { itemsFor } from '../assessment/items.ts';
import { type CommandType, readCommand } from '../command.ts';
import { decide } from '../decide.ts';
import type { CampaignReason } from '../reasons.ts';
import { computeResult } from '../results/numbers.ts';
import { documentOf, type Story, shanghai, storyUntil } from './story.ts';

/** The end of the fictional city's year: daily lines, adjustments, the result in notice and final. */

/** The plan's scheme with a rule of each kind. */
export const ruledScheme = {
  ...planScheme,
  rules: [
    ...planScheme.rules,
    { id: 'finding', kind: 'deduction', label: '检查发现问题', amount: '0.2', cap: null },
    { id: 'exposure', kind: 'deduction', label: '媒体曝光', cap: '5' },
    { id: 'model', kind: 'bonus', label: '先进典型', amount: '1', cap: '2' },
    { id: 'falsified', kind: 'veto', label: '弄虚作假' },
  ],
};

/** Who acts: a role with an account of its own name, such as two clerks of one office. */
export interface Person {
  readonly role: Role;
  readonly account: string;
}

export const clerk: Person = { role: 'office', account: 'clerk-1' };
export const otherClerk: Person = { role: 'office', account: 'clerk-2' };
export const thirdClerk: Person = { role: 'office', account: 'clerk-3' };
export const leader: Person = { role: 'leader', account: 'acc-leader' };
export const group: Person = { role: 'leadingGroup', account: 'acc-group' };

export function liaisonOf(unit: string): Person {
  return { role: 'liaison', account: `liaison-${unit}` };
}

/** What comes of a command by a person. */
function askBy(story: Story, by: Person, type: CommandType, body: unknown) {
  const read = readCommand({ type, actor: by, body });
  if (!read.ok) throw new Error(`${type}: ${JSON.stringify(read.faults)}`);
  return decide(story.campaign(), read.command, shanghai(story.now()));
}

/** The unmet conditions of a command by a person, in order. */
export function unmetBy(
  story: Story,
  by: Person,
  type: CommandType,
  body: unknown,
): readonly CampaignReason[] {
  const decision = askBy(story, by, type, body);
  return decision.ok ? [] : decision.unmet;
}

/** The warnings of a command that succeeds. */
export function warningsBy(story: Story, by: Person, type: CommandType, body: unknown) {
  const decision = askBy(story, by, type, body);
  if (!decision.ok) throw new Error(JSON.stringify(decision.unmet));
  return decision.warnings;
}

/** Gives a command as a person; throws with the sentences when it is refused. */
export function give(
  story: Story,
  by: Person,
  type: CommandType,
  body: unknown,
): readonly StoredAct[] {
  const decision = askBy(story, by, type, body);
  if (decision.ok) return story.append(decision.acts);
  const names = namesOf(story.campaign());
  const sentences = decision.unmet.map((reason) => campaignSentence(reason, names).zh);
  throw new Error(`${type}: ${sentences.join(' ')}`);
}

/** A line as a clerk enters it. */
export function lineOfItem(unit: string, item: string, points: string, change: object = {}) {
  const line = `line-${unit}-${item}`;
  const evidence = documentOf(line);
  return { line, item, points, source: null, grounds: '查阅台账', evidence, ...change };
}

/** A deduction as a clerk enters it. */
export function adjustmentFor(unit: string, change: object = {}) {
  return {
    adjustment: `adjustment-${unit}`,
    unit,
    rule: 'exposure',
    amount: '2',
    source: { kind: 'exposure', ref: `news-${unit}` },
    grounds: '市级媒体曝光属实',
    evidence: documentOf(`proof-${unit}`),
    ...change,
  };
}

/** The year with rules of every kind, until the stations are evaluated or until December. */
export function yearUntil(stage: 'mobilised' | 'december'): Story {
  return storyUntil(stage, undefined, ruledScheme);
}

/** Full points for everybody whose composite needs them, entered by one clerk and confirmed by another. */
export function assess(story: Story): void {
  const { book } = computeResult(story.campaign());
  const sheets = book.scores.flatMap(({ unit, policy }) => {
    if (unit.isExempt || isZero(termWeightsOf(policy, book.weights).daily)) return [];
    const found = story.campaign().units.get(unit.id as UnitId);
    if (found === undefined) throw new Error(`no unit ${unit.id}`);
    const items = itemsFor(story.campaign().plan, found);
    return [{ unit: unit.id, lines: items.map(({ id, max }) => lineOfItem(unit.id, id, max)) }];
  });
  give(story, clerk, 'enter-daily-lines', { sheets });
  give(story, otherClerk, 'confirm-daily-lines', {
    sheets: sheets.map(({ unit, lines }) => ({ unit, lines: lines.map(({ line }) => line) })),
  });
}

/** The digest of the result as it is computed now. */
export function digestNow(story: Story): string {
  return computeResult(story.campaign()).digest;
}

/** Puts the result into public notice; statistics are the staff's unless it is said otherwise. */
export function publishNotice(
  story: Story,
  statistics: 'staff' | 'public' = 'staff',
): StoredAct<'result-notice-published'> {
  const [act] = give(story, clerk, 'publish-result-notice', {
    result: digestNow(story),
    outlet: '市政府门户网站',
    document: null,
    statistics,
  });
  if (act?.type !== 'result-notice-published') throw new Error('no notice');
  return act;
}

/** Only what everybody sees, of the campaign's own stream. */
export function publicActs(story: Story): readonly StoredAct[] {
  return story.acts.filter((act) => isCampaignAct(act) && act.visibility === 'public');
}
