/** @jsxImportSource preact */
import './bar-chart.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  /** 0 to 100. */
  readonly value: number;
  readonly text: string;
  /** A word and a pattern set a bar apart, never a colour alone. */
  readonly mark: { readonly pattern: 'hatched' | 'dotted'; readonly text: string } | null;
}

interface BarChartProps {
  /** Unique on the page: patterns are found by it. */
  readonly id: string;
  /** The finding, as the chart's title. */
  readonly title: string;
  readonly axis: string;
  readonly note: string | null;
  readonly bars: readonly Bar[];
  /** The place after which bars were left out, or null. */
  readonly gapAfter: number | null;
}

const ticks = [0, 20, 40, 60, 80, 100];

function anchorOf(tick: number): 'start' | 'middle' | 'end' {
  if (tick === 0) return 'start';
  return tick === 100 ? 'end' : 'middle';
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <svg class="bar-patterns" aria-hidden="true">
      <defs>
        <pattern
          id={`${id}-hatched`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="bar-ground official" width="6" height="6" />
          <rect class="bar-figure official" width="2.5" height="6" />
        </pattern>
        <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="bar-ground" width="6" height="6" />
          <circle class="bar-figure" cx="3" cy="3" r="1.7" />
        </pattern>
      </defs>
    </svg>
  );
}

/**
 * Horizontal bars on an axis from 0 to 100. The title says the finding; the table beside the chart is its
 * text alternative, so that the bars themselves are hidden from readers of text.
 */
export function BarChart({ id, title, axis, note, bars, gapAfter }: BarChartProps) {
  return (
    <figure class="bar-chart">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div aria-hidden="true">
        <Patterns id={id} />
        <ol class="bars">
          {bars.map((bar, place) => (
            <li key={bar.key} class={gapAfter === place + 1 ? 'bar before-gap' : 'bar'}>
              <span class="bar-label">
                <span class="bar-detail">{bar.detail}</span>
                <span class="bar-name">{bar.label}</span>
              </span>
              <svg aria-hidden="true" class="bar-line" width="100%" height="20" focusable="false">
                {ticks.map((tick) => (
                  <line
                    key={tick}
                    class="bar-grid"
                    x1={`${tick}%`}
                    x2={`${tick}%`}
                    y1="0"
                    y2="20"
                  />
                ))}
                <rect
                  class={bar.mark === null ? 'bar-fill' : `bar-fill ${bar.mark.pattern}`}
                  fill={bar.mark === null ? undefined : `url(#${id}-${bar.mark.pattern})`}
                  width={`${bar.value}%`}
                  y="2"
                  height="16"
                />
              </svg>
              <span class="bar-value figures">
                {bar.text}
                {bar.mark !== null && <span class="bar-mark">{bar.mark.text}</span>}
              </span>
            </li>
          ))}
        </ol>
        <p class="bar-axis">
          <span class="bar-label" />
          <svg aria-hidden="true" class="bar-ticks" width="100%" height="22" focusable="false">
            {ticks.map((tick) => (
              <text key={tick} x={`${tick}%`} y="16" text-anchor={anchorOf(tick)}>
                {tick}
              </text>
            ))}
          </svg>
          <span class="bar-value" />
        </p>
        <p class="quiet">
          {axis}
          {note !== null && ` · ${note}`}
        </p>
      </div>
    </figure>
  );
}
