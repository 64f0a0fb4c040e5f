import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BundleFile, bundleFileOf } from './bundle/bundle-file.ts';
import { claimNames } from './claims/claim.ts';
import { hasFailure, type Report } from './report/report.ts';
import { bundleOf, smallHead, smallMembers, sourcesOf } from './testing/small-bundle.ts';
import { flipBit, utf8 } from './testing/values.ts';
import { verify } from './verify.ts';

const small = await bundleOf();

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const verified = await verify(bundleFileOf(bytes));
  if (!verified.ok) throw new Error(JSON.stringify(verified.faults));
  return verified.value;
}

const stateOf = ({ claims }: Report, name: string) =>
  claims.find(({ claim }) => claim === name)?.state;

describe('a small bundle', () => {
  it('is judged by every claim once, in their order', async () => {
    const report = await reportOf(small);
    expect(report.claims.map(({ claim }) => claim)).toEqual(claimNames);
    expect(hasFailure(report)).toBe(false);
    expect(stateOf(report, 'log-intact')).toBe('holds');
    expect(stateOf(report, 'no-personal-data')).toBe('holds');
  });

  it('says that a campaign which is not in the log cannot be judged', async () => {
    const { claims } = await reportOf(small);
    expect(claims.find(({ claim }) => claim === 'quorum')).toMatchObject({
      state: 'undecided',
      reason: 'no-campaign',
    });
  });
});

describe('raw edits', () => {
  it('of any bit make log-intact fail, or the file no bundle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length * 8 - 1), async (bit) => {
        const verified = await verify(bundleFileOf(flipBit(small, bit)));
        if (verified.ok) expect(stateOf(verified.value, 'log-intact')).toBe('fails');
      }),
      { numRuns: 300 },
    );
  });

  it('by which a part is cut out or doubled are noticed', async () => {
    const part = fc.tuple(fc.nat(small.length - 1), fc.integer({ min: 1, max: 200 }));
    await fc.assert(
      fc.asyncProperty(part, fc.boolean(), async ([at, length], isDoubled) => {
        const [before, cut, after] = [
          small.subarray(0, at),
          small.subarray(at, at + length),
          small.subarray(at + length),
        ];
        const edited = Buffer.concat(isDoubled ? [before, cut, cut, after] : [before, after]);
        const verified = await verify(bundleFileOf(new Uint8Array(edited)));
        if (verified.ok) expect(stateOf(verified.value, 'log-intact')).toBe('fails');
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever a bundle holds', () => {
  const leaf = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc
      .record({
        seq: fc.nat(8),
        stream: fc.constantFrom('campaign/city-2026', 'meeting/stations', 'constructor/x'),
        version: fc.nat(2),
        type: fc.constantFrom(
          'phase-opened',
          'vote-opened',
          'poll-opened',
          '__proto__',
          'toString',
        ),
        at: fc.constantFrom('2026-07-01T00:00:00.000Z', 'yesterday'),
        actor: fc.constant({ role: 'office', account: 'a' }),
        payload: fc.dictionary(fc.string(), fc.jsonValue()),
        visibility: fc.constantFrom('public', 'internal'),
      })
      .map((act) => JSON.stringify(act)),
  );
  const poll = 'polls/11111111111111';
  const name = fc.constantFrom(
    'checkpoints/3',
    `${poll}.bel`,
    `${poll}.strong.json`,
    `${poll}.hints`,
    'sheets/4.json',
    'openings/2.json',
    'openings/3.json',
  );
  const content = fc.oneof(fc.uint8Array({ maxLength: 2_000 }), fc.json().map(utf8));

  it('is answered with a report on every claim, never with an error', async () => {
    const leaves = fc.array(leaf, { maxLength: 6 });
    const others = fc.uniqueArray(fc.tuple(name, content), { selector: ([key]) => key });
    await fc.assert(
      fc.asyncProperty(leaves, others, async (lines, members) => {
        const all = new Map([
          ...smallMembers(),
          ['acts.ndjson', utf8(lines.join('\n'))],
          ...members,
        ]);
        const report = await reportOf(await bundleOf(sourcesOf(all), smallHead()));
        expect(report.claims).toHaveLength(claimNames.length);
        expect(stateOf(report, 'log-intact')).toBe('fails');
        expect(
          report.claims.filter((each) => 'reason' in each && each.reason === 'not-examined'),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('a file that cannot be read is refused by that name', async () => {
    const file: BundleFile = {
      size: 100,
      read: async () => {
        throw new Error('EIO');
      },
    };
    expect(await verify(file)).toMatchObject({ ok: false, faults: [{ code: 'not-readable' }] });
  });
});
