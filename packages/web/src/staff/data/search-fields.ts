import { useSearchParams } from 'wouter';

/** What the address says behind the `?`, and a function that changes some of it; null takes a field out. */
export function useSearchFields() {
  const [search, setSearch] = useSearchParams();
  const set = (changes: Readonly<Record<string, string | null>>): void =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes))
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return [search, set] as const;
}
