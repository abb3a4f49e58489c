import { beforeEach, expect, test, vi } from 'vitest';
import { offerContextMenu } from '../../../entrypoints/background/context-menu.ts';
import { welcomeReaders } from '../../../entrypoints/background/welcome.ts';

type Listener = (...args: unknown[]) => unknown;

const api = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_none, name: string) => api.current[name] }),
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const create = vi.fn<(tab: { url: string }) => Promise<void>>(() => Promise.resolve());
const written = vi.fn<(values: object) => Promise<void>>(() => Promise.resolve());
const kept = vi.fn<(values: object) => Promise<void>>(() => Promise.resolve());
const createItem = vi.fn<(item: { title: string }) => void>();
let installed: Listener[];
let clicked: Listener[];

beforeEach(() => {
  vi.clearAllMocks();
  installed = [];
  clicked = [];
  api.current = {
    runtime: {
      onInstalled: { addListener: (listener: Listener) => installed.push(listener) },
      getURL: (path: string) => `extension://id/${path}`,
    },
    management: { getSelf: () => Promise.resolve({ installType: 'normal' }) },
    tabs: { create },
    storage: { session: { set: kept }, local: { get: () => Promise.resolve({}), set: written } },
    action: { openPopup: () => Promise.resolve() },
    contextMenus: {
      create: createItem,
      removeAll: () => Promise.resolve(),
      onClicked: { addListener: (listener: Listener) => clicked.push(listener) },
    },
  };
});

async function tell(listeners: Listener[], ...args: unknown[]): Promise<void> {
  for (const listener of listeners) await listener(...args);
}

test('the welcome page opens after installing', async () => {
  welcomeReaders();
  await tell(installed, { reason: 'install' });
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://id/welcome.html' });
});

test('it does not open after an update', async () => {
  welcomeReaders();
  await tell(installed, { reason: 'update' });
  expect(create).not.toHaveBeenCalled();
});

test('it does not open where an organisation has installed the extension', async () => {
  api.current['management'] = { getSelf: () => Promise.resolve({ installType: 'admin' }) };
  welcomeReaders();
  await tell(installed, { reason: 'install' });
  expect(create).not.toHaveBeenCalled();
});

test('it opens too where a browser cannot say who has installed the extension', async () => {
  api.current['management'] = undefined;
  welcomeReaders();
  await tell(installed, { reason: 'install' });
  expect(create).toHaveBeenCalledOnce();
});

test('without context menus (Firefox for Android) nothing is offered, and nothing breaks', () => {
  api.current['contextMenus'] = undefined;
  expect(offerContextMenu).not.toThrow();
});

test('the menu is written anew with every version', async () => {
  offerContextMenu();
  await tell(installed, { reason: 'update' });
  expect(createItem.mock.calls.map(([{ title }]) => title)).toEqual([
    'menu.lookUp',
    'menu.saveQuestion',
  ]);
});

test('selected words are saved as a question, and the popup is told', async () => {
  offerContextMenu();
  await tell(clicked, { menuItemId: 'save-question', selectionText: ' Is it safe? ' }, { id: 7 });
  await vi.waitFor(() => expect(kept).toHaveBeenCalledWith({ savedFromMenu: true }));
  expect(Object.values(written.mock.calls[0]?.[0] ?? {})).toMatchObject([{ text: 'Is it safe?' }]);
});

test('where they cannot be saved, the popup is told that', async () => {
  written.mockRejectedValueOnce(new Error('no room'));
  offerContextMenu();
  await tell(clicked, { menuItemId: 'save-question', selectionText: 'Is it safe?' }, { id: 7 });
  await vi.waitFor(() => expect(kept).toHaveBeenCalledWith({ savedFromMenu: false }));
});

test('selected words wait for the popup in memory, and no tab is opened', async () => {
  offerContextMenu();
  await tell(clicked, { menuItemId: 'look-up', selectionText: 'finastride' }, { id: 7 });
  await vi.waitFor(() => expect(kept).toHaveBeenCalledWith({ lookUp: 'finastride' }));
  expect(create).not.toHaveBeenCalled();
});

test.each([undefined, () => Promise.reject(new Error('no window'))])(
  'where the popup cannot be opened, a tab shows it, without the words in its address (%#)',
  async (openPopup) => {
    api.current['action'] = { openPopup };
    offerContextMenu();
    await tell(clicked, { menuItemId: 'look-up', selectionText: 'finastride' }, { id: 7 });
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://id/popup.html?tab=7' }),
    );
  },
);

test('other menu items are not its affair', async () => {
  offerContextMenu();
  await tell(clicked, { menuItemId: 'another', selectionText: 'finastride' }, { id: 7 });
  expect(kept).not.toHaveBeenCalled();
});
