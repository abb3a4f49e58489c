import * as v from 'valibot';
import { type Hint, hint } from './hint.ts';

/** Marks a file as ours, and says how it is written. */
const FORMAT = 'clinic-context-hints';
const VERSION = 1;

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  hints: v.array(v.unknown()),
});

/** The hints of a file, or why it cannot be taken. */
export type ReadHints =
  | { readonly hints: readonly Hint[]; readonly problem?: never }
  | { readonly hints?: never; readonly problem: string };

/** Writes hints as `readHints` reads them. */
export function writeHints(hints: readonly Hint[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, hints }, null, 2)}\n`;
}

/** Reads a file that `writeHints` has written. Anything else is refused: nothing is taken by half. */
export function readHints(text: string): ReadHints {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'it is no JSON; save the notes again in the side panel.' };
  }
  const file = v.safeParse(envelope, json);
  if (!file.success) {
    return { problem: 'it holds no notes of Clinic Context; save them in the side panel.' };
  }
  if (file.output.version !== VERSION) {
    return { problem: 'another version of Clinic Context has written it; bring both up to date.' };
  }
  const hints: Hint[] = [];
  for (const [index, entry] of file.output.hints.entries()) {
    const parsed = v.safeParse(hint, entry);
    if (!parsed.success) {
      const field = v.getDotPath(parsed.issues[0]);
      const where = field === null ? '' : `, “${field}”`;
      return { problem: `note ${index + 1}${where} cannot be read; save the notes again.` };
    }
    hints.push(parsed.output);
  }
  return { hints };
}
