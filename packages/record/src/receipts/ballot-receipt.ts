/** What the ballot box says that it took in. */
export interface BallotReceipt {
  /** The poll's uuid. */
  readonly poll: string;
  /** The ballot's tracking code. */
  readonly code: string;
  /** Its place among the ballots of its credential, from 1. */
  readonly counter: number;
}

/**
 * The text of a receipt that the log's key signs: RFC 8785 JSON of
 * `{"code","counter","format":"pingyi-receipt/1","poll"}`.
 */
export function receiptText({ poll, code, counter }: BallotReceipt): string {
  // These names stand in the order of RFC 8785 already, and numbers and such texts are written alike.
  return JSON.stringify({ code, counter, format: 'pingyi-receipt/1', poll });
}
