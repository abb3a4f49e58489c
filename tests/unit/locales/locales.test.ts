import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile, type ParsedMessage } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../locales');
const english = await messagesOf('en.yml');

/** What reads the same in both languages, and is meant to. */
const SAME = new Set([
  'actionTitle',
  'direction',
  'extName',
  'options.look.english',
  'options.look.normal',
  'options.look.spanish',
  'options.marks.sampleTerm',
  'popup.title',
]);

describe.each(globSync('*.yml', { cwd: FOLDER }))('%s', async (file) => {
  const messages = await messagesOf(file);

  test('says everything that English says, and nothing else', () => {
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('puts the same things into its sentences', () => {
    const placeholders = (from: typeof messages) =>
      Object.fromEntries([...from].map(([key, message]) => [key, placeholdersOf(message)]));
    expect(placeholders(messages)).toEqual(placeholders(english));
  });

  test('leaves nothing untranslated', () => {
    const same = [...messages].filter(
      ([key, message]) => !SAME.has(key) && textsOf(message).join() === textsIn(english, key),
    );
    expect(file === 'en.yml' ? [] : same.map(([key]) => key)).toEqual([]);
  });

  test('needs no other plural than “one” and “other”: the library knows two', () => {
    const [language = ''] = textsOf(messages.get('language'));
    const rules = new Intl.PluralRules(language);
    for (let count = 0; count <= 1000; count++) {
      expect([count, rules.select(count)]).toEqual([count, count === 1 ? 'one' : 'other']);
    }
  });

  test('is described to the stores in as many letters as they take', () => {
    expect(textsOf(messages.get('extDescription'))[0]?.length).toBeLessThanOrEqual(132);
  });
});

async function messagesOf(file: string): Promise<ReadonlyMap<string, ParsedMessage>> {
  const messages = await parseMessagesFile(join(FOLDER, file));
  // The library adds the browser's own, such as @@ui_locale.
  const ours = messages.filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(ours.map((message) => [message.key.join('.'), message]));
}

/** A message's forms: one, or one for each plural. */
function textsOf(message: ParsedMessage | undefined): readonly string[] {
  if (!message) return [];
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
}

function textsIn(messages: ReadonlyMap<string, ParsedMessage>, key: string): string {
  return textsOf(messages.get(key)).join();
}

/** `{name}`, `$1`, `%s`, and the terms that `[words](term)` names. */
function placeholdersOf(message: ParsedMessage): readonly string[] {
  const found = textsOf(message).flatMap(
    (text) => text.match(/\{\w+\}|\$\d|%s|\]\([\w-]+\)/g) ?? [],
  );
  return [...new Set(found)].toSorted();
}
