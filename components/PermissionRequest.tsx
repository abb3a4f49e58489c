import { i18n } from '#i18n';
import { useId } from 'react';
import { askToReadPages } from '../lib/tabs/page-permission.ts';

interface Props {
  readonly heading: 'h1' | 'h2';
}

/** Says that pages cannot be read yet, and asks for the permission on a click. */
export function PermissionRequest({ heading: Heading }: Props) {
  const id = useId();
  return (
    <section className="state" aria-labelledby={id}>
      <Heading className="state__title" id={id}>
        {i18n.t('permission.title')}
      </Heading>
      <p>{i18n.t('permission.meaning')}</p>
      <button
        className="button button--main"
        type="button"
        onClick={() => {
          void askToReadPages();
        }}
      >
        {i18n.t('permission.ask')}
      </button>
    </section>
  );
}
