import { defineConfig } from 'wxt';
import { contentPlugin } from './lib/content/vite-plugin.ts';
import { keepToBudgets } from './scripts/build/budgets.ts';
import { highlightFromRoot } from './scripts/build/highlight-from-root.ts';
import { withoutHtmlWrites } from './scripts/build/without-html-writes.ts';
import { withoutUnusedFibers } from './scripts/build/without-unused-fibers.ts';

/** Pages that the extension reads and marks. */
const PAGES = ['http://*/*', 'https://*/*'];

/** What decides the floors: `caretPositionFromPoint` that looks into shadow roots. */
const FLOOR = { chrome: '140', firefox: '150.0' };

export default defineConfig({
  // Imports are written out, so that a file says itself what it leans on.
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  vite: ({ browser }) => ({
    plugins: [contentPlugin(), withoutHtmlWrites(), browser !== 'firefox' && highlightFromRoot()],
    build: {
      sourcemap: false,
      cssTarget: [`chrome${FLOOR.chrome}`, `firefox${Number.parseInt(FLOOR.firefox, 10)}`],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['scripting', 'storage', 'contextMenus'],
    host_permissions: PAGES,
    // Readers can change them in the browser. Where there are none (Android), they are passed over.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-term': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commands_next__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commands_previous__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commands_open__',
      },
      // Chrome takes no more than four suggestions: this key is for people to choose.
      'check-page': { description: '__MSG_commands_check__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clinic-context@clinic-context',
              strict_min_version: FLOOR.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FLOOR.firefox },
          },
        }
      : { minimum_chrome_version: FLOOR.chrome }),
  }),
  hooks: {
    // Of all scripts with React, this alone goes into other people's pages.
    'vite:build:extendConfig': ([script], { plugins }) => {
      if (script?.name === 'popover') plugins?.push(withoutUnusedFibers());
    },
    // What `wxt dev` builds is not packed.
    'build:done': async ({ config }) => {
      if (config.mode === 'production') await keepToBudgets(config.outDir);
    },
    // The spotter is listed here, not through WXT's content-script wrapper: the wrapper tells
    // the page that it started (a message and an event), and WXT has no option for `css_origin`.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: PAGES,
          js: ['spotter.js'],
          css: ['assets/highlight.css'],
          run_at: 'document_idle',
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          // In Firefox only a user style reaches into shadow roots.
          css_origin: 'user',
        } as NonNullable<typeof manifest.content_scripts>[number],
      ];
    },
  },
});
