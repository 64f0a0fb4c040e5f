import { feedPage } from '../feed/feed-page.ts';
import type { PublicPage } from '../page.ts';
import { actsPage } from './acts.tsx';
import { beliefsPage } from './beliefs.tsx';
import { campaignsPage, rehearsalsPage } from './campaigns.tsx';
import { codesPage, pollCodesPage } from './codes.tsx';
import { commitmentsPage } from './commitments.tsx';
import { meetingPage } from './meeting.tsx';
import { meetingsPage } from './meetings.tsx';
import { overviewPage } from './overview.tsx';
import { recordPage } from './record.tsx';
import { resultsPage } from './results.tsx';
import { rulesPage } from './rules.tsx';
import { secrecyPage } from './secrecy.tsx';
import { accessibilityPage, checkPage, privacyPage } from './statements.tsx';
import { unitPage } from './unit.tsx';
import { unitsPage } from './units.tsx';

/** Every page of the public site. */
export const pages: readonly PublicPage[] = [
  campaignsPage,
  rehearsalsPage,
  secrecyPage,
  checkPage,
  beliefsPage,
  accessibilityPage,
  privacyPage,
  overviewPage,
  rulesPage,
  unitsPage,
  unitPage,
  commitmentsPage,
  meetingsPage,
  meetingPage,
  resultsPage,
  actsPage,
  recordPage,
  codesPage,
  pollCodesPage,
  feedPage,
];
