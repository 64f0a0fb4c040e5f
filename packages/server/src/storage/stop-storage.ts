import { guardEmbedded } from './embedded/guard.ts';
import { mayStop } from './embedded/locks.ts';
import { placeOf } from './embedded/place.ts';
import { stopPostmaster } from './embedded/stop-postmaster.ts';
import { visit } from './embedded/visit.ts';
import { accept, type Outcome, refuse } from './fault.ts';
import type { StorageSettings } from './settings.ts';

/**
 * Stops an embedded database that runs on without its server, which was killed. Refuses with `in-use` while
 * a server or a command uses it.
 */
export function stopStorage(
  settings: StorageSettings,
): Promise<Outcome<'stopped' | 'not-running'>> {
  return guardEmbedded(async () => {
    const place = placeOf(settings);
    const visited = await visit(place);
    if (!visited.ok) return visited;
    if (visited.value === null) return accept('not-running');
    const { client, postmaster } = visited.value;
    try {
      if (!(await mayStop(client)))
        return refuse({ code: 'in-use', facts: { folder: place.folder } });
      await stopPostmaster(postmaster, place.data);
      return accept('stopped');
    } finally {
      await client.end().catch(() => undefined);
    }
  });
}
