/** `Cache-Control` of what never changes: leaves, and proofs between given sizes. */
export const forever = 'public, max-age=31536000, immutable';
