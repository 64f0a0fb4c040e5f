import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { Problem } from '../data/problem.ts';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';

interface EntranceProps {
  readonly title: string;
  readonly lead?: string;
  readonly problem?: Problem | null;
  readonly children: ReactNode;
}

/** The frame of every page before the console: one heading, one thing to do. */
export function Entrance({ title, lead, problem = null, children }: EntranceProps) {
  useEffect(() => {
    document.title = `${title} · 评议`;
  }, [title]);
  return (
    <main className="sign-in">
      <LanguageSwitch />
      <h1>{title}</h1>
      {lead !== undefined && <p>{lead}</p>}
      {problem !== null && <ProblemAlert problem={problem} />}
      {children}
    </main>
  );
}
