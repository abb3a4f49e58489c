import { i18n } from '#i18n';
import browser from 'webextension-polyfill';
import { Contact } from '../../components/Contact.tsx';
import { usePack } from '../../components/PackContext.tsx';
import { PermissionRequest } from '../../components/PermissionRequest.tsx';
import { usePagePermission } from '../../components/usePagePermission.ts';
import { TryIt } from './TryIt.tsx';

const DOES = ['welcome.marks', 'welcome.shows', 'welcome.lists'] as const;
const NEVER = ['welcome.noDiagnosis', 'welcome.noRecord', 'welcome.noChange'] as const;

/** What the extension does and never does, right after it was installed. */
export function Welcome() {
  const { clinic } = usePack();
  const allowed = usePagePermission();
  return (
    <main className="welcome">
      <header className="welcome__header">
        <h1 className="welcome__title">{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.intro', { clinic: clinic.name })}</p>
      </header>
      {allowed === false && <PermissionRequest heading="h2" />}
      <TryIt />
      <section className="welcome__promise">
        <h2 className="welcome__heading">{i18n.t('welcome.does')}</h2>
        <ul>
          {DOES.map((message) => (
            <li key={message}>{i18n.t(message)}</li>
          ))}
        </ul>
      </section>
      <section className="welcome__promise">
        <h2 className="welcome__heading">{i18n.t('welcome.never')}</h2>
        <ul>
          {NEVER.map((message) => (
            <li key={message}>{i18n.t(message)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="welcome__heading">{i18n.t('welcome.next')}</h2>
        <p>{i18n.t('welcome.switchOff')}</p>
        <p className="welcome__buttons">
          <button
            className="button"
            type="button"
            onClick={() => {
              void browser.runtime.openOptionsPage();
            }}
          >
            {i18n.t('welcome.settings')}
          </button>
        </p>
      </section>
      <Contact />
    </main>
  );
}
