import type { FaultCode, Language, Sentence, UnitResult } from '@pingyi/core';

/** A unit as a row of its class's table; its steps are asked for when it is opened. */
export interface UnitRow extends Omit<UnitResult, 'steps' | 'reason' | 'parts'> {
  /** The unit's place in the file, from 0. */
  readonly place: number;
  /** How many units of its class are ranked. */
  readonly ranked: number;
  readonly exempt: boolean;
  /** Why it has no composite. */
  readonly why: Sentence | null;
}

export interface FaultLine {
  readonly code: FaultCode;
  /** `计票!D7`, `units[3].tally`, or empty for the whole file. */
  readonly path: string;
  /** What is wrong, without its place. */
  readonly sentence: Sentence;
}

/** A scored file, without its rows. */
export interface Summary {
  readonly schemeDigest: string;
  readonly scheme: Readonly<Record<Language, readonly string[]>>;
  /** In the order in which the file first names them. */
  readonly classes: readonly { readonly id: string; readonly name: Sentence }[];
  readonly units: number;
}

interface StepInput {
  readonly name: string;
  /** An exact fraction, `4600/53`. */
  readonly value: string;
}

export interface ExplainedStep {
  readonly code: string;
  readonly text: string;
  readonly inputs: readonly StepInput[];
  readonly value: string | null;
}

/** What a page may ask of the worker, and the answer it gets. */
export interface Questions {
  readonly read: {
    readonly ask: { readonly name: string; readonly bytes: ArrayBuffer };
    readonly answer:
      | { readonly ok: true; readonly summary: Summary }
      | { readonly ok: false; readonly faults: readonly FaultLine[] };
  };
  readonly explain: {
    readonly ask: { readonly place: number; readonly language: Language };
    readonly answer: readonly ExplainedStep[];
  };
  readonly workbook: { readonly ask: { readonly language: Language }; readonly answer: Blob };
  readonly json: { readonly ask: { readonly language: Language }; readonly answer: Blob };
  readonly template: { readonly ask: Readonly<Record<string, never>>; readonly answer: Blob };
}

export type Kind = keyof Questions;

export interface Question<Of extends Kind = Kind> {
  readonly id: number;
  readonly kind: Of;
  readonly ask: Questions[Of]['ask'];
}

/** How far the worker is: of the units when scoring, unknown (null) while a file is being read. */
export interface Progress {
  readonly stage: 'reading' | 'scoring' | 'writing';
  readonly done: number;
  readonly total: number | null;
}

export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'rows'; readonly rows: readonly UnitRow[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Questions[Kind]['answer'] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
