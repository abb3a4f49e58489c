import { i18n } from '#i18n';
import { useId } from 'react';
import { AgeingMark } from '../../components/AgeingMark.tsx';
import { InItsLanguage } from '../../components/InItsLanguage.tsx';
import { AgreesIcon, DiffersIcon, NewerIcon } from '../../components/icons.tsx';
import { usePack } from '../../components/PackContext.tsx';
import { verdictLabel } from '../../components/verdict.ts';
import type { PageCheck, PageFinding, PagePlace } from '../../lib/check/page-check.ts';
import type { Hint } from '../../lib/hints/hint.ts';
import { NoteForEditor } from './NoteForEditor.tsx';

interface Props {
  readonly finding: PageFinding;
  readonly page: PageCheck;
  /** Whether the article has changed since: what was newer then may stand in it now. */
  readonly isOutdated: boolean;
  /** What has been noted for the editor. */
  readonly hints: readonly Hint[];
  readonly onShow: (place: PagePlace, text: string) => void;
}

const ICONS = { conflicts: DiffersIcon, newer: NewerIcon, agrees: AgreesIcon } as const;

/** A sentence of the page, the clinic's fact beside it, and why the two are shown together. */
export function FindingItem({ finding, page, isOutdated, hints, onShow }: Props) {
  const { verdict, sentence, place, hidden, why } = finding;
  const id = useId();
  const pack = usePack();
  const article = pack.articles.find((one) => one.id === finding.article);
  const fact = article?.facts[finding.fact];
  const Icon = ICONS[verdict];
  return (
    <article className="finding" data-verdict={verdict} aria-labelledby={id}>
      <h3 className="finding__verdict" id={id}>
        <Icon />
        {verdictLabel(verdict)}
      </h3>
      <div className="finding__sides">
        <div>
          <p className="finding__lead">{i18n.t('sidepanel.pageSays')}</p>
          <blockquote className="finding__says" id={`${id}-says`} lang={page.language} dir="auto">
            {sentence}
          </blockquote>
          {hidden && <p className="fine">{i18n.t('sidepanel.hidden')}</p>}
        </div>
        {article && fact && (
          <div>
            <p className="finding__lead">{i18n.t('sidepanel.articleSays')}</p>
            <blockquote className="finding__says" lang={article.language} dir="auto">
              {fact.says}
              {fact.ages && <AgeingMark />}
            </blockquote>
            <p className="fine">
              <InItsLanguage
                around={(section) => i18n.t('sidepanel.section', { section })}
                words={fact.section}
                language={article.language}
              />
            </p>
          </div>
        )}
      </div>
      <p className="fine">
        <InItsLanguage
          around={(reason) => i18n.t('sidepanel.why', { why: reason })}
          words={why}
          language={article?.language}
        />
      </p>
      {verdict === 'newer' && <p className="fine">{i18n.t('sidepanel.newerMeaning')}</p>}
      <div className="row">
        <button
          className="button"
          type="button"
          aria-describedby={`${id}-says`}
          onClick={() => {
            onShow(place, sentence);
          }}
        >
          {i18n.t('sidepanel.goTo')}
        </button>
        {verdict === 'newer' && !isOutdated && (
          <NoteForEditor finding={finding} page={page} hints={hints} describedBy={`${id}-says`} />
        )}
      </div>
    </article>
  );
}
