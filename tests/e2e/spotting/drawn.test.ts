import { describe, expect } from 'vitest';
import { shows } from '../support/colours.ts';
import { test } from '../support/documents.ts';

/** The colour of the lines under terms on a light page, as entrypoints/highlight.css has it. */
const TEAL = [0x0b, 0x72, 0x85] as const;

describe('marks are drawn', () => {
  test.for([
    ['in the page', '<p id="place">On vitiligo.</p>'],
    [
      'in an open shadow root',
      '<div id="place"><template shadowrootmode="open"><p>On vitiligo.</p></template></div>',
    ],
    [
      'in a closed shadow root',
      '<div id="place"><template shadowrootmode="closed"><p>On vitiligo.</p></template></div>',
    ],
    ['in a frame', '<iframe id="place" srcdoc="<p>On vitiligo.</p>"></iframe>'],
    [
      'where the page has the last word on all its lines',
      '<style>* { text-decoration: none !important; color: #444 !important; }</style><p id="place">On vitiligo.</p>',
    ],
  ] as const)('%s', async ([, body], { page, documents }) => {
    await page.goto(documents.page('/', body));
    await expect.poll(() => shows(page, '#place', TEAL)).toBe(true);
  });
});
