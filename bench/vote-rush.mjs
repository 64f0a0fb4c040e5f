// How fast a hall votes: whole votes over the public API, server and voters on one machine.
//   node bench/vote-rush.mjs
import { loadavg } from 'node:os';
import { ensureBuilt, run } from '../tools/set-up/house.mjs';

ensureBuilt();

/** Three halls, with what is aimed at. */
const halls = [
  {
    what: '300 voters x 10 units x 1 item within 10 s',
    args: ['--voters', '300', '--seconds', '10', '--units', '10', '--items', '1'],
    aim: 'no refusal; acknowledged p99 < 2 s; last factor to result < 1 s; peak < 500 MB',
  },
  {
    what: '300 voters x 10 units x 6 items within 10 s',
    args: ['--voters', '300', '--seconds', '10', '--units', '10', '--items', '6'],
    aim: 'no refusal; every ballot acknowledged within 30 s',
  },
  {
    what: '3,000 voters x 10 units x 1 item within 300 s',
    args: ['--voters', '3000', '--seconds', '300', '--units', '10', '--items', '1'],
    aim: 'no refusal',
  },
];

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

for (const { what, args, aim } of halls) {
  say(`${what} (load before: ${loadavg()[0]?.toFixed(1)})`);
  say(`  aim: ${aim}`);
  const pingyi = ['packages/server/bin/pingyi.js', 'rehearse', '--trustees', '2', '--json'];
  const { code, output } = run(process.execPath, [...pingyi, ...args], { quiet: true });
  say(`  ${/^\{.*\}$/mu.exec(output)?.[0] ?? output}`);
  if (code !== 0) process.exitCode = 1;
}
