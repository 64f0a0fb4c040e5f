import { z } from 'zod';
import type { StoredAct } from '../../acts/act.ts';
import { correction, count, documentRef } from '../../acts/values.ts';
import { withEntry } from '../../state/with-entry.ts';
import type { UnitId } from '../../units/unit-id.ts';
import { unitId } from '../../units/unit-id.ts';
import type { Campaign, Findings } from '../campaign.ts';
import { lateWarning } from '../handover.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import { recordedOnceOrCorrected, unitIsEvaluated } from './checks.ts';

/**
 * Findings of open and covert inspections: compiled for the meeting, where nobody outside sees them,
 * then announced or declared empty (plan §III.3, §III.4; R32, R35).
 */

const body = z.strictObject({
  unit: unitId,
  open: count,
  covert: count,
  /** The document that lists the findings; null when there are none. */
  document: documentRef.nullable(),
  correction: correction.nullable(),
});

type Body = z.output<typeof body>;

function documented({ unit, open, covert, document }: Body): readonly CampaignReason[] {
  const findings = open + covert;
  if (findings === 0 || document !== null) return [];
  return [{ code: 'findings-without-document', facts: { unit, findings } }];
}

export const compileFindings = commandRule({
  type: 'compile-findings',
  body,
  causes: ['inspection-findings-compiled'],
  rule: (campaign, given, { today }) => {
    const existing = campaign.findings.get(given.unit)?.compiled;
    return {
      unmet: [
        ...unitIsEvaluated(campaign, given.unit),
        ...documented(given),
        ...recordedOnceOrCorrected(existing, given.correction),
      ],
      warnings: lateWarning(campaign, 'inspectionFindings', given.unit, existing, today),
      acts: [{ type: 'inspection-findings-compiled', payload: given }],
    };
  },
});

/** What is announced is what was compiled, if anything was: neither more nor less. */
function sameAsCompiled(campaign: Campaign, given: Body): readonly CampaignReason[] {
  const compiled = campaign.findings.get(given.unit)?.compiled ?? null;
  if (compiled === null) return [];
  const [need, have] = [
    [compiled.open, compiled.covert],
    [given.open, given.covert],
  ];
  const reasons: CampaignReason[] = [];
  if (compiled.open !== given.open || compiled.covert !== given.covert)
    reasons.push({ code: 'findings-differ', facts: { unit: given.unit, need, have } });
  if (compiled.document !== (given.document?.digest ?? null))
    reasons.push({ code: 'findings-document-differs', facts: { unit: given.unit } });
  return reasons;
}

export const announceFindings = commandRule({
  type: 'announce-findings',
  body,
  causes: ['inspection-findings-announced', 'inspection-declared-empty'],
  rule: (campaign, given) => {
    const { unit, document } = given;
    const unmet = [
      ...unitIsEvaluated(campaign, unit),
      ...documented(given),
      ...sameAsCompiled(campaign, given),
      ...recordedOnceOrCorrected(campaign.findings.get(unit)?.announced, given.correction),
    ];
    const isEmpty = given.open + given.covert === 0;
    if (isEmpty || document === null)
      return {
        unmet,
        acts: [
          { type: 'inspection-declared-empty', payload: { unit, correction: given.correction } },
        ],
      };
    return {
      unmet,
      acts: [{ type: 'inspection-findings-announced', payload: { ...given, document } }],
    };
  },
});

const none: Findings = { compiled: null, announced: null };

export const inspectionFindingsCompiled: Effect<'inspection-findings-compiled'> = (
  campaign,
  { seq, at, payload },
) => {
  const { unit, open, covert, document } = payload;
  const compiled = { seq, at, open, covert, document: document?.digest ?? null };
  const findings = { ...(campaign.findings.get(unit) ?? none), compiled };
  return { ...campaign, findings: withEntry(campaign.findings, unit, findings) };
};

function announced(campaign: Campaign, unit: UnitId, act: Pick<StoredAct, 'seq' | 'at'>): Campaign {
  const mark = { seq: act.seq, at: act.at };
  const findings = { ...(campaign.findings.get(unit) ?? none), announced: mark };
  return { ...campaign, findings: withEntry(campaign.findings, unit, findings) };
}

export const inspectionFindingsAnnounced: Effect<'inspection-findings-announced'> = (
  campaign,
  act,
) => announced(campaign, act.payload.unit, act);

export const inspectionDeclaredEmpty: Effect<'inspection-declared-empty'> = (campaign, act) =>
  announced(campaign, act.payload.unit, act);
