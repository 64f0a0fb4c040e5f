import { type Campaign, evaluatedUnits, itemsFor, standingLines } from '@pingyi/core';
import { type DailyLineRow, rowOfDailyLine } from '@pingyi/documents/sheets';

/** The lines of a campaign that stand, waiting ones too, as rows of their list: unit by unit, item by item. */
export function dailyRows(campaign: Campaign): readonly DailyLineRow[] {
  return evaluatedUnits(campaign.units).flatMap((unit) => {
    const lines = standingLines(campaign, unit.id);
    return itemsFor(campaign.plan, unit).flatMap(({ id }) => {
      const line = lines.find(({ item }) => item === id);
      return line === undefined ? [] : [rowOfDailyLine(line)];
    });
  });
}
