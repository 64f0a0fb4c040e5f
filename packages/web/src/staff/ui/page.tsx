import type { ReactNode } from 'react';
import { useEffect } from 'react';

interface PageProps {
  readonly title: string;
  /** The way back to the page that this one is reached from, where no navigation stands beside it. */
  readonly above?: ReactNode;
  /** One sentence on what is done here. */
  readonly lead?: string;
  /** The one primary action of the page, and lesser ones before it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the console: its heading, its actions, its content. */
export function Page({ title, above, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · 评议`;
  }, [title]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      <header className="page-head">
        <div>
          {above !== undefined && <p className="page-above">{above}</p>}
          <h1 id="page-title" tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="page-lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}
