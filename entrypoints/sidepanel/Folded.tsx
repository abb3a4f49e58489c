import { i18n } from '#i18n';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** So many are shown at a time: a list of ten thousand is as quick as one of these. */
const STEP = 50;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
}

/** A list of which the beginning is shown, and more on demand. */
export function Folded<Item>({ items, keyOf, renderItem }: Props<Item>) {
  const [count, setCount] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const rest = Math.min(items.length - count, STEP);

  useEffect(() => {
    // The button that was pressed may have gone: the first of the new ones is where to go on.
    if (count > STEP) list.current?.children[count - STEP]?.querySelector('button')?.focus();
  }, [count]);

  return (
    <>
      <ul className="folded" ref={list}>
        {items.slice(0, count).map((item) => (
          <li key={keyOf(item)}>{renderItem(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          className="button"
          type="button"
          onClick={() => {
            setCount(count + STEP);
          }}
        >
          {i18n.t('sidepanel.showMore', rest)}
        </button>
      )}
    </>
  );
}
