import { type Kept, readKept } from '../machine/kept.ts';

/** Where the page keeps what a reload needs; it ends with the tab. */
export interface Store {
  read(): Kept | null;
  write(kept: Kept | null): void;
}

/** Web views may forbid storage altogether: then a reload begins anew. */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The store of one meeting in sessionStorage. */
export function sessionStore(meeting: string): Store {
  const place = `pingyi-vote/${meeting}`;
  return {
    read: () => readKept(attempt(() => window.sessionStorage.getItem(place))),
    write: (kept) => {
      attempt(() => {
        if (kept === null) window.sessionStorage.removeItem(place);
        else window.sessionStorage.setItem(place, JSON.stringify(kept));
      });
    },
  };
}

/** Reads a choice of how the page looks. */
export function readLook(name: string): string | null {
  return attempt(() => window.sessionStorage.getItem(`pingyi-look/${name}`));
}

export function keepLook(name: string, value: string): void {
  attempt(() => window.sessionStorage.setItem(`pingyi-look/${name}`, value));
}
