import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider, App as Modals } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { useState } from 'react';
import { Router } from 'wouter';
import { makeQueryClient } from './data/queries.ts';
import { DailySendingProvider } from './lists/daily/sending-context.tsx';
import { Routes } from './routes.tsx';
import { Gate } from './session/gate.tsx';
import type { OneTimeLink } from './session/link-in-address.ts';
import './styles/index.css';
import { themeOfPage } from './theme/theme.ts';
import { Messages } from './ui/messages.tsx';
import { LanguageProvider, useSpeech } from './words/language.tsx';

interface AppProps {
  /** The one-time link that the page was opened with, or null. */
  readonly link: OneTimeLink | null;
}

function Styled({ link }: AppProps) {
  const { language } = useSpeech();
  const [theme] = useState(themeOfPage);
  return (
    <ConfigProvider
      {...(language === 'zh' ? { locale: zhCN } : {})}
      theme={theme}
      button={{ autoInsertSpace: false }}
    >
      <Modals>
        <Messages>
          <Router base="/staff">
            <Gate link={link}>
              <DailySendingProvider>
                <Routes />
              </DailySendingProvider>
            </Gate>
          </Router>
        </Messages>
      </Modals>
    </ConfigProvider>
  );
}

/** The staff console. */
export function App({ link }: AppProps) {
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Styled link={link} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
