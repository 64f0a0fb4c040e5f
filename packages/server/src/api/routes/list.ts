import type { RegisterRoute } from '../api.ts';
import { registerCommands } from './campaigns/command.ts';
import { getCampaign } from './campaigns/get-campaign.ts';
import { listActs } from './campaigns/list-acts.ts';
import { listCampaigns } from './campaigns/list-campaigns.ts';
import { listHistory } from './campaigns/list-history.ts';
import { listTasks } from './campaigns/list-tasks.ts';
import { listUnits } from './campaigns/list-units.ts';
import { followChanges } from './changes/follow-changes.ts';
import { getApiPage } from './description/api-page.ts';
import { getOpenApi } from './description/openapi-document.ts';
import { getProblemPage, listProblems } from './description/problem-pages.ts';
import { getDocument } from './documents/get-document.ts';
import { uploadDocument } from './documents/upload-document.ts';
import { getHealth } from './health/get-health.ts';
import { followLog } from './log/follow-log.ts';
import { getCheckpoint } from './log/get-checkpoint.ts';
import { getConsistencyProof } from './log/get-consistency-proof.ts';
import { getEntries } from './log/get-entries.ts';
import { getInclusionProof } from './log/get-inclusion-proof.ts';
import { getLog } from './log/get-log.ts';

/** Every route of the API, in the order in which it is described. */
export const routes: readonly RegisterRoute[] = [
  getHealth,
  getLog,
  getCheckpoint,
  getEntries,
  getInclusionProof,
  getConsistencyProof,
  followLog,
  listCampaigns,
  getCampaign,
  listActs,
  listUnits,
  listHistory,
  listTasks,
  registerCommands,
  uploadDocument,
  getDocument,
  followChanges,
  getApiPage,
  getOpenApi,
  listProblems,
  getProblemPage,
];
