import { onKeptChanged, readKept } from './store.ts';
import { wear } from './wear.ts';

/** Gives a page of the extension the looks that the reader wants, now and whenever that changes. */
export async function followAppearance(): Promise<void> {
  onKeptChanged(() => void dressPage());
  await dressPage();
}

async function dressPage(): Promise<void> {
  wear(document.documentElement, (await readKept()).settings);
}
