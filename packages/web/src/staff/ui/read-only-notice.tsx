import { Alert } from 'antd';
import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/read-only.ts';

interface ReadOnlyNoticeProps {
  /** What the page shows counts for the result, so that it is fixed as soon as that is final. */
  readonly isOfResult?: boolean;
}

/** Says on a page of the finished year why it can only be read, and the lawful way to a correction. */
export function ReadOnlyNotice({ isOfResult = false }: ReadOnlyNoticeProps) {
  const say = useSay();
  const own = useOwnAccount();
  const { campaign, isOver } = useCampaign();
  const isFixed = isOfResult && campaign.yearResult.final !== null;
  if (!isOver && !isFixed) return null;
  return (
    <Alert
      className="spaced"
      type="info"
      showIcon
      title={say(isOver ? words.over : words.final)}
      description={
        <>
          {say(words.howToCorrect)}{' '}
          {hasRight(own, 'read-results') && <Link href="/results">{say(words.toResult)}</Link>}
        </>
      }
    />
  );
}
