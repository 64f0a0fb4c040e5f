import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../data/ask.ts';
import { QueryView } from '../ui/query-view.tsx';
import { words } from '../words/accounts.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';

/** Where an account is signed in now, as moments only: no address and no browser is kept. */
export function AccountSignIns({ account }: { readonly account: string }) {
  const say = useSay();
  const { language } = useSpeech();
  const signIns = useQuery({
    queryKey: ['account-sign-ins', account],
    queryFn: async () => {
      const path = { params: { path: { account } } };
      const answer = await api.GET('/api/accounts/{account}/sign-ins', path);
      return dataOf<'/api/accounts/{account}/sign-ins'>(answer).signIns;
    },
  });
  return (
    <QueryView query={signIns}>
      {(list) =>
        list.length === 0 ? (
          <p className="quiet">{say(words.noSignIns)}</p>
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say(words.since)}</th>
                <th scope="col">{say(words.lastUsed)}</th>
              </tr>
            </thead>
            <tbody>
              {list.map(({ signIn, since, lastUsed }) => (
                <tr key={signIn}>
                  <th scope="row">{momentText(since, language)}</th>
                  <td>{momentText(lastUsed, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </QueryView>
  );
}
