import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { problemAt, wholeFile } from './problems.ts';
import type { Place, Problem } from './problems.ts';
import { explainYamlError, withoutAftermath } from './explain-yaml-error.ts';

/** The way to a field: `['explanations', 0, 'sentences', 2, 'says']`. */
export type FieldPath = readonly (string | number)[];

/** A file's content together with the places of its fields. */
export interface Source<T> {
  /** "content/terms/minoxidil.yaml" */
  readonly file: string;
  readonly value: T;
  /** The place of a field, or of what is nearest to it where the field is not there. */
  at(path: FieldPath, part?: 'key' | 'value'): Place;
}

/** Reads YAML; `source` is there only if the text has no fault as YAML. */
export function readYaml(
  file: string,
  text: string,
): { source?: Source<unknown>; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  const problems = [
    ...withoutAftermath([...document.errors, ...document.warnings]).map(({ code, message, pos }) =>
      problemAt(place(pos[0], ''), explainYamlError(code, message)),
    ),
    ...referencesWithin(document),
  ];
  if (problems.length > 0) return { problems: onePerLine(problems) };

  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null) {
    const problem = 'the file is empty';
    const remedy = 'Fill it in after the pattern of its neighbours, or delete it.';
    return { problems: [{ ...wholeFile(file), problem, remedy }] };
  }
  const at: Source<unknown>['at'] = (path, part = 'value') =>
    place(offsetOf(document, path, part), fieldName(path));
  return { source: { file, value, at }, problems: [] };

  function place(offset: number, field: string): Place {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), field };
  }

  /** Anchors and aliases save typing, but a few lines of them can unfold into gigabytes. */
  function referencesWithin(parsed: Document): Problem[] {
    const found: Problem[] = [];
    visit(parsed, {
      Node(_key, node) {
        if (!isAlias(node) && !('anchor' in node && node.anchor !== undefined)) return;
        found.push({
          ...place(node.range?.[0] ?? 0, ''),
          problem: '“&” and “*” before a name (YAML’s anchors and aliases) are not used here',
          remedy:
            'Write the text out in full. If the text itself begins with the sign, put it in quotes.',
        });
      },
    });
    return found;
  }
}

/** The field as it is told to a person, who counts from one. */
function fieldName(path: FieldPath): string {
  return path
    .map((step) => (typeof step === 'number' ? ` ${step + 1}` : ` › ${step}`))
    .join('')
    .replace(/^ › /, '');
}

function offsetOf(document: Document, path: FieldPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) break;
      const wantsKey = part === 'key' && index === path.length - 1;
      const empty = isScalar(pair.value) && pair.value.value === null;
      offset = start(wantsKey || empty ? pair.key : pair.value) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = start(node) ?? offset;
    } else break;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}

/** One slip often trips the parser several times in its line; the first says it best. */
function onePerLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}
