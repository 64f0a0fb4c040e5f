import {
  computeResult,
  evaluatedUnits,
  formatExact,
  itemsFor,
  proposalsFor,
  standingLines,
  standingUnits,
} from '@pingyi/core';
import {
  adjustmentPaper,
  collationReport,
  dailyLedger,
  finalReport,
  resultNotice,
} from '../story/papers.ts';
import type { Step } from '../story/step.ts';
import { objectionToTheResult } from './objection-to-the-result.ts';
import { evaluation, feedback, handover, newestOf } from './phases.ts';
import {
  adjustmentsDecided,
  adjustmentsEntered,
  objectedLate,
  unitsHeard,
} from './play-adjustments.ts';
import { liaisonOf, phase, type Rest, stepOf, type UnitOfRest } from './rest.ts';

/**
 * The end of the example's year, part by part, each from whatever state the campaign is in: what is done is
 * passed over.
 */

/** Items on which a unit does not get full points, and on what grounds a person says so. */
const lowered: Readonly<Record<string, { readonly points: string; readonly grounds: string }>> = {
  'theatre hotlineOnTime': { points: '0.6', grounds: '热线工单按时办结率 86%' },
  'broadcasting openness': { points: '0.5', grounds: '公开栏目两项内容没有按时更新' },
  'library hotlineSatisfaction': { points: '0.8', grounds: '热线回访满意率 91%' },
  'office findingsRectified': { points: '0.7', grounds: '一项检查问题整改超过时限' },
  'arts openness': { points: '0.8', grounds: '一项公开内容更新不及时' },
  'bureau leadership': { points: '1', grounds: '印发实施方案，成立领导小组' },
  'bureau commitment': { points: '1', grounds: '局机关的承诺由各科室分别公布' },
  'bureau mobilised': { points: '1', grounds: '组织召开全系统动员部署会' },
  'bureau openness': { points: '0.9', grounds: '一项目录更新超过时限' },
};

/** Every unit that has a daily sheet: stations are scored by their vote alone, and have one all the same. */
function assessed({ state }: Rest): readonly UnitOfRest[] {
  return standingUnits(state.units).filter(({ exemptedBy }) => exemptedBy === null);
}

function ownLines(unit: UnitOfRest, state: Rest['state'], evidence: unknown) {
  const taken = new Set(standingLines(state, unit.id).map(({ item }) => item));
  return itemsFor(state.plan, unit)
    .filter(({ id }) => !taken.has(id))
    .map(({ id, max }) => {
      const { points, grounds } = lowered[`${unit.id} ${id}`] ?? {
        points: max,
        grounds: '核对台账，符合要求',
      };
      const line = `${unit.id}-${id}`;
      return { line, item: id, points, source: null, grounds, evidence };
    });
}

/** What the system knows is taken over, the rest is entered on the unit's ledger. */
function sheetsEntered(rest: Rest): readonly Step[] {
  const { state, today } = rest;
  const units = assessed(rest);
  // The bureau has no liaison: it calls the meetings that the system would ask it to have come to.
  const proposed = units
    .filter(({ id }) => rest.cast.some((player) => player.unit === id))
    .filter((unit) => proposalsFor(state, unit, today).length > 0);
  const open = units.filter(
    (unit) => standingLines(state, unit.id).length < itemsFor(state.plan, unit).length,
  );
  const takeOver: Step['body'] = (now) => ({
    sheets: proposed.map((unit) => ({
      unit: unit.id,
      lines: proposalsFor(now ?? state, unit, today).map(({ item, points }) => ({
        line: `${unit.id}-${item.id}`,
        item: item.id,
        points,
      })),
    })),
  });
  const enter: Step['body'] = (now, papers) => ({
    sheets: open
      .map((unit, place) => ({
        unit: unit.id,
        lines: ownLines(unit, now ?? state, papers[place]),
      }))
      .filter(({ lines }) => lines.length > 0),
  });
  return [
    ...(proposed.length === 0 ? [] : [stepOf(rest, 'office', 'take-over-daily-lines', takeOver)]),
    ...(open.length === 0
      ? []
      : [stepOf(rest, 'office', 'enter-daily-lines', enter, open.map(dailyLedger))]),
  ];
}

/** The leader confirms what the office entered. */
function sheetsConfirmed(rest: Rest): readonly Step[] {
  const waiting = assessed(rest).flatMap(({ id }) => {
    const lines = standingLines(rest.state, id).filter(({ confirmed }) => confirmed === null);
    return lines.length === 0 ? [] : [{ unit: id, lines: lines.map(({ line }) => line) }];
  });
  if (waiting.length === 0) return [];
  return [stepOf(rest, 'leader', 'confirm-daily-lines', () => ({ sheets: waiting }))];
}

/** The vote's phase ends, the last one begins. */
function phasesTurned(rest: Rest): readonly Step[] {
  const isOpen = (rest.state.phases.get(feedback)?.opened ?? null) !== null;
  const open = stepOf(rest, 'office', 'open-phase', () => ({ phase: feedback }));
  return [...phase(rest, evaluation, []), ...(isOpen ? [] : [open])];
}

/** Every unit with a liaison reports its composite and its main problems (plan §III.5). */
function reportsHandedIn(rest: Rest): readonly Step[] {
  const { book, units } = computeResult(rest.state);
  const numbers = new Map(units.map((each) => [each.unit, each]));
  const exact = new Map(book.scores.map(({ unit, composite }) => [unit.id, composite]));
  const reporting = evaluatedUnits(rest.state.units).filter(({ id }) =>
    rest.cast.some((player) => player.unit === id),
  );
  return reporting.flatMap((unit) => {
    const published = numbers.get(unit.id)?.composite ?? null;
    const value = exact.get(unit.id) ?? null;
    const composite =
      published === null || value === null ? null : { exact: formatExact(value), published };
    const handIn = stepOf(
      rest,
      liaisonOf(rest, unit.id),
      'hand-in-final-report',
      (_, [document]) => ({ unit: unit.id, document, composite, problems: 3 }),
      [finalReport(unit)],
    );
    const settle = stepOf(rest, 'office', 'accept-final-report', (state) => ({
      unit: unit.id,
      handedIn: newestOf(state?.finalReports.get(unit.id)),
    }));
    return handover(rest.state.finalReports.get(unit.id), handIn, settle);
  });
}

/** Duplicates are merged into one list, which goes to the leading group. */
function collated(rest: Rest): readonly Step[] {
  const { state } = rest;
  const units = evaluatedUnits(state.units).map(({ id }) => id);
  const half = Math.ceil(units.length / 2);
  const body = () => ({
    problems: [
      {
        id: 'problem-1',
        title: '窗口和场馆开放时间不便群众',
        units: units.slice(0, half),
        sources: [],
      },
      { id: 'problem-2', title: '办事指南更新不及时', units: units.slice(half), sources: [] },
    ],
    correction: null,
  });
  const report: Step['body'] = (_, [document]) => ({ document, correction: null });
  return [
    ...(state.collation === null ? [stepOf(rest, 'office', 'collate-problems', body)] : []),
    ...(state.collationReport === null
      ? [stepOf(rest, 'office', 'report-to-leading-group', report, [collationReport])]
      : []),
  ];
}

function noticePublished(rest: Rest): readonly Step[] {
  const { state } = rest;
  if (state.yearResult.notices.length > 0) return [];
  const body: Step['body'] = (now, [document]) => ({
    result: computeResult(now ?? state).digest,
    outlet: '《云河日报》和局网站',
    document,
    statistics: 'staff',
  });
  return [stepOf(rest, 'office', 'publish-result-notice', body, [resultNotice])];
}

/** A station objects to the result in notice, and the leader reviews what it says. */
function noticeObjected(rest: Rest): readonly Step[] {
  const { unit: id, objection, says, reasons } = objectionToTheResult;
  const unit = rest.state.units.get(id);
  if (unit === undefined) return [];
  const known = rest.state.yearResult.objections.get(objection);
  const object = stepOf(
    rest,
    liaisonOf(rest, id),
    'object-to-result',
    (_, [document]) => ({ objection, unit: id, from: 'unit', document }),
    [adjustmentPaper(`${unit.name}对公示结果的异议`, says)],
  );
  const review = stepOf(rest, 'leader', 'review-objection', () => ({
    objection,
    outcome: 'dismissed',
    reasons,
  }));
  return [...(known === undefined ? [object] : []), ...(known?.review ? [] : [review])];
}

/** The leader makes final what the office published, and the year is closed. */
function madeFinal(rest: Rest): readonly Step[] {
  const { state } = rest;
  const body: Step['body'] = (now) => ({ result: computeResult(now ?? state).digest });
  return [
    ...(state.yearResult.final === null ? [stepOf(rest, 'leader', 'finalise-result', body)] : []),
    ...phase(rest, feedback, []),
  ];
}

/** The parts of the year's end in their order; each is told of the campaign as the one before left it. */
export const yearEnd: readonly ((rest: Rest) => readonly Step[])[] = [
  phasesTurned,
  sheetsEntered,
  sheetsConfirmed,
  adjustmentsEntered,
  unitsHeard,
  adjustmentsDecided,
  reportsHandedIn,
  collated,
  noticePublished,
  noticeObjected,
  madeFinal,
  objectedLate,
];
