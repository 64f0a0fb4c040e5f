import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '@pingyi/core';
import { Form } from 'antd';
import { useState } from 'react';
import { newKey } from '../data/give-command.ts';
import { words } from '../words/documents.ts';
import { useSay } from '../words/language.tsx';

/** A document as an act names it: an opaque id and the digest of its bytes. */
export interface DocumentRef {
  readonly id: string;
  readonly digest: Digest;
}

interface ChooserProps {
  readonly id?: string;
  readonly value?: DocumentRef;
  readonly onChange?: (document: DocumentRef) => void;
}

function Chooser({ id, value, onChange }: ChooserProps) {
  const say = useSay();
  const [name, setName] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    const digest = `sha256:${bytesToHex(sha256(new Uint8Array(await file.arrayBuffer())))}`;
    setName(file.name);
    onChange?.({ id: `d${newKey().slice(0, 16)}`, digest: digest as Digest });
  };
  return (
    <>
      <input
        id={id}
        type="file"
        onChange={({ target: { files } }) => {
          const file = files?.[0];
          if (file !== undefined) void read(file);
        }}
      />
      {value !== undefined && (
        <p className="quiet digest">
          {name} {value.digest}
        </p>
      )}
      <p className="quiet">{say(words.kept)}</p>
    </>
  );
}

interface DocumentFieldProps {
  readonly name: string;
  readonly label: string;
}

/** A document, as a form field: it is read here, and its digest is what enters the record. */
export function DocumentField({ name, label }: DocumentFieldProps) {
  const say = useSay();
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: say(words.needed) }]}>
      <Chooser />
    </Form.Item>
  );
}
