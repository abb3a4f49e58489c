import { Visitor } from 'vite';
import type { ESTree, Plugin } from 'vite';

/** The react-dom that was read for this. */
const VERSION = '19.3.1';

/**
 * Kinds of fiber that a card never renders, by React's own numbers for them:
 * https://github.com/facebook/react/blob/main/packages/react-reconciler/src/ReactWorkTags.js
 */
const UNUSED: readonly unknown[] = [
  1, // classes
  4, // portals
  8, // StrictMode
  9, // consumers of a context that are elements
  11, // forwardRef
  12, // Profiler
  13, // Suspense
  14, // memo
  15, // memo of a plain function
  16, // lazy
  17, // a class that has thrown
  18, // what of a Suspense came from a server
  19, // SuspenseList
  22, // what a Suspense or an Activity can hide
  23, // the old way to hide
  26, // <link>, <meta>, <script>, <style> and <title>, which React moves into the page's head
  27, // <html>, <head> and <body>
  28, // a function that has thrown, in the old mode
  30, // ViewTransition
  31, // Activity
];

/** Through here passes each fiber that is made. */
const MAKING = 'return new FiberNode(tag, pendingProps, key, mode);';

/**
 * Takes out of React's production build what handles fibers of kinds that are never made: its tests
 * for them are answered here, and the minifier drops what then is out of reach. Should one be made
 * after all, React throws. Stops the build at a react-dom that nobody has read.
 */
export function withoutUnusedFibers(): Plugin {
  return {
    name: 'clinic-context:without-unused-fibers',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('react-dom-client.production.js')) return null;
      if (!code.includes(`exports.version = "${VERSION}"`) || code.split(MAKING).length !== 2) {
        throw new Error(
          `This react-dom is not the known ${VERSION}. See whether the numbers in ` +
            'scripts/build/without-unused-fibers.ts still stand for the same kinds of fiber.',
        );
      }
      const guard = `if (${JSON.stringify(UNUSED)}.includes(tag)) throw Error("Left out of React: " + tag);`;
      const cut = answerTests(code, this.parse(code));
      return { code: cut.replace(MAKING, `${guard} ${MAKING}`), map: null };
    },
  };
}

/** Answers each `13 === fiber.tag` for good, and lets no `switch (fiber.tag)` choose such a case. */
export function answerTests(code: string, program: ESTree.Program): string {
  const edits: { start: number; end: number; text: string }[] = [];
  new Visitor({
    BinaryExpression({ left, operator, right, start, end }) {
      if (!isUnused(left) || !isTag(right)) return;
      if (operator === '===') edits.push({ start, end, text: 'false' });
      if (operator === '!==') edits.push({ start, end, text: 'true' });
    },
    SwitchStatement({ discriminant, cases }) {
      if (!isTag(discriminant)) return;
      for (const [index, { test, consequent, start, end }] of cases.entries()) {
        if (!isUnused(test)) continue;
        // Without its label, a case stands behind the jump that ends the one above, where nothing
        // gets; or it belongs to the one above, which has no jump. The first has none above it.
        const text = index === 0 ? 'case undefined: break;' : '';
        edits.push({ start, end: consequent[0]?.start ?? end, text });
      }
    },
  }).visit(program);
  // From the end, so that each place is still where it was.
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code);
}

function isUnused(node: ESTree.Expression | ESTree.PrivateIdentifier | null): boolean {
  return node?.type === 'Literal' && UNUSED.includes(node.value);
}

/** Whether this reads a fiber's kind: `fiber.tag`, or a variable that holds it. */
function isTag(node: ESTree.Expression): boolean {
  const name = node.type === 'MemberExpression' ? node.property : node;
  return name.type === 'Identifier' && name.name === 'tag';
}
