import type { ReactNode } from 'react';
import { OfficialSteps } from '../steps/official-steps.tsx';
import { Header } from './header.tsx';

/** The frame of pages that belong to no campaign. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Header campaign={null} />
      <main id="content" className="content plain-content" tabIndex={-1}>
        <OfficialSteps campaign="" newest={null}>
          {children}
        </OfficialSteps>
      </main>
    </>
  );
}
