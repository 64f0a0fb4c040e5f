// Vitest's global set-up: tests of commands and pages run what is built.
import { ensureBuilt } from './house.mjs';

export function setup() {
  ensureBuilt();
}
