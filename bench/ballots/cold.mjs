// Whole processes of `pingyi`, started as `node <file>`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const door = fileURLToPath(new URL('../../packages/server/bin/pingyi.js', import.meta.url));
const mark = 'pingyi-usage ';
/** Says at the end what the process used; the first line of its own, before anything of `pingyi` runs. */
const preload = `data:text/javascript,process.on('exit',()=>process.stderr.write('${mark}'+JSON.stringify(process.resourceUsage())))`;

/** @typedef {{ wall: number, cpu: number, peak: number, out: string }} ColdRun milliseconds; peak memory in MB */

/**
 * Runs `pingyi ballots …` in a process of its own.
 * @param {readonly string[]} args
 * @returns {ColdRun}
 */
export function pingyiBallots(args) {
  const from = performance.now();
  const done = spawnSync(process.execPath, ['--import', preload, door, 'ballots', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const wall = performance.now() - from;
  const at = done.stderr.lastIndexOf(mark);
  if (done.status === 2 || at < 0) throw new Error(`pingyi ballots ${args[0]}: ${done.stderr}`);
  const usage = JSON.parse(done.stderr.slice(at + mark.length));
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1000;
  return { wall, cpu, peak: usage.maxRSS / 1024, out: done.stdout };
}
