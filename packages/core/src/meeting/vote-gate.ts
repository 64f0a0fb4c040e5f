import type { Campaign } from '../campaign/campaign.ts';
import { announcedOf, rulesPublished, votedLevels } from '../campaign/phases/conditions.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import type { PanelFinding } from '../panel/check-panel.ts';
import { balanceOf, imbalances, isBalanceCurrent, unvoidedBoxes } from '../poll/balance.ts';
import { bodiesOf, keysListed, officersOf } from './checks.ts';
import type { Meeting } from './meeting.ts';
import { judgePanel } from './panel-gate.ts';
import { panelOf } from './presence.ts';
import type { MeetingViews } from './rule.ts';
import { insideStep, unitsToHear } from './turns.ts';

/**
 * What a vote needs before it opens, apart from its polls: rules, order, evidence, panel, officers,
 * balance, step. Each condition is reported with its numbers, all of them together.
 */

/** Evidence, and that no unit has a result or a standing vote elsewhere. */
function unitConditions(meeting: Meeting, campaign: Campaign): readonly CampaignReason[] {
  const units = unitsToHear(meeting, campaign);
  if (units.length === 0) return [{ code: 'no-units', facts: { need: 1, have: 0 } }];
  return units.flatMap((unit): readonly CampaignReason[] => {
    const reasons: CampaignReason[] = [];
    const result = campaign.results.get(unit);
    if (result !== undefined)
      reasons.push({ code: 'result-stands', facts: { unit, seq: result.seq } });
    else
      for (const vote of campaign.votes.values())
        if (vote.voids === null && vote.meeting !== meeting.id && vote.units.includes(unit))
          reasons.push({ code: 'unit-in-vote', facts: { unit, meeting: vote.meeting } });
    if ((campaign.findings.get(unit)?.announced ?? null) === null)
      reasons.push({ code: 'findings-unannounced', facts: { unit } });
    return reasons;
  });
}

/** Level by level from the bottom up: every level below has its results announced (plan §III.4, R15). */
function orderConditions({ level }: Meeting, campaign: Campaign): readonly CampaignReason[] {
  const voted = votedLevels(campaign);
  return voted.slice(0, Math.max(0, voted.indexOf(level))).flatMap((below) => {
    const { need, have, missing } = announcedOf(campaign, below);
    if (have >= need) return [];
    const facts = { level, below, need, have, missing };
    return [{ code: 'lower-level-unannounced' as const, facts }];
  });
}

/** The meetings whose persons the panel rule counts together. */
function inScope(meeting: Meeting, { campaign, others }: MeetingViews): readonly Meeting[] {
  const { scope } = campaign.scheme.panel;
  if (scope === 'meeting' || scope === 'unit') return [meeting];
  const held = others.filter(
    ({ id, level, calledOff }) =>
      id !== meeting.id && calledOff === null && (scope === 'campaign' || level === meeting.level),
  );
  return [...held, meeting];
}

/** The panel over the scope of its rule, judged as an opening now would be. */
function panelConditions(meeting: Meeting, views: MeetingViews): PanelFinding {
  const { level, particulars } = meeting;
  const panel = panelOf(inScope(meeting, views));
  return judgePanel(views.campaign, { level, units: particulars.units }, panel);
}

const scrutineersNeeded = 2;
const tellersNeeded = 2;

/** Everybody who will have to sign is named and has a listed key. */
export function officerConditions(meeting: Meeting): readonly CampaignReason[] {
  if (meeting.officers === null) return [{ code: 'officers-unnamed', facts: { need: 1, have: 0 } }];
  const reasons: CampaignReason[] = [];
  const needs = [
    { role: 'chair' as const, need: 1 },
    { role: 'scrutineer' as const, need: scrutineersNeeded },
    {
      role: 'teller' as const,
      need: meeting.particulars.ballots === 'electronic' ? 0 : tellersNeeded,
    },
  ];
  for (const { role, need } of needs) {
    const named = officersOf(meeting, role).length;
    const have = keysListed(meeting, role);
    if (named < need)
      reasons.push({ code: 'officers-too-few', facts: { role, need, have: named } });
    else if (have < need) reasons.push({ code: 'key-unlisted', facts: { role, need, have } });
  }
  const bodies = bodiesOf(meeting, officersOf(meeting, 'scrutineer')).length;
  if (officersOf(meeting, 'scrutineer').length >= scrutineersNeeded && bodies < scrutineersNeeded)
    reasons.push({
      code: 'scrutineers-of-one-body',
      facts: { need: scrutineersNeeded, have: bodies },
    });
  return reasons;
}

/** The balance of the desk and of every box is signed and says what the acts say now. */
function balanceConditions(meeting: Meeting): GateFinding {
  const { balance } = meeting.electronic;
  const boxes = unvoidedBoxes(meeting);
  const wrong = imbalances(balanceOf(meeting));
  if (balance === null)
    return {
      unmet: [...boxes, ...wrong, { code: 'balance-unsigned', facts: { need: 2, have: 0 } }],
      warnings: [],
    };
  if (!isBalanceCurrent(meeting))
    return {
      unmet: [...boxes, ...wrong, { code: 'balance-outdated', facts: { seq: balance.seq } }],
      warnings: [],
    };
  return { unmet: boxes, warnings: wrong };
}

interface GateFinding {
  readonly unmet: readonly CampaignReason[];
  readonly warnings: readonly CampaignReason[];
}

/** Everything that a vote needs before it opens, apart from what each of its polls needs. */
export function voteGate(meeting: Meeting, views: MeetingViews): GateFinding {
  const { campaign } = views;
  const panel = panelConditions(meeting, views);
  const balance = balanceConditions(meeting);
  return {
    unmet: [
      ...rulesPublished(campaign),
      ...unitConditions(meeting, campaign),
      ...orderConditions(meeting, campaign),
      ...panel.unmet,
      ...officerConditions(meeting),
      ...balance.unmet,
      ...insideStep(meeting, campaign, 'vote'),
    ],
    warnings: [...panel.warnings, ...balance.warnings],
  };
}

/** The panel that an opening is measured by: persons in the scope of the panel rule, each once. */
export function measuredPanel(meeting: Meeting, views: MeetingViews) {
  return panelOf(inScope(meeting, views));
}
