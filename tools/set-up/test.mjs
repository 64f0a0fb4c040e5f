// `npm test`: sets up what is missing, then runs every gate and says at the end what held.
// With PINGYI_TEST_ALL=1 nothing may be skipped.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, runTool } from './house.mjs';

ensureInstalled();
ensureBuilt();

const reportFile = path.join(root, '.build', 'tests.json');
mkdirSync(path.dirname(reportFile), { recursive: true });
rmSync(reportFile, { force: true });

const gates = [
  {
    name: 'format, lint, arrows',
    run: () => runTool('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']),
    remedy: 'npm run format mends layout and imports; a forbidden import names the rule it breaks.',
  },
  {
    name: 'types',
    run: () => runTool('typescript/bin/tsc', ['-b']),
    remedy: 'npm run types shows the same errors.',
  },
  {
    name: 'dead code',
    run: () => runTool('knip/bin/knip.js', ['--no-progress']),
    remedy: 'Delete what nothing uses, or use it.',
  },
  {
    name: 'tests',
    run: () =>
      runTool('vitest/vitest.mjs', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ]),
    remedy: 'npx vitest run FILE runs one file again.',
  },
];

const failed = gates.filter((gate) => {
  process.stdout.write(`\n== ${gate.name}\n`);
  return gate.run().code !== 0;
});

/** @typedef {{ status: string, fullName: string }} TestCase */
/** @type {TestCase[]} */
const cases = existsSync(reportFile)
  ? JSON.parse(readFileSync(reportFile, 'utf8')).testResults.flatMap(
      (/** @type {{ assertionResults: TestCase[] }} */ file) => file.assertionResults,
    )
  : [];
const count = (/** @type {string} */ status) =>
  cases.filter((test) => test.status === status).length;
const skipped = cases.filter((test) => !['passed', 'failed'].includes(test.status));
const mayNotSkip = process.env['PINGYI_TEST_ALL'] === '1' && skipped.length > 0;

process.stdout.write('\n== summary\n');
for (const gate of gates) {
  const bad = failed.includes(gate);
  process.stdout.write(
    `${bad ? 'failed' : 'passed'}  ${gate.name}${bad ? `: ${gate.remedy}` : ''}\n`,
  );
}
for (const test of skipped) process.stdout.write(`skipped ${test.fullName}\n`);
if (mayNotSkip) process.stdout.write('PINGYI_TEST_ALL=1: nothing may be skipped.\n');

const bad = failed.length > 0 || mayNotSkip || cases.length === 0;
const unexplained = bad && count('failed') === 0 ? 1 : 0;
process.stdout.write(
  `tests: ${count('passed')} passed, ${count('failed') + unexplained} failed` +
    `${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`,
);
process.exitCode = bad ? 1 : 0;
