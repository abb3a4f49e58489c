import { i18n } from '#i18n';
import { showPage } from '../../components/showPage.tsx';
import { Options } from './Options.tsx';

await showPage(() => ({ title: i18n.t('options.documentTitle'), content: <Options /> }));
