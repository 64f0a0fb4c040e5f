import { useState } from 'preact/hooks';
import { saveFile } from '../../ui/save-file.ts';
import {
  type KeyFileFault,
  makeTrusteeKey,
  type OpenKeyFile,
  openKeyFile,
  type TrusteeKey,
  writeKeyFile,
} from './key-file.ts';

/** A key file that is open on this page, and how its next version is saved. */
export interface HeldKey {
  readonly opened: OpenKeyFile | null;
  readonly isWorking: boolean;
  readonly fault: KeyFileFault | null;
  /** Makes a key and saves its first file. */
  readonly make: (passphrase: string) => Promise<void>;
  readonly open: (text: string, passphrase: string) => Promise<void>;
  /** Seals a changed key and hands its file to the browser's downloads. */
  readonly save: (key: TrusteeKey) => Promise<OpenKeyFile>;
  readonly close: () => void;
}

/** The name under which a version of a key file is saved. */
function keyFileName({ name, version }: Pick<OpenKeyFile, 'name' | 'version'>): string {
  return `pingyi-trustee-${name}-v${version}.json`;
}

/** Holds one key file while the page is open. Its passphrase stays in memory, to seal further versions. */
export function useHeldKey(): HeldKey {
  const [held, setHeld] = useState<{
    readonly opened: OpenKeyFile;
    readonly passphrase: string;
  } | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<KeyFileFault | null>(null);

  const write = async (from: OpenKeyFile, passphrase: string): Promise<OpenKeyFile> => {
    setWorking(true);
    const { file, opened } = await writeKeyFile(from, passphrase);
    saveFile(new Blob([JSON.stringify(file)], { type: 'application/json' }), keyFileName(opened));
    setHeld({ opened, passphrase });
    setWorking(false);
    return opened;
  };
  return {
    opened: held?.opened ?? null,
    isWorking,
    fault,
    make: async (passphrase) => {
      setFault(null);
      await write(makeTrusteeKey(), passphrase);
    },
    open: async (text, passphrase) => {
      setFault(null);
      setWorking(true);
      const read = await openKeyFile(text, passphrase);
      setWorking(false);
      if (read.ok) setHeld({ opened: read.value, passphrase });
      else setFault(read.fault);
    },
    save: async (key) => {
      if (held === null) throw new Error('trustee: no key file is open');
      return write({ ...held.opened, key }, held.passphrase);
    },
    close: () => {
      setHeld(null);
      setFault(null);
    },
  };
}
