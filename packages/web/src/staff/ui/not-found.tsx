import { useSay } from '../words/language.tsx';
import { words } from '../words/shell.ts';
import { Page } from './page.tsx';

export function NotFound() {
  const say = useSay();
  return (
    <Page title={say(words.notFound)}>
      <p>{say(words.notFoundLead)}</p>
    </Page>
  );
}
