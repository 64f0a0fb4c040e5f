import type { Handover, Mark, UnitId } from '@pingyi/core';

/** An act and its moment, as core or the server tells it. */
interface Stamp {
  readonly seq: number;
  readonly at: string;
}

/** How one required thing stands, as far as its forms have to know. */
export interface DutyState {
  readonly duty: string;
  /** Null when it is the campaign's own. */
  readonly unit: UnitId | null;
  /** The last day. */
  readonly due: string;
  readonly handedIn: Stamp | null;
  readonly returned:
    | (Stamp & { readonly remarks: { readonly id: string; readonly digest: string } })
    | null;
  readonly done: Stamp | null;
}

/** The version that can be returned or accepted now, or null. */
export function newestOpen(handover: Handover | undefined): Mark | null {
  if (handover === undefined || handover.returned !== null || handover.final !== null) return null;
  return handover.handedIn.at(-1) ?? null;
}
