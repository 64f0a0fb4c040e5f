/** A refusal because texts seem to name representatives. */
export interface NamesMet {
  readonly title: string;
  /** The places, and what may be done. */
  readonly detail: string;
  /** Sent along, it says that these are others. */
  readonly confirm: string;
}

async function namesMetIn(response: Response): Promise<NamesMet | null> {
  if (response.status !== 409) return null;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { readonly code?: unknown } | null;
  return body?.code === 'names-in-text' ? (body as unknown as NamesMet) : null;
}

/**
 * Sends a request; where its texts seem to name representatives, asks whoever sends it, and sends it again
 * once they say that it is somebody else or only a word.
 */
export async function withNamesConfirmed(
  send: (confirmed: string | null) => Promise<Response>,
): Promise<Response> {
  const response = await send(null);
  const met = await namesMetIn(response);
  if (met === null) return response;
  const { askAboutNames } = await import('./names-dialog.ts');
  return (await askAboutNames(met)) ? send(met.confirm) : response;
}
