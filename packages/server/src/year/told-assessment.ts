import {
  type Campaign,
  type CivilDate,
  itemsFor,
  lineStateOf,
  proposalsFor,
  type Unit,
} from '@pingyi/core';
import { adjustmentsForUnit } from './told-adjustments.ts';

/** The sheet item by item, each with every line that was entered for it. */
export function toldItems(campaign: Campaign, unit: Unit) {
  const lines = campaign.dailyLines.get(unit.id) ?? [];
  return itemsFor(campaign.plan, unit).map(({ id, name, max }) => ({
    item: id,
    name,
    max,
    lines: lines
      .filter(({ item }) => item === id)
      .map((line) => ({
        line: line.line,
        state: lineStateOf(line),
        points: line.points,
        source: line.source,
        restsOn: [...line.restsOn],
        grounds: line.grounds,
        evidence: line.evidence,
        entered: line.entered.seq,
        confirmed: line.confirmed === null ? null : line.confirmed.seq,
        ended: line.ended === null ? null : { reason: line.ended.reason, seq: line.ended.seq },
      })),
  }));
}

/** What the system proposes for items without a line; for whoever enters lines. */
function toldProposals(campaign: Campaign, unit: Unit, today: CivilDate) {
  return proposalsFor(campaign, unit, today).map(({ item, points, source, restsOn, grounds }) => ({
    item: item.id,
    points,
    source,
    restsOn: [...restsOn],
    grounds,
  }));
}

/** A unit's daily assessment and adjustments as they stand on a day. */
export function toldAssessment(campaign: Campaign, unit: Unit, today: CivilDate) {
  return {
    unit: unit.id,
    name: unit.name,
    items: toldItems(campaign, unit),
    proposals: toldProposals(campaign, unit, today),
    adjustments: adjustmentsForUnit(campaign, unit.id, today),
  };
}
