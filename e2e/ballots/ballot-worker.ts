import {
  type Choices,
  checkBallot,
  groupsWith,
  openBallotMaker,
  openKernel,
  openSetup,
  readOutline,
  slipCredential,
} from '@pingyi/ballot';

// What runs in the worker of a voter's page: it reads the election, makes a ballot, checks it again.

/** What the page hands in. */
export interface WorkerTask {
  readonly archive: Uint8Array;
  readonly secret: Uint8Array;
  readonly choices: Choices;
}

/** What comes back: progress while it works, then the ballot or what went wrong. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly stage: 'create' | 'check'; readonly done: number }
  | {
      readonly kind: 'ballot';
      readonly text: string;
      readonly trackingCode: string;
      /** Made by the kernel, and by it alone. */
      readonly hints?: Uint8Array;
    }
  | { readonly kind: 'failed'; readonly why: string };

interface WorkerScope {
  onmessage: ((message: { readonly data: WorkerTask }) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

declare const self: WorkerScope & typeof globalThis;

async function run({ archive, secret, choices }: WorkerTask): Promise<WorkerAnswer> {
  const outline = await readOutline([archive]);
  const groups = groupsWith(await openKernel());
  const setup = outline.setup && openSetup(outline.setup, undefined, groups);
  const { election, credentials } = setup ?? {};
  if (!election || !credentials) return { kind: 'failed', why: 'the setup is refused' };
  const credential = slipCredential(election.group, election.uuid, secret);
  const made = openBallotMaker(election).create(credential, choices, {
    onProgress: (done) => self.postMessage({ kind: 'progress', stage: 'create', done }),
  });
  if (!made.ok) return { kind: 'failed', why: made.fault.code };
  const checked = checkBallot(election, credentials, made.value.text, {
    onProgress: (done) => self.postMessage({ kind: 'progress', stage: 'check', done }),
  });
  if (!checked.ok) return { kind: 'failed', why: checked.fault.check };
  return { kind: 'ballot', ...made.value };
}

self.onmessage = ({ data }) => {
  void run(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ kind: 'failed', why: String(error) }),
  );
};
