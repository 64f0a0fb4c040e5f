import { type Facts, type Fault, type FaultCode, pathOf } from '@pingyi/core';

export type Path = readonly (string | number)[];

/** What is gathered while the sheets are read: faults, and the cell that each path comes from. */
export interface Draft {
  readonly faults: Fault[];
  readonly places: Map<string, string>;
  /** Paths that a sheet's fault has judged already, so that the same cell is not objected to twice. */
  readonly judged: Set<string>;
  /** Remembers where a path comes from; the first place stays. */
  note(path: Path, place: string): void;
  /** Marks a path as judged: its cell has a fault already. */
  judge(path: Path): void;
  /** Adds a fault at a cell; `path` is what the cell's value would be judged under again. */
  object(code: FaultCode, place: string, facts: Facts, path?: Path): void;
}

export function createDraft(): Draft {
  const faults: Fault[] = [];
  const places = new Map<string, string>();
  const judged = new Set<string>();
  return {
    faults,
    places,
    judged,
    note(path, place) {
      const key = pathOf(path);
      if (!places.has(key)) places.set(key, place);
    },
    judge(path) {
      judged.add(pathOf(path));
    },
    object(code, place, facts, path) {
      faults.push({ code, path: place, facts });
      if (path !== undefined) judged.add(pathOf(path));
    },
  };
}

/** The cell of a path, or of the nearest thing around it; the path itself when nothing is known. */
export function placeOfPath(places: ReadonlyMap<string, string>, path: string): string {
  for (let rest = path; rest !== ''; rest = rest.replace(/(?:^|\.)[^.[\]]*$|\[\d*\]$|.$/u, '')) {
    const place = places.get(rest);
    if (place !== undefined) return place;
  }
  return path;
}
