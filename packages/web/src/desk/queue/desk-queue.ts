import { type Ask, askServer } from '../../meeting-data/ask.ts';
import { giveMeetingCommand, type MeetingWish, newKey } from '../../meeting-data/give-command.ts';
import type { DeskWish, Entry } from './entry.ts';
import { dropEntry, keepEntry, readQueue } from './kept-queue.ts';
import { attemptOf, type SenderPorts, sendAll } from './sender.ts';

/** Whether the server is reached, and in whose name. */
type Contact = 'there' | 'lost' | 'signed-out';

/** A desk's acts on their way to the server. */
export interface DeskQueue {
  /** Everything that is not acknowledged, refusals that nobody has read included. */
  entries(): readonly Entry[];
  /** Acknowledged a moment ago, and perhaps not read back yet. */
  settled(): readonly Entry[];
  contact(): Contact;
  /** Milliseconds by which the server's clock is ahead of this device's; null before the first answer. */
  ahead(): number | null;
  /** False when the device cannot keep what is not sent yet: then a closed page would lose it. */
  isKept(): boolean;
  add(wish: DeskWish): void;
  /** A refusal was read. */
  dismiss(key: string): void;
  /** Tries again at once. */
  retry(): void;
  close(): void;
}

interface QueueOptions {
  readonly storage: Storage;
  readonly meeting: string;
  readonly account: string;
  /** Reads the meeting again, after something was recorded. */
  readonly refresh: () => Promise<void>;
  /** Called whenever something changed. */
  readonly changed: () => void;
  readonly ask?: Ask;
}

/** Opens the queue of a desk, and sends at once what an earlier page left behind. */
export function openDeskQueue(options: QueueOptions): DeskQueue {
  const { storage, meeting, account, refresh, changed, ask = askServer } = options;
  let entries = readQueue(storage, meeting);
  let settled: readonly Entry[] = [];
  let contact: Contact = 'there';
  let ahead: number | null = null;
  let isKept = true;
  let isSending = false;
  let wake: () => void = () => undefined;
  const ending = new AbortController();

  async function dated(address: string, init?: RequestInit): Promise<Response> {
    const response = await ask(address, init);
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) ahead = date - Date.now();
    return response;
  }

  function without(key: string): readonly Entry[] {
    return entries.filter((entry) => entry.key !== key);
  }

  async function readBack(entry: Entry): Promise<void> {
    await refresh();
    settled = settled.filter(({ key }) => key !== entry.key);
    changed();
  }

  const ports: SenderPorts = {
    waiting: () => entries.filter((entry) => entry.refused === null && entry.account === account),
    send: async ({ wish, key }) =>
      attemptOf(await giveMeetingCommand(dated, meeting, wish as MeetingWish, null, key)),
    recorded: (entry) => {
      dropEntry(storage, meeting, entry.key);
      entries = without(entry.key);
      settled = [...settled, entry];
      changed();
      void readBack(entry);
    },
    refused: (entry, refused) => {
      const kept = { ...entry, refused };
      keepEntry(storage, meeting, kept);
      entries = [...without(entry.key), kept];
      changed();
      void refresh();
    },
    contact: (state) => {
      contact = state;
      changed();
    },
    pause: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };

  function send(): void {
    if (isSending || ending.signal.aborted) return;
    isSending = true;
    void sendAll(ports, ending.signal).finally(() => {
      isSending = false;
    });
  }

  function retry(): void {
    wake();
    send();
  }

  const onStorage = (): void => {
    // Another window of this desk added, sent or dismissed something.
    entries = readQueue(storage, meeting);
    changed();
    send();
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener('online', retry);
  send();

  return {
    entries: () => entries,
    settled: () => settled,
    contact: () => contact,
    ahead: () => ahead,
    isKept: () => isKept,
    add: (wish) => {
      const place = Math.max(0, ...entries.map((entry) => entry.place)) + 1;
      const doneAt = Date.now();
      const entry: Entry = { key: newKey(), place, wish, account, doneAt, refused: null };
      isKept = keepEntry(storage, meeting, entry);
      entries = [...entries, entry];
      changed();
      retry();
    },
    dismiss: (key) => {
      dropEntry(storage, meeting, key);
      entries = without(key);
      changed();
    },
    retry,
    close: () => {
      ending.abort();
      wake();
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('online', retry);
    },
  };
}
