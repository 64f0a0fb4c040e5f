import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSay } from '../words/language.tsx';
import { words } from '../words/shell.ts';
import { AccountMenu } from './account-menu.tsx';
import { CampaignSwitcher } from './campaign-switcher.tsx';
import { LanguageSwitch } from './language-switch.tsx';

interface HeaderProps {
  readonly campaign: string | null;
  /** The button that opens the navigation on a narrow screen. */
  readonly menu?: ReactNode;
}

/** The head of every page: where one is, which campaign, which language. */
export function Header({ campaign, menu }: HeaderProps) {
  const say = useSay();
  return (
    <header className="shell-head">
      <a className="skip" href="#content">
        {say(words.skip)}
      </a>
      {menu}
      <Link className="product" href="~/staff">
        {say(words.product)}
      </Link>
      <CampaignSwitcher current={campaign} />
      <AccountMenu />
      <LanguageSwitch />
    </header>
  );
}
