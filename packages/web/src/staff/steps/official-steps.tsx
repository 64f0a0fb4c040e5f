import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import type { FoldedCampaign } from '../data/campaign-acts.ts';
import type { OfficialStep } from './official-step.ts';

const StepDialog = lazy(async () => {
  const { StepDialog: dialog } = await import('./step-dialog.tsx');
  return { default: dialog };
});

type Propose = (step: OfficialStep) => void;

/** Who shows and records the steps of the pages below. */
export const ProposeContext = createContext<Propose>(() => undefined);

/** A function that shows an official step and, once it is confirmed, records it. */
export function usePropose(): Propose {
  return useContext(ProposeContext);
}

interface OfficialStepsProps {
  readonly campaign: string;
  /** The newest state of the campaign; null before it exists. */
  readonly newest: FoldedCampaign | null;
  readonly children: ReactNode;
}

/** The one dialog through which every official step of a page goes. */
export function OfficialSteps({ campaign, newest, children }: OfficialStepsProps) {
  const [pending, setPending] = useState<{
    readonly step: OfficialStep;
    readonly seen: FoldedCampaign | null;
  } | null>(null);
  return (
    <ProposeContext value={(step) => setPending({ step, seen: step.seen ?? newest })}>
      {children}
      {pending !== null && (
        <Suspense>
          <StepDialog
            campaign={campaign}
            step={pending.step}
            seen={pending.seen}
            newest={newest}
            onClose={() => setPending(null)}
          />
        </Suspense>
      )}
    </ProposeContext>
  );
}
