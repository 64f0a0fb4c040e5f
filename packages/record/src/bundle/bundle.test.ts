import { crc32 as crcOfNode } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf, smallHead, smallMembers, sourcesOf } from '../testing/small-bundle.ts';
import { utf8 } from '../testing/values.ts';
import { bundleFaultSentence } from '../words/bundle-faults.ts';
import { type BundleFile, bundleFileOf } from './bundle-file.ts';
import { bundleFaultCodes } from './faults.ts';
import { mostMembers } from './limits.ts';
import { hintsName, manifestName } from './members.ts';
import { openBundle, readSmallMember } from './open-bundle.ts';
import { prepareBundle } from './write-bundle.ts';
import { crc32 } from './zip/crc32.ts';
import { directoryOf, localHeader, type ZipMember } from './zip/layout.ts';

/** A zip of any members, whatever their names, with the manifest as it is given. */
function zipOf(members: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const listed = members.map(
    ([name, bytes]): ZipMember => ({ name, bytes: bytes.length, crc: crc32(bytes) }),
  );
  const parts = members.flatMap(([, bytes], i) => [localHeader(listed[i] as ZipMember), bytes]);
  return new Uint8Array(Buffer.concat([...parts, directoryOf(listed)]));
}

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = await openBundle(bundleFileOf(bytes));
  return opened.ok ? [] : opened.faults.map(({ code }) => code);
}

async function manifestOf(bytes: Uint8Array): Promise<string> {
  const opened = await openBundle(bundleFileOf(bytes));
  const member = opened.ok ? opened.value.members.get(manifestName) : undefined;
  if (!opened.ok || member === undefined) throw new Error('no bundle');
  const text = await readSmallMember(opened.value, member, 1_000_000);
  return Buffer.from(text ?? []).toString('utf8');
}

describe('a bundle', () => {
  it('is read as it was written', async () => {
    const opened = await openBundle(bundleFileOf(await bundleOf()));
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    const { manifest, members } = opened.value;
    expect(manifest).toMatchObject(smallHead());
    expect(manifest.files.map(({ name }) => name)).toEqual([...members.keys()].slice(1));
    for (const [name, bytes] of smallMembers()) {
      const member = members.get(name);
      expect(member && (await readSmallMember(opened.value, member, 100_000))).toEqual(bytes);
    }
  });

  it('has the same bytes for the same state, in whatever order and pieces it comes', async () => {
    const usual = await bundleOf();
    const order = fc.shuffledSubarray([...smallMembers()], { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 5_000 }), async (members, piece) => {
        expect(await bundleOf(sourcesOf(new Map(members), piece))).toEqual(usual);
      }),
      { numRuns: 20 },
    );
  });

  it('says its length before it is written, and is not written when a member changes', async () => {
    const members = smallMembers();
    const prepared = await prepareBundle(smallHead(), sourcesOf(members));
    if (!prepared.fits) throw new Error('it is too large');
    const { bytes, pieces } = prepared;
    expect(bytes).toBe((await bundleOf()).length);
    members.get('acts.ndjson')?.fill(0x20);
    await expect(async () => {
      for await (const _ of pieces());
    }).rejects.toThrow('acts.ndjson changed while it was read');
  });

  it('leaves out what is optional where it would be too large, and is refused where that is not enough', async () => {
    const sources = sourcesOf(smallMembers());
    const hints = { name: hintsName('1'.repeat(14)), open: () => [utf8('x'.repeat(5_000))] };
    const all = [...sources, { ...hints, isOptional: true }];
    const usual = await bundleOf();
    const [most, less] = [usual.length, usual.length - 1];
    expect((await prepareBundle(smallHead(), all)).bytes).toBeGreaterThan(most + 5_000);
    expect(await prepareBundle(smallHead(), all, most)).toMatchObject({ fits: true, bytes: most });
    const refused = { fits: false, bytes: most, most: less };
    expect(await prepareBundle(smallHead(), all, less)).toEqual(refused);
    const needed = [...sources, hints];
    expect(await prepareBundle(smallHead(), needed, most)).toMatchObject({ fits: false });
  });

  it('refuses a name that is no bundle’s, and one that is there twice', async () => {
    const twice = [...sourcesOf(smallMembers()), ...sourcesOf(smallMembers())];
    await expect(prepareBundle(smallHead(), twice)).rejects.toThrow('there twice');
    const out = sourcesOf(new Map([['../acts.ndjson', utf8('')]]));
    await expect(prepareBundle(smallHead(), out)).rejects.toThrow('no member');
  });

  it('has the checksums that every zip has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, at) => {
        const begun = crc32(bytes.subarray(0, at));
        expect(crc32(bytes.subarray(at), begun)).toBe(crcOfNode(Buffer.from(bytes)));
      }),
    );
  });
});

describe('a file that is no bundle', () => {
  const small = bundleOf();
  const text = small.then(manifestOf);
  const withManifest = async (change: (text: string) => string): Promise<Uint8Array> =>
    zipOf([[manifestName, utf8(change(await text))], ...smallMembers()]);
  const good = (name: string): readonly [string, Uint8Array] => [name, utf8('x')];

  const cases: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
    'a text: not-a-bundle': () => utf8('no zip at all'),
    'nothing: not-a-bundle': () => new Uint8Array(),
    'a download that broke off: cut-short': async () => (await small).slice(0, -9),
    'a zip with a comment: cut-short': async () =>
      new Uint8Array(Buffer.concat([await small, utf8('comment')])),
    'bytes before the directory: zip-unusual': async () => {
      const bytes = await small;
      const cut = bytes.length - 500;
      return new Uint8Array(
        Buffer.concat([bytes.subarray(0, cut), utf8('x'), bytes.subarray(cut)]),
      );
    },
    'a compressed member, which could unpack to anything: zip-unusual': () => {
      const bytes = Buffer.from(zipOf([good('README.txt')]));
      for (const at of [8, bytes.indexOf('PK\u0001\u0002') + 10]) bytes.writeUInt16LE(8, at);
      return new Uint8Array(bytes);
    },
    'a name that leads out: member-unknown': () => zipOf([good('manifest.json'), good('../x')]),
    'an absolute name: member-unknown': () => zipOf([good('manifest.json'), good('/etc/passwd')]),
    'a name with a backslash: member-unknown': () => zipOf([good('polls\\x.bel')]),
    'a member twice: member-out-of-order': () => zipOf([good('README.txt'), good('README.txt')]),
    'members in another order: member-out-of-order': () =>
      zipOf([good('acts.ndjson'), good('README.txt')]),
    'no manifest: manifest-missing': () => zipOf([good('README.txt'), good('acts.ndjson')]),
    'a manifest that is too large: manifest-too-large': () =>
      zipOf([['manifest.json', new Uint8Array(9 * 1024 * 1024)]]),
    'a manifest that is no JSON: manifest-malformed': () => zipOf([good('manifest.json')]),
    'broken UTF-8: manifest-malformed': () =>
      zipOf([['manifest.json', new Uint8Array([0x7b, 0xff, 0x7d])]]),
    'a key that reaches a prototype: manifest-malformed': () =>
      withManifest((json) => json.replace('{', '{"__proto__":{"format":"pingyi-bundle/1"},')),
    'a field that no manifest has: manifest-malformed': () =>
      withManifest((json) => json.replace('{', '{"constructor":{},')),
    'a key twice: manifest-malformed': () =>
      withManifest((json) => json.replace('{"campaign"', '{"campaign":"x","campaign"')),
    'another spelling of the same manifest: manifest-malformed': () =>
      withManifest((json) => json.replace(':', ': ')),
    'another format: format-unknown': () =>
      withManifest((json) => json.replace('pingyi-bundle/1', 'pingyi-score/1')),
    'a later version: format-newer': () =>
      withManifest((json) => json.replace('pingyi-bundle/1', 'pingyi-bundle/2')),
    'a later version of what is inside: format-newer': () =>
      withManifest((json) => json.replace('belenios/1', 'belenios/2')),
    'more members than a bundle has: too-many-members': () =>
      zipOf(Array.from({ length: mostMembers + 1 }, (_, i) => [`sheets/${i}.json`, utf8('')])),
  };

  it.each(Object.entries(cases))('is refused: %s', async (what, make) => {
    expect(await codesOf(await make())).toEqual([what.split(': ').at(-1)]);
  });

  it('is named by a code of the closed list, each but a disk’s own among these, in words', async () => {
    const reached = Object.keys(cases).map((what) => what.split(': ').at(-1));
    expect(bundleFaultCodes.filter((code) => !reached.includes(code))).toEqual(['not-readable']);
    for (const code of bundleFaultCodes) {
      const facts = { why: 'x', most: 1, member: 'x', format: 'x' };
      const { zh, en } = bundleFaultSentence({ code, path: '', facts });
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(en).toMatch(/^[A-Z].*\.$/u);
      expect(zh + en).not.toContain('?');
    }
  });

  it('is read in small pieces, whatever it says of its length', async () => {
    let most = 0;
    const bytes = await small;
    const huge: BundleFile = {
      size: 4_294_967_295,
      read: async (from, to) => {
        most = Math.max(most, to - from);
        // A directory of 65,535 members that reaches far back.
        if (to === 4_294_967_295)
          return new Uint8Array(
            Buffer.from(
              'PK\u0005\u0006\0\0\0\0\u0010\u0027\u0010\u0027\0\0\u0010\0\u0000\0\0\0\0\0',
              'latin1',
            ),
          );
        return from < bytes.length ? bytes.slice(from, to) : new Uint8Array(to - from);
      },
    };
    expect(await openBundle(huge)).toMatchObject({ ok: false });
    expect(most).toBeLessThanOrEqual(1 << 20);
  });

  it.each([
    ['a file of ten gigabytes', 'README.txt', 10_000_000_000, 'zip-unusual'],
    ['a manifest of four gigabytes', manifestName, 4_294_000_000, 'manifest-too-large'],
  ])('is refused without being read: %s', async (_, name, bytes, code) => {
    const member: ZipMember = { name, bytes, crc: 0 };
    const directory = bytes > 0xffff_ffff ? new Uint8Array() : directoryOf([member]);
    const header = localHeader({ ...member, bytes: Math.min(bytes, 0xffff_ffff) });
    let read = 0;
    const size = header.length + bytes + directory.length;
    const file: BundleFile = {
      size,
      read: async (from, to) => {
        read += to - from;
        if (to <= header.length) return header.slice(from, to);
        return directory.slice(directory.length - (size - from), directory.length - (size - to));
      },
    };
    const opened = await openBundle(file);
    expect(opened.ok ? [] : opened.faults.map((fault) => fault.code)).toEqual([code]);
    expect(read).toBeLessThan(1_000);
  });
});
