/**
 * The address of a worker as it is built. Node starts a worker from built code only, so a module that is
 * run from its sources, as tests do, gets the built one.
 *
 * @param module the worker beside the module that starts it
 */
export function builtWorker({ href }: URL): URL {
  return new URL(href.replace(/\/packages\/server\/src\//u, '/packages/server/dist/'));
}
