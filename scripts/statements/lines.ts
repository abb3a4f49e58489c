import * as v from 'valibot';

const Row = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
/** A text to try, with the name that its findings are told under. */
export type Row = v.InferOutput<typeof Row>;

/**
 * Reads lines of JSON, each {"id","text"}; empty lines are passed over.
 *
 * @param name what the lines are read from, for messages
 * @throws Error that lists every line that cannot be read
 */
export function readLines(name: string, content: string): Row[] {
  const problems: string[] = [];
  const rows = content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = readLine(line);
      if ('row' in read) return [read.row];
      problems.push(`${name}:${index + 1}  ${read.problem}`);
      return [];
    });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rows;
}

function readLine(line: string): { row: Row } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return {
      problem:
        'this line is no JSON. Write one object a line: {"id": "1", "text": "A sentence to try."}',
    };
  }
  const result = v.safeParse(Row, value);
  if (result.success) return { row: result.output };
  const missing = ['id', 'text'].filter(
    (field) => typeof value !== 'object' || value === null || !(field in value),
  );
  const problem =
    missing.length > 0 ? `${missing.join(' and ')} missing` : '“id” and “text” must be texts';
  return { problem: `${problem}. Write: {"id": "1", "text": "A sentence to try."}` };
}
