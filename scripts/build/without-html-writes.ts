import type { Plugin } from 'vite';

/** React's two writes for `dangerouslySetInnerHTML`, a prop this project never uses. */
const HTML_WRITE = /\(domElement\.innerHTML = key\)/g;
const EXPECTED_WRITES = 2;

/**
 * Takes the HTML-writing code out of React's production build, so that no text can reach the
 * screen as markup, and store reviewers find no `innerHTML =` that they must ask about.
 * Stops the build where it does not find exactly what it knows.
 */
export function withoutHtmlWrites(): Plugin {
  return {
    name: 'clinic-context:without-html-writes',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('react-dom-client.production.js')) return null;
      const found = code.match(HTML_WRITE)?.length ?? 0;
      if (found !== EXPECTED_WRITES) {
        throw new Error(
          `react-dom holds ${found} HTML writes where ${EXPECTED_WRITES} are known. ` +
            'Read the new version and mend scripts/build/without-html-writes.ts.',
        );
      }
      return {
        code: code.replace(
          HTML_WRITE,
          '(() => { throw new Error("HTML is never written here."); })()',
        ),
        map: null,
      };
    },
  };
}
