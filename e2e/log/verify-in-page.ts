import { type LogReport, leafLines, readVerifierKey, sha256, verifyLog } from '@pingyi/record';

/** The text of each file of the example, by its name. */
export type ExampleTexts = Readonly<Record<string, string>>;

/** What a page tells of a verification, as plain values. */
export type ToldReport = Pick<LogReport, 'ok' | 'leaves' | 'covered' | 'faults'> & {
  /** Names of the keys that signed, and the times that they gave. */
  readonly signed: readonly string[];
};

/** Verifies the example as a page would: from texts, with the published keys. */
export async function verifyExample(files: ExampleTexts): Promise<ToldReport> {
  const bytes = (name: string): Uint8Array => new TextEncoder().encode(files[name] ?? '');
  const keyOf = (name: string) => {
    const key = readVerifierKey((files[name] ?? '').trim());
    if (!key.ok) throw new Error(JSON.stringify(key.faults));
    return key.value;
  };
  const [log, witness] = [keyOf('log.vkey'), keyOf('witness.vkey')];
  async function* leaves() {
    for await (const data of leafLines([bytes('acts.ndjson')])) yield { data };
  }
  const report = await verifyLog(sha256, {
    leaves: leaves(),
    checkpoints: [bytes('checkpoint-3'), bytes('checkpoint-7')],
    identity: { origin: log.name, keys: [log], witnesses: [witness] },
  });
  const { ok, leaves: count, covered, faults } = report;
  const signed = report.checkpoints.flatMap((each) =>
    each.signed.map(({ key, time }) => (time === null ? key.name : `${key.name} ${time}`)),
  );
  return { ok, leaves: count, covered, faults, signed };
}
