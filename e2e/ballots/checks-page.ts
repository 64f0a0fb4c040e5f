import {
  ballotWorkers,
  openKernel,
  type Unverifiable,
  type VerificationReport,
  verifyArchive,
} from '@pingyi/ballot';

// A page that verifies an archive in Web Workers.

/** What the page tells the test. */
export interface PageResult {
  readonly result: VerificationReport | Unverifiable;
  readonly hasKernel: boolean;
}

async function verifyInPage(archive: Uint8Array, count: number): Promise<PageResult> {
  const kernel = await openKernel();
  const started = Array.from({ length: count }, () => new Worker('/worker.js'));
  const ports = started.map((worker) => ({
    send: (message: unknown, handedOver: readonly ArrayBuffer[]) =>
      worker.postMessage(message, [...handedOver]),
    onMessage: (handler: (message: unknown) => void) => {
      worker.onmessage = ({ data }) => handler(data);
    },
  }));
  const workers = count === 0 ? {} : { workers: ballotWorkers(ports) };
  const verified = await verifyArchive(() => [archive], kernel ? { kernel, ...workers } : {});
  for (const worker of started) worker.terminate();
  return {
    result: verified.ok ? verified.value : verified.fault,
    hasKernel: kernel !== undefined,
  };
}

Object.assign(globalThis, { verifyInPage });
