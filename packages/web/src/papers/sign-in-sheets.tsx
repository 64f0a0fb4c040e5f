import type { MeetingView } from '../duty/use-meeting.ts';
import { pageText, words } from '../words/papers.ts';
import { spanText } from './chinese-time.ts';
import { pagesOf } from './pages-of.ts';
import { PaperHead } from './paper-head.tsx';
import type { InvitedPerson } from './use-people.ts';

interface SignInSheetsProps {
  readonly view: MeetingView;
  readonly people: readonly InvitedPerson[];
}

/** Rows that fit on a sheet of A4 below its head. */
const rowsOfPage = 20;

/** Sign-in sheets: name, category, and room to sign and to note what was given. */
export function SignInSheets({ view, people }: SignInSheetsProps) {
  const { meeting, names } = view;
  const { particulars } = meeting;
  const pages = pagesOf(people, rowsOfPage);
  return pages.map((rows, page) => (
    <section key={page} class="paper">
      <PaperHead view={view} title={words.signIn.zh} />
      <p>
        {particulars.place} · {spanText(particulars.begins, particulars.ends)}
      </p>
      <table class="paper-table sign-in">
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">姓名</th>
            <th scope="col">类别</th>
            <th scope="col">签到</th>
            <th scope="col">领票（票条／纸质票／放弃）</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, name, category }, row) => (
            <tr key={person}>
              <td>{page * rowsOfPage + row + 1}</td>
              <td>{name}</td>
              <td>{names('category', category).zh}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="paper-foot">{pageText(page + 1, pages.length)}</p>
    </section>
  ));
}
