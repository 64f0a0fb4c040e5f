/** The address of a campaign's bundle on the server that this page came from. */
function bundleAddress(campaign: string): string {
  return `/api/public/campaigns/${encodeURIComponent(campaign)}/bundle`;
}

/** The campaign that the address of this page names, `/verify?campaign=…`; empty where it names none. */
export function campaignInAddress(): string {
  return new URLSearchParams(window.location.search).get('campaign') ?? '';
}

/** What came of a download. */
export type Fetched =
  | { readonly is: 'file'; readonly file: Blob }
  | { readonly is: 'no-campaign' }
  | { readonly is: 'broken-off' };

/**
 * Downloads the bundle of a campaign. The browser keeps the pieces, on disk where they are many.
 *
 * @param onProgress bytes so far, and of how many
 */
export async function fetchBundle(
  campaign: string,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    const response = await fetch(bundleAddress(campaign), { signal });
    if (response.status === 404 || response.status === 400) return { is: 'no-campaign' };
    if (!response.ok || response.body === null) return { is: 'broken-off' };
    const total = Number(response.headers.get('content-length') ?? 0);
    let done = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (piece, controller) => {
          done += piece.length;
          onProgress(done, total);
          controller.enqueue(piece);
        },
      }),
    );
    return { is: 'file', file: await new Response(counted).blob() };
  } catch {
    return { is: 'broken-off' };
  }
}
