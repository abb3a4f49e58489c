import { expect, test } from 'vitest';
import { expandWord } from '../../../lib/content/word-endings.ts';
import { formatProblem } from '../../../lib/content/problems.ts';
import { readContent } from '../../../lib/content/read-content.ts';
import { copyOfContent } from '../content/copy-of-content.ts';

/** Each way to break the rules, and what a person is then told. */
const BREAKS: readonly (readonly [text: string, by: string, told: string])[] = [
  [
    'article: flaky-scalp',
    'article: flaky-scalps',
    'content/statements.yaml:1:10  article: there is no article called “flaky-scalps”. Did you mean “flaky-scalp”?',
  ],
  [
    'fact: F01',
    'fact: F91',
    'content/statements.yaml:11:11  rules 1 › fact: there is no fact of “flaky-scalp” called “F91”. Did you mean “F01”?',
  ],
  [
    'verdict: conflicts',
    'verdict: conflict',
    'content/statements.yaml:12:14  rules 1 › verdict: “conflict” is none of the words that can stand here. Did you mean “conflicts”? Use “conflicts”, “agrees” or “newer”.',
  ],
  [
    '- dandruff + catching',
    '- dandruff + catchin',
    'content/statements.yaml:15:9  rules 1 › says 1: there is no group called “catchin”. Did you mean “catching”?',
  ],
  [
    '- dandruff + catching',
    '- dandruff + + catching',
    'content/statements.yaml:15:9  rules 1 › says 1: a name is missing beside “+” or “>”. Write group names joined by “+” or “>”: “minoxidil + not works + areata”.',
  ],
  [
    'terms: [dandruff]',
    'terms: [sebums]',
    'content/statements.yaml:5:13  groups › dandruff › terms 1: there is no term called “sebums”. Did you mean “sebum”?',
  ],
  [
    'rules:',
    '  dry:\n    kind: thing\n    words: [dry]\nrules:',
    'content/statements.yaml:9:3  groups › dry: no rule and no other group names the group “dry”. Use it in a pattern, or take it out.',
  ],
  [
    'rules:',
    '  dry:\n    kind: saying\n    words: [dry]\nrules:',
    'content/statements.yaml:9:3  groups › dry: no rule and no other group names the group “dry”. Use it in a pattern, or take it out.',
  ],
];

test.each(BREAKS)('%j made %j', async (text, by, told) => {
  const content = await copyOfContent();
  await content.replace('statements.yaml', text, by);
  const { problems } = await readContent(content.directory);
  expect(problems.map(formatProblem)).toContain(told);
});

test.each([
  ['help~', ['help', 'helps', 'helped', 'helping']],
  ['cure~', ['cure', 'cures', 'cured', 'curing']],
  ['dry~', ['dry', 'dries', 'dried', 'drying']],
  ['stop~', ['stop', 'stops', 'stopped', 'stopping']],
  ['attach~ to', ['attach to', 'attaches to', 'attached to', 'attaching to']],
  ['patch(s)', ['patch', 'patchs']],
])('%s', (written, forms) => {
  expect(expandWord(written)).toEqual(forms);
});
