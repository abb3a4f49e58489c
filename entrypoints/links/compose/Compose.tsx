import { i18n } from '#i18n';
import { useDeferredValue, useMemo, useState } from 'react';
import { findLinks } from '../../../lib/links/find-links.ts';
import { secondsOf } from '../../../lib/links/limits.ts';
import type { Queue } from '../../../lib/links/queue.ts';
import type { RunChoices } from '../../../lib/links/run.ts';
import { type FoundLink, sortOut } from '../../../lib/links/sort-out.ts';
import { isInPrivateWindow } from '../../../lib/tabs/private-window.ts';
import { FoundLinks } from './FoundLinks.tsx';
import { foundWords } from './found-words.ts';
import { LeftOutLinks } from './LeftOutLinks.tsx';
import { LinkText } from './LinkText.tsx';
import { LocalQuestion } from './LocalQuestion.tsx';
import { Pace } from './Pace.tsx';

interface Props {
  /** Whether the browser lets pages be read. */
  readonly isAllowed: boolean;
  readonly onStart: (addresses: readonly string[], choices: RunChoices) => void;
}

/** Where a check begins: what to check, what of it, and how fast. */
export function Compose({ isAllowed, onStart }: Props) {
  const [text, setText] = useState('');
  const [keptTracking, setKeptTracking] = useState<ReadonlySet<string>>(new Set());
  // By their addresses: a yes is to those that were asked about, and to none that comes later.
  const [agreedTo, setAgreedTo] = useState<ReadonlySet<string>>(new Set());
  const [atOnce, setAtOnce] = useState<Queue['atOnce']>(2);
  const [seconds, setSeconds] = useState(() => secondsOf(location.search));
  const read = useDeferredValue(text);
  const isEmpty = read.trim() === '';
  const { links, leftOut } = useMemo(() => sortOut(findLinks(read)), [read]);

  const local = links.filter((link) => link.local);
  const localAllowed = local.length > 0 && local.every(({ address }) => agreedTo.has(address));
  const chosen = localAllowed ? links : links.filter((link) => !link.local);
  const opened = ({ address, withTracking }: FoundLink) =>
    keptTracking.has(address) ? withTracking : address;

  return (
    <>
      <LinkText text={text} onChange={setText} />
      {/* There before it speaks, or screen readers would not hear it. */}
      <output className="visually-hidden">{isEmpty ? '' : foundWords(links.length)}</output>
      {!isEmpty && (
        <>
          <FoundLinks links={links} keptTracking={keptTracking} onKeepTracking={setKeptTracking} />
          {leftOut.length > 0 && <LeftOutLinks leftOut={leftOut} />}
          {local.length > 0 && (
            <LocalQuestion
              links={local}
              allowed={localAllowed}
              onAnswer={(allowed) => {
                setAgreedTo(new Set(allowed ? local.map(({ address }) => address) : []));
              }}
            />
          )}
        </>
      )}
      {chosen.length > 0 && (
        <section className="links__section" aria-labelledby="links-start">
          <h2 className="links__heading" id="links-start">
            {i18n.t('links.start.title')}
          </h2>
          <Pace atOnce={atOnce} seconds={seconds} onAtOnce={setAtOnce} onSeconds={setSeconds} />
          <p className="links__fine">{i18n.t('links.start.what')}</p>
          <p className="links__fine">
            {i18n.t(isInPrivateWindow() ? 'links.keep.private' : 'links.start.kept')}
          </p>
          <button
            className="button button--main links__start"
            type="button"
            disabled={!isAllowed}
            onClick={() => {
              onStart(chosen.map(opened), { atOnce, seconds, localAllowed });
            }}
          >
            {i18n.t('links.start.button', chosen.length)}
          </button>
        </section>
      )}
    </>
  );
}
