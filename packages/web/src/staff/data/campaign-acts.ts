import { type Campaign, campaignStream, readAct, type StoredAct } from '@pingyi/core';
import { ask } from './ask.ts';
import { ProblemError, readProblem } from './problem.ts';

/** A campaign folded from its acts by the same functions as on the server, and how far that is. */
export interface FoldedCampaign {
  readonly campaign: Campaign;
  /** The version that a command is decided on. */
  readonly version: number;
  readonly acts: readonly StoredAct[];
}

function readLine(line: string): StoredAct {
  const read = readAct(JSON.parse(line));
  if (!read.ok) throw new Error(`an act of the server cannot be read: ${read.faults[0]?.detail}`);
  return read.act;
}

function versionOf(response: Response): number {
  return Number((response.headers.get('etag') ?? '""').slice(1, -1));
}

/**
 * The newest state of a campaign; only what came after the known one is asked for.
 *
 * @throws ProblemError
 */
export async function fetchCampaign(
  id: string,
  known: FoldedCampaign | undefined,
): Promise<FoldedCampaign> {
  const after = known?.version ?? 0;
  const response = await ask(`/api/campaigns/${encodeURIComponent(id)}/acts?after=${after}`);
  if (!response.ok) throw new ProblemError(await readProblem(response));
  const text = await response.text();
  const later = text
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
  let campaign = known?.campaign ?? null;
  for (const act of later) campaign = campaignStream.apply(campaign, act);
  if (campaign === null) throw new Error(`campaign ${id} has no acts`);
  const acts =
    later.length === 0 && known !== undefined ? known.acts : [...(known?.acts ?? []), ...later];
  return { campaign, version: versionOf(response), acts };
}
