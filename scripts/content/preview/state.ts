import { checkContent } from '../../../lib/content/check-content.ts';
import type { Figures } from '../../../lib/content/check-wording.ts';
import { compilePack } from '../../../lib/content/compile.ts';
import type { Pack } from '../../../lib/content/pack.ts';
import type { Problem } from '../../../lib/content/problems.ts';

/** What the preview shows. */
export interface PreviewState {
  /** Absent where the content has a problem that stops a build. */
  readonly pack?: Pack;
  readonly figures: readonly Figures[];
  readonly problems: readonly Problem[];
}

/** Reads the content as it stands at this moment. */
export async function readState(directory: string): Promise<PreviewState> {
  const { content, figures, problems } = await checkContent(directory);
  return { ...(content && { pack: compilePack(content) }), figures, problems };
}
