/** All items of lists, in order. `flat` and `flatMap` came after the oldest browser of the voter's page. */
export function flattened<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const all: Item[] = [];
  for (const list of lists) all.push(...list);
  return all;
}
