import type { ReactNode } from 'react';
import { OfficialSteps } from '../steps/official-steps.tsx';
import { SplitAlarm } from '../witnesses/split-alarm.tsx';
import { Header } from './header.tsx';
import { SystemLinks } from './system-links.tsx';

interface PlainFrameProps {
  /** The campaign that the page is about, where it has no navigation of its own. */
  readonly campaign?: string;
  readonly children: ReactNode;
}

/** The frame of pages without a campaign's navigation. */
export function PlainFrame({ campaign, children }: PlainFrameProps) {
  return (
    <>
      <Header campaign={campaign ?? null} />
      <main id="content" className="content plain-content" tabIndex={-1}>
        <SplitAlarm />
        <OfficialSteps campaign="" newest={null}>
          {children}
        </OfficialSteps>
        <SystemLinks />
      </main>
    </>
  );
}
