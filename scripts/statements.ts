/** Says what the clinic's facts make of sentences: npm run --silent statements -- FILE.jsonl */
import { readFile, writeFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { checkStatements } from '../lib/statements/check-statements.ts';
import { readLines } from './statements/lines.ts';
import { loadRules } from './statements/load-rules.ts';
import { reasonOf } from '../lib/helpers/reason-of.ts';

const HELP = `Checks sentences against the clinic's facts, by the rules in content/statements.yaml.

  npm run --silent statements -- FILE.jsonl
  npm run statements -- FILE.jsonl --out FINDINGS.jsonl
  … | npm run --silent statements

Each line of the file is {"id": "1", "text": "A sentence to try."}. For each, one line is written:
{"id": "1", "findings": [{"fact": "F26", "verdict": "conflicts", "sentence": "…"}]}

Without --silent, npm writes a heading of its own before them. --out writes them to a file.
`;

try {
  await main();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (positionals.length > 1) {
    throw new Error(`One file at a time, please: ${positionals.join(', ')} are several.`);
  }
  const [file = '-'] = positionals;
  const rows =
    file === '-'
      ? readLines('standard input', await textOf(process.stdin))
      : readLines(file, await contentOf(file));
  const rules = await loadRules();
  const lines = rows.map(({ id, text }) => {
    const findings = checkStatements(rules, text.split(/\r?\n/)).map(
      ({ fact, verdict, sentence }) => ({ fact, verdict, sentence }),
    );
    return `${JSON.stringify({ id, findings })}\n`;
  });
  if (values.out === undefined) process.stdout.write(lines.join(''));
  else await writeFile(values.out, lines.join(''));
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Error(
      missing
        ? `There is no file ${file}. Name a file of lines {"id", "text"}, or “-” for standard input.`
        : `${file} cannot be read: ${reasonOf(error)}`,
      { cause: error },
    );
  }
}
