/** The example city of the repository, as a chunk of its own; none where the repository has none. */
const found = import.meta.glob<string>('../../../../examples/city/score.json', {
  query: '?raw',
  import: 'default',
});

const [load] = Object.values(found);

export const hasExample = load !== undefined;

/** The example city's count file, under the name that the reader is shown. */
export async function loadExample(name: string): Promise<File> {
  if (load === undefined) throw new Error('there is no example');
  return new File([await load()], name, { type: 'application/json' });
}
