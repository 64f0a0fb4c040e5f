import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { audience, count, type Digest, documentRef, officialText } from '../../acts/values.ts';
import { standingUnits } from '../../units/tree.ts';
import type { Campaign } from '../campaign.ts';
import { unitsListed } from '../phases/conditions.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect, record } from '../rule.ts';

/** The digest of the list of units as published: places and exemptions, by id in code-unit order. */
export function unitsDigestOf(campaign: Campaign): Digest {
  const places = standingUnits(campaign.units).map((unit) => ({
    id: unit.id,
    name: unit.name,
    class: unit.class,
    level: unit.level,
    parent: unit.parent,
    role: unit.role,
    exempt: unit.exemptedBy !== null,
  }));
  return actDigestOf(places.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
}

/** Digests of what is published: the plan, the complete scheme, the list of units. */
function digestsOf(campaign: Campaign) {
  return {
    planDigest: actDigestOf(campaign.plan),
    schemeDigest: actDigestOf(campaign.scheme),
    unitsDigest: unitsDigestOf(campaign),
  };
}

/** The proposal that an answer names is the one that waits. */
function isWaiting(campaign: Campaign, proposal: number): readonly CampaignReason[] {
  const { proposed } = campaign.publication;
  if (proposed === null) return [{ code: 'nothing-proposed', facts: { proposal } }];
  if (proposed.seq === proposal) return [];
  return [{ code: 'proposal-differs', facts: { need: proposed.seq, have: proposal } }];
}

/**
 * Plan, scheme and list of units are published together, and a new edition follows every amendment. One
 * person proposes, another approves (发布审核).
 */
export const proposePublication = commandRule({
  type: 'propose-publication',
  body: z.strictObject({ audience, outlet: officialText, document: documentRef }),
  causes: ['publication-proposed'],
  rule: (campaign, body) => {
    const { editions, amendedBy, proposed } = campaign.publication;
    const unmet: CampaignReason[] = [...unitsListed(campaign)];
    if (editions > 0 && amendedBy.length === 0)
      unmet.push({ code: 'rules-already-published', facts: { edition: editions } });
    if (proposed !== null) unmet.push({ code: 'proposal-waiting', facts: { seq: proposed.seq } });
    const payload = { edition: editions + 1, ...digestsOf(campaign), ...body };
    return record(unmet, { type: 'publication-proposed', payload });
  },
});

export const publicationProposed: Effect<'publication-proposed'> = (campaign, act) => ({
  ...campaign,
  publication: {
    ...campaign.publication,
    proposed: { seq: act.seq, at: act.at, by: act.actor.account, ...act.payload },
  },
});

/** The office takes its proposal back. */
export const withdrawPublication = commandRule({
  type: 'withdraw-publication',
  body: z.strictObject({ proposal: count, reason: officialText }),
  causes: ['publication-withdrawn'],
  rule: (campaign, body) =>
    record(isWaiting(campaign, body.proposal), { type: 'publication-withdrawn', payload: body }),
});

/** A leader gives the proposal back to be changed. */
export const returnPublication = commandRule({
  type: 'return-publication',
  body: z.strictObject({ proposal: count, reason: officialText }),
  causes: ['publication-returned'],
  rule: (campaign, body) =>
    record(isWaiting(campaign, body.proposal), { type: 'publication-returned', payload: body }),
});

const answered: Effect<'publication-withdrawn' | 'publication-returned'> = (campaign) => ({
  ...campaign,
  publication: { ...campaign.publication, proposed: null },
});

export const publicationWithdrawn: Effect<'publication-withdrawn'> = answered;
export const publicationReturned: Effect<'publication-returned'> = answered;

/** A second person approves what was proposed, unchanged since; with that it is published. */
export const approvePublication = commandRule({
  type: 'approve-publication',
  body: z.strictObject({ proposal: count }),
  causes: ['rules-published'],
  rule: (campaign, { proposal }, { actor, today }) => {
    const { proposed } = campaign.publication;
    const unmet = [...isWaiting(campaign, proposal)];
    if (proposed === null) return { unmet, acts: [] };
    if (proposed.by === actor.account)
      unmet.push({ code: 'second-person-needed', facts: { seq: proposed.seq } });
    const now = digestsOf(campaign);
    const changed = (['plan', 'scheme', 'units'] as const).filter(
      (what) => now[`${what}Digest`] !== proposed[`${what}Digest`],
    );
    if (changed.length > 0)
      unmet.push({ code: 'changed-since-proposed', facts: { seq: proposed.seq, changed } });
    const { edition, audience: readers, outlet, document } = proposed;
    const payload = {
      edition,
      ...now,
      audience: readers,
      day: today,
      outlet,
      document,
      proposedBy: proposed.by,
    };
    return record(unmet, { type: 'rules-published', payload });
  },
});

export const rulesPublished: Effect<'rules-published'> = (campaign, { seq, at, payload }) => ({
  ...campaign,
  publication: {
    editions: payload.edition,
    newest: { seq, at },
    audience: payload.audience,
    amendedBy: [],
    proposed: null,
  },
});
