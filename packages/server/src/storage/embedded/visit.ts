import { readFile } from 'node:fs/promises';
import type { Client } from 'pg';
import { accept, type Outcome, refuse } from '../fault.ts';
import { connectionTo, knock } from './connect.ts';
import type { Place } from './place.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';

/** A session in a database that runs, without a share in it. */
export interface Visit {
  readonly client: Client;
  readonly postmaster: Postmaster;
}

/** Enters the database of a place as it is, without starting it; null when it does not run. */
export async function visit(place: Place): Promise<Outcome<Visit | null>> {
  const seen = await findPostmaster(place.data);
  if (seen.state === 'dead') return accept(null);
  const { postmaster } = seen;
  const password = await readFile(place.password, 'utf8');
  const found = await knock(connectionTo(postmaster.socket, password));
  if (found.state === 'open') return accept({ client: found.client, postmaster });
  const server = place.data;
  if (found.state === 'refused')
    return refuse({ code: 'refused', facts: { server, why: found.why } });
  const why = found.state === 'busy' ? 'it is starting, recovering or stopping' : 'no answer';
  return refuse({ code: 'unreachable', facts: { server, why } });
}
