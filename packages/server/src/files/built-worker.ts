/**
 * The address of a worker beside a module. Node starts a worker from built code only, so a module that is
 * run from its sources, as tests do, gets the built worker.
 *
 * @param name such as `./read-list-worker.js`
 * @param from the `import.meta.url` of the module
 */
export function builtWorker(name: string, from: string): URL {
  return new URL(name, from.replace(/\/src\/(?=[^?]*\.ts(?:$|\?))/u, '/dist/'));
}
