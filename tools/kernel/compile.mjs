// Compiles the ballot room's kernel, packages/ballot/kernel, to WebAssembly. The same sources and the
// same compiler give the same bytes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { main } from 'assemblyscript/asc';
import { root } from '../set-up/house.mjs';

const folder = path.join(root, 'packages', 'ballot', 'kernel');

/** No runtime: the host owns the memory. */
const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort=', '--initialMemory', '4'];

/** @returns {Promise<Uint8Array>} */
export async function compileKernel() {
  /** @type {Uint8Array | undefined} */
  let bytes;
  const { error, stderr } = await main(['index.ts', '--outFile', 'kernel.wasm', ...flags], {
    readFile: (name) => {
      try {
        return readFileSync(path.join(folder, name), 'utf8');
      } catch {
        return null;
      }
    },
    writeFile: (_, content) => {
      if (typeof content !== 'string') bytes = content;
    },
    listFiles: () => [],
  });
  if (error !== null || bytes === undefined)
    throw new Error(`the kernel does not compile\n${stderr}`);
  return bytes;
}
