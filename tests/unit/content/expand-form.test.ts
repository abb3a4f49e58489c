import { expect, test } from 'vitest';
import { expandForm, formKey } from '../../../lib/content/expand-form.ts';

test.each([
  ['hair follicle', ['hair follicle']],
  ['JAK inhibitor(s)', ['JAK inhibitor', 'JAK inhibitors']],
  [
    'Janus kinase (JAK) inhibitor(s)',
    ['Janus kinase (JAK) inhibitor', 'Janus kinase (JAK) inhibitors'],
  ],
  ['option (s)', ['option (s)']],
  ['  two\n  lines ', ['two lines']],
])('%j stands for %j', (form, expanded) => {
  expect(expandForm(form)).toEqual(expanded);
});

test('ways to write the same words have one key', () => {
  const ways = ["Hashimoto's thyroiditis", 'hashimoto’s  thyroiditis', 'Hashimoto’s-Thyroiditis'];
  expect(new Set(ways.map(formKey))).toEqual(new Set(["hashimoto's thyroiditis"]));
});
