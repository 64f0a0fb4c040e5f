import { type CampaignId, type PollId, parseInstant, type StoredAct } from '@pingyi/core';
import type { AskedPage, PollBoard, PublicRecord, PublishedOpinion } from '@pingyi/record';

/** A public record in memory: campaigns by their acts, of which only public ones are kept. */
export function smallRecord(
  campaigns: Readonly<Record<string, readonly StoredAct[]>>,
  boards: Readonly<Record<string, PollBoard>> = {},
  opinions: Readonly<Record<string, readonly PublishedOpinion[]>> = {},
): PublicRecord {
  const kept = new Map(
    Object.entries(campaigns).map(([id, acts]) => [
      id,
      acts.filter(({ visibility }) => visibility === 'public'),
    ]),
  );
  return {
    installation: 'demo',
    vkeys: [],
    checkpoint: null,
    foreignCheckpoints: async () => [],
    campaigns: async () => [...kept.keys()] as CampaignId[],
    acts: async (campaign) => kept.get(campaign) ?? null,
    board: async (poll: PollId) => boards[poll] ?? null,
    opinions: async (meeting) => opinions[meeting] ?? [],
    bundle: async () => null,
  };
}

/** A question as a browser in Chinese asks it. */
export function asked(path: string, change: Partial<AskedPage> = {}): AskedPage {
  const [address = '', query = ''] = path.split('?');
  const now = parseInstant('2026-11-20T02:00:00.000Z');
  if (now === null) throw new Error('no such moment');
  return {
    path: address,
    query: Object.fromEntries(new URLSearchParams(query)),
    form: null,
    language: 'zh',
    now,
    ...change,
  };
}
