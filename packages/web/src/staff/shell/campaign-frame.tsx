import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { CampaignContext } from '../data/campaign-context.tsx';
import { useChanges } from '../data/follow-changes.ts';
import { useFoldedCampaign } from '../data/queries.ts';
import { SendingNotice } from '../lists/daily/sending-notice.tsx';
import { OfficialSteps } from '../steps/official-steps.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { SplitAlarm } from '../witnesses/split-alarm.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/shell.ts';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';

interface CampaignFrameProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** The frame of a campaign's pages: its navigation, and its state kept up to date. */
export function CampaignFrame({ id, children }: CampaignFrameProps) {
  const say = useSay();
  const folded = useFoldedCampaign(id);
  const [place] = useLocation();
  const [isMenuOpen, setMenuOpen] = useState(false);
  useChanges(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu
  useEffect(() => setMenuOpen(false), [place]);
  return (
    <>
      <Header
        campaign={id}
        menu={
          <button
            type="button"
            className="menu-button"
            aria-expanded={isMenuOpen}
            aria-controls="navigation"
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            {say(words.menu)}
          </button>
        }
      />
      <div className="shell-body">
        <Navigation isOpen={isMenuOpen} />
        <main id="content" className="content" tabIndex={-1}>
          <SplitAlarm />
          <SendingNotice campaign={id} />
          <QueryView query={folded}>
            {(newest) => (
              <CampaignContext value={newest}>
                <OfficialSteps campaign={id} newest={newest}>
                  {children}
                </OfficialSteps>
              </CampaignContext>
            )}
          </QueryView>
        </main>
      </div>
    </>
  );
}
