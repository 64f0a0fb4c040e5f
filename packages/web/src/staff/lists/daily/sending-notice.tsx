import { Link } from 'wouter';
import { useSay } from '../../words/language.tsx';
import { noticeText, words } from '../../words/sending.ts';
import { linesIn } from './sending.ts';
import { useDailySending } from './sending-context.tsx';

/** Tells on every page of the campaign that a sheet is on its way, or that it did not arrive as a whole. */
export function SendingNotice({ campaign }: { readonly campaign: string }) {
  const say = useSay();
  const { sending } = useDailySending();
  if (sending === null || sending.campaign !== campaign) return null;
  const [sent, all] = [linesIn(sending, 'sent'), linesIn(sending)];
  if (!sending.isRunning && sent === all) return null;
  return (
    <p className="work-notice figures">
      {say(noticeText(sending.isRunning, sent, all))}{' '}
      <Link href="/lists/daily">{say(words.look)}</Link>
    </p>
  );
}
