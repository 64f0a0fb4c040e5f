// How long `pingyi serve` takes until it answers: with nothing there, with its data, and after it was
// killed.  npm run bench -- start-time
import { line, machine, quantile } from './server/machine.mjs';
import { endServer, lendData, startServer } from './server/serve.mjs';

const runs = Math.max(1, Number(process.argv[2] ?? 5) || 5);
const widths = [44, 9, 9, 9];

/** @type {{ nothing: number[], data: number[], killed: number[], stop: number[] }} */
const times = { nothing: [], data: [], killed: [], stop: [] };
const from = machine();
for (let run = 0; run < runs; run += 1) {
  const { data, remove } = lendData();
  const first = await startServer(data);
  times.nothing.push(first.time);
  times.stop.push(await endServer(first.child, 'SIGTERM'));
  const second = await startServer(data);
  times.data.push(second.time);
  await endServer(second.child, 'SIGKILL');
  const third = await startServer(data);
  times.killed.push(third.time);
  await endServer(third.child, 'SIGTERM');
  remove();
}
process.stdout.write(`${from}\n`);
process.stdout.write(
  `Milliseconds until the server answers, or its process has ended; ${runs} runs.\n\n`,
);
process.stdout.write(line(['', 'median', 'least', 'most'], widths));
/** @type {readonly (readonly [string, readonly number[]])[]} */
const lines = [
  ['start with an empty data folder (initdb)', times.nothing],
  ['start with its data', times.data],
  ['start after kill -9 of the server', times.killed],
  ['orderly stop', times.stop],
];
for (const [label, found] of lines) {
  const cells = [quantile(found, 0.5), Math.min(...found), Math.max(...found)];
  process.stdout.write(line([label, ...cells.map((value) => value.toFixed(0))], widths));
}
