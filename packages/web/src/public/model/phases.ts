import { type PhaseState, phaseOf, type Sentence } from '@pingyi/core';
import { campaignsWords } from '../words/campaigns.ts';
import type { CampaignRecord } from './campaign-record.ts';

/** One phase of the year: when it was planned, opened and closed. */
export interface PhaseOfYear extends PhaseState {
  readonly id: string;
  readonly title: Sentence;
  readonly opens: string;
  readonly closes: string;
}

/** The phases in the order of the calendar. */
export function phasesOf({ campaign }: CampaignRecord): readonly PhaseOfYear[] {
  return campaign.plan.calendar.phases.map(({ phase, opens, closes }) => {
    const state = campaign.phases.get(phase) ?? { opened: null, closed: null };
    return {
      id: phase,
      title: phaseOf(phase)?.title ?? { zh: phase, en: phase },
      opens,
      closes,
      ...state,
    };
  });
}

/** The phases that are open, in words; null before the first. */
export function openPhase(campaign: CampaignRecord): Sentence | null {
  const phases = phasesOf(campaign);
  const open = phases.filter(({ opened, closed }) => opened !== null && closed === null);
  if (open.length > 0)
    return {
      zh: open.map(({ title }) => title.zh).join('、'),
      en: open.map(({ title }) => title.en).join(', '),
    };
  if (phases.every(({ closed }) => closed !== null)) return campaignsWords.over;
  return phases.filter(({ closed }) => closed !== null).at(-1)?.title ?? null;
}
