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
  ['NW(2/3)', ['NW2', 'NW3']],
  [
    'Norwood (stage / type) (2/3)',
    ['Norwood stage 2', 'Norwood stage 3', 'Norwood type 2', 'Norwood type 3'],
  ],
  ['JAK1/2 inhibitor(s)', ['JAK1/2 inhibitor', 'JAK1/2 inhibitors']],
  ['  two\n  lines ', ['two lines']],
])('%j stands for %j', (form, expanded) => {
  expect(expandForm(form)).toEqual(expanded);
});

test('ways to write the same words have one key', () => {
  const ways = ["Hashimoto's thyroiditis", 'hashimoto’s  thyroiditis', 'Hashimoto’s-Thyroiditis'];
  expect(new Set(ways.map(formKey))).toEqual(new Set(["hashimoto's thyroiditis"]));
});
