import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';

/** How long somebody must not have typed, in milliseconds. */
const pause = 350;

interface PauseInputProps {
  readonly label: string;
  readonly value: string;
  readonly onPause: (value: string) => void;
}

/** A search field that tells what was typed once typing pauses, so that not every letter asks the server. */
export function PauseInput({ label, value, onPause }: PauseInputProps) {
  const [typed, setTyped] = useState(value);
  const tell = useRef(onPause);
  useEffect(() => {
    tell.current = onPause;
  });
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => tell.current(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <label className="field">
      {label}
      <Input
        allowClear
        maxLength={50}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  );
}
