import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { OutwardIcon } from './icons.tsx';

interface Props {
  readonly href: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link out of the extension: a tab of its own, which learns nothing of where it came from. */
export function OutwardLink({ href, className, children }: Props) {
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      {/* Holds the arrow to the last word at the end of a line. */}
      {'\u2060'}
      <OutwardIcon />
      <span className="visually-hidden"> {i18n.t('card.newTab')}</span>
    </a>
  );
}
