import {
  type ActType,
  digestOf,
  entryOf,
  itemsFor,
  type NewAct,
  type PayloadOf,
  planPreset,
  planScheme,
  type Role,
  readAct,
  type Scheme,
  satisfactionOfTallies,
  type UnitTally,
} from '@pingyi/core';
import type { Ledger } from '../ledger/submission.ts';

/**
 * Acts that lead to a year's result, recorded as they would stand in the log. The commands that make them take
 * whole meetings and working days, which tests and measurements of the result do without.
 */

const document = { id: 'document', digest: `sha256:${'0'.repeat(64)}` };

/** A unit of a tree of two levels under `bureau`. */
export interface TreeUnit {
  readonly id: string;
  readonly class: string;
  readonly parent: string | null;
  readonly role: 'own' | 'lower' | null;
  readonly name?: string;
}

function draft(campaign: string, type: ActType, payload: unknown, role: Role = 'office'): NewAct {
  const { visibility, version, stream: kind } = entryOf(type);
  const stream = kind === 'meeting' ? `meeting/${campaign}-meeting` : `campaign/${campaign}`;
  const actor = { role, account: `test-${role}` };
  const act = { stream, version, type, actor, payload, visibility };
  const read = readAct({ ...act, seq: 0, at: '2026-11-20T08:00:00.000Z' });
  if (!read.ok) throw new Error(`${type}: ${JSON.stringify(read.faults)}`);
  const { seq: _seq, at: _at, ...kept } = read.act;
  return kept as NewAct;
}

/** A campaign with its units and the one meeting that votes on them. */
export function createdWith(
  campaign: string,
  year: number,
  units: readonly TreeUnit[],
  scheme: Scheme = planScheme,
): readonly NewAct[] {
  const plan = planPreset(year);
  return [
    draft(campaign, 'campaign-created', {
      campaign,
      year,
      plan,
      scheme,
      schemeDigest: digestOf(scheme),
    }),
    ...units.map(({ id, class: level, parent, role, name = `单位${id}` }) =>
      draft(campaign, 'unit-added', {
        unit: { id, name, class: level, level, parent, role },
        reason: null,
      }),
    ),
    draft(campaign, 'meeting-planned', {
      campaign,
      meeting: `${campaign}-meeting`,
      level: 'bureau',
      units: units.map(({ id }) => id),
      place: '市政府礼堂',
      begins: `${year}-10-20T01:00:00.000Z`,
      ends: `${year}-10-20T04:00:00.000Z`,
      mode: 'onSiteDirect',
      ballots: 'paper',
    }),
  ];
}

/** A unit's announced result: counts of the scheme's grades in their order, all on paper. */
export function announced(
  campaign: string,
  unit: string,
  grades: readonly number[],
  scheme: Scheme = planScheme,
  {
    abstained = 0,
    invalid = 0,
    issued,
  }: Partial<Pick<UnitTally, 'abstained' | 'invalid' | 'issued'>> = {},
): NewAct {
  const returned = grades.reduce((sum, count) => sum + count, abstained + invalid);
  const tally: UnitTally = {
    kind: 'overall',
    id: null,
    issued: issued ?? returned + 10,
    returned,
    grades: Object.fromEntries(scheme.grades.map(({ id }, i) => [id, grades[i] ?? 0])),
    abstained,
    invalid,
  };
  return draft(
    campaign,
    'unit-result-announced',
    {
      meeting: `${campaign}-meeting`,
      unit,
      tallies: [tally],
      byOrigin: [{ origin: 'paper', tallies: [tally] }],
      satisfaction: satisfactionOfTallies([tally], scheme),
      schemeDigest: document.digest,
      voids: 0,
      confirmedBy: ['scrutineer-1', 'scrutineer-2'],
      correction: null,
    } satisfies Record<keyof PayloadOf<'unit-result-announced'>, unknown>,
    'chair',
  );
}

/** The whole daily sheet of a unit, full points but for some items, entered and confirmed. */
export function assessed(
  campaign: string,
  { id: unit, class: level }: TreeUnit,
  pointsOf: Readonly<Record<string, string>> = {},
): readonly NewAct[] {
  const lines = itemsFor(planPreset(2026), { level }).map(({ id: item, max }) => ({
    line: `${unit}-${item}`,
    item,
    points: pointsOf[item] ?? max,
    source: null,
    restsOn: [],
    grounds: '年度检查',
    evidence: document,
    max,
  }));
  const entered = lines.map(({ max: _, ...line }) => line);
  const confirmed = lines.map((line) => ({ ...line, entered: 0, enteredBy: 'test-office' }));
  return [
    draft(campaign, 'daily-lines-entered', { unit, lines: entered }),
    draft(campaign, 'daily-lines-confirmed', { unit, lines: confirmed }, 'leader'),
  ];
}

/** A bonus or a veto that a second person decided on. */
export function decided(
  campaign: string,
  unit: string,
  kind: 'bonus' | 'veto',
  {
    rule,
    amount,
    grounds,
  }: { readonly rule: string; readonly amount: string | null; readonly grounds: string },
): readonly NewAct[] {
  const adjustment = `${unit}-${rule}`;
  return [
    draft(campaign, 'adjustment-entered', {
      adjustment,
      unit,
      rule,
      kind,
      amount,
      source: { kind: 'document', ref: adjustment },
      grounds,
      evidence: document,
      closes: kind === 'veto' ? '2026-11-27' : null,
    }),
    draft(
      campaign,
      'adjustment-decided',
      {
        adjustment,
        unit,
        outcome: 'upheld',
        amount,
        reasons: '情况属实',
        enteredBy: 'test-office',
        objections: [],
      },
      'leader',
    ),
  ];
}

/** A unit that the leading group exempts. */
export function exempted(campaign: string, unit: string): NewAct {
  const payload = { unit, reason: '连续两年满意单位', decision: document };
  return draft(campaign, 'unit-exempted', payload, 'leadingGroup');
}

interface Deduction {
  readonly rule: string;
  readonly amount: string;
  /** What the decision leaves of it. */
  readonly counts: string;
  readonly grounds?: string;
  /** 1 for the first deduction of the unit by the rule. */
  readonly number?: number;
}

/** A deduction that the unit objected to and that a second person then decided on. */
export function deducted(
  campaign: string,
  unit: string,
  { rule, amount, counts, grounds = '自查自纠报告迟交', number = 1 }: Deduction,
): readonly NewAct[] {
  const adjustment = `${unit}-${rule}-${number}`;
  return [
    draft(campaign, 'adjustment-entered', {
      adjustment,
      unit,
      rule,
      kind: 'deduction',
      amount,
      source: { kind: 'duty', ref: adjustment },
      grounds,
      evidence: document,
      closes: '2026-11-27',
    }),
    draft(
      campaign,
      'adjustment-objected',
      { adjustment, unit, objection: `${adjustment}-objection`, document, late: false },
      'liaison',
    ),
    draft(campaign, 'adjustment-objection-answered', {
      adjustment,
      unit,
      objection: `${adjustment}-objection`,
      document,
    }),
    draft(
      campaign,
      'adjustment-decided',
      {
        adjustment,
        unit,
        outcome: amount === counts ? 'upheld' : 'changed',
        amount: counts,
        reasons: '迟交属实',
        enteredBy: 'test-office',
        objections: [],
      },
      'leader',
    ),
  ];
}

/** Records acts in their order. */
export async function recordActs(
  ledger: Pick<Ledger, 'submit'>,
  acts: readonly NewAct[],
): Promise<void> {
  const outcome = await ledger.submit({
    decide: async () => ({ ok: true, acts, answer: (stored) => stored.length }),
  });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
}
