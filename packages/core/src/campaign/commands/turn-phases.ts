import { z } from 'zod';
import { word } from '../../acts/values.ts';
import { withEntry } from '../../state/with-entry.ts';
import { closingGate, dutyCounts, openingGate } from '../gates.ts';
import { phaseOf } from '../phases/index.ts';
import { commandRule, type Effect, record } from '../rule.ts';

/** Opening and closing phases: the phase's gate decides, and reports every condition it finds unmet. */

const body = z.strictObject({ phase: word });

export const openPhase = commandRule({
  type: 'open-phase',
  body,
  causes: ['phase-opened'],
  rule: (campaign, { phase }, { today }) => ({
    unmet: openingGate(campaign, phase, today),
    warnings: phaseOf(phase)?.warnings(campaign, today) ?? [],
    acts: [{ type: 'phase-opened', payload: { phase } }],
  }),
});

export const phaseOpened: Effect<'phase-opened'> = (campaign, { seq, at, payload }) => {
  const state = { opened: { seq, at }, closed: null };
  return { ...campaign, phases: withEntry(campaign.phases, payload.phase, state) };
};

export const closePhase = commandRule({
  type: 'close-phase',
  body,
  causes: ['phase-closed'],
  rule: (campaign, { phase }) => {
    const found = phaseOf(phase);
    const counts = found === undefined ? [] : dutyCounts(campaign, found);
    const duties = counts.map(({ duty, need, have }) => ({ duty, need, have }));
    return record(closingGate(campaign, phase), {
      type: 'phase-closed',
      payload: { phase, duties },
    });
  },
});

export const phaseClosed: Effect<'phase-closed'> = (campaign, { seq, at, payload }) => {
  const opened = campaign.phases.get(payload.phase)?.opened ?? null;
  const state = { opened, closed: { seq, at } };
  return { ...campaign, phases: withEntry(campaign.phases, payload.phase, state) };
};
