import * as v from 'valibot';
import { date, factId, filledList, id, language, link, list, text, told } from './fields.ts';
import type { TermKind } from './pack.ts';

const explanation = v.strictObject({
  article: id('The id of the article it rests on.'),
  sentences: filledList(
    v.strictObject({
      says: text('One sentence in plain words, of 25 words at the most.'),
      facts: filledList(
        factId,
        'The facts of the article that this sentence rests on.',
        'the sentence rests on no fact',
        'Name the facts of the article that say so: [F07]. If none does, take the sentence out.',
      ),
    }),
    'The explanation, a sentence each; the first alone says what the thing is.',
    'the explanation has no sentence',
    'Write at least one sentence.',
  ),
});

/** content/clinic.yaml */
export const ClinicFile = v.pipe(
  v.strictObject({
    name: text('The clinic’s name as patients know it.'),
    site: link('The address of the clinic’s website.'),
    telephone: v.pipe(
      v.string(),
      v.regex(
        /^\+?[0-9][0-9 ()-]{5,}$/,
        told('this is no telephone number', 'Write it as it is printed: “020 8706 0076”.'),
      ),
      v.description('The telephone number as it is printed, in quotes: "020 8706 0076".'),
    ),
    booking: link('The page on which a patient asks for a consultation.'),
    patternsOfLoss: filledList(
      v.strictObject({
        scale: text('The scale’s name: Norwood.'),
        grades: filledList(
          text('A grade of the scale, in quotes: "2".'),
          'The grades that the enquiry offers, in order.',
          'the scale has no grades',
          'Add its grades: ["2", "3"].',
        ),
      }),
      'The patterns of hair loss that the clinic’s enquiry offers.',
      'there is no pattern of loss to choose from',
      'Add at least one scale with its grades.',
    ),
    beforeSending: v.exactOptional(
      v.pipe(
        explanation,
        v.description('What a patient is to know before an enquiry is sent, shown beside it.'),
      ),
    ),
  }),
  v.title('The clinic'),
  v.description('The clinic whose name the extension carries, and how to reach it.'),
);

/** content/articles/<id>.yaml */
export const ArticleFile = v.pipe(
  v.strictObject({
    id: id('The file’s name without “.yaml”.'),
    title: text('The article’s title as it is printed.'),
    publisher: text('The clinic that wrote it: the name shown above its sentences.'),
    url: link('Where to read it; the clinic’s site where its own address is not known.'),
    language,
    published: v.exactOptional(
      date('The day it appeared, such as 2026-01-31. Leave the line out if not known.'),
    ),
    reviewed: v.exactOptional(
      date('The day somebody at the clinic last checked it. Leave the line out if nobody has.'),
    ),
    reviewDue: v.exactOptional(date('The day it should be checked again.')),
    facts: filledList(
      v.strictObject({
        id: factId,
        section: text('The heading in the article below which it stands.'),
        ages: v.pipe(
          v.boolean(),
          v.description(
            'Write true if it tells the state of research or licensing when it was written, and so can go out of date; otherwise false.',
          ),
        ),
        says: text('What the article says there, in plain words.'),
        neverWithout: v.exactOptional(
          filledList(
            factId,
            'The facts that are told wherever this one is, such as the risk beside the benefit.',
            'the list is empty',
            'Name the fact that this one is not to be told without: [F23]. Or take the line out.',
          ),
        ),
      }),
      'What the article says, one fact each.',
      'the article has no facts',
      'Write down what the article says, one fact each.',
    ),
    since: v.exactOptional(
      list(
        v.strictObject({
          affects: filledList(
            factId,
            'The facts that it touches.',
            'it is not said which facts this touches',
            'Name at least one fact: [F07].',
          ),
          date: date('The day it happened, such as 2026-01-31.'),
          says: text('What happened, in plain words.'),
        }),
        'What has happened since the article was written. For the clinic’s editor only; patients never see it.',
      ),
    ),
  }),
  v.title('An article'),
  v.description('An article of the clinic, taken apart into numbered facts.'),
);

const formText = v.pipe(
  text(
    'A word or phrase as it stands on pages; “(s)” behind a word stands for with and without the s, and “(2/3)” for one or the other.',
  ),
  v.check(
    (value) => /[\p{L}\p{N}]/u.test(value),
    told('there is no letter in this', 'Write it as it stands on a page.'),
  ),
);

/** content/conditions.yaml */
export const ConditionsFile = v.pipe(
  v.record(
    id('The condition’s name, which forms name after “needs:”.'),
    v.strictObject({
      cues: filledList(
        formText,
        'Any of these on the page shows that the condition is met.',
        'the condition has no cues, so it can never be met',
        'Add the words that show it.',
      ),
    }),
  ),
  v.title('Conditions'),
  v.description('What a page must speak of before a form that could mean something else counts.'),
);

const word = text('A word or a few words.');

const form = v.union([
  formText,
  v.pipe(
    v.strictObject({
      form: formText,
      exactCase: v.exactOptional(
        v.pipe(
          v.literal(true),
          v.description(
            'Write true if it counts only with capitals and small letters just as written.',
          ),
        ),
      ),
      needs: v.exactOptional(
        id('The name of a condition (see conditions.yaml) that the page must meet.'),
      ),
      unlessAfter: v.exactOptional(
        filledList(
          word,
          'It does not count right behind one of these.',
          'the list is empty',
          'Add a word, or take the line out.',
        ),
      ),
      unlessBefore: v.exactOptional(
        filledList(
          word,
          'It does not count right before one of these.',
          'the list is empty',
          'Add a word, or take the line out.',
        ),
      ),
      onlyAfter: v.exactOptional(
        filledList(
          word,
          'It counts only right behind one of these.',
          'the list is empty',
          'Add a word, or take the line out.',
        ),
      ),
      unlessName: v.exactOptional(
        v.pipe(
          v.literal(true),
          v.description(
            'Write true if it can be a surname, initials or half a postcode, and does not count as such: “Smith AA, Jones B”.',
          ),
        ),
      ),
    }),
    v.title('A form with conditions'),
  ),
]);

const KINDS = [
  'condition',
  'medicine',
  'medicine-group',
  'body',
  'person',
  'scale',
] as const satisfies readonly TermKind[];

/** content/terms/<id>.yaml */
export const TermFile = v.pipe(
  v.strictObject({
    id: id('The file’s name without “.yaml”.'),
    name: text('The term as the card’s heading shows it.'),
    kind: v.pipe(v.picklist(KINDS), v.description('What kind of thing it is.')),
    forms: filledList(
      form,
      'Every way to write the term on a page.',
      'the term has no form, so no page can show it',
      'Add the ways people write it, its name first.',
    ),
    misspellings: v.exactOptional(
      list(text('A wrong spelling.'), 'Frequent wrong spellings, which count too.'),
    ),
    related: v.exactOptional(
      list(id('The id of another term.'), 'The ids of terms worth reading next.'),
    ),
    explanations: filledList(
      explanation,
      'The explanation, one an article that explains the term.',
      'the term has no explanation',
      'Add one that rests on an article.',
    ),
  }),
  v.title('A term'),
  v.description('A term that the clinic explains: how it is written, and what it means.'),
);

export type ClinicFile = v.InferOutput<typeof ClinicFile>;
export type ArticleFile = v.InferOutput<typeof ArticleFile>;
export type ConditionsFile = v.InferOutput<typeof ConditionsFile>;
/** What must hold for a form to count. */
export type FormRules = Omit<Exclude<TermFile['forms'][number], string>, 'form'>;
export type TermFile = v.InferOutput<typeof TermFile>;
