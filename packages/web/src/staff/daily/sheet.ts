import {
  type AssessmentItem,
  type Campaign,
  type CivilDate,
  computeResult,
  type DailyLine,
  type DailyProposal,
  evaluatedUnits,
  itemsFor,
  lineStateOf,
  openInputs,
  proposalsFor,
  standingLines,
  type Unit,
} from '@pingyi/core';

/** Where an item of a unit stands on its sheet. */
type CellState = 'none' | 'proposed' | 'waiting' | 'confirmed';

/** One item of a unit's sheet. */
export interface SheetCell {
  readonly item: AssessmentItem;
  readonly state: CellState;
  readonly line: DailyLine | null;
  readonly proposal: DailyProposal | null;
}

/** A unit's sheet as a row of the page. */
export interface SheetRow {
  readonly unit: Unit;
  /** By item; an item that the unit's level does not have is missing. */
  readonly cells: ReadonlyMap<string, SheetCell>;
  readonly confirmed: number;
  /** `notNeeded`: the scheme gives the daily assessment no weight in this unit's composite. */
  readonly need: 'complete' | 'incomplete' | 'notNeeded';
}

function cellOf(
  item: AssessmentItem,
  line: DailyLine | undefined,
  proposal: DailyProposal | undefined,
): SheetCell {
  if (line !== undefined)
    return {
      item,
      line,
      proposal: null,
      state: lineStateOf(line) === 'confirmed' ? 'confirmed' : 'waiting',
    };
  return {
    item,
    line: null,
    proposal: proposal ?? null,
    state: proposal === undefined ? 'none' : 'proposed',
  };
}

function needOf(isShort: boolean, confirmed: number, items: number): SheetRow['need'] {
  if (isShort) return 'incomplete';
  return items > 0 && confirmed === items ? 'complete' : 'notNeeded';
}

/** Every evaluated unit's sheet, in the order of the units. */
export function sheetRows(campaign: Campaign, today: CivilDate): readonly SheetRow[] {
  const short = new Set<string>(
    openInputs(campaign, computeResult(campaign)).flatMap((reason) =>
      reason.code === 'daily-lines-missing' ? reason.facts.units : [],
    ),
  );
  return evaluatedUnits(campaign.units).map((unit) => {
    const items = itemsFor(campaign.plan, unit);
    const lines = standingLines(campaign, unit.id);
    const proposals = proposalsFor(campaign, unit, today);
    const cells = new Map(
      items.map((item) => [
        item.id,
        cellOf(
          item,
          lines.find((line) => line.item === item.id),
          proposals.find((proposal) => proposal.item.id === item.id),
        ),
      ]),
    );
    const confirmed = [...cells.values()].filter(({ state }) => state === 'confirmed').length;
    const need = needOf(short.has(unit.id), confirmed, items.length);
    return { unit, cells, confirmed, need };
  });
}
