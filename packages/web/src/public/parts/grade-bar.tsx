/** One answer of ballots and how many gave it. */
interface Share {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

interface GradeBarProps {
  /** Unique on the page: patterns are found by it. */
  readonly id: string;
  /** The finding, as the chart's title. */
  readonly title: string;
  readonly axis: string;
  /** In the fixed order of the grades. */
  readonly shares: readonly Share[];
}

/** A pattern each, so that no share is told by its colour alone; more than these begin again. */
const patterns = ['solid', 'hatched', 'dotted', 'crossed', 'plain', 'empty'] as const;

function patternOf(place: number): (typeof patterns)[number] {
  return patterns[place % patterns.length] ?? 'plain';
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="ground" width="6" height="6" />
        <path class="line" d="M0 6 6 0M-1 1 1-1M5 7 7 5" />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="ground" width="6" height="6" />
        <circle class="dot" cx="3" cy="3" r="1.6" />
      </pattern>
      <pattern id={`${id}-crossed`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="ground red" width="6" height="6" />
        <path class="line red" d="M0 0 6 6M0 6 6 0" />
      </pattern>
    </defs>
  );
}

function fillOf(id: string, place: number): string | undefined {
  const pattern = patternOf(place);
  return pattern === 'hatched' || pattern === 'dotted' || pattern === 'crossed'
    ? `url(#${id}-${pattern})`
    : undefined;
}

/**
 * How returned ballots are divided, as one bar from 0 to all of them. The table beside it is its text
 * alternative, so the bar itself is hidden from readers of text.
 */
export function GradeBar({ id, title, axis, shares }: GradeBarProps) {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  let before = 0;
  const pieces = shares.map((share, place) => {
    const from = before;
    before += share.count;
    return { ...share, place, x: (from / all) * 100, width: (share.count / all) * 100 };
  });
  return (
    <figure class="grade-bar">
      <figcaption>{title}</figcaption>
      <div aria-hidden="true">
        <svg aria-hidden="true" width="100%" height="28" focusable="false">
          <Patterns id={id} />
          {pieces
            .filter(({ count }) => count > 0)
            .map(({ key, place, x, width }) => (
              <rect
                key={key}
                class={`share ${patternOf(place)}`}
                fill={fillOf(id, place)}
                x={`${x}%`}
                width={`${width}%`}
                y="1"
                height="26"
              />
            ))}
        </svg>
        <ul class="legend">
          {pieces.map(({ key, label, count, place }) => (
            <li key={key}>
              <svg aria-hidden="true" width="18" height="14" focusable="false">
                <rect
                  class={`share ${patternOf(place)}`}
                  fill={fillOf(id, place)}
                  x="1"
                  y="1"
                  width="16"
                  height="12"
                />
              </svg>{' '}
              {label} {count}
            </li>
          ))}
        </ul>
        <p class="quiet">{axis}</p>
      </div>
    </figure>
  );
}
