import { i18n } from '#i18n';
import { useState } from 'react';
import { ArticleExplanation } from '../../components/ArticleExplanation.tsx';
import { OutwardLink } from '../../components/OutwardLink.tsx';
import { usePack } from '../../components/PackContext.tsx';
import { saveAsFile } from '../../lib/helpers/save-as-file.ts';
import { Section } from './Section.tsx';

interface Props {
  /** Undefined while nothing has been chosen. */
  readonly text: string | undefined;
}

/** The enquiry word for word, what the clinic says on sending it, and the ways to take it there. */
export function WholeEnquiry({ text }: Props) {
  const { clinic } = usePack();
  const [said, setSaid] = useState('');

  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      setSaid(i18n.t('enquiry.copied'));
    } catch {
      setSaid(i18n.t('enquiry.notCopied'));
    }
  };
  const file = (words: string) => {
    const name = i18n.t('enquiry.fileName');
    saveAsFile(name, words);
    setSaid(i18n.t('enquiry.filed', { file: name }));
  };

  return (
    <Section title={i18n.t('enquiry.wholeTitle')} help={i18n.t('enquiry.wholeHelp')}>
      <div className="whole">
        <p className="whole__text">{text ?? i18n.t('enquiry.empty')}</p>
      </div>
      {clinic.beforeSending && (
        <aside className="before" aria-label={i18n.t('enquiry.beforeTitle')}>
          <h3 className="before__title">{i18n.t('enquiry.beforeTitle')}</h3>
          <ArticleExplanation explanation={clinic.beforeSending} amongOthers={false} />
        </aside>
      )}
      <div className="ways">
        {text !== undefined && (
          <>
            <button className="button button--main" type="button" onClick={() => void copy(text)}>
              {i18n.t('enquiry.copy')}
            </button>
            <button
              className="button"
              type="button"
              onClick={() => {
                print();
              }}
            >
              {i18n.t('enquiry.print')}
            </button>
            <button
              className="button"
              type="button"
              onClick={() => {
                file(text);
              }}
            >
              {i18n.t('enquiry.file')}
            </button>
          </>
        )}
        <OutwardLink className="button" href={clinic.booking}>
          {i18n.t('enquiry.openPage')}
        </OutwardLink>
      </div>
      <output className="said">{said}</output>
      <p className="fine">{i18n.t('enquiry.openPageHelp')}</p>
      <p>
        {i18n.t('enquiry.orCall')}{' '}
        <a className="link" href={`tel:${clinic.telephone.replaceAll(/[^\d+]/g, '')}`}>
          {clinic.telephone}
        </a>
      </p>
    </Section>
  );
}
