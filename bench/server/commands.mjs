import { createHash } from 'node:crypto';
import { planPreset, planScheme } from '@pingyi/core';
import { commandOf, submissionOf } from '../../packages/server/dist/testing/commands.js';

/** @param {string} id */
const unit = (id) => ({ id, name: id, class: 'bureau', level: 'bureau', parent: null, role: null });

/**
 * The commands that make a campaign of so many units.
 * @param {number} units
 * @param {string} [campaign]
 */
export function campaignCommands(units, campaign = 'city') {
  const rules = { plan: planPreset(2026), scheme: planScheme };
  const all = Array.from({ length: units }, (_, number) => unit(`unit-${number}`));
  return [
    commandOf('create-campaign', { campaign, year: 2026, ...rules }),
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
 * What it takes to give a unit another name.
 * @param {string} name
 * @param {number} number
 */
export function renamingBody(name, number) {
  return { unit: `unit-${number}`, name, class: 'bureau', level: 'bureau', reason: '更名' };
}

/**
 * A command of one public act: a unit gets another name.
 * @param {string} name
 * @param {number} number
 */
export function renamingOf(name, number) {
  return commandOf('change-unit', renamingBody(name, number));
}

/**
 * A command of one internal act: a unit's officers are named.
 * @param {string} liaison
 * @param {number} number
 */
export function namingOf(liaison, number) {
  const officers = { leader: 'leader', liaison, workingBody: null };
  return commandOf('name-unit-officers', { unit: `unit-${number}`, officers });
}

/**
 * A renaming as a submission under a key of its own.
 * @param {string} key
 * @param {number} number
 */
export function renaming(key, number) {
  const request = createHash('sha256').update(key).digest();
  const idempotency = { account: 'bench', key, request };
  return submissionOf('city', renamingOf(key, number), { idempotency });
}
