/** Measures how well terms are spotted in real text: npm run eval:spotting -- --browser firefox */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, CHROMIUM_FAMILY, findBrowser } from '../browser/find.ts';
import type { BrowserName, FoundBrowser } from '../browser/find.ts';
import { interrupted } from '../interrupted.ts';
import { readInBrowser } from './browser-pages.ts';
import { compare } from './compare.ts';
import type { Reading } from './compare.ts';
import { corpusMissing, passages, traps } from './corpus.ts';
import { readExceptions } from './exceptions.ts';
import { expectedIn } from './oracle.ts';
import { GOAL, report } from './report.ts';
import { SPEAKS_OF } from './rows.ts';
import { textSpotter } from './spot.ts';
import { reasonOf } from '../../lib/helpers/reason-of.ts';

const HELP = `Measures how well terms are spotted in the corpus beside the project.

  npm run eval:spotting                          text, and pages in Chromium and in Firefox
  npm run eval:spotting -- --browser firefox     pages in one of ${BROWSERS.join(', ')}
  npm run eval:spotting -- --browser none        text alone

CLINIC_CONTEXT_CORPUS names another folder for the corpus, CLINIC_CONTEXT_BUILD one for the build.
`;

try {
  await evaluate();
} catch (error) {
  if (!interrupted.aborted) {
    console.error(`\n${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

async function evaluate(): Promise<void> {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (corpusMissing) throw new Error(`Nothing can be measured ${corpusMissing}.`);
  const browsers = wanted(values.browser);
  const spotIn = await textSpotter(join(import.meta.dirname, '../../content'));

  measure(
    'Passages on medicine, as text',
    passages().map(({ id, text }) => ({
      id,
      text,
      found: spotIn(text),
      // Each is of medicine, however short.
      expected: expectedIn(text, (need) => need === 'medicine' || SPEAKS_OF[need].test(text)),
    })),
  );
  measure(
    'Traps, as text',
    traps().map(({ id, text }) => ({ id, text, found: spotIn(text), expected: expectedIn(text) })),
  );
  for (const { id, text, class: kind } of traps()) {
    for (const { term, start, end } of spotIn(text)) {
      console.log(`  hit in a trap (${kind}): ${term} in ${id}, “${text.slice(start, end)}”`);
    }
  }
  // In the company that every condition asks for.
  const termOf = (words: string) =>
    spotIn(`${words}\nhair loss, patients, thyroid`)[0]?.term ?? 'none';
  for (const browser of browsers) {
    console.log(`\nReading in ${browser.path} …`);
    const read = await readInBrowser(browser, termOf);
    measure(`Saved pages in ${read.browser}`, read.pages);
    measure(`Passages on medicine in ${read.browser}`, read.passages);
  }
}

function measure(title: string, readings: readonly Reading[]): void {
  const { hits, cases } = compare(readings);
  const { text, recall, precision } = report(title, hits, cases, readExceptions());
  console.log(text);
  if (recall >= GOAL && precision >= GOAL) return;
  console.log(`\nRecall or precision is below ${GOAL}.`);
  process.exitCode = 1;
}

/** The browsers to read pages in; says so where one that is meant is not there. */
function wanted(name: string | undefined): FoundBrowser[] {
  if (name === 'none') return [];
  const families: (readonly BrowserName[])[] =
    name === undefined ? [CHROMIUM_FAMILY, ['firefox']] : [[browserName(name)]];
  return families.flatMap((family) => {
    const found = findBrowser(family);
    if (!found) console.log(`No ${family.join(', ')} was found, so no page is read in one.`);
    return found ? [found] : [];
  });
}

function browserName(text: string): BrowserName {
  const name = BROWSERS.find((known) => known === text);
  if (name) return name;
  throw new Error(`--browser ${text}: choose one of ${BROWSERS.join(', ')} or none.`);
}
