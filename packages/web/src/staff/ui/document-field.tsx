import type { DocumentRef } from '@pingyi/core';
import { Button, Form } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { ask } from '../data/ask.ts';
import { type Problem, ProblemError, readProblem } from '../data/problem.ts';
import { uploaded, words } from '../words/documents.ts';
import { useSay } from '../words/language.tsx';
import { ProblemAlert } from './problem-alert.tsx';

type Upload =
  | { readonly state: 'none' }
  | { readonly state: 'sending' }
  | { readonly state: 'kept'; readonly name: string; readonly document: DocumentRef }
  | { readonly state: 'refused'; readonly problem: Problem };

/**
 * Hands a file to the server.
 *
 * @throws ProblemError
 */
export async function uploadDocument(
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
  /** What the file is, where no label stands beside the field. */
  readonly label?: string;
  /** Whether the kinds of files are said here. */
  readonly hasHint?: boolean;
  readonly onChange?: (document: DocumentRef | undefined) => void;
}

/** Takes a file, hands it to the server, and tells what an act names it by. */
export function DocumentChooser({ id, label, hasHint = true, onChange }: ChooserProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<Upload>({ state: 'none' });
  const take = async (file: File): Promise<void> => {
    onChange?.(undefined);
    setProgress({ state: 'sending' });
    try {
      const kept = await uploadDocument(file);
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
        ref={input}
        id={id}
        className="unseen"
        tabIndex={-1}
        aria-label={label}
        type="file"
        accept=".pdf,.docx,.xlsx,.doc,.wps,.ofd"
        onChange={({ target: { files } }) => {
          const file = files?.[0];
          if (file !== undefined) void take(file);
        }}
      />
      <div>
        <Button onClick={() => input.current?.click()}>{say(words.choose)}</Button>
      </div>
      {hasHint && <p className="quiet">{say(words.kinds)}</p>}
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
  /** The field’s name, or its path in a list. */
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly extra?: string;
  readonly isOptional?: boolean;
}

/** A document, as a form field: the server keeps it, and the record names its digest. */
export function DocumentField({ name, label, extra, isOptional = false }: DocumentFieldProps) {
  const say = useSay();
  return (
    <Form.Item
      name={name}
      label={label}
      {...(extra === undefined ? {} : { extra })}
      rules={isOptional ? [] : [{ required: true, message: say(words.needed) }]}
    >
      <DocumentChooser />
    </Form.Item>
  );
}
