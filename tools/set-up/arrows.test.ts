import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './house.mjs';

/** A folder with the linter's rules and one planted file a case. */
let house = '';

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'arrows-'));
  cpSync(`${root}biome.json`, path.join(house, 'biome.json'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** True when the linter lets a file of `room` import `name`. */
function mayImport(room: string, name: string): boolean {
  const folder = path.join(house, 'packages', room, 'src');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'planted.ts');
  writeFileSync(file, `import { planted } from '${name}';\n\nexport const used = planted;\n`);
  const biome = `${root}node_modules/@biomejs/biome/bin/biome`;
  const done = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--colors=off', file],
    { cwd: house, encoding: 'utf8' },
  );
  rmSync(file);
  const said = `${done.stdout}${done.stderr}`;
  if (done.status === 0) return true;
  expect(said).toContain('noRestrictedImports');
  return false;
}

const rooms = ['core', 'ballot', 'record', 'documents', 'server', 'web'];

/** The arrow table of ARCHITECTURE.md: what each room may import by name. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ballot: [],
  record: ['@pingyi/core', '@pingyi/ballot'],
  documents: ['@pingyi/core'],
  server: ['@pingyi/core', '@pingyi/ballot', '@pingyi/record', '@pingyi/documents'],
  web: ['@pingyi/core', '@pingyi/ballot', '@pingyi/record', '@pingyi/documents/sheets'],
};

describe.each(rooms)('room %s', (room) => {
  const names = [...rooms.map((name) => `@pingyi/${name}`), '@pingyi/documents/sheets'];
  it.each(names.filter((name) => name !== `@pingyi/${room}`))('and %s', (name) => {
    const allowed = arrows[room] ?? [];
    const isSheets = name === '@pingyi/documents/sheets';
    const expected = allowed.includes(name) || (isSheets && allowed.includes('@pingyi/documents'));
    if (room === 'documents' && isSheets) return;
    expect(mayImport(room, name)).toBe(expected);
  });

  it('is entered by name only', () => {
    const other = room === 'core' ? 'ballot' : 'core';
    expect(mayImport(room, `../../${other}/src/index.ts`)).toBe(false);
  });

  it(`${room === 'server' ? 'may' : 'may not'} use Node’s own modules`, () => {
    expect(mayImport(room, 'node:fs')).toBe(room === 'server');
  });
});
