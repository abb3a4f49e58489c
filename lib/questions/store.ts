import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { reasonOf } from '../helpers/reason-of.ts';
import { takeAway } from '../helpers/take-away.ts';
import { newQuestion, type NewQuestion, type Question, storedQuestion } from './question.ts';

// Each question has a key of its own in the extension's local storage: two surfaces can change
// two of them at once, and one that broke leaves the others whole.
const KEY = 'question:';

/** What the storage holds. */
export interface SavedQuestions {
  /** The oldest first. */
  readonly questions: readonly Question[];
  /** Ids of those whose words could not be read. */
  readonly unreadable: readonly string[];
  /** Why the browser could read none at all; absent where it could. */
  readonly failure?: string;
}

/** Reads the questions that the reader has saved; where the browser cannot, gives its reason. */
export async function readQuestions(): Promise<SavedQuestions> {
  try {
    return await stored();
  } catch (error) {
    return { questions: [], unreadable: [], failure: reasonOf(error) };
  }
}

async function stored(): Promise<SavedQuestions> {
  const kept = await browser.storage.local.get(null);
  const questions: Question[] = [];
  const unreadable: string[] = [];
  for (const [key, value] of Object.entries(kept)) {
    if (!key.startsWith(KEY)) continue;
    const id = key.slice(KEY.length);
    const parsed = v.safeParse(storedQuestion, value);
    if (parsed.success) questions.push({ id, ...parsed.output });
    else unreadable.push(id);
  }
  return { questions: questions.toSorted((a, b) => a.savedAt - b.savedAt), unreadable };
}

/** Saves a question, unless one with the same words is there. */
export async function saveQuestion(question: NewQuestion): Promise<void> {
  const { text, term } = v.parse(newQuestion, question);
  const { questions } = await stored();
  if (questions.some((saved) => saved.text === text)) return;
  await write(crypto.randomUUID(), { text, term, savedAt: Date.now() });
}

/** Gives a saved question other words. Without any it is left as it was. */
export async function rewriteQuestion({ id, ...question }: Question, text: string): Promise<void> {
  const parsed = v.safeParse(storedQuestion, { ...question, text });
  if (parsed.success) await write(id, parsed.output);
}

/** Deletes questions. Gives a function that has them back as they were. */
export function deleteQuestions(ids: readonly string[]): Promise<() => Promise<void>> {
  return takeAway(ids.map((id) => KEY + id));
}

/** Tells whenever a saved question came, changed or went, in whatever surface. */
export function watchQuestions(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(KEY))) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

async function write(id: string, question: v.InferInput<typeof storedQuestion>): Promise<void> {
  await browser.storage.local.set({ [KEY + id]: question });
}
