import { createElement, render } from 'preact';
import { useLayoutEffect, useRef } from 'react';
import { ClassChart as SharedChart } from '../../ui/class-chart.tsx';
import { useSpeech } from '../words/language.tsx';
import type { RankedRow } from './queries.ts';

interface ClassChartProps {
  readonly id: string;
  /** Best first. */
  readonly ranked: readonly RankedRow[];
}

/** The chart that the score page draws, too: a part of Preact inside this page of React. */
export function ClassChart({ id, ranked }: ClassChartProps) {
  const { language } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current !== null)
      render(createElement(SharedChart, { id, ranked, language }), place.current);
  }, [id, ranked, language]);
  useLayoutEffect(() => {
    const host = place.current;
    return () => {
      if (host !== null) render(null, host);
    };
  }, []);
  return <div ref={place} />;
}
