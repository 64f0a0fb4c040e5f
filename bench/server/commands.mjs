import { createHash } from 'node:crypto';
import { planPreset, planScheme } from '@pingyi/core';
import { commandOf, submissionOf } from '../../packages/server/dist/testing/commands.js';

/** @param {string} id */
const unit = (id) => ({ id, name: id, class: 'bureau', level: 'bureau', parent: null, role: null });

/**
 * The commands that make a campaign of so many units.
 * @param {number} units
 */
export function campaignCommands(units) {
  const rules = { plan: planPreset(2026), scheme: planScheme };
  const all = Array.from({ length: units }, (_, number) => unit(`unit-${number}`));
  return [
    commandOf('create-campaign', { campaign: 'city', year: 2026, ...rules }),
    commandOf('add-units', { units: all, reason: null }),
  ];
}

/**
 * Makes a campaign of so many units, which commands are then given to.
 * @param {import('../../packages/server/dist/ledger/submission.js').Ledger} ledger
 * @param {number} units
 */
export async function prepareCampaign(ledger, units) {
  for (const command of campaignCommands(units)) {
    const outcome = await ledger.submit(submissionOf('city', command));
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  }
}

/**
 * A command of one act under a key of its own: a unit gets another name.
 * @param {string} key
 * @param {number} unitNumber
 */
export function renaming(key, unitNumber) {
  const body = { name: key, class: 'bureau', level: 'bureau', reason: '更名' };
  const command = commandOf('change-unit', { unit: `unit-${unitNumber}`, ...body });
  const request = createHash('sha256').update(key).digest();
  return submissionOf('city', command, { idempotency: { account: 'bench', key, request } });
}
