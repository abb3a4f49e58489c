import type { ExtensionPages, Json } from '../../../scripts/browser/extension-pages.ts';

/** The saved questions, as the extension keeps them, by their keys. */
async function keptQuestions(extension: ExtensionPages): Promise<[string, unknown][]> {
  const kept = Object.entries(Object(await extension.storage('local.get(null)')));
  return kept.filter(([key]) => key.startsWith('question:'));
}

/** The words of the saved questions. */
export async function questionTexts(extension: ExtensionPages): Promise<string[]> {
  return (await keptQuestions(extension)).flatMap(([, question]) => {
    const text: unknown = Reflect.get(Object(question), 'text');
    return typeof text === 'string' ? [text] : [];
  });
}

/** Puts this in the place of all saved questions, readable or not. */
export async function keepQuestions(
  extension: ExtensionPages,
  questions: readonly Json[],
): Promise<void> {
  const old = (await keptQuestions(extension)).map(([key]) => key);
  const items = Object.fromEntries(
    questions.map((question, index) => [`question:${index}`, question]),
  );
  await extension.storage(`local.remove(${JSON.stringify(old)})`);
  await extension.storage(`local.set(${JSON.stringify(items)})`);
}
