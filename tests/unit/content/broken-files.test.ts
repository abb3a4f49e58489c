import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../lib/content/problems.ts';
import { readContent } from '../../../lib/content/read-content.ts';
import { copyOfContent } from './copy-of-content.ts';
import type { CopyOfContent } from './copy-of-content.ts';

const ARTICLE = 'articles/flaky-scalp.yaml';
const DANDRUFF = 'terms/dandruff.yaml';
const SEBUM = 'terms/sebum.yaml';

/** Each way to break the content, and all that a person is then told. */
interface Break {
  readonly name: string;
  readonly by: (content: CopyOfContent) => Promise<unknown>;
  readonly told: readonly string[];
}

async function problemsAfter(by: Break['by']): Promise<string[]> {
  const content = await copyOfContent();
  await by(content);
  const { problems } = await readContent(content.directory);
  return problems.map(formatProblem);
}

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

test('content without a fault has no problem', async () => {
  expect(await problemsAfter(async () => {})).toEqual([]);
});

const FILES: readonly Break[] = [
  {
    name: 'an empty file',
    by: (c) => c.write(DANDRUFF, ''),
    told: [
      'content/terms/dandruff.yaml:1:1  the file is empty. Fill it in after the pattern of its neighbours, or delete it.',
    ],
  },
  {
    name: 'a file of comments',
    by: (c) => c.write(SEBUM, '# to do\n\n'),
    told: [
      'content/terms/sebum.yaml:1:1  the file is empty. Fill it in after the pattern of its neighbours, or delete it.',
    ],
  },
  {
    name: 'UTF-16 with its mark',
    by: (c) => c.write(SEBUM, bytes('\uFEFFid: sebum', 'utf16le')),
    told: [
      'content/terms/sebum.yaml:1:1  the file is not saved as UTF-8 but as UTF-16, or is no text. Save it again with the encoding “UTF-8” (not “with BOM”).',
    ],
  },
  {
    name: 'UTF-16 without its mark',
    by: (c) => c.write(SEBUM, bytes('id: sebum', 'utf16le')),
    told: [
      'content/terms/sebum.yaml:1:1  the file is not saved as UTF-8 but as UTF-16, or is no text. Save it again with the encoding “UTF-8” (not “with BOM”).',
    ],
  },
  {
    name: 'Latin-1',
    by: (c) => c.write(SEBUM, bytes('id: sebum\nname: sébum\n', 'latin1')),
    told: [
      'content/terms/sebum.yaml:2:8  a character here is not saved as UTF-8 but in an older encoding such as Latin-1. Save it again with the encoding “UTF-8” (not “with BOM”). Then look whether this line still reads as it should.',
    ],
  },
  {
    name: 'a BOM',
    by: (c) => c.write('clinic.yaml', '\uFEFFname: x'),
    told: [
      'content/clinic.yaml:1:1  the file begins with an invisible mark (a “BOM”). Save it again with the encoding “UTF-8” (not “with BOM”).',
    ],
  },
  {
    name: 'a 10 MB file',
    by: (c) => c.write(SEBUM, Buffer.alloc(10 * 1024 * 1024, 'a')),
    told: [
      'content/terms/sebum.yaml:1:1  the file is 10.0 MB large, and 1 MB is the most that is read. Something other than content has got into it: take it out, or restore an earlier version of the file.',
    ],
  },
  {
    name: 'a file that is missing',
    by: (c) => c.remove('clinic.yaml'),
    told: ['content/clinic.yaml:1:1  the file is missing. Restore it from an earlier version.'],
  },
  {
    name: 'a folder that is missing',
    by: (c) => c.remove('articles'),
    told: [
      'content/articles:1:1  there is no file in this folder. Add a file for each of the articles.',
    ],
  },
  {
    name: 'a folder in the place of a file',
    by: async (c) => {
      await c.remove(SEBUM);
      await mkdir(join(c.directory, SEBUM));
    },
    told: [
      'content/terms/sebum.yaml:1:1  the file cannot be opened (EISDIR: illegal operation on a directory, read). Look whether another program holds it open, and who may read it.',
    ],
  },
  {
    name: 'a file that is not called .yaml',
    by: (c) => c.write('terms/scalp.yml', ''),
    told: [
      'content/terms/scalp.yml:1:1  this is not read, for its name does not end in “.yaml”. Rename it, or move it out of the folder.',
    ],
  },
  {
    name: 'a file in the wrong folder',
    by: (c) => c.write('scalp.yaml', ''),
    told: [
      'content/scalp.yaml:1:1  nothing reads this file. Articles belong into “content/articles”, terms into “content/terms”.',
    ],
  },
  {
    name: 'no directory at all',
    by: (c) => c.remove('.'),
    told: [
      'content:1:1  the folder with the clinic’s content is missing. Run the command in the project’s own folder, or restore the folder.',
    ],
  },
];

const YAML: readonly Break[] = [
  {
    name: 'a tab as indentation',
    by: (c) => c.replace(SEBUM, '  - sebum', '\t- sebum'),
    told: [
      'content/terms/sebum.yaml:5:1  a tab stands at the beginning of this line. Put spaces in its place (two for each step); YAML does not take tabs.',
    ],
  },
  {
    name: 'tabs in several lines',
    by: (c) => c.write(SEBUM, 'id: sebum\nforms:\n\t- sebum\nrelated:\n\t- dandruff\n'),
    told: [
      'content/terms/sebum.yaml:3:1  a tab stands at the beginning of this line. Put spaces in its place (two for each step); YAML does not take tabs.',
      'content/terms/sebum.yaml:5:1  a tab stands at the beginning of this line. Put spaces in its place (two for each step); YAML does not take tabs.',
    ],
  },
  {
    name: 'a tab in the middle of a list',
    by: (c) => c.replace(SEBUM, '  - skin oil', '  \t- skin oil'),
    told: [
      'content/terms/sebum.yaml:6:3  a tab stands at the beginning of this line. Put spaces in its place (two for each step); YAML does not take tabs.',
    ],
  },
  {
    name: 'the same field twice',
    by: (c) => c.replace(SEBUM, 'kind: body', 'kind: body\nkind: person'),
    told: ['content/terms/sebum.yaml:4:1  this field stands here twice. Keep one of the two.'],
  },
  {
    name: 'an alias',
    by: (c) => c.replace(SEBUM, 'related: [dandruff]', 'related: &r [dandruff]\nmisspellings: *r'),
    told: [
      'content/terms/sebum.yaml:8:13  “&” and “*” before a name (YAML’s anchors and aliases) are not used here. Write the text out in full. If the text itself begins with the sign, put it in quotes.',
      'content/terms/sebum.yaml:9:15  “&” and “*” before a name (YAML’s anchors and aliases) are not used here. Write the text out in full. If the text itself begins with the sign, put it in quotes.',
    ],
  },
  {
    name: 'a bomb of aliases',
    by: (c) => c.write(SEBUM, 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'),
    told: [
      'content/terms/sebum.yaml:1:7  “&” and “*” before a name (YAML’s anchors and aliases) are not used here. Write the text out in full. If the text itself begins with the sign, put it in quotes.',
      'content/terms/sebum.yaml:2:7  “&” and “*” before a name (YAML’s anchors and aliases) are not used here. Write the text out in full. If the text itself begins with the sign, put it in quotes.',
      'content/terms/sebum.yaml:3:5  “&” and “*” before a name (YAML’s anchors and aliases) are not used here. Write the text out in full. If the text itself begins with the sign, put it in quotes.',
    ],
  },
  {
    name: 'a colon in a text without quotes',
    by: (c) => c.replace(ARTICLE, 'says: Shampoo with', 'says: Shampoo: with'),
    told: [
      'content/articles/flaky-scalp.yaml:18:11  a sign in this text (such as “: ”, “#” or “@”) means something else in YAML. Put the whole text after the field’s colon in "double quotes".',
    ],
  },
  {
    name: 'a text that begins with @',
    by: (c) => c.replace(SEBUM, '- sebum', '- @sebum'),
    told: [
      'content/terms/sebum.yaml:5:5  a sign in this text (such as “: ”, “#” or “@”) means something else in YAML. Put the whole text after the field’s colon in "double quotes".',
    ],
  },
  {
    name: 'a quote that is not closed',
    by: (c) => c.replace('clinic.yaml', "0000'", '0000'),
    told: [
      'content/clinic.yaml:3:26  something opened here or just above, a quote or a bracket, is not closed. Close it. A " inside a text in double quotes is written \\".',
    ],
  },
  {
    name: 'a bracket that is not closed',
    by: (c) => c.replace(SEBUM, 'facts: [F02]', 'facts: [F02'),
    told: [
      'content/terms/sebum.yaml:16:1  something opened here or just above, a quote or a bracket, is not closed. Close it. A " inside a text in double quotes is written \\".',
    ],
  },
  {
    name: 'a line that begins too far left',
    by: (c) => c.replace(ARTICLE, '    section: Treatment', '  section: Treatment'),
    told: [
      'content/articles/flaky-scalp.yaml:16:1  this line does not begin where the lines it belongs to begin. Begin it exactly below its neighbours, with spaces.',
    ],
  },
  {
    name: 'a second document',
    by: (c) => c.replace(SEBUM, 'related:', '---\nrelated:'),
    told: [
      'content/terms/sebum.yaml:8:1  a line “---” begins a second document in this file. Take that line out; one file holds one thing.',
    ],
  },
  {
    name: 'a tag',
    by: (c) => c.replace(SEBUM, '- sebum', '- !important sebum'),
    told: [
      'content/terms/sebum.yaml:5:5  “!” before a word (a YAML tag) is not used here. Take it out, or put the text in quotes.',
    ],
  },
];

const FIELDS: readonly Break[] = [
  {
    name: 'a missing field',
    by: (c) => c.replace(ARTICLE, 'title: Why Is My Scalp Flaky?\n', ''),
    told: [
      'content/articles/flaky-scalp.yaml:1:1  title: the field “title” is missing. Add a line “title: …”. The article’s title as it is printed.',
    ],
  },
  {
    name: 'a missing field deep inside',
    by: (c) => c.replace(ARTICLE, '    ages: true\n', ''),
    told: [
      'content/articles/flaky-scalp.yaml:15:5  facts 3 › ages: the field “ages” is missing. Add a line “ages: …”. Write true if it tells the state of research or licensing when it was written, and so can go out of date; otherwise false.',
    ],
  },
  {
    name: 'a field with nothing in it',
    by: (c) => c.replace(SEBUM, 'name: sebum', 'name:'),
    told: [
      'content/terms/sebum.yaml:2:1  name: nothing is written here. The term as the card’s heading shows it. Write it, or take the whole entry out.',
    ],
  },
  {
    name: 'a number for a text',
    by: (c) => c.replace('clinic.yaml', "'2'", '2'),
    told: [
      'content/clinic.yaml:7:14  patternsOfLoss 1 › grades 1: a text belongs here, and this is the number 2. Put it in quotes: "…".',
    ],
  },
  {
    name: 'a text for true or false',
    by: (c) => c.replace(ARTICLE, 'ages: true', 'ages: yes'),
    told: [
      'content/articles/flaky-scalp.yaml:17:11  facts 3 › ages: true or false belongs here, and this is the text “yes”. Write true or false, without quotes.',
    ],
  },
  {
    name: 'false where only true can stand',
    by: (c) => c.replace(DANDRUFF, 'exactCase: true', 'exactCase: false'),
    told: [
      'content/terms/dandruff.yaml:7:28  forms 3 › exactCase: true belongs here, and this is false. Write true, without quotes, or take the line out.',
    ],
  },
  {
    name: 'a text for a list',
    by: (c) => c.replace(DANDRUFF, '[sebum]', 'sebum'),
    told: [
      'content/terms/dandruff.yaml:9:10  related: a list belongs here, and this is the text “sebum”. Write each entry on a line of its own that begins with “- ”.',
    ],
  },
  {
    name: 'a list for a text',
    by: (c) => c.replace(SEBUM, 'name: sebum', 'name: [sebum]'),
    told: [
      'content/terms/sebum.yaml:2:7  name: a text belongs here, and this is a list. Write one text here, in quotes.',
    ],
  },
  {
    name: 'a list for a file',
    by: (c) => c.write('clinic.yaml', '- a\n- b\n'),
    told: [
      'content/clinic.yaml:1:1  a group of fields belongs here, and this is a list. Write its fields on lines of their own, each “name: value”.',
    ],
  },
  {
    name: 'a text for a group of fields',
    by: (c) =>
      c.replace(
        DANDRUFF,
        "{ says: 'A shampoo with ketoconazole can make it less.', facts: [F03] }",
        'A shampoo.',
      ),
    told: [
      'content/terms/dandruff.yaml:14:9  explanations 1 › sentences 2: a group of fields belongs here, and this is the text “A shampoo.”. Write its fields on lines of their own, each “name: value”.',
    ],
  },
  {
    name: 'a number for a form',
    by: (c) => c.replace(SEBUM, '- sebum', '- 42'),
    told: [
      'content/terms/sebum.yaml:5:5  forms 1: a text belongs here, and this is the number 42. Put it in quotes: "…".',
    ],
  },
  {
    name: 'an unknown field, nearly right',
    by: (c) => c.replace(ARTICLE, 'publisher:', 'publischer:'),
    told: [
      'content/articles/flaky-scalp.yaml:3:1  publischer: there is no field called “publischer” here. Did you mean “publisher”?',
    ],
  },
  {
    name: 'an unknown field',
    by: (c) => c.replace(SEBUM, 'kind:', 'colour: red\nkind:'),
    told: [
      'content/terms/sebum.yaml:3:1  colour: there is no field called “colour” here. Take the line out, or use “id”, “name”, “kind”, “forms”, “misspellings”, “related” or “explanations”.',
    ],
  },
  {
    name: 'an unknown field of a form',
    by: (c) => c.replace(DANDRUFF, 'exactCase:', 'exactcase:'),
    told: [
      'content/terms/dandruff.yaml:7:17  forms 3 › exactcase: there is no field called “exactcase” here. Did you mean “exactCase”?',
    ],
  },
  {
    name: 'an unknown kind',
    by: (c) => c.replace(DANDRUFF, 'kind: condition', 'kind: conditions'),
    told: [
      'content/terms/dandruff.yaml:3:7  kind: “conditions” is none of the words that can stand here. Did you mean “condition”? Use “condition”, “medicine”, “medicine-group”, “body”, “person” or “scale”.',
    ],
  },
  {
    name: 'a word for a date',
    by: (c) => c.replace(ARTICLE, '2025-03-01', 'March 2025'),
    told: [
      'content/articles/flaky-scalp.yaml:6:12  published: this is no date. Write year, month and day in figures: “2026-01-31”.',
    ],
  },
  {
    name: '30 February',
    by: (c) => c.replace(ARTICLE, '2025-03-01', '2025-02-30'),
    told: [
      'content/articles/flaky-scalp.yaml:6:12  published: the calendar has no such day. Correct the day or the month.',
    ],
  },
  {
    name: 'a link that is not https',
    by: (c) => c.replace(ARTICLE, 'https://', 'http://'),
    told: [
      'content/articles/flaky-scalp.yaml:4:6  url: this is no https link. Copy the whole address from the browser; it begins with “https://”.',
    ],
  },
  {
    name: 'a link that is none',
    by: (c) => c.replace('clinic.yaml', 'https://scalp.example.org/book', 'javascript:alert(1)'),
    told: [
      'content/clinic.yaml:4:10  booking: this is no https link. Copy the whole address from the browser; it begins with “https://”.',
    ],
  },
  {
    name: 'a link that no browser opens',
    by: (c) => c.replace(ARTICLE, 'scalp.example.org/flaky', 'scalp.exa<mple.org/'),
    told: [
      'content/articles/flaky-scalp.yaml:4:6  url: no browser can open this link. Copy the whole address from the browser.',
    ],
  },
  {
    name: 'an unknown language',
    by: (c) => c.replace(ARTICLE, 'en-GB', 'British English'),
    told: [
      'content/articles/flaky-scalp.yaml:5:11  language: this is no language code. Write “en-GB” for British English, “es” for Spanish.',
    ],
  },
  {
    name: 'a telephone number with letters',
    by: (c) => c.replace('clinic.yaml', '020 7946 0000', 'ring us'),
    told: [
      'content/clinic.yaml:3:12  telephone: this is no telephone number. Write it as it is printed: “020 8706 0076”.',
    ],
  },
  {
    name: 'an id with spaces',
    by: (c) => c.replace(DANDRUFF, '[sebum]', '[Skin Oil]'),
    told: [
      'content/terms/dandruff.yaml:9:11  related 1: this is no id. An id has small letters, digits and single hyphens only: “hair-follicle”.',
    ],
  },
  {
    name: 'a condition with a bad name',
    by: (c) => c.replace('conditions.yaml', 'hair:', 'Hair loss:'),
    told: [
      'content/conditions.yaml:1:1  Hair loss: this is no id. An id has small letters, digits and single hyphens only: “hair-follicle”.',
    ],
  },
  {
    name: 'an invisible character',
    by: (c) => c.replace(SEBUM, 'the oil', 'the\u200B oil'),
    told: [
      'content/terms/sebum.yaml:12:15  explanations 1 › sentences 1 › says: the text holds a character that cannot be seen. It probably came along when the text was pasted: delete the text and type it.',
    ],
  },
  {
    name: 'garbled letters',
    by: (c) => c.replace(ARTICLE, 'Why Is', 'Why Isnâ€™t'),
    told: [
      'content/articles/flaky-scalp.yaml:2:8  title: the text holds letters garbled by a wrong encoding (such as “â€™” for an apostrophe). Type those words again.',
    ],
  },
  {
    name: 'a text of spaces',
    by: (c) => c.replace(SEBUM, 'name: sebum', "name: '  '"),
    told: [
      'content/terms/sebum.yaml:2:7  name: the text is nothing but spaces. Write it, or take the whole entry out.',
    ],
  },
  {
    name: 'an empty text',
    by: (c) => c.replace(SEBUM, 'name: sebum', "name: ''"),
    told: [
      'content/terms/sebum.yaml:2:7  name: the text is empty. Write it, or take the whole entry out.',
    ],
  },
  {
    name: 'a form without letters',
    by: (c) => c.replace(SEBUM, '- sebum', "- '---'"),
    told: [
      'content/terms/sebum.yaml:5:5  forms 1: there is no letter in this. Write it as it stands on a page.',
    ],
  },
  {
    name: 'a term without forms',
    by: (c) => c.replace(SEBUM, /forms:[^]*(?=related)/, 'forms: []\n'),
    told: [
      'content/terms/sebum.yaml:4:8  forms: the term has no form, so no page can show it. Add the ways people write it, its name first.',
    ],
  },
  {
    name: 'a sentence without facts',
    by: (c) => c.replace(DANDRUFF, '[F03]', '[]'),
    told: [
      'content/terms/dandruff.yaml:14:73  explanations 1 › sentences 2 › facts: the sentence rests on no fact. Name the facts of the article that say so: [F07]. If none does, take the sentence out.',
    ],
  },
  {
    name: 'a condition without cues',
    by: (c) => c.write('conditions.yaml', 'hair: { cues: [] }\n'),
    told: [
      'content/conditions.yaml:1:15  hair › cues: the condition has no cues, so it can never be met. Add the words that show it.',
    ],
  },
];

const REFERENCES: readonly Break[] = [
  {
    name: 'a fact that is not there, of what stands beside an enquiry',
    by: (c) =>
      c.replace(
        'clinic.yaml',
        'patternsOfLoss:',
        'beforeSending:\n  article: flaky-scalp\n  sentences:\n    - says: The team answers.\n      facts: [F91]\npatternsOfLoss:',
      ),
    told: [
      'content/clinic.yaml:9:15  beforeSending › sentences 1 › facts 1: there is no fact of “flaky-scalp” called “F91”. Did you mean “F01”?',
    ],
  },
  {
    name: 'an unknown fact',
    by: (c) => c.replace(DANDRUFF, '[F01]', '[F01, F1]'),
    told: [
      'content/terms/dandruff.yaml:13:81  explanations 1 › sentences 1 › facts 2: there is no fact of “flaky-scalp” called “F1”. Did you mean “F01”?',
    ],
  },
  {
    name: 'an unknown fact in an event',
    by: (c) => c.replace(ARTICLE, 'affects: [F03]', 'affects: [F03, F99]'),
    told: [
      'content/articles/flaky-scalp.yaml:20:22  since 1 › affects 2: there is no fact of this article called “F99”. Use “F01”, “F02” or “F03”, or take it out.',
    ],
  },
  {
    name: 'an unknown article',
    by: (c) => c.replace(SEBUM, 'flaky-scalp', 'flaky-skalp'),
    told: [
      'content/articles/flaky-scalp.yaml:14:5  facts 2: no sentence rests on the fact “F02”. Write a sentence that says it, in the term it belongs to.',
      'content/terms/sebum.yaml:10:14  explanations 1 › article: there is no article called “flaky-skalp”. Did you mean “flaky-scalp”?',
    ],
  },
  {
    name: 'an unknown term',
    by: (c) => c.replace(SEBUM, '[dandruff]', '[dandruf]'),
    told: [
      'content/terms/sebum.yaml:8:11  related 1: there is no term called “dandruf”. Did you mean “dandruff”?',
    ],
  },
  {
    name: 'an unknown condition',
    by: (c) => c.replace(SEBUM, 'needs: hair', 'needs: medicine'),
    told: [
      'content/terms/sebum.yaml:7:28  forms 3 › needs: there is no condition called “medicine”. Use “hair”, or take it out.',
    ],
  },
  {
    name: 'a duplicate id of a file',
    by: (c) => c.replace(SEBUM, 'id: sebum', 'id: dandruff'),
    told: [
      'content/terms/sebum.yaml:1:5  id: content/terms/dandruff.yaml has the id “dandruff” too. Give each file an id of its own, the same as its name.',
      'content/terms/sebum.yaml:8:11  related 1: the term names itself as related. Take it out of the list.',
    ],
  },
  {
    name: 'an id that differs from its file',
    by: (c) => c.replace(SEBUM, 'id: sebum', 'id: skin-oil'),
    told: [
      'content/terms/sebum.yaml:1:5  id: the id “skin-oil” differs from the file’s name. Write “id: sebum”, or rename the file to “skin-oil.yaml”.',
    ],
  },
  {
    name: 'a duplicate id of a fact',
    by: (c) => c.replace(ARTICLE, 'id: F02', 'id: F01'),
    told: [
      'content/articles/flaky-scalp.yaml:14:11  facts 2 › id: “F01” stands here already, in line 9. Keep one of the two, or give one another name.',
      'content/terms/sebum.yaml:15:17  explanations 1 › sentences 1 › facts 1: there is no fact of “flaky-scalp” called “F02”. Did you mean “F01”?',
    ],
  },
  {
    name: 'a fact without a sentence',
    by: (c) => c.replace(DANDRUFF, '[F03]', '[F01]'),
    told: [
      'content/articles/flaky-scalp.yaml:15:5  facts 3: no sentence rests on the fact “F03”. Write a sentence that says it, in the term it belongs to.',
    ],
  },
  {
    name: 'a fact named twice by a sentence',
    by: (c) => c.replace(DANDRUFF, '[F03]', '[F03, F03]'),
    told: [
      'content/terms/dandruff.yaml:14:79  explanations 1 › sentences 2 › facts 2: “F03” stands here already, in line 14. Keep one of the two, or give one another name.',
    ],
  },
  {
    name: 'a term related to itself',
    by: (c) => c.replace(SEBUM, '[dandruff]', '[sebum]'),
    told: [
      'content/terms/sebum.yaml:8:11  related 1: the term names itself as related. Take it out of the list.',
    ],
  },
  {
    name: 'two explanations from one article',
    by: (c) =>
      c.replace(
        SEBUM,
        '  - article',
        '  - { article: flaky-scalp, sentences: [{ says: It is oil., facts: [F02] }] }\n  - article',
      ),
    told: [
      'content/terms/sebum.yaml:11:14  explanations 2 › article: “flaky-scalp” stands here already, in line 10. Keep one of the two, or give one another name.',
    ],
  },
];

const FACT_WITH = (relation: string) => `lessen dandruff.\n    neverWithout: ${relation}`;

const NEVER_WITHOUT: readonly Break[] = [
  {
    name: 'a fact beside the one that it is never told without',
    by: (c) => c.replace(ARTICLE, 'lessen dandruff.', FACT_WITH('[F01]')),
    told: [],
  },
  {
    name: 'a fact without the one that it is never told without',
    by: (c) => c.replace(ARTICLE, 'lessen dandruff.', FACT_WITH('[F02]')),
    told: [
      'content/terms/dandruff.yaml:14:74  explanations 1 › sentences 2 › facts 1: “F03” is not to be told without “F02”, and no sentence of this explanation rests on that. Add a sentence that says it (“Sebum is the oil that the scalp makes.”), or take this one out.',
    ],
  },
  {
    name: 'several sentences without it, which are told of once',
    by: async (c) => {
      await c.replace(ARTICLE, 'lessen dandruff.', FACT_WITH('[F02]'));
      await c.replace(DANDRUFF, 'facts: [F01]', 'facts: [F01, F03]');
    },
    told: [
      'content/terms/dandruff.yaml:13:81  explanations 1 › sentences 1 › facts 2: “F03” is not to be told without “F02”, and no sentence of this explanation rests on that. Add a sentence that says it (“Sebum is the oil that the scalp makes.”), or take this one out.',
    ],
  },
  {
    name: 'a relation to an unknown fact',
    by: (c) => c.replace(ARTICLE, 'lessen dandruff.', FACT_WITH('[F01, F1]')),
    told: [
      'content/articles/flaky-scalp.yaml:19:25  facts 3 › neverWithout 2: there is no fact of this article called “F1”. Did you mean “F01”?',
    ],
  },
  {
    name: 'a relation to itself',
    by: (c) => c.replace(ARTICLE, 'lessen dandruff.', FACT_WITH('[F03]')),
    told: [
      'content/articles/flaky-scalp.yaml:19:20  facts 3 › neverWithout 1: the fact names itself. Take it out of the list.',
    ],
  },
  {
    name: 'a relation that is there twice',
    by: (c) => c.replace(ARTICLE, 'lessen dandruff.', FACT_WITH('[F01, F01]')),
    told: [
      'content/articles/flaky-scalp.yaml:19:25  facts 3 › neverWithout 2: “F01” stands here already, in line 19. Keep one of the two, or give one another name.',
    ],
  },
  {
    name: 'a relation to nothing',
    by: (c) => c.replace(ARTICLE, 'lessen dandruff.', FACT_WITH('[]')),
    told: [
      'content/articles/flaky-scalp.yaml:19:19  facts 3 › neverWithout: the list is empty. Name the fact that this one is not to be told without: [F23]. Or take the line out.',
    ],
  },
];

const FORMS: readonly Break[] = [
  {
    name: 'a form that two terms claim',
    by: (c) => c.replace(SEBUM, 'skin oil(s)', 'Pityriasis-Capitis(s)'),
    told: [
      'content/terms/sebum.yaml:6:5  forms 2: “Pityriasis-Capitis” belongs to two terms: to “sebum” (content/terms/sebum.yaml:6) and to “dandruff” (content/terms/dandruff.yaml:6). Decide which of the two it means, and take it out of the other.',
    ],
  },
  {
    name: 'a form that is a misspelling of another term',
    by: (c) => c.replace(SEBUM, 'skin oil(s)', 'dandruf'),
    told: [
      'content/terms/sebum.yaml:6:5  forms 2: “dandruf” belongs to two terms: to “sebum” (content/terms/sebum.yaml:6) and to “dandruff” (content/terms/dandruff.yaml:8). Decide which of the two it means, and take it out of the other.',
    ],
  },
  {
    name: 'a form that is there twice',
    by: (c) => c.replace(SEBUM, 'skin oil(s)', 'skin oil(s)\n  - Skin-Oils'),
    told: [
      'content/terms/sebum.yaml:7:5  forms 3: “Skin-Oils” stands here already, in line 6. Take one of the two out; capitals, hyphens and “(s)” need no form of their own.',
    ],
  },
  {
    name: 'a name that two terms have',
    by: (c) => c.replace(SEBUM, 'name: sebum', 'name: Dandruff'),
    told: [
      'content/terms/sebum.yaml:2:7  name: content/terms/dandruff.yaml has the name “Dandruff” too. Give one of the two another name, or make them one term.',
    ],
  },
  {
    name: 'a form that is a common word',
    by: (c) => c.replace(SEBUM, 'skin oil(s)', 'patch(s)'),
    told: [
      'content/terms/sebum.yaml:6:5  forms 2: “patch(s)” is also a common word, so it would be marked where it means something else. Add “needs:” with a condition, or “exactCase: true” if its capitals tell it apart.',
    ],
  },
  {
    name: 'a form that is very short',
    by: (c) => c.replace(SEBUM, 'skin oil(s)', 'S-O'),
    told: [
      'content/terms/sebum.yaml:6:5  forms 2: “S-O” is very short, so it would be marked where it means something else. Add “needs:” with a condition, or “exactCase: true” if its capitals tell it apart.',
    ],
  },
  {
    name: 'a form whose capitals are none',
    by: (c) => c.replace(SEBUM, 'skin oil(s)', '{ form: oil, exactCase: true }'),
    told: [
      'content/terms/sebum.yaml:6:5  forms 2: “oil” is also a common word, so it would be marked where it means something else. Add “needs:” with a condition, or “exactCase: true” if its capitals tell it apart.',
    ],
  },
  {
    name: 'a misspelling that is a word',
    by: (c) => c.replace(DANDRUFF, '[dandruf]', '[dandruf, dander]'),
    told: [
      'content/terms/dandruff.yaml:8:25  misspellings 2: “dander” is a word of its own. Take it out: it would be marked where it is meant as it stands.',
    ],
  },
  {
    name: 'a cue that is there twice',
    by: (c) => c.replace('conditions.yaml', '- scalp', '- scalp\n    - Hair-loss'),
    told: [
      'content/conditions.yaml:5:7  hair › cues 3: “Hair-loss” stands in this list already. Take one of the two out.',
    ],
  },
];

const DATES: readonly Break[] = [
  {
    name: 'an article of the future',
    by: (c) => c.replace(ARTICLE, '2025-03-01', '2999-03-01'),
    told: [
      'content/articles/flaky-scalp.yaml:6:12  published: this day (2999-03-01) is still to come. Correct the date.',
      'content/articles/flaky-scalp.yaml:20:29  since 1 › date: this happened (2026-01-10) before the article appeared (2999-03-01). Correct the date, or take the event out: the article could tell of it.',
    ],
  },
  {
    name: 'a review of the future',
    by: (c) => c.replace(ARTICLE, '2025-03-01', '2025-03-01\nreviewed: 2999-03-01'),
    told: [
      'content/articles/flaky-scalp.yaml:7:11  reviewed: this day (2999-03-01) is still to come. Correct the date.',
    ],
  },
  {
    name: 'an event of the future',
    by: (c) => c.replace(ARTICLE, '2026-01-10', '2999-01-10'),
    told: [
      'content/articles/flaky-scalp.yaml:20:29  since 1 › date: this day (2999-01-10) is still to come. Correct the date.',
    ],
  },
  {
    name: 'a review before the article',
    by: (c) => c.replace(ARTICLE, '2025-03-01', '2025-03-01\nreviewed: 2025-02-28'),
    told: [
      'content/articles/flaky-scalp.yaml:7:11  reviewed: the last review (2025-02-28) lies before the day the article appeared (2025-03-01). Correct one of the two dates.',
    ],
  },
  {
    name: 'a next review that is not after the last',
    by: (c) =>
      c.replace(ARTICLE, '2025-03-01', '2025-03-01\nreviewed: 2025-04-01\nreviewDue: 2025-04-01'),
    told: [
      'content/articles/flaky-scalp.yaml:8:12  reviewDue: the next review (2025-04-01) does not come after the last (2025-04-01). Write the day by which somebody is to check the article again.',
    ],
  },
  {
    name: 'a first review before the article',
    by: (c) => c.replace(ARTICLE, '2025-03-01', '2025-03-01\nreviewDue: 2025-01-01'),
    told: [
      'content/articles/flaky-scalp.yaml:7:12  reviewDue: the next review (2025-01-01) does not come after the last (2025-03-01). Write the day by which somebody is to check the article again.',
    ],
  },
];

const TELEPHONE: readonly Break[] = [
  {
    name: 'another telephone number in a fact',
    by: (c) => c.replace(ARTICLE, 'the oil that', 'the oil (020 7946 0001) that'),
    told: [
      'content/articles/flaky-scalp.yaml:14:58  facts 2 › says: the telephone number here (020 7946 0001) is not the one in clinic.yaml (020 7946 0000). Correct the one that is wrong; a new number has to be changed in both places.',
    ],
  },
  {
    name: 'another telephone number in a sentence',
    by: (c) => c.replace(DANDRUFF, 'make it less', 'make it less (+44 20 7946 0000)'),
    told: [
      'content/terms/dandruff.yaml:14:17  explanations 1 › sentences 2 › says: the number “+44 20 7946 0000” does not stand in the fact that this sentence rests on (F03). Write the number that the fact has, or tell the sentence without a number.',
      'content/terms/dandruff.yaml:14:17  explanations 1 › sentences 2 › says: the telephone number here (+44 20 7946 0000) is not the one in clinic.yaml (020 7946 0000). Correct the one that is wrong; a new number has to be changed in both places.',
    ],
  },
  {
    name: 'the number of another clinic in its own article',
    by: async (c) => {
      await c.replace(ARTICLE, 'The Example Scalp Clinic', 'Another Clinic');
      await c.replace(ARTICLE, 'the oil that', 'the oil (020 7946 0001) that');
    },
    told: [],
  },
];

test('today is not the future, wherever on earth it is', async () => {
  const content = await copyOfContent();
  await content.replace(ARTICLE, '2026-01-10', '2026-01-12');
  const problems = async (now: string) =>
    (await readContent(content.directory, new Date(now))).problems.length;
  expect(await problems('2026-01-11T09:59:00Z')).toBe(1);
  expect(await problems('2026-01-11T10:00:00Z')).toBe(0);
});

test('everything is told at once, in the order of the files', async () => {
  const told = await problemsAfter(async (content) => {
    await content.write('clinic.yaml', '');
    await content.replace(ARTICLE, 'title:', 'titel:');
    await content.replace(ARTICLE, '2025-03-01', '2025-13-01');
    await content.replace(DANDRUFF, '[F03]', '[]');
    await content.replace(SEBUM, '[dandruff]', '[hair]');
    await content.replace(SEBUM, 'needs: hair', 'needs: medicine');
  });
  expect(told.map((line) => line.split('  ')[0])).toEqual([
    'content/articles/flaky-scalp.yaml:2:1',
    'content/articles/flaky-scalp.yaml:6:12',
    'content/clinic.yaml:1:1',
    'content/terms/dandruff.yaml:14:73',
    'content/terms/sebum.yaml:7:28',
    'content/terms/sebum.yaml:8:11',
  ]);
});

test('brackets without end', async () => {
  const told = await problemsAfter((c) => c.write(SEBUM, `id: ${'['.repeat(20_000)}`));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('brackets or lists lie too deep in one another. Restore');
});

describe.each([
  ['files', FILES],
  ['YAML', YAML],
  ['fields', FIELDS],
  ['references', REFERENCES],
  ['facts that belong together', NEVER_WITHOUT],
  ['forms', FORMS],
  ['dates', DATES],
  ['telephone numbers', TELEPHONE],
])('%s', (_, breaks) => {
  test.each(breaks)('$name', async ({ by, told }) => {
    expect(await problemsAfter(by)).toEqual(told);
  });
});
