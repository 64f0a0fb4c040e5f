import { decide } from '@pingyi/core';
import { emptyFrontier } from '@pingyi/record';
import { placeAct } from '../../packages/server/dist/ledger/place-acts.js';
import { writeGroup } from '../../packages/server/dist/ledger/write-group.js';
import { projectedStreamOf } from '../../packages/server/dist/projections/list.js';
import { campaignCommands, namingOf, renamingOf } from './commands.mjs';

/** @typedef {import('../../packages/server/dist/ledger/group.js').Group} Group */
/** @typedef {import('../../packages/server/dist/storage/tables.js').Tables} Tables */
/** @typedef {import('kysely').Transaction<Tables>} Transaction */

const at = /** @type {import('@pingyi/core').Instant} */ ('2026-07-01T00:00:00.000Z');

/** Acts in one transaction; units, and about how many acts, of one campaign. */
const together = 5_000;
const units = 20;
const length = 10_000;

/** Fills an empty log with acts of many campaigns as the ledger would write them, half of them internal. */
export class LogFiller {
  /** @type {import('@pingyi/core').Campaign | null} */
  #campaign = null;
  #campaigns = 0;
  #version = 0;
  /** @type {import('@pingyi/core').NewAct[]} */
  #drafts = [];
  #frontier = emptyFrontier;
  #database;

  /** @param {import('kysely').Kysely<Tables>} database */
  constructor(database) {
    this.#database = database;
  }

  /** @param {number} size the number of acts afterwards */
  async fillTo(size) {
    while (this.#frontier.size < size) {
      const count = Math.min(together, size - this.#frontier.size);
      await this.#database.transaction().execute((transaction) => this.#write(transaction, count));
    }
  }

  /** The next command: it begins a campaign, gives it its units, or changes one of them. */
  #command() {
    if (this.#campaign === null || this.#version >= length) {
      this.#campaign = null;
      this.#version = 0;
      this.#campaigns += 1;
    }
    if (this.#campaign === null || this.#campaign.units.size === 0) {
      const [create, add] = campaignCommands(units, `city-${this.#campaigns}`);
      return this.#campaign === null ? create : add;
    }
    const change = this.#version % 2 === 0 ? renamingOf : namingOf;
    return change(`name-${this.#version}`, this.#version % units);
  }

  #draft() {
    if (this.#drafts.length === 0) {
      const command = this.#command();
      if (command === undefined) throw new Error('no command');
      const decision = decide(this.#campaign, command, at);
      if (!decision.ok) throw new Error(JSON.stringify(decision.unmet));
      this.#drafts.push(...decision.acts);
    }
    const [draft] = this.#drafts.splice(0, 1);
    if (draft === undefined) throw new Error('no act');
    return draft;
  }

  /** @param {Transaction} transaction @param {number} count */
  async #write(transaction, count) {
    const [placed, nodes, rows] = [[], [], []].map((list) => /** @type {unknown[]} */ (list));
    for (let number = 0; number < count; number += 1) {
      const draft = this.#draft();
      const { kind, project } = projectedStreamOf(draft.stream);
      const [before, version] = [this.#campaign, this.#version + 1];
      const one = placeAct(draft, this.#frontier, { at, streamVersion: version });
      const { act } = one.placed;
      const after = /** @type {import('@pingyi/core').Campaign} */ (kind.apply(before, act));
      placed?.push(one.placed);
      nodes?.push(...one.nodes);
      rows?.push(...project({ act, before, after, version, campaign: after }));
      [this.#campaign, this.#version, this.#frontier] = [after, version, one.frontier];
    }
    const group = { transaction, placed, nodes, rows, answers: [], frontier: this.#frontier };
    await writeGroup(/** @type {Group} */ (/** @type {unknown} */ (group)));
  }
}
