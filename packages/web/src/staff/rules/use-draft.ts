import { canonicalJson } from '@pingyi/core';
import { useState } from 'react';
import { type OpenCampaign, useCampaign } from '../data/campaign-context.tsx';

/** A part of the rules that somebody amends on the page before it is recorded. */
export interface Draft<Part> {
  readonly value: Part;
  readonly set: (value: Part) => void;
  readonly isChanged: boolean;
  /** Whether others changed the part since the draft was begun. */
  readonly isOvertaken: boolean;
  /** The state that the draft was begun on. */
  readonly seen: OpenCampaign;
  /** Begins anew with what the campaign has now. */
  readonly discard: () => void;
}

/**
 * A draft of a part of the newest rules. An untouched draft follows what others record; a touched one
 * stays as it is.
 */
export function useDraft<Part>(partOf: (open: OpenCampaign) => Part): Draft<Part> {
  const newest = useCampaign();
  const [touched, setTouched] = useState<{
    readonly value: Part;
    readonly seen: OpenCampaign;
  } | null>(null);
  const seen = touched?.seen ?? newest;
  const value = touched?.value ?? partOf(newest);
  const text = (part: Part) => canonicalJson(part);
  return {
    value,
    seen,
    isChanged: touched !== null && text(touched.value) !== text(partOf(seen)),
    isOvertaken: touched !== null && text(partOf(newest)) !== text(partOf(seen)),
    set: (next) => setTouched({ value: next, seen }),
    discard: () => setTouched(null),
  };
}
