import type { Part, Pattern } from '../statements/rules.ts';
import type { Told } from './problems.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a pattern of a rule: "minoxidil + works + areata", "hormones > causes > areata",
 * "areata + not autoimmune without question".
 */
export function readPattern(written: string): { pattern: Pattern } | { told: Told } {
  const [says = '', ...without] = written.trim().split(/\s+without\s+/);
  const chains = says
    .split('+')
    .map((chain) => chain.split('>').map((part) => readPart(part.trim())));
  const forbidden = without.map((name) => name.trim());
  const names = [...chains.flat().flatMap(({ groups }) => groups), ...forbidden];
  const wrong = names.find((name) => !NAME.test(name));
  if (wrong === undefined) return { pattern: { chains, without: forbidden } };
  return {
    told: {
      problem: wrong ? `“${wrong}” is no name of a group` : 'a name is missing beside “+” or “>”',
      remedy: 'Write group names joined by “+” or “>”: “minoxidil + not works + areata”.',
    },
  };
}

/** Every group that a pattern names. */
export function groupsOf({ chains, without }: Pattern): string[] {
  return [...chains.flat().flatMap(({ groups }) => groups), ...without];
}

function readPart(written: string): Part {
  const denied = /^not\s/.test(written);
  const groups = (denied ? written.slice(3) : written).split('/').map((name) => name.trim());
  return { groups, denied };
}
