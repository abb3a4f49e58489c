import { i18n } from '#i18n';
import { useEffect, useRef } from 'react';
import type { MarkColour, MarkStyle } from '../lib/settings/spotting.ts';

interface Props {
  readonly style: MarkStyle;
  readonly colour: MarkColour;
}

/** A marked word as it looks in a page: by the same means, and on the device's own ground. */
export function MarkSample({ style, colour }: Props) {
  const word = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const name = `clinic-context-${style}-${colour}`;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    const range = new Range();
    if (word.current) range.selectNodeContents(word.current);
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    return () => {
      highlight.delete(range);
    };
  }, [style, colour]);

  return (
    <span className="mark-sample">
      {i18n.t('options.marks.sampleBefore')}{' '}
      <span ref={word}>{i18n.t('options.marks.sampleTerm')}</span>{' '}
      {i18n.t('options.marks.sampleAfter')}
    </span>
  );
}
