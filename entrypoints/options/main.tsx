import { i18n } from '#i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAppearance } from '../../lib/settings/appearance.ts';
import { Options } from './Options.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('options.html lacks #root');
document.documentElement.lang = i18n.t('language');
document.title = i18n.t('options.documentTitle');
await followAppearance();

createRoot(root).render(
  <StrictMode>
    <Options />
  </StrictMode>,
);
