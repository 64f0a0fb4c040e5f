import type { Sentence } from '@pingyi/core';
import type { ComponentChildren } from 'preact';
import { useSay } from '../ui/language.tsx';
import type { Problem } from '../ui/problem.ts';
import { ownProblems } from '../words/duty.ts';

type NoticeKind = 'fault' | 'warning' | 'well' | 'info';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly children?: ComponentChildren;
}

const marks: Readonly<Record<NoticeKind, string>> = {
  fault: '✕',
  warning: '!',
  well: '✓',
  info: 'i',
};

/** Something said aloud: a mark, a title, and what to do. Faults interrupt, others wait. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class={`duty-notice ${kind}`} role={kind === 'fault' ? 'alert' : 'status'}>
      <span class="duty-notice-mark" aria-hidden="true">
        {marks[kind]}
      </span>
      <div>
        <p class="duty-notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}

/** Why a request did not end well, and what to do now. */
export function ProblemNotice({ problem }: { readonly problem: Problem }) {
  const say = useSay();
  const own = ownProblems[problem.code];
  const { unmet = [], faults = [] } = problem;
  const lines: readonly string[] = [
    ...unmet.map(({ sentence }) => say(sentence)),
    ...faults.map(({ path, detail }) => `${path}: ${detail}`),
  ];
  return (
    <Notice kind="fault" title={own === undefined ? problem.title : say(own.title)}>
      {lines.length === 0 && <p>{own === undefined ? problem.detail : say(own.detail)}</p>}
      <LineList lines={lines} />
    </Notice>
  );
}

function LineList({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Reasons of core as sentences with their numbers. */
export function Reasons({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const say = useSay();
  return <LineList lines={[...new Set(sentences.map(say))]} />;
}
