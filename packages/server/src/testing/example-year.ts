import { readFile } from 'node:fs/promises';
import {
  formatTerminating,
  itemsFor,
  type NewAct,
  planPreset,
  readScoreJson,
  type UnitInput,
} from '@pingyi/core';
import { announced, assessed, createdWith, decided, deducted, exempted } from './result-acts.ts';

/** Points of each item so that they add up to the total: full ones first, what is left on the last. */
function spread(level: string, total: string): Readonly<Record<string, string>> {
  const cents = (text: string) => Math.round(Number(text) * 100);
  let left = cents(total);
  const points: Record<string, string> = {};
  for (const { id, max } of itemsFor(planPreset(2026), { level })) {
    const given = Math.min(left, cents(max));
    points[id] = (given / 100).toFixed(2);
    left -= given;
  }
  return points;
}

/**
 * The acts that give a campaign the numbers of a score file, such as that of the example city.
 *
 * @param fewer how many ballots of the best grade of a unit become ones of the worst
 */
export async function yearOfScoreFile(
  file: string,
  campaign: string,
  year: number,
  fewer: (unit: UnitInput, place: number) => number = () => 0,
): Promise<readonly NewAct[]> {
  const read = readScoreJson(await readFile(file));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { scheme, units } = read.value;
  const text = (value: Parameters<typeof formatTerminating>[0]) => formatTerminating(value) ?? '0';
  const acts: NewAct[] = [...createdWith(campaign, year, units, scheme)];
  for (const [place, unit] of units.entries()) {
    const { id, tally, dailyAssessment: sheet } = unit;
    if (tally?.kind === 'plain') {
      const [top = 0, ...rest] = tally.counts.grades;
      const moved = Math.min(top, fewer(unit, place));
      const grades = [top - moved, ...rest.slice(0, -1), (rest.at(-1) ?? 0) + moved];
      const { abstained, invalid, issued } = tally.counts;
      const beside = { abstained, invalid, ...(issued === null ? {} : { issued }) };
      acts.push(announced(campaign, id, grades, scheme, beside));
    }
    if (sheet !== null)
      acts.push(...assessed(campaign, unit, spread(unit.class, text(sheet.points))));
    for (const [number, { rule, amount, grounds }] of unit.deductions.entries()) {
      const points = text(amount);
      const deduction = { rule, amount: points, counts: points, grounds, number };
      acts.push(...deducted(campaign, id, deduction));
    }
    for (const { rule, amount, grounds } of unit.bonuses)
      acts.push(...decided(campaign, id, 'bonus', { rule, amount: text(amount), grounds }));
    for (const { rule, grounds } of unit.vetoes)
      acts.push(...decided(campaign, id, 'veto', { rule, amount: null, grounds }));
    if (unit.isExempt) acts.push(exempted(campaign, id));
  }
  return acts;
}
