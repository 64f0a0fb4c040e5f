import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings.ts';
import type { HallFacts } from './hall-facts.ts';
import { readPower } from './power.ts';

const well: HallFacts = {
  addresses: ['192.168.1.5'],
  database: 'embedded',
  durability: { fsync: true, synchronousCommit: true, fullPageWrites: true },
  freeBytes: 40 * 1024 ** 3,
  power: { isOnMains: true, battery: 100 },
};

const verdicts = (change: Partial<HallFacts>, isReachable = true) =>
  Object.fromEntries(
    findingsOf({ ...well, ...change }, isReachable).map(({ code, verdict }) => [code, verdict]),
  );

describe('what a hall’s machine is found to be', () => {
  it('is well when nothing is in the way', () => {
    expect(verdicts({})).toEqual({
      address: 'well',
      durability: 'well',
      disk: 'well',
      power: 'well',
    });
  });

  it('says what is in the way of a meeting', () => {
    expect(verdicts({ addresses: [] })['address']).toBe('bad');
    expect(verdicts({}, false)['address']).toBe('bad');
    expect(verdicts({ durability: { ...well.durability, fsync: false } })['durability']).toBe(
      'bad',
    );
    expect(verdicts({ freeBytes: 5e8 })['disk']).toBe('bad');
    expect(verdicts({ freeBytes: 2 * 1024 ** 3 })['disk']).toBe('look');
    expect(verdicts({ freeBytes: null })['disk']).toBe('look');
    expect(verdicts({ power: { isOnMains: false, battery: 90 } })['power']).toBe('bad');
    expect(verdicts({ power: { isOnMains: null, battery: null } })['power']).toBe('look');
  });
});

describe('the power of a machine', () => {
  it('is what the kernel lists: mains, battery, or nothing at all', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'power-'));
    const supply = async (name: string, fields: Record<string, string>): Promise<void> => {
      await mkdir(path.join(folder, name));
      for (const [field, text] of Object.entries(fields))
        await writeFile(path.join(folder, name, field), `${text}\n`);
    };
    try {
      expect(await readPower(folder)).toEqual({ isOnMains: null, battery: null });
      await supply('BAT0', { type: 'Battery', capacity: '63', status: 'Discharging' });
      expect(await readPower(folder)).toEqual({ isOnMains: false, battery: 63 });
      await supply('AC', { type: 'Mains', online: '1' });
      expect(await readPower(folder)).toEqual({ isOnMains: true, battery: 63 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
