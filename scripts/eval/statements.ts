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

  npm run eval:statements              the claims of the corpus, and our own two sets that rules are tuned on
  npm run eval:statements -- --fresh   the sentences that no rule is tuned on, and nothing else

The rules are tuned on all of the first, “kept” too by now. Whoever writes rules does not look at
the fresh ones. CLINIC_CONTEXT_CORPUS names another folder
for the corpus.
`;

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
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
  if (values.fresh) {
    measure('Never tuned on (tests/statements/fresh.jsonl)', ownSet('fresh'));
    return;
  }
  const real = claims();
  if (real) measure('Claims of the corpus', real);
  else console.log(`The claims of the corpus are not measured ${corpusMissing}.`);
  measure('Tuned on (tests/statements/tuned.jsonl)', ownSet('tuned'));
  measure('Tuned on since the first look (tests/statements/kept.jsonl)', ownSet('kept'));
}
