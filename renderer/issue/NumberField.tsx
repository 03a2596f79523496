import { useState } from 'react';
import { TextField } from '../ui/TextField.tsx';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What is said when it is left with something else in it. */
  readonly wrong: string;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is no number stays in the field until it is corrected, and changes nothing. */
export function NumberField({ label, value, min, max, wrong, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  return (
    <TextField
      className="number-field"
      label={label}
      value={typed ?? String(value)}
      message={typed !== null && left ? { kind: 'error', text: wrong } : null}
      onChange={(text) => {
        setLeft(false);
        const number = /^\d+$/u.test(text.trim()) ? Number(text) : Number.NaN;
        const isRight = number >= min && number <= max;
        setTyped(isRight ? null : text);
        if (isRight && number !== value) onChange(number);
      }}
      onBlur={() => setLeft(true)}
    />
  );
}
