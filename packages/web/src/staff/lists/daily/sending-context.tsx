import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { giveCommand } from '../../data/give-command.ts';
import { campaignKey } from '../../data/queries.ts';
import { linesIn, type Sending, sendParts } from './sending.ts';

interface DailySending {
  /** The sheet that is on its way, or that arrived in part. */
  readonly sending: Sending | null;
  /** Sends what the server does not have of a sheet, also while another page is looked at. */
  readonly send: (sending: Sending) => void;
  readonly forget: () => void;
}

const Context = createContext<DailySending | null>(null);

/** The sheet of daily points that is being sent, for every page. */
export function useDailySending(): DailySending {
  const found = useContext(Context);
  if (found === null) throw new Error('no sending around this page');
  return found;
}

/** Sends sheets of daily points behind whatever page is open, and warns before the browser leaves them. */
export function DailySendingProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const isUnfinished = sending !== null && linesIn(sending, 'waiting') > 0;
  useEffect(() => {
    if (!isUnfinished) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnfinished]);
  const send = async (begun: Sending): Promise<void> => {
    const { campaign } = begun;
    await sendParts(
      begun,
      ({ key, sheets }) => {
        const body = {
          sheets: sheets.map(({ unit, lines }) => ({ unit, lines: [...lines] })),
        };
        return giveCommand({ type: 'enter-daily-lines', body }, campaign, null, key);
      },
      setSending,
    );
    await Promise.all([
      client.invalidateQueries({ queryKey: campaignKey(campaign) }),
      client.invalidateQueries({ queryKey: ['history', campaign] }),
    ]);
  };
  return (
    <Context value={{ sending, send: (begun) => void send(begun), forget: () => setSending(null) }}>
      {children}
    </Context>
  );
}
