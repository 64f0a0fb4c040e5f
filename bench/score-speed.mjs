// Scores and ranks trees of 1,000 to 1,000,000 units: `npm run bench -- score-speed`.
// A tree is a bureau over offices of about a hundred stations each, every unit with its own counts.
import { readScoreInput, score } from '@pingyi/core';

/** A file of `size` units; counts of 100 to 300 ballots from a small seeded generator. */
function fileOf(/** @type {number} */ size) {
  let state = 20260701;
  const draw = (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const tally = () => ({
    satisfied: 60 + draw(150),
    fairlySatisfied: draw(80),
    average: draw(40),
    dissatisfied: draw(30),
    invalid: draw(5),
  });
  const offices = Math.max(1, Math.round(size / 100));
  const dailyAssessment = { points: '9.2', max: '10' };
  const bureau = { id: 'bureau', name: '局', class: 'bureau', tally: tally(), dailyAssessment };
  return {
    format: 'pingyi-score/1',
    units: Array.from({ length: size }, (_, i) => {
      if (i === 0) return bureau;
      const isOffice = i <= offices;
      return {
        id: `u${i}`,
        name: `单位${i}`,
        class: isOffice ? 'office' : 'station',
        parent: isOffice ? 'bureau' : `u${1 + (i % offices)}`,
        role: 'lower',
        tally: tally(),
        ...(isOffice ? { dailyAssessment } : {}),
      };
    }),
  };
}

function median(/** @type {number[]} */ values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

process.stdout.write(
  '    units   read ms   score and rank ms   CPU ms   µs a unit   (medians of 7 runs, 3 for 1,000,000)\n',
);
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const file = fileOf(size);
  /** @type {number[]} */
  const reading = [];
  /** @type {number[]} */
  const scoring = [];
  /** @type {number[]} */
  const computing = [];
  for (let run = 0; run < (size > 100_000 ? 3 : 7); run += 1) {
    const start = performance.now();
    const read = readScoreInput(file);
    if (!read.ok) throw new Error('the file of the measurement has faults');
    const middle = performance.now();
    const before = process.cpuUsage();
    const book = score(read.value);
    scoring.push(performance.now() - middle);
    computing.push(process.cpuUsage(before).user / 1000);
    reading.push(middle - start);
    if (book.standings.length !== size) throw new Error('units are missing');
  }
  const time = median(scoring);
  const columns = [
    String(size).padStart(9),
    median(reading).toFixed(0).padStart(9),
    time.toFixed(1).padStart(19),
    median(computing).toFixed(0).padStart(8),
    ((time / size) * 1000).toFixed(2).padStart(11),
  ];
  process.stdout.write(`${columns.join(' ')}\n`);
}
