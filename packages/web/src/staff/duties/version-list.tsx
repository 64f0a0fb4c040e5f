import type { DocumentRef, Handover, StoredAct } from '@pingyi/core';
import { DocumentLink } from '../ui/document-link.tsx';
import { momentText } from '../words/dates.ts';
import { versionText, words } from '../words/duties.ts';
import { useSay, useSpeech } from '../words/language.tsx';

interface VersionListProps {
  readonly handover: Handover;
  readonly acts: readonly StoredAct[];
}

/** The document that an act names, or null. */
function documentOf(act: StoredAct | undefined): DocumentRef | null {
  const payload: { readonly document?: DocumentRef | null } = (act?.payload ?? {}) as never;
  return payload.document ?? null;
}

/** Every version that was handed in, the newest first, each with its document. */
export function VersionList({ handover, acts }: VersionListProps) {
  const say = useSay();
  const { language } = useSpeech();
  if (handover.handedIn.length === 0) return null;
  return (
    <section aria-labelledby="versions-title">
      <h3 id="versions-title">{say(words.versions)}</h3>
      <ol className="history" reversed>
        {handover.handedIn
          .map(({ seq, at }, place) => ({
            seq,
            title: say(versionText(place + 1, momentText(at, language))),
            document: documentOf(acts.find((act) => act.seq === seq)),
          }))
          .toReversed()
          .map(({ seq, title, document }) => (
            <li key={seq}>
              {document === null ? title : <DocumentLink document={document} title={title} />}
            </li>
          ))}
      </ol>
    </section>
  );
}
