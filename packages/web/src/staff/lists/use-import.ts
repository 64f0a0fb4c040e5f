import { useEffect, useRef, useState } from 'react';
import { type Problem, ProblemError } from '../data/problem.ts';
import { send } from '../data/send.ts';
import {
  type CheckedList,
  checkFile,
  type ListKind,
  type ListPreview,
  type ListProgress,
  type Meaning,
} from './checked-list.ts';

/** What confirming a list came to. */
export interface ConfirmedList {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faulty: number;
  /** Rows of the list before and after. */
  readonly before: number;
  readonly after: number;
}

/** Where the import of a file is. */
type ImportState =
  | { readonly at: 'choosing'; readonly problem: Problem | null }
  | { readonly at: 'checking'; readonly progress: ListProgress }
  | { readonly at: 'checked'; readonly checked: CheckedList; readonly problem: Problem | null }
  | { readonly at: 'writing'; readonly checked: ListPreview }
  | { readonly at: 'done'; readonly confirmed: ConfirmedList };

export interface Import {
  readonly state: ImportState;
  /** The file at hand; it is kept until another one is chosen. */
  readonly file: File | null;
  readonly check: (file: File, sheet?: string) => void;
  /** Says what headings mean and checks the same file again. */
  readonly explain: (columns: readonly Meaning[]) => void;
  readonly confirm: (preview: ListPreview, reason: string | null) => void;
  /** Begins anew, or stops a check. */
  readonly restart: () => void;
}

const nothing: ImportState = { at: 'choosing', problem: null };

/** The one flow by which a list comes in: check, questions, preview, confirmation. */
export function useImport(
  campaign: string,
  list: ListKind,
  onWritten: (confirmed: ConfirmedList) => void,
): Import {
  const [state, setState] = useState<ImportState>(nothing);
  const [file, setFile] = useState<File | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const check = async (given: File, chosen: string | null): Promise<void> => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    setFile(given);
    setSheet(chosen);
    setState({ at: 'checking', progress: { stage: 'opening', done: 0, total: 0 } });
    try {
      const asked = { campaign, list, file: given, sheet: chosen, signal: run.signal };
      const checked = await checkFile(asked, (progress) => {
        if (!run.signal.aborted) setState({ at: 'checking', progress });
      });
      if (!run.signal.aborted) setState({ at: 'checked', checked, problem: null });
    } catch (error) {
      if (run.signal.aborted) return;
      if (!(error instanceof ProblemError)) throw error;
      setState({ at: 'choosing', problem: error.problem });
    }
  };

  const place = `/campaigns/${campaign}/lists/${list}`;
  return {
    state,
    file,
    check: (given, chosen) => void check(given, chosen ?? null),
    explain: async (columns) => {
      const sent = await send({ method: 'POST', place: `${place}/mapping`, body: { columns } });
      if (sent.ok && file !== null) await check(file, sheet);
      else if (!sent.ok && state.at === 'checked') setState({ ...state, problem: sent.problem });
    },
    confirm: async (preview, reason) => {
      setState({ at: 'writing', checked: preview });
      const sent = await send<ConfirmedList>({
        method: 'POST',
        place: `${place}/checks/${preview.check}/confirm`,
        body: { reason },
      });
      if (!sent.ok) return setState({ at: 'checked', checked: preview, problem: sent.problem });
      setState({ at: 'done', confirmed: sent.data });
      onWritten(sent.data);
    },
    restart: () => {
      running.current?.abort();
      setFile(null);
      setSheet(null);
      setState(nothing);
    },
  };
}
