import {
  type Adjustment,
  adjustmentsOf,
  boxesOf,
  type Campaign,
  costOfLine,
  countedLines,
  formatExact,
  formatRounded,
  itemsFor,
  type Loss,
  lossesOf,
  lossSentence,
  type Meeting,
  namesOf,
  type ScoreBook,
  type Sentence,
  stepName,
  type Unit,
  type UnitId,
  unitResultOf,
} from '@pingyi/core';

/** Everything that a unit's numbers rest on, down to polls, count sheets, lines and acts. */

/** The steps from ballots to rank, each in both languages. */
export function toldSteps(book: ScoreBook, place: number) {
  const english = unitResultOf(book, place, 'en').steps;
  return unitResultOf(book, place, 'zh').steps.map(({ code, inputs, value, text }, i) => ({
    code,
    name: { zh: stepName(code, 'zh'), en: stepName(code, 'en') },
    sentence: { zh: text, en: english[i]?.text ?? text },
    inputs,
    value,
  }));
}

/** The units that a unit's own or lower level is made of, exempt ones included. */
export function toldChildren(book: ScoreBook, unit: string) {
  const { decimals } = book.scheme.rounding;
  return book.scores.flatMap(({ unit: child, own, composite }) =>
    child.parent !== unit
      ? []
      : [
          {
            id: child.id,
            name: child.name,
            role: child.role,
            exempt: child.isExempt,
            satisfaction: own.value === null ? null : formatRounded(own.value, decimals),
            composite: composite === null ? null : formatRounded(composite, decimals),
          },
        ],
  );
}

interface ToldLoss {
  readonly kind: string;
  readonly sentence: Sentence;
  /** Points of the composite, rounded; below zero where they are given. */
  readonly points: string;
  readonly exact: string;
  /** The unit below whose score it is, or null. */
  readonly unit: string | null;
}

function daily(campaign: Campaign, unit: Unit, decimals: number): readonly ToldLoss[] {
  const items = itemsFor(campaign.plan, unit);
  return countedLines(campaign, unit.id).flatMap((line) => {
    const cost = costOfLine(campaign, unit.id, line);
    const item = items.find(({ id }) => id === line.item);
    if (cost.n === 0n || item === undefined) return [];
    const { name, max } = item;
    return [
      {
        kind: 'daily-line',
        sentence: {
          zh: `日常考核“${name.zh}”${line.points} 分，满分 ${max} 分`,
          en: `daily assessment, ${name.en}: ${line.points} of ${max} points`,
        },
        points: formatRounded(cost, decimals),
        exact: formatExact(cost),
        unit: null,
      },
    ];
  });
}

/**
 * What pulls a unit down, the largest first: a unit below, a grade, a line of the daily assessment, a
 * deduction. Null for a unit without composite.
 */
export function toldLosses(campaign: Campaign, book: ScoreBook, place: number): ToldLoss[] | null {
  const losses = lossesOf(book, place);
  const unit = campaign.units.get(book.scores[place]?.unit.id as UnitId);
  if (losses === null || unit === undefined) return null;
  const names = namesOf(campaign);
  const { decimals } = book.scheme.rounding;
  const tell = ({ source, points }: Loss): readonly ToldLoss[] =>
    source.kind === 'daily-assessment'
      ? daily(campaign, unit, decimals)
      : [
          {
            kind: source.kind,
            sentence: lossSentence(source, book.scheme, (id) => names('unit', id)),
            points: formatRounded(points, decimals),
            exact: formatExact(points),
            unit: source.kind === 'unit' ? source.unit : null,
          },
        ];
  const sizeOf = ({ exact }: ToldLoss) => {
    const [n, d] = exact.split('/');
    return Number(n) / Number(d);
  };
  return losses.flatMap(tell).sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** The counts as announced, each poll and signed sheet by itself, and the figures that were corrected. */
export function toldCounts(campaign: Campaign, unit: UnitId, meeting: Meeting | null) {
  const result = campaign.results.get(unit);
  if (result === undefined) return null;
  const { seq, at, satisfaction, tallies, superseded } = result;
  return {
    seq,
    at,
    meeting: result.meeting,
    held:
      meeting === null
        ? null
        : { place: meeting.particulars.place, begins: meeting.particulars.begins },
    satisfaction,
    tallies: [...tallies],
    boxes: meeting === null ? [] : [...boxesOf(meeting, campaign.scheme, unit)],
    superseded: superseded.map((old) => ({
      seq: old.seq,
      at: old.at,
      satisfaction: old.satisfaction,
      tallies: [...old.tallies],
    })),
  };
}

function stateOf({ withdrawn, decided }: Adjustment) {
  if (withdrawn !== null) return 'withdrawn' as const;
  return decided?.outcome ?? ('waiting' as const);
}

/** Deductions, bonuses and vetoes with their objections, ended ones included. */
export function toldAdjustments(campaign: Campaign, unit: UnitId) {
  const labels = new Map(campaign.scheme.rules.map(({ id, label }) => [id, label]));
  return adjustmentsOf(campaign, unit).map((each) => {
    const { adjustment, rule, kind, amount, grounds, source, evidence, closes } = each;
    const { entered, objections, decided, withdrawn } = each;
    return {
      adjustment,
      kind,
      rule,
      label: labels.get(rule) ?? rule,
      amount,
      state: stateOf(each),
      counted: decided === null || stateOf(each) === 'withdrawn' ? null : decided.amount,
      grounds,
      source,
      evidence,
      closes,
      entered: { seq: entered.seq, at: entered.at },
      objections: objections.map(({ objection, seq, at, late, document, reply, review }) => ({
        objection,
        seq,
        at,
        late,
        document,
        reply: reply === null ? null : { seq: reply.seq, at: reply.at, document: reply.document },
        review:
          review === null
            ? null
            : { seq: review.seq, at: review.at, outcome: review.outcome, reasons: review.reasons },
      })),
      decided:
        decided === null ? null : { seq: decided.seq, at: decided.at, reasons: decided.reasons },
      withdrawn:
        withdrawn === null
          ? null
          : { seq: withdrawn.seq, at: withdrawn.at, reason: withdrawn.reason },
    };
  });
}
