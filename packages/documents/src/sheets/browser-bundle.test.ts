import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

test('the sheets bundle for a browser without any module of Node, below 200 KB gzip', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['pingyi-source', 'module', 'browser', 'default'] },
    build: {
      write: false,
      target: 'chrome111',
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('./index.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'sheets',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const chunks = outputs.flatMap((each) => (each.type === 'chunk' ? [each] : []));
  const code = chunks.map((chunk) => chunk.code).join('');
  expect(chunks.flatMap((chunk) => chunk.imports)).toEqual([]);
  expect(code).not.toMatch(/["']node:/u);
  expect(code).toContain('单位名称');
  const size = gzipSync(code).length;
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThan(200_000);
});
