import { isOver, type Names, namesOf } from '@pingyi/core';
import { createContext, useContext, useMemo, useState } from 'react';
import type { FoldedCampaign } from './campaign-acts.ts';

/** The campaign of every page below. */
export const CampaignContext = createContext<FoldedCampaign | null>(null);

export interface OpenCampaign extends FoldedCampaign {
  readonly names: Names;
  /** The campaign is only read: every phase is closed, and its result was not opened again. */
  readonly isOver: boolean;
}

/** The newest state of the campaign that is open. */
export function useCampaign(): OpenCampaign {
  const folded = useContext(CampaignContext);
  if (folded === null) throw new Error('no campaign around this page');
  return useMemo(
    () => ({ ...folded, names: namesOf(folded.campaign), isOver: isOver(folded.campaign) }),
    [folded],
  );
}

/** The state of the campaign as it was when this part of the page was opened. */
export function useCampaignAsOpened(): OpenCampaign {
  const newest = useCampaign();
  const [opened] = useState(newest);
  return opened;
}
