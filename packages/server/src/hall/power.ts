import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Whether the machine runs from the mains; null where nothing tells, as on most desktop machines. */
export interface Power {
  readonly isOnMains: boolean | null;
  /** Per cent of the battery, or null without one. */
  readonly battery: number | null;
}

async function fieldOf(folder: string, supply: string, field: string): Promise<string | null> {
  return readFile(path.join(folder, supply, field), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}

/**
 * How the machine is powered, as Linux tells it.
 *
 * @param folder where the kernel lists supplies
 */
export async function readPower(folder = '/sys/class/power_supply'): Promise<Power> {
  const supplies = await readdir(folder).catch(() => []);
  let isOnMains: boolean | null = null;
  let battery: number | null = null;
  for (const supply of supplies) {
    const type = await fieldOf(folder, supply, 'type');
    if (type === 'Mains') isOnMains = (await fieldOf(folder, supply, 'online')) === '1';
    if (type === 'Battery') {
      const capacity = Number(await fieldOf(folder, supply, 'capacity'));
      if (Number.isInteger(capacity)) battery = capacity;
      const status = await fieldOf(folder, supply, 'status');
      isOnMains ??= status === null ? null : status !== 'Discharging';
    }
  }
  return { isOnMains, battery };
}
