import { Link } from 'wouter';
import { keepSignedIn } from '../session/kept-sign-in.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { post } from '../session/post.ts';
import { useSay } from '../words/language.tsx';
import { signedInAs, words } from '../words/session.ts';

/** Signs out here and forgets everything that this page has read. */
async function signOut(): Promise<void> {
  await post('/sign-out');
  keepSignedIn(false);
  window.location.assign('/staff');
}

/** Who is signed in, the door to the own account, and the way out. */
export function AccountMenu() {
  const say = useSay();
  const { name, userName } = useOwnAccount();
  return (
    <div className="account-menu">
      <Link href="~/staff/me">{say(signedInAs(name ?? userName))}</Link>
      <button type="button" className="link" onClick={() => void signOut()}>
        {say(words.signOut)}
      </button>
    </div>
  );
}
