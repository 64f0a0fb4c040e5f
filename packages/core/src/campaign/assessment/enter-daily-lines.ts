import { z } from 'zod';
import type { PayloadOf } from '../../acts/catalogue.ts';
import type { Draft } from '../../acts/draft.ts';
import {
  adjustmentId,
  documentRef,
  factSource,
  type LineId,
  lineId,
  officialText,
  points,
  word,
} from '../../acts/values.ts';
import { compare } from '../../exact/fraction.ts';
import { withEntry } from '../../state/with-entry.ts';
import type { Unit } from '../../units/tree.ts';
import { type UnitId, unitId } from '../../units/unit-id.ts';
import type { Campaign } from '../campaign.ts';
import { unitIsEvaluated } from '../commands/checks.ts';
import { rulesPublished } from '../phases/conditions.ts';
import type { CampaignReason } from '../reasons.ts';
import { resultMayChange } from '../results/final.ts';
import { exactPoints } from '../results/score-input.ts';
import { commandRule, type Ruling } from '../rule.ts';
import { lineOf, lineStateOf, standingLines } from './daily-line.ts';
import { itemsFor } from './items.ts';
import { costOfLine, isLowered, isSameFact, penaltyOn, punishedOnce } from './penalties.ts';
import { proposalsFor } from './proposals.ts';
import { withdrawalOf } from './withdrawal.ts';

/** Entering lines of the daily assessment: judged by a person, or taken over from what the system proposes. */

type Line = PayloadOf<'daily-lines-entered'>['lines'][number];

/** A line to be entered, and what gives way to it. */
interface Wanted {
  readonly line: Line;
  /** The lighter penalty on the same fact. */
  readonly instead: string | null;
  /** The line that stands for the same item, and why another one takes its place. */
  readonly replaces: { readonly line: LineId; readonly reason: string } | null;
}

interface Sheet {
  readonly unit: UnitId;
  readonly lines: readonly Wanted[];
}

/** The campaign as it would be without a line that gives way. */
function withoutReplaced(campaign: Campaign, unit: UnitId, { replaces }: Wanted): Campaign {
  if (replaces === null) return campaign;
  const lines = campaign.dailyLines.get(unit) ?? [];
  const rest = lines.filter(({ line, ended }) => ended !== null || line !== replaces.line);
  return { ...campaign, dailyLines: withEntry(campaign.dailyLines, unit, rest) };
}

/** What a line may replace: one that stands for the same item. */
function replacementReasons(
  campaign: Campaign,
  unit: UnitId,
  { line, replaces }: Wanted,
): readonly CampaignReason[] {
  if (replaces === null) return [];
  const found = lineOf(campaign, unit, replaces.line);
  if (found === undefined || found.item !== line.item)
    return [{ code: 'id-unknown', facts: { thing: 'dailyLine', id: replaces.line } }];
  const state = lineStateOf(found);
  if (found.ended === null) return [];
  return [
    { code: 'daily-line-state', facts: { unit, line: found.line, needed: 'confirmed', state } },
  ];
}

/** What a line may be for a unit: an item of its sheet, points within the item's, nothing standing in its place. */
function lineReasons(campaign: Campaign, unit: Unit, wanted: Wanted): readonly CampaignReason[] {
  const { line } = wanted;
  const { item, points: given } = line;
  const found = itemsFor(campaign.plan, unit).find(({ id }) => id === item);
  const unmet: CampaignReason[] = [...replacementReasons(campaign, unit.id, wanted)];
  if (found === undefined)
    unmet.push({ code: 'daily-item-unknown', facts: { item, unit: unit.id } });
  else if (compare(exactPoints(given), exactPoints(found.max)) > 0)
    unmet.push({
      code: 'daily-points-above-max',
      facts: { item, unit: unit.id, points: given, max: found.max },
    });
  if (lineOf(campaign, unit.id, line.line) !== undefined)
    unmet.push({ code: 'id-taken', facts: { thing: 'dailyLine', id: line.line } });
  const standing = standingLines(campaign, unit.id).find((each) => each.item === item);
  if (standing !== undefined && standing.line !== wanted.replaces?.line)
    unmet.push({
      code: 'daily-line-stands',
      facts: { unit: unit.id, item, line: standing.line },
    });
  return unmet;
}

function dailyLine(id: LineId) {
  return { kind: 'dailyLine', id } as const;
}

/** The ruling on one line: its faults, and the end of whatever gives way to it. */
function ruleOnLine(
  campaign: Campaign,
  unit: Unit,
  wanted: Wanted,
): { readonly unmet: readonly CampaignReason[]; readonly withdrawn: readonly Draft[] } {
  const unmet = lineReasons(campaign, unit, wanted);
  const { line, instead, replaces } = wanted;
  if (unmet.length > 0) return { unmet, withdrawn: [] };
  const replaced =
    replaces === null
      ? []
      : [withdrawalOf(campaign, unit.id, dailyLine(replaces.line), replaces.reason)];
  if (line.source === null || !isLowered(campaign, unit.id, line))
    return { unmet, withdrawn: replaced };
  const standing = penaltyOn(withoutReplaced(campaign, unit.id, wanted), unit.id, line.source);
  const weigh = () => costOfLine(campaign, unit.id, line);
  const twice = punishedOnce(unit.id, line.source, weigh, standing, instead);
  if (twice.length > 0 || standing === null) return { unmet: twice, withdrawn: replaced };
  const lighter = withdrawalOf(campaign, unit.id, standing, line.grounds);
  return { unmet: [], withdrawn: [...replaced, lighter] };
}

/** Lines of one command that stand in each other's way: an item, an id, or a punished fact named twice. */
function twiceWithin(
  campaign: Campaign,
  unit: UnitId,
  lines: readonly Wanted[],
): readonly CampaignReason[] {
  const unmet: CampaignReason[] = [];
  for (const [place, { line }] of lines.entries()) {
    const earlier = lines.slice(0, place).map((each) => each.line);
    const same = earlier.find(({ item }) => item === line.item);
    if (same !== undefined)
      unmet.push({ code: 'daily-line-stands', facts: { unit, item: line.item, line: same.line } });
    if (earlier.some((each) => each.line === line.line))
      unmet.push({ code: 'id-taken', facts: { thing: 'dailyLine', id: line.line } });
    const { source } = line;
    if (source === null || !isLowered(campaign, unit, line)) continue;
    const other = earlier.find(
      (each) => isSameFact(each.source, source) && isLowered(campaign, unit, each),
    );
    if (other !== undefined)
      unmet.push({
        code: 'one-fact-punished-twice',
        facts: { unit, source, penalty: 'dailyLine', id: other.line },
      });
  }
  return unmet;
}

/** The rule of everything that enters lines. */
function enter(campaign: Campaign, sheets: readonly Sheet[]): Ruling {
  const unmet: CampaignReason[] = [...resultMayChange(campaign), ...rulesPublished(campaign)];
  const acts: Draft[] = [];
  const units = sheets.map(({ unit }) => unit);
  for (const unit of new Set(units.filter((each, i) => units.indexOf(each) !== i)))
    unmet.push({ code: 'unit-named-twice', facts: { unit } });
  for (const { unit: id, lines } of sheets) {
    const missing = unitIsEvaluated(campaign, id);
    const unit = campaign.units.get(id);
    unmet.push(...missing);
    if (missing.length > 0 || unit === undefined) continue;
    unmet.push(...twiceWithin(campaign, id, lines));
    for (const wanted of lines) {
      const ruled = ruleOnLine(campaign, unit, wanted);
      unmet.push(...ruled.unmet);
      acts.push(...ruled.withdrawn);
    }
    const entered = lines.map(({ line }) => line);
    acts.push({ type: 'daily-lines-entered', payload: { unit: id, lines: entered } });
  }
  return { unmet, acts };
}

const enteredLine = z.strictObject({
  line: lineId,
  item: word,
  points,
  source: factSource.nullable(),
  grounds: officialText,
  evidence: documentRef.nullable(),
  /** A lighter penalty on the same fact, which is withdrawn by this command. */
  instead: adjustmentId.nullable().default(null),
  /** The line that stands for the item: returned or withdrawn by this command, with the reason. */
  replaces: z.strictObject({ line: lineId, reason: officialText }).nullable().default(null),
});

/** Lines that a person judged, each with its evidence. */
export const enterDailyLines = commandRule({
  type: 'enter-daily-lines',
  body: z.strictObject({
    sheets: z.array(z.strictObject({ unit: unitId, lines: z.array(enteredLine).min(1) })).min(1),
  }),
  causes: ['daily-lines-entered', 'daily-line-returned', 'daily-line-withdrawn'],
  rule: (campaign, { sheets }) => {
    const ruling = enter(
      campaign,
      sheets.map(({ unit, lines }) => ({
        unit,
        lines: lines.map(({ instead, replaces, ...line }) => {
          return { line: { ...line, restsOn: [] }, instead, replaces };
        }),
      })),
    );
    const bare = sheets.flatMap(({ unit, lines }) =>
      lines
        .filter(({ evidence }) => evidence === null)
        .map(({ item }): CampaignReason => ({ code: 'evidence-missing', facts: { unit, item } })),
    );
    return { ...ruling, unmet: [...ruling.unmet, ...bare] };
  },
});

/** Takes over lines that the system proposes, as it proposes them at this moment. */
export const takeOverDailyLines = commandRule({
  type: 'take-over-daily-lines',
  body: z.strictObject({
    sheets: z
      .array(
        z.strictObject({
          unit: unitId,
          lines: z.array(z.strictObject({ line: lineId, item: word, points })).min(1),
        }),
      )
      .min(1),
  }),
  causes: ['daily-lines-entered'],
  rule: (campaign, { sheets }, { today }) => {
    const gone: CampaignReason[] = [];
    const proposed = sheets.map(({ unit: id, lines }): Sheet => {
      const unit = campaign.units.get(id);
      const proposals = unit === undefined ? [] : proposalsFor(campaign, unit, today);
      const wanted = lines.flatMap((given): readonly Wanted[] => {
        const { item } = given;
        const found = proposals.find((each) => each.item.id === item);
        if (found === undefined || found.points !== given.points) {
          gone.push({ code: 'daily-proposal-gone', facts: { unit: id, item } });
          return [];
        }
        const { source, restsOn, grounds } = found;
        const line = { ...given, source, restsOn, grounds: grounds.zh, evidence: null };
        return [{ line, instead: null, replaces: null }];
      });
      return { unit: id, lines: wanted };
    });
    const ruling = enter(campaign, proposed);
    return { ...ruling, unmet: [...ruling.unmet, ...gone] };
  },
});
