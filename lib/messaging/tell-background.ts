import { extensionApi } from './extension-api.ts';
import type { SpotterMessage } from './messages.ts';

/**
 * Sends a message to the background, which wakes up for it.
 *
 * @returns whether it arrived: it cannot once the extension was updated or taken away under an
 *   open page, where the old spotter lives on without one
 */
export async function tellBackground(message: SpotterMessage): Promise<boolean> {
  return (await askBackground(message)) !== false;
}

/** The same for a message that is answered: gives the answer; false where none can come. */
export async function askBackground(message: SpotterMessage): Promise<unknown> {
  try {
    return await extensionApi().runtime.sendMessage<SpotterMessage, unknown>(message);
  } catch {
    return false;
  }
}
