import { expect, it } from 'vitest';
import { enlarge } from '../../../bench/vocabularies.ts';
import { form } from '../matching/find.ts';

const today = { forms: [form('alopecia areata')], cues: [], realWords: [], commonWords: new Map() };
const texts = ['The alopecia areata severity score, and because of the placebo arm.'];

it('enlarges a vocabulary to a size, the same every time, with what was there first', () => {
  const large = enlarge(today, 1000, texts);
  expect(large.forms).toHaveLength(1000);
  expect(large.forms[0]).toEqual(today.forms[0]);
  expect(new Set(large.forms.map((spec) => spec.form)).size).toBe(1000);
  expect(enlarge(today, 1000, texts)).toEqual(large);
});

it('takes phrases that stand in the texts, but none that begins or ends with a common word', () => {
  const phrases = enlarge(today, 1000, texts)
    .forms.map((spec) => spec.form)
    .filter((text) => text.includes(' '));
  expect(phrases).toContain('areata severity');
  expect(
    phrases.filter((text) => /^(the|and|because|of)\b|\b(the|and|because|of)$/.test(text)),
  ).toEqual([]);
});
