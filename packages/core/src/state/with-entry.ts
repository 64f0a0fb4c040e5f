import { isOrderedMap, OrderedMap } from 'immutable';

/**
 * Maps of a state. A state is folded act by act and each state before stays as it was, so the maps share
 * what did not change: an entry costs the same however many there are. They keep the order in which keys
 * were first set, as a `Map` does.
 */

/** The map with one entry set. */
export function withEntry<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
): ReadonlyMap<Key, Value> {
  return sharing(map).set(key, value);
}

/** The map with every entry set, later ones over earlier. */
export function withEntries<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  entries: Iterable<readonly [Key, Value]>,
): ReadonlyMap<Key, Value> {
  return sharing(map).withMutations((next) => {
    for (const [key, value] of entries) next.set(key, value);
  });
}

function sharing<Key, Value>(map: ReadonlyMap<Key, Value>): OrderedMap<Key, Value> {
  return isOrderedMap(map) ? (map as OrderedMap<Key, Value>) : OrderedMap(map);
}
