import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type * as v from 'valibot';
import { checkAgeing } from './check-ageing.ts';
import { checkDates } from './check-dates.ts';
import { checkForms } from './check-forms.ts';
import { checkNeverWithout } from './check-never-without.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkReferences } from './check-references.ts';
import { checkStatementRules } from './check-statement-rules.ts';
import { checkTelephone } from './check-telephone.ts';
import { checkSchema } from './explain-issues.ts';
import { ContentError, inReadingOrder, problemAt, wholeFile } from './problems.ts';
import type { Problem, Told } from './problems.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Source } from './read-yaml.ts';
import { ArticleFile, ClinicFile, ConditionsFile, TermFile } from './schema.ts';
import { StatementsFile } from './statements-schema.ts';
import { reasonOf } from '../helpers/reason-of.ts';

/** The content that could be read; a file with a fault in it is missing here. */
export interface Sources {
  readonly clinic: Source<ClinicFile> | undefined;
  readonly conditions: Source<ConditionsFile> | undefined;
  readonly statements: Source<StatementsFile> | undefined;
  readonly articles: readonly Source<ArticleFile>[];
  readonly terms: readonly Source<TermFile>[];
  /** The ids that the files' names promise, those of faulty files among them. */
  readonly articleIds: ReadonlySet<string>;
  readonly termIds: ReadonlySet<string>;
}

const NOTHING: Sources = {
  clinic: undefined,
  conditions: undefined,
  statements: undefined,
  articles: [],
  terms: [],
  articleIds: new Set(),
  termIds: new Set(),
};

/** The clinic's content, whole and without a problem. */
export interface Content {
  readonly clinic: ClinicFile;
  readonly conditions: ConditionsFile;
  readonly statements: StatementsFile;
  /** In the order of their file names. */
  readonly articles: readonly ArticleFile[];
  readonly terms: readonly TermFile[];
}

/** Reads a content directory: everything that could be read, and every problem there is. */
export async function readContent(
  directory: string,
  now = new Date(),
): Promise<{ sources: Sources; problems: Problem[] }> {
  const name = basename(directory);
  const problems: Problem[] = [];
  if (!(await stat(directory).catch(() => undefined))?.isDirectory()) {
    const problem = 'the folder with the clinic’s content is missing';
    const remedy = 'Run the command in the project’s own folder, or restore the folder.';
    return { sources: NOTHING, problems: [problemAt(wholeFile(name), { problem, remedy })] };
  }

  const [clinic, conditions, statements, articles, terms] = await Promise.all([
    readOne('clinic.yaml', ClinicFile),
    readOne('conditions.yaml', ConditionsFile),
    readOne('statements.yaml', StatementsFile),
    readFolder('articles', ArticleFile),
    readFolder('terms', TermFile),
  ]);
  await complainOfStrays();

  const sources: Sources = {
    clinic,
    conditions,
    statements,
    articles: articles.sources,
    terms: terms.sources,
    articleIds: articles.ids,
    termIds: terms.ids,
  };
  problems.push(
    ...checkReferences(sources),
    ...checkForms(sources),
    ...checkNumbers(sources),
    ...checkTelephone(sources),
    ...checkAgeing(sources),
    ...checkNeverWithout(sources),
    ...checkStatementRules(sources),
    ...sources.articles.flatMap((article) => checkDates(article, now)),
  );
  return { sources, problems: inReadingOrder(problems) };

  async function readOne<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<Source<v.InferOutput<Schema>> | undefined> {
    const file = `${name}/${path}`;
    const read = await readText(join(directory, path), file).catch((error: unknown) => ({
      problem: { ...wholeFile(file), ...unreadable(error) },
    }));
    if ('problem' in read) {
      problems.push(read.problem);
      return undefined;
    }
    const yaml = readYaml(file, read.text);
    problems.push(...yaml.problems);
    if (!yaml.source) return undefined;
    const checked = checkSchema(schema, yaml.source);
    if ('source' in checked) return checked.source;
    problems.push(...checked.problems);
    return undefined;
  }

  async function readFolder<Schema extends v.GenericSchema>(folder: string, schema: Schema) {
    const entries = await namesIn(join(directory, folder));
    const files = entries.filter((entry) => entry.endsWith('.yaml'));
    for (const entry of entries.filter((other) => !files.includes(other))) {
      problems.push({
        ...wholeFile(`${name}/${folder}/${entry}`),
        problem: 'this is not read, for its name does not end in “.yaml”',
        remedy: 'Rename it, or move it out of the folder.',
      });
    }
    if (files.length === 0) {
      problems.push({
        ...wholeFile(`${name}/${folder}`),
        problem: 'there is no file in this folder',
        remedy: `Add a file for each of the ${folder}.`,
      });
    }
    const read = await Promise.all(files.map((entry) => readOne(`${folder}/${entry}`, schema)));
    return {
      sources: read.filter((source) => source !== undefined),
      ids: new Set(files.map((entry) => basename(entry, '.yaml'))),
    };
  }

  async function complainOfStrays(): Promise<void> {
    const known = new Set([
      'clinic.yaml',
      'conditions.yaml',
      'statements.yaml',
      'articles',
      'terms',
    ]);
    const strays = (await namesIn(directory)).filter(
      (entry) => !known.has(entry) && /\.ya?ml$/i.test(entry),
    );
    for (const stray of strays) {
      problems.push({
        ...wholeFile(`${name}/${stray}`),
        problem: 'nothing reads this file',
        remedy: `Articles belong into “${name}/articles”, terms into “${name}/terms”.`,
      });
    }
  }
}

/** Reads content that must be without a problem; throws a {@link ContentError} otherwise. */
export async function loadContent(directory: string): Promise<Content> {
  const { sources, problems } = await readContent(directory);
  const content = contentOf(sources);
  if (problems.length > 0 || !content) throw new ContentError(problems);
  return content;
}

/** The content of files that were read without a problem; undefined where one of the single files is missing. */
export function contentOf(sources: Sources): Content | undefined {
  const { clinic, conditions, statements, articles, terms } = sources;
  if (!clinic || !conditions || !statements) return undefined;
  return {
    clinic: clinic.value,
    conditions: conditions.value,
    statements: statements.value,
    articles: articles.map(({ value }) => value),
    terms: terms.map(({ value }) => value),
  };
}

/** Every content file in a directory. */
export async function filesOf(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  return names.filter((entry) => entry.endsWith('.yaml')).map((entry) => join(directory, entry));
}

/** Names in a folder in order, without hidden files; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((entry) => !entry.startsWith('.')).toSorted();
}

function unreadable(error: unknown): Told {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return { problem: 'the file is missing', remedy: 'Restore it from an earlier version.' };
  }
  const reason = reasonOf(error);
  return {
    problem: `the file cannot be opened (${reason})`,
    remedy: 'Look whether another program holds it open, and who may read it.',
  };
}
