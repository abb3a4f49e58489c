import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { answerTests } from '../../../scripts/build/without-unused-fibers.ts';

/** The code with its tests answered, each run of white space as one blank. */
function answered(code: string): string {
  return answerTests(code, parseSync('react.js', code).program).replaceAll(/\s+/gu, ' ');
}

it('answers tests for kinds of fiber that are never made, and no other tests', () => {
  expect(answered('13 === fiber.tag || 26 === tag || 5 === tag')).toBe(
    'false || false || 5 === tag',
  );
  expect(answered('22 !== child.tag && 13 !== keyCode')).toBe('true && 13 !== keyCode');
});

it('takes the label of such a case, so that its body stands out of reach', () => {
  expect(
    answered(`switch (fiber.tag) {
      case 5: host(); break;
      case 13: suspense();
      case 22: hidden(); break;
      default: other();
    }`),
  ).toBe(
    'switch (fiber.tag) { case 5: host(); break; suspense(); hidden(); break; default: other(); }',
  );
});

it('leaves a body that other kinds get to as well', () => {
  expect(
    answered(`switch (fiber.tag) {
      case 5:
      case 26: host(); break;
      case 3: own();
      case 27: both();
    }`),
  ).toBe('switch (fiber.tag) { case 5: host(); break; case 3: own(); both(); }');
});

it('keeps the first body of a switch out of reach', () => {
  expect(answered('switch (fiber.tag) { case 31: activity(); case 5: host(); }')).toBe(
    'switch (fiber.tag) { case undefined: break;activity(); case 5: host(); }',
  );
});

it('leaves a switch over anything else', () => {
  const code = 'switch (event.keyCode) { case 13: enter(); }';
  expect(answered(code)).toBe(code);
});
