import { i18n } from '#i18n';
import { Notice } from '../../components/Notice.tsx';

interface Props {
  readonly onRead: () => void;
}

/** Says that a kept check was made with what the clinic said before, and offers to make it anew. */
export function OutdatedNotice({ onRead }: Props) {
  return (
    <>
      <Notice title={i18n.t('sidepanel.outdated')}>{i18n.t('sidepanel.outdatedHelp')}</Notice>
      <p>
        <button className="button button--main" type="button" onClick={onRead}>
          {i18n.t('sidepanel.readAgain')}
        </button>
      </p>
    </>
  );
}
