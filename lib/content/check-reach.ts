import { expandForm } from './expand-form.ts';
import { termFinder } from './find-terms.ts';
import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Sources } from './read-content.ts';

/** Tells which forms no page can show: written on a page all alone, they are not found. */
export function checkReach(sources: Sources, find = termFinder(sources)): Problem[] {
  return sources.terms.flatMap((term) =>
    term.value.forms.flatMap((form, index) =>
      expandForm(typeof form === 'string' ? form : form.form)
        .filter((text) => !isWholly(text, term.value.id))
        .map((text) =>
          problemAt(term.at(['forms', index]), {
            problem: `“${text}” is not found even where it stands alone on a page`,
            remedy: 'Look at the signs it begins and ends with; a letter or digit is best.',
          }),
        ),
    ),
  );

  function isWholly(text: string, id: string): boolean {
    const [match] = find(text);
    return match?.term === id && match.start === 0 && match.end === text.length;
  }
}
