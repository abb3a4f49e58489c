import { useState } from 'react';
import { toggled } from '../../lib/helpers/toggled.ts';

/** A set of ids, and a function that puts one in or takes it out. */
export function useToggled(): [ReadonlySet<string>, (id: string) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    setIds((before) => toggled(before, id));
  };
  return [ids, toggle];
}
