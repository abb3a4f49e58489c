import { i18n } from '#i18n';
import { PhoneIcon } from './icons.tsx';
import { OutwardLink } from './OutwardLink.tsx';
import { usePack } from './PackContext.tsx';

interface Props {
  /** Opens the page on which an enquiry is prepared; without it none is offered. */
  readonly onPrepare?: () => void;
}

/** The ways to the clinic, one step each. */
export function Contact({ onPrepare }: Props) {
  const { clinic } = usePack();
  return (
    <section className="contact" aria-label={i18n.t('contact.label')}>
      <p className="contact__clinic">{clinic.name}</p>
      <a className="link contact__call" href={`tel:${clinic.telephone.replaceAll(/[^\d+]/g, '')}`}>
        <PhoneIcon />
        <span>
          <span className="visually-hidden">{i18n.t('contact.call')} </span>
          {clinic.telephone}
        </span>
      </a>
      <div className="contact__steps">
        <OutwardLink className="button button--main contact__step" href={clinic.booking}>
          {i18n.t('contact.book')}
        </OutwardLink>
        {onPrepare && (
          <button className="button contact__step" type="button" onClick={onPrepare}>
            {i18n.t('contact.prepare')}
          </button>
        )}
      </div>
    </section>
  );
}
