import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { receiptText } from '@pingyi/record';

/** What a voter is told of a ballot that is in the box. */
export interface Receipt {
  readonly poll: string;
  /** The tracking code. */
  readonly code: string;
  /** The place among the ballots of the credential, from 1. */
  readonly counter: number;
  /** Base64 of an Ed25519 signature by the log's key over `receiptText`. */
  readonly signature: string;
}

/** The PKCS #8 form of an Ed25519 seed (RFC 8410, section 7) before its 32 bytes. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs receipts with the key of the log. */
export class ReceiptSigner {
  readonly #key: KeyObject;

  /** @param seed of the log's key */
  constructor(seed: Uint8Array) {
    const key = Buffer.concat([pkcs8Head, seed]);
    this.#key = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  }

  sign(said: Omit<Receipt, 'signature'>): Receipt {
    const signature = sign(null, Buffer.from(receiptText(said), 'utf8'), this.#key);
    return { ...said, signature: signature.toString('base64') };
  }
}
