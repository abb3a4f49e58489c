/** Measures how well statements are checked: npm run eval:statements */
import { parseArgs } from 'node:util';
import { checkStatements } from '../../lib/statements/check-statements.ts';
import { loadRules } from '../statements/load-rules.ts';
import { corpusMissing } from './corpus.ts';
import { reportOf } from './statements/report.ts';
import { score } from './statements/score.ts';
import { claims, ownSet } from './statements/sets.ts';
import type { Labelled } from './statements/sets.ts';

const HELP = `Measures how well statements are checked, by verdict and by fact.

  npm run eval:statements              the claims of the corpus, and the sentences rules are tuned on
  npm run eval:statements -- --kept    the sentences kept for the last look, and nothing else

Whoever writes rules does not look at the kept ones. CLINIC_CONTEXT_CORPUS names another folder
for the corpus.
`;

const { values } = parseArgs({
  options: {
    kept: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else await evaluate();

async function evaluate(): Promise<void> {
  const rules = await loadRules();
  const measure = (title: string, set: readonly Labelled[]) => {
    const compared = score(set, (text) => checkStatements(rules, text.split('\n')));
    console.log(reportOf(title, set.length, compared));
  };
  if (values.kept) {
    measure('Kept for the last look (tests/statements/kept.jsonl)', ownSet('kept'));
    return;
  }
  const real = claims();
  if (real) measure('Claims of the corpus', real);
  else console.log(`The claims of the corpus are not measured ${corpusMissing}.`);
  measure('Tuned on (tests/statements/tuned.jsonl)', ownSet('tuned'));
}
