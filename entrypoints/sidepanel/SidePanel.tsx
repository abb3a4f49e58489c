import { i18n } from '#i18n';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { returnFocus } from '../../components/returnFocus.ts';
import type { PageCheck } from '../../lib/check/page-check.ts';
import { pageOf } from '../../lib/tabs/page-of.ts';
import { AnswerView } from './AnswerView.tsx';
import { CheckView, type KeptCheck } from './CheckView.tsx';
import { PageState, STATES } from './PageState.tsx';
import type { CheckedTab } from './useTabCheck.ts';

interface Props extends CheckedTab {
  /** Present where the check is one that was kept, whose tab has been closed. */
  readonly kept?: KeptCheck;
}

/** The page check: what the tab's page says, what the clinic says, and the ways to take it along. */
export function SidePanel({ tabId, state, kept, readAgain, show }: Props) {
  // One answer a page. They stay, with all that somebody has written, wherever the tab goes.
  const [answered, setAnswered] = useState<readonly PageCheck[]>([]);
  const [open, setOpen] = useState<string>();
  const opener = useRef<Element>(null);
  const place = useRef<HTMLDivElement>(null);

  const answer = (check: PageCheck) => {
    opener.current = document.activeElement;
    const page = pageOf(check.address);
    setAnswered([...answered.filter(({ address }) => pageOf(address) !== page), check]);
    setOpen(page);
  };
  const goBack = () => {
    flushSync(() => {
      setOpen(undefined);
    });
    // The tab may show another page by now.
    returnFocus(opener.current, place.current);
  };
  const last = answered.at(-1);

  return (
    <>
      {answered.map((check) => {
        const page = pageOf(check.address);
        return (
          <div key={page} hidden={open !== page}>
            <AnswerView check={check} isOpen={open === page} onBack={goBack} />
          </div>
        );
      })}
      <div className="place" ref={place} tabIndex={-1} hidden={open !== undefined}>
        {/* Stays where views come and go, so that those who listen hear why there is no check. */}
        <output className="visually-hidden">
          {state.kind !== 'check' && i18n.t(STATES[state.kind].title)}
        </output>
        {state.kind === 'check' ? (
          <CheckView
            // Another page is another list to look through from its top; another place in it is not.
            key={pageOf(state.check.address)}
            tabId={tabId}
            check={state.check}
            kept={kept}
            onRead={readAgain}
            onShow={show}
            onAnswer={() => {
              answer(state.check);
            }}
          />
        ) : (
          <PageState
            kind={state.kind}
            onRetry={() => {
              // The button goes, and would take the focus with it.
              place.current?.focus();
              void readAgain();
            }}
          >
            {last && (
              <button
                className="button"
                type="button"
                onClick={() => {
                  answer(last);
                }}
              >
                {i18n.t('sidepanel.backToAnswer')}
              </button>
            )}
          </PageState>
        )}
      </div>
    </>
  );
}
