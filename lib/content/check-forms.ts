import { isCommonWord } from './common-words.ts';
import { expandForm, formKey } from './expand-form.ts';
import type { Place, Problem, Told } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { Source } from './read-yaml.ts';
import { isRealWord } from './real-words.ts';
import type { TermFile } from './schema.ts';

/** A way to write a term, with the place it was given at. */
interface Claim {
  readonly term: string;
  readonly form: string;
  readonly place: Place;
  /** What else the same words may carry within one term: "Rogaine", and "rogaine" near hair. */
  readonly rules: string;
}

/** Checks that every form belongs to one term, and means nothing else. */
export function checkForms({ terms, conditions }: Sources): Problem[] {
  return [
    ...doubleClaims(terms.flatMap(claimsOf)),
    ...doubleNames(terms),
    ...terms.flatMap(formsThatMeanSomethingElse),
    ...terms.flatMap(misspellingsThatAreWords),
    ...(conditions ? Object.entries(conditions.value).flatMap(repeatedCues) : []),
  ];

  function repeatedCues([name, { cues }]: [string, { cues: string[] }]): Problem[] {
    const keys = cues.map(formKey);
    return keys.flatMap((key, index) =>
      keys.indexOf(key) === index || !conditions
        ? []
        : [
            {
              ...conditions.at([name, 'cues', index]),
              problem: `“${cues[index]}” stands in this list already`,
              remedy: 'Take one of the two out.',
            },
          ],
    );
  }
}

function claimsOf(source: Source<TermFile>): Claim[] {
  const { id, forms, misspellings = [] } = source.value;
  return [
    ...forms.flatMap((form, index) => {
      const place = source.at(['forms', index]);
      const { form: written, ...rules } = typeof form === 'string' ? { form } : form;
      const spelling = 'exactCase' in rules ? written : '';
      return expandForm(written).map((one) => ({
        term: id,
        form: one,
        place,
        rules: JSON.stringify([spelling, rules]),
      }));
    }),
    ...misspellings.flatMap((misspelling, index) => {
      const place = source.at(['misspellings', index]);
      return expandForm(misspelling).map((form) => ({ term: id, form, place, rules: '' }));
    }),
  ];
}

function doubleClaims(claims: readonly Claim[]): Problem[] {
  const byKey = Map.groupBy(claims, ({ form }) => formKey(form));
  return [...byKey.values()].flatMap((same) =>
    same.flatMap((claim, index) => {
      const rival =
        same.slice(0, index).find(({ term }) => term !== claim.term) ??
        same.slice(0, index).find(({ rules }) => rules === claim.rules);
      return rival ? [{ ...claim.place, ...claimedTwice(claim, rival) }] : [];
    }),
  );
}

function claimedTwice(claim: Claim, rival: Claim): Told {
  if (rival.term === claim.term) {
    return {
      problem: `“${claim.form}” stands here already, in line ${rival.place.line}`,
      remedy: 'Take one of the two out; capitals, hyphens and “(s)” need no form of their own.',
    };
  }
  const other = `${rival.place.file}:${rival.place.line}`;
  return {
    problem: `“${claim.form}” belongs to two terms: to “${claim.term}” (${claim.place.file}:${claim.place.line}) and to “${rival.term}” (${other})`,
    remedy: 'Decide which of the two it means, and take it out of the other.',
  };
}

function doubleNames(terms: readonly Source<TermFile>[]): Problem[] {
  const byName = Map.groupBy(terms, ({ value }) => formKey(value.name));
  return [...byName.values()].flatMap(([first, ...others]) =>
    others.map((source) => ({
      ...source.at(['name']),
      problem: `${first?.file} has the name “${source.value.name}” too`,
      remedy: 'Give one of the two another name, or make them one term.',
    })),
  );
}

function formsThatMeanSomethingElse(source: Source<TermFile>): Problem[] {
  return source.value.forms.flatMap((form, index) => {
    const { form: written, needs, exactCase } = typeof form === 'string' ? { form } : form;
    // Capitals tell a name from a word only where there are capitals.
    const isGuarded = needs !== undefined || (exactCase && /\p{Lu}/u.test(written));
    const reason = isGuarded ? undefined : expandForm(written).map(doubtOf).find(Boolean);
    if (!reason) return [];
    return [
      {
        ...source.at(['forms', index]),
        problem: `“${written}” ${reason}, so it would be marked where it means something else`,
        remedy:
          'Add “needs:” with a condition, or “exactCase: true” if its capitals tell it apart.',
      },
    ];
  });
}

function doubtOf(form: string): string | undefined {
  const key = formKey(form);
  if (isCommonWord(key)) return 'is also a common word';
  if (key.replaceAll(' ', '').length <= 4) return 'is very short';
  return undefined;
}

function misspellingsThatAreWords(source: Source<TermFile>): Problem[] {
  return (source.value.misspellings ?? []).flatMap((misspelling, index) => {
    const isWord = expandForm(misspelling).some((form) => isRealWord(formKey(form)));
    if (!isWord) return [];
    return [
      {
        ...source.at(['misspellings', index]),
        problem: `“${misspelling}” is a word of its own`,
        remedy: 'Take it out: it would be marked where it is meant as it stands.',
      },
    ];
  });
}
