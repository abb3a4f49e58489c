import { i18n } from '#i18n';
import { usePack } from '../../components/PackContext.tsx';
import { termLanguage } from '../../components/termLanguage.ts';
import { verdictLabel } from '../../components/verdict.ts';
import { findingKey } from '../../lib/answer/finding-key.ts';
import type { PageCheck } from '../../lib/check/page-check.ts';
import { toggled } from '../../lib/helpers/toggled.ts';

interface Props {
  readonly check: PageCheck;
  /** Keys of findings. */
  readonly leftOut: ReadonlySet<string>;
  /** Ids of terms. */
  readonly explained: ReadonlySet<string>;
  /** Whether somebody has changed the answer: then choices change it no more. */
  readonly isWritten: boolean;
  readonly onLeaveOut: (leftOut: ReadonlySet<string>) => void;
  readonly onExplain: (explained: ReadonlySet<string>) => void;
}

/** What of a page the answer is about. */
export function AnswerChoices(props: Props) {
  const { check, leftOut, explained, isWritten, onLeaveOut, onExplain } = props;
  const pack = usePack();
  const languageOf = (id: string) => {
    const term = pack.terms.find((one) => one.id === id);
    return term && termLanguage(term, pack);
  };
  if (check.findings.length + check.terms.length === 0) return null;
  return (
    <details className="term choices">
      <summary className="term__summary">{i18n.t('answer.choose')}</summary>
      {isWritten && <p className="fine">{i18n.t('answer.chooseAgain')}</p>}
      {check.findings.length > 0 && (
        <fieldset className="choices__group" disabled={isWritten}>
          <legend>{i18n.t('answer.chooseFindings')}</legend>
          {check.findings.map((finding) => (
            <label
              className="choice"
              key={`${findingKey(finding)} ${JSON.stringify(finding.place)}`}
            >
              <input
                type="checkbox"
                checked={!leftOut.has(findingKey(finding))}
                onChange={() => {
                  onLeaveOut(toggled(leftOut, findingKey(finding)));
                }}
              />
              <span dir="auto">
                <span lang={check.language}>{finding.sentence}</span>{' '}
                <span className="fine">{verdictLabel(finding.verdict)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="choices__group" disabled={isWritten}>
        <legend>{i18n.t('answer.chooseTerms')}</legend>
        {check.terms.map(({ term, name }) => (
          <label className="choice" key={term}>
            <input
              type="checkbox"
              checked={explained.has(term)}
              onChange={() => {
                onExplain(toggled(explained, term));
              }}
            />
            <span lang={languageOf(term)}>{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
