import { build } from 'vite';

/** A source with all that it imports as one classic script, the way the voter's page ships its worker. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['pingyi-source', 'module', 'browser', 'default'] },
    build: { write: false, target: 'chrome67', lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}
