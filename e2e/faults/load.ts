import { setTimeout as wait } from 'node:timers/promises';
import { planPreset, planScheme } from '@pingyi/core';
import { expect } from 'vitest';
import type { Keyed, Recorder, Told } from '../support/recorder.ts';

/** Clients that give commands at the same time, each to a unit of its own. */
const clients = 64;

const unitOf = (client: number): string => `unit-${client}`;

function unit(client: number) {
  const id = unitOf(client);
  return { id, name: id, class: 'bureau', level: 'bureau', parent: null, role: null };
}

/** Makes the campaign that the clients work on. */
export async function prepare(recorder: Recorder): Promise<void> {
  const rules = { plan: planPreset(2026), scheme: planScheme };
  const units = Array.from({ length: clients }, (_, client) => unit(client));
  const commands: readonly Keyed[] = [
    { key: 'campaign', path: 'campaigns', body: { campaign: 'city', year: 2026, ...rules } },
    { key: 'units', path: 'campaigns/city/add-units', body: { units, reason: null } },
  ];
  for (const command of commands)
    expect(await recorder.give(command)).toMatchObject({ kind: 'done' });
}

/**
 * A command that names its key in the one act that it makes, and that the rules would let somebody give
 * twice: only the key keeps it from being recorded twice. Half of the acts are internal.
 */
function commandOf(key: string, client: number, number: number): Keyed {
  const place = { unit: unitOf(client) };
  if (number % 2 === 0) {
    const officers = { leader: 'leader', liaison: key, workingBody: null };
    return { key, path: 'campaigns/city/name-unit-officers', body: { ...place, officers } };
  }
  const body = { ...place, name: key, class: 'bureau', level: 'bureau', reason: '更名' };
  return { key, path: 'campaigns/city/change-unit', body };
}

/** A command that was given, and what came of it. */
export interface Given {
  readonly command: Keyed;
  readonly told: Told;
}

/** Clients at work. */
export interface Load {
  /** What came of the commands so far. */
  readonly given: readonly Given[];
  /** Lets every client finish its command. */
  stop(): Promise<readonly Given[]>;
}

/** Sets the clients to work, each giving one command after the other to one of the recorders. */
export function startLoad(recorders: readonly Recorder[], name: string): Load {
  const given: Given[] = [];
  let isOver = false;
  const work = async (client: number): Promise<void> => {
    const recorder = recorders[client % recorders.length];
    for (let number = 0; !isOver && recorder !== undefined; number += 1) {
      const command = commandOf(`${name}-${client}-${number}`, client, number);
      const told = await recorder.give(command);
      given.push({ command, told });
      if (told.kind === 'gone') return;
      if (told.kind === 'problem') await wait(20);
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return {
    given,
    stop: async () => {
      isOver = true;
      await all;
      return given;
    },
  };
}

/** The commands that nobody was told the outcome of, or was told that there is none. */
export function unacknowledged(given: readonly Given[]): readonly Keyed[] {
  return given.filter(({ told }) => told.kind !== 'done').map(({ command }) => command);
}

/** The commands that were acknowledged, with the places of their acts. */
export function acknowledged(given: readonly Given[]): ReadonlyMap<string, readonly number[]> {
  return new Map(
    given.flatMap(({ command, told }) =>
      told.kind === 'done' ? [[command.key, told.places] as const] : [],
    ),
  );
}
