import { cpus, loadavg, release, totalmem } from 'node:os';

/**
 * What a measurement ran on, in one line. The load of others at its start is part of it.
 * @param {string} [postgres] PostgreSQL's version
 */
export function machine(postgres) {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  return [
    `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB`,
    `${process.platform} ${release()}`,
    `Node ${process.versions.node}`,
    ...(postgres === undefined ? [] : [`PostgreSQL ${postgres}`]),
    `load ${load.toFixed(1)}`,
  ].join('; ');
}

/** @param {readonly number[]} values @param {number} share from 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * One line of a table, every cell but the first set to the right.
 * @param {readonly (string | number)[]} cells
 * @param {readonly number[]} widths
 */
export function line(cells, widths) {
  const set = cells.map((cell, place) => {
    const text = String(cell);
    return place === 0 ? text.padEnd(widths[place] ?? 0) : text.padStart(widths[place] ?? 0);
  });
  return `${set.join(' ')}\n`;
}
