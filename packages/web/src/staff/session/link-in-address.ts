/** What a one-time link can be for, as it stands behind the `#` of its address. */
const purposes = ['set-up', 'invitation', 'new-password', 'sign-in'] as const;

export interface OneTimeLink {
  readonly purpose: (typeof purposes)[number];
  readonly token: string;
}

/** Reads the one-time link of an address's fragment, such as `#invitation=<token>`. */
export function readLink(fragment: string): OneTimeLink | null {
  const [, name, token] = /^#([a-z-]+)=([A-Za-z0-9_-]{20,100})$/u.exec(fragment) ?? [];
  const purpose = purposes.find((each) => each === name);
  return purpose === undefined || token === undefined ? null : { purpose, token };
}

/** Takes the link out of the address, so that it is neither seen nor bookmarked. */
export function takeLinkFromAddress(): OneTimeLink | null {
  const link = readLink(window.location.hash);
  if (link !== null) window.history.replaceState(null, '', window.location.pathname);
  return link;
}
