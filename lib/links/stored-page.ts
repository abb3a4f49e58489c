import * as v from 'valibot';
import type { PageCheck } from '../check/page-check.ts';

const place = v.object({
  frame: v.number(),
  paragraph: v.number(),
  start: v.number(),
  end: v.number(),
});

const occurrence = v.object({
  sentence: v.string(),
  start: v.number(),
  end: v.number(),
  place,
  hidden: v.boolean(),
});

const finding = v.object({
  verdict: v.picklist(['conflicts', 'agrees', 'newer']),
  fact: v.string(),
  article: v.string(),
  rule: v.string(),
  why: v.string(),
  sentence: v.string(),
  place,
  hidden: v.boolean(),
  link: v.string(),
});

/** A page check as it is read back from the browser's storage. */
export const storedPage = v.object({
  title: v.string(),
  address: v.string(),
  language: v.exactOptional(v.string()),
  readAt: v.string(),
  partial: v.exactOptional(v.picklist(['login', 'consent', 'unfinished'])),
  versions: v.object({ extension: v.string(), content: v.string() }),
  terms: v.array(
    v.object({
      term: v.string(),
      name: v.string(),
      count: v.number(),
      occurrences: v.array(occurrence),
    }),
  ),
  findings: v.array(finding),
}) satisfies v.GenericSchema<PageCheck>;
