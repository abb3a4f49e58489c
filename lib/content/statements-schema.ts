import * as v from 'valibot';
import type { Verdict } from '../statements/finding.ts';
import type { GroupKind } from '../statements/rules.ts';
import { factId, filledList, id, list, text, told } from './fields.ts';

const KINDS = [
  'treatment',
  'illness',
  'thing',
  'place',
  'saying',
  'other',
] as const satisfies readonly GroupKind[];
const VERDICTS = ['conflicts', 'agrees', 'newer'] as const satisfies readonly Verdict[];

const word = v.union([
  v.pipe(
    text(
      'A word or phrase. “~” behind a verb stands for its endings (help~: helps, helped, helping), “(s)” for with and without the s.',
    ),
    v.check(
      (value) => /[\p{L}\p{N}]/u.test(value),
      told('there is no letter in this', 'Write it as it stands on a page.'),
    ),
  ),
  v.pipe(
    v.strictObject({
      word: text('The word as it stands on a page.'),
      exactCase: v.pipe(
        v.literal(true),
        v.description('Write true: it counts only with these capitals.'),
      ),
    }),
    v.title('A word whose capitals count'),
  ),
]);

/** content/statements.yaml */
export const StatementsFile = v.pipe(
  v.strictObject({
    article: id('The id of the article whose facts the rules speak of.'),
    groups: v.pipe(
      v.record(
        id('The group’s name, by which patterns call it.'),
        v.strictObject({
          kind: v.pipe(
            v.picklist(KINDS),
            v.description(
              'What its words are: a treatment, an illness, any other thing, or a saying: what is said of things. A place holds in the sentence behind it too, as a heading’s does. “other” is for phrases that hold such a word and mean something else: “ask for help”, “licensed doctor”.',
            ),
          ),
          cue: v.exactOptional(
            v.pipe(
              v.literal(true),
              v.description(
                'Write true if its words show that a page speaks of hair loss. Those of treatments and illnesses do anyway.',
              ),
            ),
          ),
          graded: v.exactOptional(
            v.pipe(
              v.literal(true),
              v.description(
                'Write true if one thing can be said to be more so than another, which by itself says nothing: “works better than”.',
              ),
            ),
          ),
          tied: v.exactOptional(
            v.pipe(
              v.literal(true),
              v.description(
                'Write true if it goes against the article only where it is said of the illness itself: “itching in alopecia areata is due to stress” says nothing of what causes the illness.',
              ),
            ),
          ),
          about: v.exactOptional(
            v.pipe(
              v.picklist(['hair', 'people', 'illness']),
              v.description(
                'What its words are about: where they are said of something else (“improves sleep”, “no danger to fish”, “no link with age”), it is no conflict.',
              ),
            ),
          ),
          terms: v.exactOptional(
            list(id('The id of a term.'), 'Terms whose forms and misspellings belong to it.'),
          ),
          groups: v.exactOptional(
            list(id('The name of a group.'), 'Groups whose words belong to it too.'),
          ),
          words: v.exactOptional(list(word, 'Words and phrases.')),
          contrary: v.exactOptional(
            list(word, 'Words that say the contrary: “useless” where the words say “works”.'),
          ),
        }),
      ),
      v.description('Words that stand for the same, once for all rules.'),
    ),
    rules: filledList(
      v.strictObject({
        id: id('The rule’s name.'),
        fact: factId,
        verdict: v.pipe(
          v.picklist(VERDICTS),
          v.description('How a sentence that says so stands to the fact.'),
        ),
        careful: v.exactOptional(
          v.pipe(
            v.literal(true),
            v.description(
              'Write true if what is said with care (may, is thought to) counts too. Not for conflicts.',
            ),
          ),
        ),
        why: text('The reason in one line, in plain words for the clinic’s staff.'),
        says: filledList(
          text(
            'A pattern: group names joined by “+” (in any order) or “>” (in this order); “not” before a saying that must be denied; “without” before a group that must not be there.',
          ),
          'What the sentence says; any of these patterns is enough.',
          'the rule has no pattern, so it finds nothing',
          'Add at least one: “minoxidil + works + areata”.',
        ),
      }),
      'What a page can say about the facts.',
      'there is no rule',
      'Add at least one.',
    ),
  }),
  v.title('Statements'),
  v.description(
    'What a sentence on a page can say about the facts of an article, for and against.',
  ),
);

export type StatementsFile = v.InferOutput<typeof StatementsFile>;
