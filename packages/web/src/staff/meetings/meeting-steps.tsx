import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import type { MeetingStep } from './meeting-step.ts';

const MeetingStepDialog = lazy(async () => ({
  default: (await import('./meeting-step-dialog.tsx')).MeetingStepDialog,
}));

type Propose = (step: MeetingStep) => void;

const ProposeContext = createContext<Propose>(() => undefined);

/** A function that shows a step of the meeting and, once it is confirmed, records it. */
export function useProposeStep(): Propose {
  return useContext(ProposeContext);
}

/** The one dialog through which every step of a meeting goes. */
export function MeetingSteps({ children }: { readonly children: ReactNode }) {
  const [pending, setPending] = useState<MeetingStep | null>(null);
  return (
    <ProposeContext value={setPending}>
      {children}
      {pending !== null && (
        <Suspense>
          <MeetingStepDialog step={pending} onClose={() => setPending(null)} />
        </Suspense>
      )}
    </ProposeContext>
  );
}
