import type { ErrorCode } from 'yaml';
import type { Told } from './problems.ts';

const INDENTATION: Told = {
  problem: 'this line does not begin where the lines it belongs to begin',
  remedy: 'Begin it exactly below its neighbours, with spaces.',
};

const NEEDS_QUOTES: Told = {
  problem: 'a sign in this text (such as “: ”, “#” or “@”) means something else in YAML',
  remedy: 'Put the whole text after the field’s colon in "double quotes".',
};

const UNCLOSED: Told = {
  problem: 'something opened here or just above, a quote or a bracket, is not closed',
  remedy: 'Close it. A " inside a text in double quotes is written \\".',
};

/** The parser's faults that people really meet. */
const EXPLAINED: Partial<Record<ErrorCode, Told>> = {
  TAB_AS_INDENT: {
    problem: 'a tab stands at the beginning of this line',
    remedy: 'Put spaces in its place (two for each step); YAML does not take tabs.',
  },
  DUPLICATE_KEY: {
    problem: 'this field stands here twice',
    remedy: 'Keep one of the two.',
  },
  BAD_INDENT: INDENTATION,
  MULTILINE_IMPLICIT_KEY: {
    problem: 'a field’s name and its colon are not in one line',
    remedy: 'Look for a colon that is missing in this line or the one above.',
  },
  BLOCK_AS_IMPLICIT_KEY: NEEDS_QUOTES,
  BLOCK_IN_FLOW: UNCLOSED,
  BAD_SCALAR_START: NEEDS_QUOTES,
  MISSING_CHAR: UNCLOSED,
  BAD_DQ_ESCAPE: {
    problem: 'a “\\” in a text in double quotes begins a code that YAML does not know',
    remedy: 'Write \\\\ for the sign itself.',
  },
  MULTIPLE_DOCS: {
    problem: 'a line “---” begins a second document in this file',
    remedy: 'Take that line out; one file holds one thing.',
  },
  TAG_RESOLVE_FAILED: {
    problem: '“!” before a word (a YAML tag) is not used here',
    remedy: 'Take it out, or put the text in quotes.',
  },
  RESOURCE_EXHAUSTION: {
    problem: 'brackets or lists lie too deep in one another',
    remedy: 'Restore an earlier version of the file.',
  },
};

/** Faults after which the parser has lost its way: what it says of later lines is seldom true. */
const DERAILING = new Set<ErrorCode>([
  'BAD_INDENT',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
]);

/** Leaves out what only follows from an earlier fault; every tab is true for itself. */
export function withoutAftermath<Fault extends { code: ErrorCode }>(
  faults: readonly Fault[],
): readonly Fault[] {
  const first = faults.findIndex(({ code }) => DERAILING.has(code));
  if (first === -1) return faults;
  return faults.filter((fault, index) => index <= first || fault.code === 'TAB_AS_INDENT');
}

/** Says in plain words what the parser stumbled over. */
export function explainYamlError(code: ErrorCode, message: string): Told {
  // The parser calls it bad indentation when a bracket is still open in the line after.
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return UNCLOSED;
  return (
    EXPLAINED[code] ?? {
      problem: `YAML cannot be read here (${message.split('\n')[0]})`,
      remedy: 'Compare the line, and the one above it, with a file that works.',
    }
  );
}
