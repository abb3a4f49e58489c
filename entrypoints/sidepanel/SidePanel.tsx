import { i18n } from '#i18n';
import { useState } from 'react';
import type { PageCheck } from '../../lib/check/page-check.ts';
import { AnswerView } from './AnswerView.tsx';
import { CheckView } from './CheckView.tsx';
import { PageState } from './PageState.tsx';
import type { CheckedTab } from './useTabCheck.ts';

/** The page check: what the tab's page says, what the clinic says, and the ways to take it along. */
export function SidePanel({ state, readAgain, show }: CheckedTab) {
  // What the answer is about. It stays, with all that somebody has written, wherever the tab goes.
  const [answered, setAnswered] = useState<PageCheck>();
  const [isAnswering, setIsAnswering] = useState(false);

  return (
    <>
      {answered && (
        <div hidden={!isAnswering}>
          <AnswerView
            key={answered.address}
            check={answered}
            isOpen={isAnswering}
            onBack={() => {
              setIsAnswering(false);
            }}
          />
        </div>
      )}
      <div hidden={isAnswering}>
        {state.kind === 'check' ? (
          <CheckView
            // Another page is another list to look through from its top.
            key={state.check.address}
            check={state.check}
            onRead={readAgain}
            onShow={show}
            onAnswer={() => {
              setAnswered(state.check);
              setIsAnswering(true);
            }}
          />
        ) : (
          <PageState kind={state.kind} onRetry={readAgain} />
        )}
        {answered && state.kind !== 'check' && (
          <p className="panel">
            <button
              className="button"
              type="button"
              onClick={() => {
                setIsAnswering(true);
              }}
            >
              {i18n.t('sidepanel.backToAnswer')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
