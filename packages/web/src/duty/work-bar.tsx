interface WorkBarProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far long work is. Without a total it only says that it goes on. */
export function WorkBar({ label, done, total }: WorkBarProps) {
  return (
    <p class="duty-work" role="status">
      <span>
        {total > 0 ? `${label} ${done} / ${total}` : `${label} ${done === 0 ? '' : done}`}
      </span>
      <progress aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />
    </p>
  );
}
