import { i18n } from '#i18n';

const MEANINGS = {
  'Norwood 2': 'pattern.norwood2',
  'Norwood 3': 'pattern.norwood3',
  'Norwood 4': 'pattern.norwood4',
  'Norwood 5': 'pattern.norwood5',
  'Norwood 6': 'pattern.norwood6',
  'Norwood 7': 'pattern.norwood7',
  'Ludwig I-1': 'pattern.ludwigI1',
  'Ludwig I-2': 'pattern.ludwigI2',
  'Ludwig I-3': 'pattern.ludwigI3',
  'Ludwig I-4': 'pattern.ludwigI4',
  'Ludwig II-1': 'pattern.ludwigII1',
  'Ludwig II-2': 'pattern.ludwigII2',
  'Ludwig III': 'pattern.ludwigIII',
} as const;

/** What a pattern of hair loss looks like, in plain words; empty for one that we have not described. */
export function patternMeaning(name: string): string {
  return isDescribed(name) ? i18n.t(MEANINGS[name]) : '';
}

function isDescribed(name: string): name is keyof typeof MEANINGS {
  return Object.hasOwn(MEANINGS, name);
}
