import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storyUntil } from '../campaign/testing/story.ts';
import { readAct } from './act.ts';
import { upcastOf } from './upcast.ts';

const { acts } = storyUntil('prepared');
const created = JSON.parse(JSON.stringify(acts[0])) as Record<string, unknown>;
const published = JSON.parse(JSON.stringify(acts.at(-1))) as {
  readonly payload: Record<string, unknown>;
};

function faultsOf(value: unknown): readonly (readonly [string, string])[] {
  const read = readAct(value);
  return read.ok ? [] : read.faults.map(({ code, path }) => [code, path] as const);
}

const withPayload = (change: object) => ({
  ...published,
  payload: { ...published.payload, ...change },
});

describe('reading a stored act', () => {
  it('takes what a log holds', () => {
    expect(faultsOf(created)).toEqual([]);
    expect(faultsOf(published)).toEqual([]);
  });

  it('names every fault of the envelope together', () => {
    const { seq: _, ...rest } = created;
    expect(faultsOf({ ...rest, at: '2026-06-20', stream: 'anything', note: 'x' })).toEqual([
      ['act-malformed', 'seq'],
      ['act-malformed', 'stream'],
      ['act-malformed', 'at'],
      ['act-malformed', ''],
    ]);
    expect(faultsOf(null)).toEqual([['act-malformed', '']]);
  });

  it('knows types, versions and the visibility of each', () => {
    expect(faultsOf({ ...created, type: 'bribe-taken' })).toEqual([['act-type-unknown', 'type']]);
    expect(faultsOf({ ...created, version: 2, visibility: 'internal' })).toEqual([
      ['act-version-unknown', 'version'],
      ['act-visibility-wrong', 'visibility'],
    ]);
  });

  it('refuses a field that the catalogue does not list', () => {
    expect(faultsOf(withPayload({ clerk: '张三' }))).toEqual([['act-malformed', 'payload']]);
  });

  it('refuses the key that a record schema passes over', () => {
    const opened = storyUntil('evaluating').acts.find((act) => act.type === 'vote-opened');
    const text = JSON.stringify(opened).replace('"deputy":20', '"deputy":20,"__proto__":"张三"');
    expect(text).toContain('__proto__');
    expect(faultsOf(JSON.parse(text))).toEqual([['act-malformed', 'payload']]);
    expect(faultsOf(opened)).toEqual([]);
  });

  it('refuses telephone and identity numbers in texts that are published', () => {
    for (const outlet of ['请致电 13912345678', '身份证 11010519491231002X', ' 门户网站', ''])
      expect(faultsOf(withPayload({ outlet }))).toEqual([['act-malformed', 'payload.outlet']]);
    for (const outlet of ['第 2026-118 号公告', '市日报 12345678901234 期'])
      expect(faultsOf(withPayload({ outlet }))).toEqual([]);
  });

  it('refuses what a reader of a published text does not see', () => {
    for (const unseen of ['\u0000', '\u0007', '\u202e', '\u2066', '\u200b', '\ufeff', '\u0085'])
      expect(faultsOf(withPayload({ outlet: `门户${unseen}网站` }))).toEqual([
        ['act-malformed', 'payload.outlet'],
      ]);
    for (const outlet of ['第一行\n第二行', '𠮷𡈽镇 👩‍🌾 ئۇيغۇر'])
      expect(faultsOf(withPayload({ outlet }))).toEqual([]);
  });

  it('refuses days and digests that are none', () => {
    const document = { id: 'notice', digest: 'sha256:ABC' };
    expect(faultsOf(withPayload({ day: '2026-02-30', document }))).toEqual([
      ['act-malformed', 'payload.day'],
      ['act-malformed', 'payload.document.digest'],
    ]);
  });
});

describe('an act of an older version', () => {
  const stored = published as unknown as { readonly type: string; readonly version: number };
  const { edition: _, ...older } = published.payload;
  const value = { ...stored, version: 0, payload: older };
  const upcast = upcastOf({
    type: stored.type,
    version: 0,
    payload: z.looseObject({ edition: z.undefined().optional() }),
    upcast: (payload) => ({ ...payload, edition: 1 }),
  });

  it('is refused without an upcast', () => {
    expect(faultsOf(value)).toContainEqual(['act-version-unknown', 'version']);
  });

  it('is read in the newest version, and stays as it was written', () => {
    const read = readAct(value, [upcast]);
    expect(read).toMatchObject({
      ok: true,
      act: { version: 1, payload: { ...older, edition: 1 } },
      written: { version: 0, payload: older },
    });
  });

  it('must have had the shape of its own version', () => {
    const read = readAct({ ...value, payload: published.payload }, [upcast]);
    expect(read.ok).toBe(false);
  });
});
