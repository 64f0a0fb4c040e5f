/**
 * The 32 bytes of an Ed25519 key in a verifier key of the log (`name+id+base64`, C2SP signed-note); null for
 * anything else. Whether they are a point, checking a signature shows.
 */
export function publicKeyOf(verifierKey: string): Uint8Array | null {
  const [, base64 = ''] = /^[^+]+\+[0-9a-f]{8}\+([A-Za-z0-9+/]+={0,2})$/.exec(verifierKey) ?? [];
  const bytes = bytesOfBase64(base64);
  return bytes?.length === 33 && bytes[0] === 1 ? bytes.subarray(1) : null;
}

/** The bytes of a base64 text, or null. */
export function bytesOfBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
