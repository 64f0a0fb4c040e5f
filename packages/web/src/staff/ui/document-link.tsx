import { words } from '../words/documents.ts';
import { useSay } from '../words/language.tsx';

interface DocumentLinkProps {
  readonly document: { readonly id: string; readonly digest: string };
  /** What it is called on the page. */
  readonly title?: string;
}

/** A document that the server keeps, to be taken out, with the digest that the record names. */
export function DocumentLink({ document, title }: DocumentLinkProps) {
  const say = useSay();
  return (
    <span className="document-link">
      <a href={`/api/documents/${document.id}`} download>
        {title ?? say(words.download)}
      </a>{' '}
      <span className="quiet digest">{document.digest}</span>
    </span>
  );
}
