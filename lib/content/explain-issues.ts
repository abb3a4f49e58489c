import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { oneOf } from './problems.ts';
import type { Problem, Told } from './problems.ts';
import type { FieldPath, Source } from './read-yaml.ts';

type Issue = v.BaseIssue<unknown>;

/** What of a schema is looked at here, whichever kind of schema it is. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly (v.GenericSchema | string)[];
}

/** Checks a file against its schema: its value, or everything that is wrong with it. */
export function checkSchema<Schema extends v.GenericSchema>(
  schema: Schema,
  source: Source<unknown>,
): { source: Source<v.InferOutput<Schema>> } | { problems: Problem[] } {
  const result = v.safeParse(schema, source.value);
  if (result.success) return { source: { ...source, value: result.output } };
  return { problems: result.issues.flatMap((issue) => explain(schema, source, issue, [])) };
}

function explain(
  schema: v.GenericSchema,
  source: Source<unknown>,
  issue: Issue,
  above: FieldPath,
): Problem[] {
  const steps = issue.path ?? [];
  const path = [...above, ...steps.map(stepOf)];
  const last = steps.at(-1);

  if (issue.kind === 'schema' && last?.origin === 'key') {
    const key = String(last.key);
    const parent = path.slice(0, -1);
    if (Array.isArray(last.input)) {
      // Once is enough, whichever fields the list is missing.
      if (key !== firstField(schema, parent)) return [];
      return [{ ...source.at(parent), ...wrongType('Object', last.input) }];
    }
    const misnamed = misnamedFields(schema, parent, last.input);
    if (issue.expected === 'never') {
      return [
        { ...source.at(path, 'key'), ...unknownField(schema, parent, key, misnamed.get(key)) },
      ];
    }
    // Under its wrong name it is complained of already.
    if ([...misnamed.values()].includes(key)) return [];
    return [{ ...source.at(path), ...missingField(schema, path) }];
  }
  if (issue.type === 'union' && issue.issues && isObject(issue.input)) {
    // The entry is written with fields, so only the complaints about those fields are of use.
    return issue.issues
      .filter((sub) => sub.path !== undefined)
      .flatMap((sub) => explain(schema, source, sub, path));
  }
  if (issue.kind === 'schema') {
    if (issue.input === null) return [{ ...source.at(path), ...nothingThere(schema, path) }];
    if (issue.type === 'picklist') {
      return [{ ...source.at(path), ...notAnOption(schema, path, issue.input) }];
    }
    return [{ ...source.at(path), ...wrongType(issue.expected ?? '', issue.input) }];
  }
  const [problem = '', remedy = ''] = issue.message.split('\n');
  const part = last?.origin === 'key' ? 'key' : 'value';
  return [{ ...source.at(path, part), problem, remedy }];
}

/** YAML knows no keys but texts and places in lists. */
function stepOf({ key }: { key: unknown }): string | number {
  return typeof key === 'number' ? key : String(key);
}

function missingField(schema: v.GenericSchema, path: FieldPath): Told {
  const key = String(path.at(-1));
  return {
    problem: `the field “${key}” is missing`,
    remedy: `Add a line “${key}: …”. ${describe(schema, path)}`.trimEnd(),
  };
}

function unknownField(
  schema: v.GenericSchema,
  parent: FieldPath,
  key: string,
  guess: string | undefined,
): Told {
  const known = Object.keys(shapeAt(schema, parent)?.entries ?? {});
  return {
    problem: `there is no field called “${key}” here`,
    remedy: guess ? `Did you mean “${guess}”?` : `Take the line out, or use ${oneOf(known)}.`,
  };
}

/** The unknown fields of a group, each with the missing one that it was probably meant to be. */
function misnamedFields(
  schema: v.GenericSchema,
  parent: FieldPath,
  group: unknown,
): Map<string, string | undefined> {
  const known = Object.keys(shapeAt(schema, parent)?.entries ?? {});
  const present = isObject(group) ? Object.keys(group) : [];
  const missing = known.filter((name) => !present.includes(name));
  const unknown = present.filter((name) => !known.includes(name));
  return new Map(unknown.map((name) => [name, didYouMean(name, missing)]));
}

function nothingThere(schema: v.GenericSchema, path: FieldPath): Told {
  return {
    problem: 'nothing is written here',
    remedy: `${describe(schema, path)} Write it, or take the whole entry out.`.trimStart(),
  };
}

function notAnOption(schema: v.GenericSchema, path: FieldPath, input: unknown): Told {
  const options = (shapeAt(schema, path)?.options ?? []).filter((o) => typeof o === 'string');
  const guess = didYouMean(String(input), options);
  return {
    problem: `“${String(input)}” is none of the words that can stand here`,
    remedy: `${guess ? `Did you mean “${guess}”? ` : ''}Use ${oneOf(options)}.`,
  };
}

/** What each type asks for, by valibot's name for it. */
const ASKED: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  string: ['a text', 'Put it in quotes: "…".'],
  boolean: ['true or false', 'Write true or false, without quotes.'],
  true: ['true', 'Write true, without quotes, or take the line out.'],
  Array: ['a list', 'Write each entry on a line of its own that begins with “- ”.'],
  Object: ['a group of fields', 'Write its fields on lines of their own, each “name: value”.'],
};

function wrongType(expected: string, input: unknown): Told {
  // A form may be a text or a group of fields; the text is the simpler thing to ask for.
  const type = expected.split(/[ |()]+/).find((name) => name in ASKED) ?? 'string';
  const [name, remedy] = ASKED[type] ?? ['', ''];
  const isPlain = !isObject(input) && !Array.isArray(input);
  return {
    problem: `${name} belongs here, and this is ${typeName(input)}`,
    remedy: type === 'string' && !isPlain ? 'Write one text here, in quotes.' : remedy,
  };
}

function typeName(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (isObject(input)) return 'a group of fields';
  if (typeof input === 'string') return `the text “${input}”`;
  return `${typeof input === 'number' ? 'the number ' : ''}${String(input)}`;
}

/** The nearest of the names, if it is near enough to be a slip of the pen. */
export function didYouMean(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const guess = closest(name.toLowerCase(), names);
  const slips = Math.ceil(name.length / 3);
  return distance(name.toLowerCase(), guess.toLowerCase()) <= slips ? guess : undefined;
}

function describe(schema: v.GenericSchema, path: FieldPath): string {
  const found = schemaAt(schema, path);
  return (found && v.getDescription(found)) ?? '';
}

function firstField(schema: v.GenericSchema, path: FieldPath): string | undefined {
  return Object.keys(shapeAt(schema, path)?.entries ?? {})[0];
}

function shapeAt(schema: v.GenericSchema, path: FieldPath): Shape | undefined {
  return schemaAt(schema, path);
}

function schemaAt(schema: v.GenericSchema, path: FieldPath): v.GenericSchema | undefined {
  let found = unwrapped(schema);
  for (const step of path) {
    const { entries, item, value } = found as Shape;
    const next = typeof step === 'number' ? item : (entries?.[step] ?? value);
    if (!next) return undefined;
    found = unwrapped(next);
  }
  return found;
}

function unwrapped(schema: v.GenericSchema): v.GenericSchema {
  const { type, wrapped, options } = schema as Shape;
  if (wrapped) return unwrapped(wrapped);
  if (type !== 'union') return schema;
  const withFields = options?.find((option) => typeof option !== 'string' && 'entries' in option);
  return typeof withFields === 'object' ? withFields : schema;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
