import type { Digest } from '@pingyi/core';
import { Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { ask } from '../data/ask.ts';
import { type Problem, ProblemError, readProblem } from '../data/problem.ts';
import { uploaded, words } from '../words/documents.ts';
import { useSay } from '../words/language.tsx';
import { ProblemAlert } from './problem-alert.tsx';

/** A document as an act names it: an opaque id and the digest of its bytes. */
export interface DocumentRef {
  readonly id: string;
  readonly digest: Digest;
}

type Upload =
  | { readonly state: 'none' }
  | { readonly state: 'sending' }
  | { readonly state: 'kept'; readonly name: string; readonly document: DocumentRef }
  | { readonly state: 'refused'; readonly problem: Problem };

/** @throws ProblemError */
async function upload(
  file: File,
): Promise<{ readonly name: string; readonly document: DocumentRef }> {
  const response = await ask(`/api/documents?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw new ProblemError(await readProblem(response));
  const { id, digest, name } = (await response.json()) as DocumentRef & { readonly name: string };
  return { name, document: { id, digest } };
}

interface ChooserProps {
  readonly id?: string;
  readonly onChange?: (document: DocumentRef | undefined) => void;
}

function Chooser({ id, onChange }: ChooserProps) {
  const say = useSay();
  const [progress, setProgress] = useState<Upload>({ state: 'none' });
  const take = async (file: File): Promise<void> => {
    onChange?.(undefined);
    setProgress({ state: 'sending' });
    try {
      const kept = await upload(file);
      setProgress({ state: 'kept', ...kept });
      onChange?.(kept.document);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProgress({ state: 'refused', problem: error.problem });
    }
  };
  return (
    <div className="stack tight">
      <input
        id={id}
        type="file"
        accept=".pdf,.docx,.xlsx,.doc,.wps,.ofd"
        onChange={({ target: { files } }) => {
          const file = files?.[0];
          if (file !== undefined) void take(file);
        }}
      />
      <p className="quiet">{say(words.kinds)}</p>
      <div aria-live="polite">{stateText(progress, say)}</div>
    </div>
  );
}

function stateText(progress: Upload, say: ReturnType<typeof useSay>): ReactNode {
  switch (progress.state) {
    case 'none':
      return null;
    case 'sending':
      return say(words.sending);
    case 'kept':
      return (
        <>
          {say(uploaded(progress.name))}
          <span className="quiet digest"> {progress.document.digest}</span>
        </>
      );
    case 'refused':
      return <ProblemAlert problem={progress.problem} />;
  }
}

interface DocumentFieldProps {
  readonly name: string;
  readonly label: string;
  readonly isOptional?: boolean;
}

/** A document, as a form field: the server keeps it, and the record names its digest. */
export function DocumentField({ name, label, isOptional = false }: DocumentFieldProps) {
  const say = useSay();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={isOptional ? [] : [{ required: true, message: say(words.needed) }]}
    >
      <Chooser />
    </Form.Item>
  );
}
