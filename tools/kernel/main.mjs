// `npm run generate` and `npm run build`: writes the compiled kernel as a module, so that it works in Node,
// in workers and in a page that is one single file.
import { compileKernel } from './compile.mjs';

/** @returns {Promise<Record<string, string>>} */
export async function outputs() {
  const bytes = await compileKernel();
  const lines = [
    '// Written by `npm run generate` from packages/ballot/kernel; a test compiles and compares.',
    '',
    `/** The compiled kernel, ${bytes.length} bytes, in base64. */`,
    `export const kernelBytes =`,
    `  '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ];
  return { 'packages/ballot/src/kernel/kernel-bytes.ts': lines.join('\n') };
}
