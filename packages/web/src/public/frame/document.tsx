import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LanguageContext, useSay } from '../../ui/language.tsx';
import { campaignPath } from '../addresses.ts';
import { addressOf, type PageContext } from '../context.ts';
import type { ShownPage } from '../page.ts';
import { frameWords } from '../words/frame.ts';
import { CampaignNavigation, SiteNavigation } from './navigation.tsx';

function LanguageSwitch({ context }: { readonly context: PageContext }) {
  const say = useSay();
  const { path, query } = context.asked;
  const to = (lang: string): string => addressOf(path, { ...query, lang });
  return (
    <p class="site-languages screen-only">
      <span class="unseen">{say(frameWords.language)}</span>
      {context.language === 'zh' ? (
        <a href={to('en')} lang="en" hreflang="en">
          English
        </a>
      ) : (
        <a href={to('zh')} lang="zh-CN" hreflang="zh-CN">
          中文
        </a>
      )}
    </p>
  );
}

/** What holds of every page of a campaign and must not be overlooked. */
function Notices({ page }: { readonly page: ShownPage }) {
  const say = useSay();
  const { campaign } = page;
  if (campaign === null) return null;
  const { publication } = campaign.campaign;
  return (
    <>
      {campaign.isRehearsal && (
        <p class="site-notice official">
          <strong>{say(frameWords.rehearsal)}</strong> {say(frameWords.rehearsalSays)}
        </p>
      )}
      {publication.editions === 0 && <p class="site-notice">{say(frameWords.unpublished)}</p>}
      {publication.editions > 0 && publication.amendedBy.length > 0 && (
        <p class="site-notice">{say(frameWords.amended)}</p>
      )}
    </>
  );
}

interface FrameProps {
  readonly context: PageContext;
  readonly page: ShownPage;
}

function Frame({ context, page }: FrameProps) {
  const say = useSay();
  const { campaign } = page;
  return (
    <>
      <a class="skip" href="#content">
        {say(frameWords.skip)}
      </a>
      <header class="site-head">
        <p class="site-name">
          <a href={context.href('/public')}>{say(frameWords.site)}</a>
        </p>
        <LanguageSwitch context={context} />
        {campaign !== null && (
          <>
            <p class="site-campaign">
              {campaign.isRehearsal && `【${say(frameWords.rehearsal)}】`}
              {say(campaign.campaign.plan.title)}
            </p>
            <CampaignNavigation context={context} campaign={campaign} />
          </>
        )}
      </header>
      <main id="content">
        <Notices page={page} />
        <h1>{page.title}</h1>
        {page.body}
      </main>
      <footer class="site-foot">
        <SiteNavigation context={context} />
        <p class="quiet">{say(frameWords.madeOf)}</p>
        <p class="quiet screen-only">
          {campaign !== null && (
            <a href={context.href(campaignPath(campaign.id, '/feed'))}>{say(frameWords.feed)}</a>
          )}{' '}
          <a href="/">{say(frameWords.startPage)}</a>
        </p>
      </footer>
    </>
  );
}

interface HtmlProps extends FrameProps {
  readonly children?: ComponentChildren;
}

function Html({ context, page }: HtmlProps) {
  const { campaign } = page;
  const { say } = context;
  const parts = [
    page.title,
    ...(campaign === null
      ? []
      : [
          (campaign.isRehearsal ? `【${say(frameWords.rehearsal)}】` : '') +
            say(campaign.campaign.plan.title),
        ]),
    say(frameWords.site),
  ];
  return (
    <html lang={context.language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        {campaign?.isRehearsal === true && <meta name="robots" content="noindex" />}
        <title>{parts.join(' · ')}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/public-site/site.css" />
        {campaign !== null && (
          <link
            rel="alternate"
            type="application/atom+xml"
            title={say(frameWords.feed)}
            href={context.href(campaignPath(campaign.id, '/feed'))}
          />
        )}
        <script src="/public-site/site.js" defer />
      </head>
      <body>
        <Frame context={context} page={page} />
      </body>
    </html>
  );
}

/** A page as a whole HTML document. */
export function documentOf(context: PageContext, page: ShownPage): string {
  const html = (
    <LanguageContext.Provider value={context.language}>
      <Html context={context} page={page} />
    </LanguageContext.Provider>
  );
  return `<!doctype html>\n${renderToString(html)}\n`;
}
