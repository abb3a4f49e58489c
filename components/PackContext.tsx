import { createContext, useContext } from 'react';
import type { Pack } from '../lib/content/pack.ts';

const Context = createContext<Pack | null>(null);

/** Gives the clinic's content to every piece below it. */
export const PackProvider = Context.Provider;

/** The clinic's content. */
export function usePack(): Pack {
  const pack = useContext(Context);
  if (!pack) throw new Error('usePack needs a PackProvider above it');
  return pack;
}
