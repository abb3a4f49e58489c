import { useState } from 'react';

/** A set of ids, and a function that puts one in or takes it out. */
export function useToggled(): [ReadonlySet<string>, (id: string) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    setIds((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  return [ids, toggle];
}
