#!/usr/bin/env node
// The door of the command. Plain JavaScript, so that it exists before the first build, which it makes.
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../../tools/set-up/house.mjs';

ensureBuilt();
const { main } = await import(new URL('../dist/main.js', import.meta.url).href);
process.exitCode = await main({
  args: process.argv.slice(2),
  root: fileURLToPath(new URL('../../../', import.meta.url)),
});
