import { z } from 'zod';
import type { StoredAct } from '../../acts/act.ts';
import type { Draft } from '../../acts/draft.ts';
import { type LineId, lineId, officialText } from '../../acts/values.ts';
import { withEntry } from '../../state/with-entry.ts';
import { type UnitId, unitId } from '../../units/unit-id.ts';
import { type Campaign, markByOf } from '../campaign.ts';
import { unitStands } from '../commands/checks.ts';
import type { CampaignReason } from '../reasons.ts';
import { resultMayChange } from '../results/final.ts';
import { commandRule, type Effect } from '../rule.ts';
import { type DailyLine, type LineState, lineOf, lineStateOf } from './daily-line.ts';
import { itemsFor } from './items.ts';
import { isSecondPerson, mutualConfirmation } from './second-person.ts';

/** Confirming, returning and withdrawing lines of the daily assessment (plan §III.4, R53). */

/** The line is known and in the state that a command needs. */
function lineIs(
  campaign: Campaign,
  unit: UnitId,
  line: LineId,
  needed: Extract<LineState, 'waiting' | 'confirmed'>,
): readonly CampaignReason[] {
  const missing = unitStands(campaign, unit);
  if (missing.length > 0) return missing;
  const found = lineOf(campaign, unit, line);
  if (found === undefined) return [{ code: 'id-unknown', facts: { thing: 'dailyLine', id: line } }];
  const state = lineStateOf(found);
  return state === needed
    ? []
    : [{ code: 'daily-line-state', facts: { unit, line, needed, state } }];
}

function confirmedLine(campaign: Campaign, { unit, ...line }: DailyLine) {
  const found = campaign.units.get(unit);
  const items = found === undefined ? [] : itemsFor(campaign.plan, found);
  const { confirmed: _, ended: __, entered, ...given } = line;
  const max = items.find(({ id }) => id === line.item)?.max ?? line.points;
  return { ...given, max, entered: entered.seq };
}

/** A second person confirms lines; from then on they count. */
export const confirmDailyLines = commandRule({
  type: 'confirm-daily-lines',
  body: z.strictObject({
    sheets: z.array(z.strictObject({ unit: unitId, lines: z.array(lineId).min(1) })).min(1),
  }),
  causes: ['daily-lines-confirmed'],
  rule: (campaign, { sheets }, { actor }) => {
    const unmet: CampaignReason[] = [...resultMayChange(campaign)];
    const authors = new Set<DailyLine['enteredBy']>();
    const acts: Draft[] = [];
    const units = sheets.map(({ unit }) => unit);
    for (const unit of new Set(units.filter((each, i) => units.indexOf(each) !== i)))
      unmet.push({ code: 'unit-named-twice', facts: { unit } });
    for (const { unit, lines } of sheets) {
      const known: DailyLine[] = [];
      for (const id of new Set(lines)) {
        unmet.push(...lineIs(campaign, unit, id, 'waiting'));
        const line = lineOf(campaign, unit, id);
        if (line === undefined) continue;
        unmet.push(...isSecondPerson(line.enteredBy, actor.account, 'dailyLine', id));
        authors.add(line.enteredBy);
        known.push(line);
      }
      const confirmed = known.map((line) => confirmedLine(campaign, line));
      acts.push({ type: 'daily-lines-confirmed', payload: { unit, lines: confirmed } });
    }
    const warnings = [...authors].flatMap((author) =>
      author === actor.account ? [] : mutualConfirmation(campaign, author, actor.account),
    );
    return { unmet, warnings, acts };
  },
});

/** The line is sent back before it counts, by whoever judges it or by whoever entered it. */
export const returnDailyLine = commandRule({
  type: 'return-daily-line',
  body: z.strictObject({ unit: unitId, line: lineId, reason: officialText }),
  causes: ['daily-line-returned'],
  rule: (campaign, body) => ({
    unmet: lineIs(campaign, body.unit, body.line, 'waiting'),
    acts: [{ type: 'daily-line-returned', payload: body }],
  }),
});

/** A line that counts is withdrawn, with the reason; another may then be entered for its item. */
export const withdrawDailyLine = commandRule({
  type: 'withdraw-daily-line',
  body: z.strictObject({ unit: unitId, line: lineId, reason: officialText }),
  causes: ['daily-line-withdrawn'],
  rule: (campaign, body) => {
    const { unit, line } = body;
    const item = lineOf(campaign, unit, line)?.item ?? '';
    return {
      unmet: [...resultMayChange(campaign), ...lineIs(campaign, unit, line, 'confirmed')],
      acts: [{ type: 'daily-line-withdrawn', payload: { ...body, item } }],
    };
  },
});

function withLines(
  campaign: Campaign,
  unit: UnitId,
  change: (lines: readonly DailyLine[]) => readonly DailyLine[],
): Campaign {
  const lines = change(campaign.dailyLines.get(unit) ?? []);
  return { ...campaign, dailyLines: withEntry(campaign.dailyLines, unit, lines) };
}

export const dailyLinesEntered: Effect<'daily-lines-entered'> = (campaign, act) => {
  const { unit, lines } = act.payload;
  const { seq, by } = markByOf(act);
  const entered = lines.map(
    (line): DailyLine => ({
      ...line,
      unit,
      entered: { seq },
      enteredBy: by,
      confirmed: null,
      ended: null,
    }),
  );
  return withLines(campaign, unit, (known) => [...known, ...entered]);
};

/** The act tells the whole line, so that it counts as well to somebody who never saw its entry. */
export const dailyLinesConfirmed: Effect<'daily-lines-confirmed'> = (campaign, act) => {
  const { unit, lines } = act.payload;
  const confirmed = new Map(
    lines.map(({ max: _, entered, ...line }) => {
      const whole: DailyLine = {
        ...line,
        unit,
        entered: { seq: entered },
        confirmed: markByOf(act),
        ended: null,
      };
      return [line.line, whole] as const;
    }),
  );
  return withLines(campaign, unit, (known) => {
    const ids = new Set(known.map(({ line }) => line));
    const unseen = [...confirmed.values()].filter(({ line }) => !ids.has(line));
    return [...known.map((line) => confirmed.get(line.line) ?? line), ...unseen];
  });
};

function ended(
  campaign: Campaign,
  act: StoredAct<'daily-line-returned'> | StoredAct<'daily-line-withdrawn'>,
  how: 'returned' | 'withdrawn',
): Campaign {
  const { unit, line: id, reason } = act.payload;
  const end = { ...markByOf(act), how, reason };
  return withLines(campaign, unit, (known) =>
    known.map((line) => (line.line === id ? { ...line, ended: end } : line)),
  );
}

export const dailyLineReturned: Effect<'daily-line-returned'> = (campaign, act) =>
  ended(campaign, act, 'returned');

export const dailyLineWithdrawn: Effect<'daily-line-withdrawn'> = (campaign, act) =>
  ended(campaign, act, 'withdrawn');
