import {
  type CivilDate,
  type Correction,
  type DocumentRef,
  formatExact,
  issueId,
  parseCivilDate,
  parseDecimal,
  personRef,
  type Sentence,
  type UnitId,
} from '@pingyi/core';
import type { Wish } from '../data/give-command.ts';
import { words } from '../words/duties.ts';

/** What is asked for: how it is filled in follows from its kind. */
export interface DutyField {
  readonly name: string;
  readonly kind:
    | 'pastDay'
    | 'line'
    | 'points'
    | 'count'
    | 'document'
    | 'documentOrNone'
    | 'score'
    | 'units'
    | 'issues';
  readonly label: Sentence;
  readonly hint?: Sentence;
}

/** One hot issue as it is filled in. */
interface FilledIssue {
  readonly title: string;
  readonly dimension: string;
  readonly measure: DocumentRef;
  readonly responsible: 'leader' | 'liaison';
  readonly due: string;
}

/** What somebody filled in, by field. */
export interface DutyValues {
  readonly day: string;
  readonly outlet: string;
  readonly points: string;
  readonly text: DocumentRef;
  readonly proof: DocumentRef;
  readonly document: DocumentRef;
  readonly minutes: DocumentRef;
  readonly findings: DocumentRef | undefined;
  readonly problems: number;
  readonly persons: number;
  readonly open: number;
  readonly covert: number;
  readonly composite: string | undefined;
  readonly units: readonly UnitId[];
  readonly issues: readonly FilledIssue[];
}

/** Of which unit, and what is corrected by it. */
interface Circumstance {
  /** Null for what is the campaign's own. */
  readonly unit: UnitId | null;
  readonly correction: Correction | null;
}

/** A form by which a required thing is recorded or handed in. */
export interface DutyForm {
  /** `recorded` once, then corrected with a reason; `handedIn` as often as it takes. */
  readonly family: 'recorded' | 'handedIn';
  readonly command: Wish['type'];
  readonly fields: readonly DutyField[];
  readonly wish: (values: DutyValues, circumstance: Circumstance) => Wish;
}

function ofUnit({ unit }: Circumstance): UnitId {
  if (unit === null) throw new Error('a thing of a unit without the unit');
  return unit;
}

function dayOf(text: string): CivilDate {
  const day = parseCivilDate(text);
  if (day === null) throw new Error(`a date field gave no day: ${text}`);
  return day;
}

/** A score that was typed as a decimal of 0 to 100 with at most 4 places, or null for none. */
export function readComposite(
  text: string,
): { readonly exact: string; readonly published: string } | null {
  if (!/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/u.test(text)) return null;
  const value = parseDecimal(text);
  return value === null ? null : { exact: formatExact(value), published: text };
}

/** The points of a commitment that were typed one a line. */
export function pointsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const document = (label: Sentence): DutyField => ({ name: 'document', kind: 'document', label });

const day: DutyField = { name: 'day', kind: 'pastDay', label: words.day };

/** The forms of required things, by duty. A duty without one here is done elsewhere. */
export const dutyForms: Readonly<Record<string, DutyForm>> = {
  mobilisationMeeting: {
    family: 'recorded',
    command: 'record-mobilisation-meeting',
    fields: [
      day,
      { name: 'units', kind: 'units', label: words.attendance },
      { name: 'persons', kind: 'count', label: words.persons },
      { name: 'minutes', kind: 'document', label: words.minutes },
    ],
    wish: ({ day: held, units, persons, minutes }, { correction }) => ({
      type: 'record-mobilisation-meeting',
      body: { day: dayOf(held), units, persons, minutes, correction },
    }),
  },
  commitment: {
    family: 'recorded',
    command: 'publish-commitment',
    fields: [
      day,
      { name: 'outlet', kind: 'line', label: words.outlet, hint: words.outletHint },
      { name: 'text', kind: 'document', label: words.commitmentText },
      { name: 'proof', kind: 'document', label: words.proof },
      { name: 'points', kind: 'points', label: words.points, hint: words.pointsHint },
    ],
    wish: ({ day: published, outlet, text, proof, points }, circumstance) => ({
      type: 'publish-commitment',
      body: {
        unit: ofUnit(circumstance),
        day: dayOf(published),
        outlet: outlet.trim(),
        text,
        proof,
        points: pointsIn(points),
        correction: circumstance.correction,
      },
    }),
  },
  unitPlan: {
    family: 'handedIn',
    command: 'hand-in-unit-plan',
    fields: [document(words.planDocument)],
    wish: (values, circumstance) => ({
      type: 'hand-in-unit-plan',
      body: { unit: ofUnit(circumstance), document: values.document },
    }),
  },
  hotIssues: {
    family: 'recorded',
    command: 'choose-hot-issues',
    fields: [{ name: 'issues', kind: 'issues', label: words.issues }],
    wish: ({ issues }, circumstance) => ({
      type: 'choose-hot-issues',
      body: {
        unit: ofUnit(circumstance),
        correction: circumstance.correction,
        issues: issues.map(({ title, due, ...issue }, place) => ({
          ...issue,
          id: issueId.parse(`issue-${place + 1}`),
          title: title.trim(),
          due: dayOf(due),
          responsible: personRef.parse(issue.responsible),
        })),
      },
    }),
  },
  selfCheckReport: {
    family: 'handedIn',
    command: 'hand-in-self-check-report',
    fields: [
      document(words.selfCheckDocument),
      { name: 'problems', kind: 'count', label: words.problems },
    ],
    wish: (values, circumstance) => ({
      type: 'hand-in-self-check-report',
      body: {
        unit: ofUnit(circumstance),
        document: values.document,
        problems: values.problems,
      },
    }),
  },
  inspectionFindings: {
    family: 'recorded',
    command: 'compile-findings',
    fields: [
      { name: 'open', kind: 'count', label: words.openFindings },
      { name: 'covert', kind: 'count', label: words.covertFindings },
      { name: 'findings', kind: 'documentOrNone', label: words.findingsDocument },
    ],
    wish: ({ open, covert, findings }, circumstance) => ({
      type: 'compile-findings',
      body: {
        unit: ofUnit(circumstance),
        open,
        covert,
        document: findings ?? null,
        correction: circumstance.correction,
      },
    }),
  },
  finalReport: {
    family: 'handedIn',
    command: 'hand-in-final-report',
    fields: [
      document(words.finalDocument),
      { name: 'composite', kind: 'score', label: words.composite, hint: words.compositeHint },
      { name: 'problems', kind: 'count', label: words.mainProblems },
    ],
    wish: (values, circumstance) => ({
      type: 'hand-in-final-report',
      body: {
        unit: ofUnit(circumstance),
        document: values.document,
        composite: readComposite(values.composite ?? ''),
        problems: values.problems,
      },
    }),
  },
};
