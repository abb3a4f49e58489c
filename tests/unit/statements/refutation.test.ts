import { expect, test } from 'vitest';
import { saidOf } from './findings-in.ts';

test.each([
  ['It is a myth that alopecia areata is autoimmune.', ['F03 conflicts']],
  ['It isn’t true that JAK inhibitors suppress the immune system.', ['F23 conflicts']],
  ['The idea that JAK drives alopecia areata is wrong.', ['F17 conflicts']],
  ['It’s not true that minoxidil does nothing in alopecia areata.', ['F26 conflicts']],
])('calls a fact wrong: %s', (text, said) => {
  expect(saidOf(text)).toEqual(said);
});

test.each([
  'It is a myth that minoxidil cures alopecia areata.',
  'It is not true that finasteride works in alopecia areata.',
  'The claim that alopecia areata is caused by stress is nonsense.',
  'It does not follow that alopecia areata is caused by stress.',
  'Not that minoxidil cures alopecia areata.',
])('calls a mistake wrong, or doubts it: %s', (text) => {
  expect(saidOf(text)).toEqual([]);
});

test('two denials say the fact', () => {
  expect(saidOf('It is not true that JAK inhibitors do not work in alopecia areata.')).toEqual([
    'F18 agrees',
  ]);
});

test.each(['Don’t listen.', 'Says who?', 'Lovely.', 'As if.'])('%s takes it back', (after) => {
  expect(saidOf('Stress causes alopecia areata.')).toEqual(['F03 conflicts']);
  expect(saidOf(`Stress causes alopecia areata. ${after}`)).toEqual([]);
});
