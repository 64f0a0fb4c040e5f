/**
 * One expected reason against something, or one warning: a code from a closed set and the numbers and
 * ids of its sentence. `FactsByCode` maps each code to its facts, so that a sentence cannot be written
 * over facts that are not there.
 */
export type ReasonOf<FactsByCode> = {
  readonly [Code in keyof FactsByCode]: {
    readonly code: Code;
    readonly facts: Readonly<FactsByCode[Code]>;
  };
}[keyof FactsByCode];
