// Vitest's global set-up: tests of commands and pages run what is built, and share a folder in which the
// first that needs a database leaves one to copy.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './house.mjs';

export function setup() {
  ensureBuilt();
  const folder = mkdtempSync(path.join(tmpdir(), 'pingyi-tests-'));
  // PostgreSQL's account passes through when root runs the tests.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  process.env['PINGYI_TEST_DATA'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
