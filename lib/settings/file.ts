import * as v from 'valibot';
import { type Settings, settingsSchema } from './schema.ts';

/** Marks a file as ours, and says how it is written. */
const FORMAT = 'clinic-context-settings';
const VERSION = 1;

/** No settings are nearly as long, in characters. */
const LONGEST = 100_000;

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  settings: v.unknown(),
});

/** The settings of a file, or why it cannot be taken. */
export type ReadFile =
  | { readonly settings: Settings; readonly problem?: never }
  | {
      readonly settings?: never;
      readonly problem: 'not-json' | 'not-ours' | 'newer' | 'wrong';
      /** The setting that is wrong. */
      readonly field?: string;
    };

/** Writes settings as `readFile` reads them. */
export function writeFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads a file that `writeFile` has written. Anything else is refused: nothing is taken by half. */
export function readFile(text: string): ReadFile {
  if (text.length > LONGEST) return { problem: 'not-ours' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  const file = v.safeParse(envelope, json);
  if (!file.success) return { problem: 'not-ours' };
  if (file.output.version !== VERSION) return { problem: 'newer' };
  const { success, output, issues } = v.safeParse(settingsSchema, file.output.settings);
  if (success) return { settings: output };
  const field = issues[0].path?.[0]?.key;
  return { problem: 'wrong', ...(typeof field === 'string' && { field }) };
}
