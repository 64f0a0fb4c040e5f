/** What a confirmed list has come to. */
export interface ConfirmedList {
  /** Rows as they were written, and those that were there already. */
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows with a fault, which were not written. */
  readonly faulty: number;
  /** Rows of the list before and afterwards, counted in the same transaction. */
  readonly before: number;
  readonly after: number;
}
