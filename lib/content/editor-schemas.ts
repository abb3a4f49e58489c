import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { StatementsFile } from './statements-schema.ts';
import { ArticleFile, ClinicFile, ConditionsFile, TermFile } from './schema.ts';

const FILES: Readonly<Record<string, v.GenericSchema>> = {
  'article.schema.json': ArticleFile,
  'clinic.schema.json': ClinicFile,
  'conditions.schema.json': ConditionsFile,
  'statements.schema.json': StatementsFile,
  'term.schema.json': TermFile,
};

/** The JSON Schemas for editors, by file name. What they cannot say, `content:check` does. */
export function editorSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([file, schema]) => {
      const json = toJsonSchema(schema, { target: 'draft-07', ignoreActions: ['check'] });
      return [file, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
