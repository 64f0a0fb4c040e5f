import type { DocumentRef } from '@pingyi/core';
import { useState } from 'react';
import { type Problem, ProblemError } from '../data/problem.ts';
import { uploadDocument } from './document-field.tsx';

interface UploadState {
  readonly isSending: boolean;
  /** Why the server refused the file that was sent last. */
  readonly problem: Problem | null;
  /** What an act names the file by, or null when the server refused it. */
  readonly upload: (file: File | Promise<File>) => Promise<DocumentRef | null>;
}

/** Hands a file to the server as the first half of a step that names it. */
export function useUpload(): UploadState {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const upload: UploadState['upload'] = async (file) => {
    setSending(true);
    setProblem(null);
    try {
      return (await uploadDocument(await file)).document;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.problem);
      return null;
    } finally {
      setSending(false);
    }
  };
  return { isSending, problem, upload };
}

/** A text that was typed on a page, as the file that a record names. */
export function typedFile(text: string, name: string): File {
  return new File([`${text.trim()}\r\n`], name, { type: 'text/plain' });
}
