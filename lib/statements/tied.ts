import type { Mention } from './mentions.ts';
import type { GroupKind } from './rules.ts';
import type { Sentence } from './sentence.ts';
import { isFiniteVerb } from './verbs.ts';
import { wordsOf } from './words-of.ts';

/** Words that keep to the illness: “… is a form of hair loss that comes from stress”. */
const KEEPS_TO_IT = wordsOf(`
  a an the this that these those its their your his her our my some most many all each every any
  other one ones nobody none no reality truth fact short seen found small round bare new young old large
  teenagers teenager girls boys girl boy babies students adult among in on at for from as of by to and or with which what who is are was were be been
  being has have had do does did can will isn't aren't wasn't it it's they you we i also just only
  simply really mostly mainly purely always often usually nothing not no more less than else solely
  main true real root actual underlying so called disease disorder condition illness problem thing
  form forms type types kind kinds sort case cases example instance skin autoimmune hair hairs loss
  alopecia baldness bald patch patches patchy spot spots scalp head body follicle follicles root
  roots fall falls fell falling out lose loses lost losing thin thins drop drops shed sheds start
  starts started begin begins began onset development happen happens occur occurs develop develops
  developed come comes came appear appears arise arises people person patients patient women woman
  men man children child adults sufferers everyone everybody anyone anybody get gets getting got
  suffer suffers suffering severe sudden mild common chronic typical now then like both either
  first second two three four five six ten half several few years life ever never go goes going gone went when if but even trouble early late
  advanced final stage much more use uses used using treatment treatments therapy taking take takes course courses
  dose doses drug drugs medicine medicines medication class anything there
`);
/** The same of a treatment: “taking a course of it is harmless”. */
const OF_ITS_USE = wordsOf(`
  a an the this that these those its your their his her our my all any every each most many some in
  on at for of by to and or with there is are be being been have has who as use used using uses
  treatment treatments treated therapy taking take takes taken given course courses dose doses drug
  two three four five six ten half several few drugs medicine medicines medication medications class people person patients patient women men
  children adults anyone everyone everybody anybody someone you we they long short term years months
  it they so not never nothing nobody none no little zero run runs face faces need needs carry carries pose poses what which that pill pills tablet tablets hair loss areata alopecia about when after during
`);
/** What stands between a person and the illness: “in women who have alopecia areata”. */
const BEFORE_ILLNESS = /^(?:in|with|of|for|from|by|about|on|against|during|after)$/;
const BACK = 7;

/**
 * Whether something is said of the illness or treatment itself, and not of what comes with it: “itching in
 * alopecia areata is due to stress” is, as little as “stress leads to sleepless nights with it”.
 */
export function isTied(
  sentence: Sentence,
  named: Mention,
  saying: Mention,
  kind: GroupKind | undefined,
): boolean {
  if (kind === 'treatment') return isTreatment(sentence, named, saying);
  if (kind !== 'illness') return true;
  const isBehind = named.from > saying.from;
  const [first, second] = isBehind ? [saying, named] : [named, saying];
  const { of } = sentence.clauses;
  const own = of[saying.from];
  // “Her areata spread; the condition comes from …”: a sentence of its own says what it is said of.
  const isApart = own?.kind === 'main' && own !== of[named.from];
  const between = range(behindAside(sentence, first), second.from).filter(
    (at) => of[at] === own || (!isApart && of[at] === of[named.from]),
  );
  if (!between.every((at) => keepsToIt(sentence, at, KEEPS_TO_IT))) return false;
  // “Alopecia areata and hair loss caused by a drug”
  if (isAnothers(sentence, between, saying)) return false;
  // “Wigs give people with it their looks back”: what is given follows.
  if (isBehind) return !between.some((at) => sentence.words[at] === 'with');
  if (isApart) return true;
  return isSubject(sentence, named, KEEPS_TO_IT) && !isAdverbial(sentence, named, saying);
}

/** “JAK inhibitors are harmless”, “there is no risk with them”; not “rashes from them are harmless”. */
function isTreatment(sentence: Sentence, treatment: Mention, saying: Mention): boolean {
  const { of } = sentence.clauses;
  const own = of[saying.from];
  if (of[treatment.from] === own && treatment.from < saying.from)
    return isSubject(sentence, treatment, OF_ITS_USE);
  if (treatment.from < saying.from && of[treatment.from]?.parent !== own) return true;
  const subject = (own?.places ?? []).filter((at) => at < saying.from);
  return subject.every(
    (at) =>
      keepsToIt(sentence, at, OF_ITS_USE) || isFiniteVerb(sentence.words[at] ?? '', undefined),
  );
}

/** “She hid it because of shame”, where “people get it because of stress” tells of its cause. */
function isAdverbial(sentence: Sentence, named: Mention, saying: Mention): boolean {
  const { words, clauses } = sentence;
  if (!/^(?:because|thanks|owing|on)$/.test(words[saying.from] ?? '')) return false;
  return (clauses.of[named.from]?.places ?? [])
    .filter((at) => at < named.from)
    .some((at) => !keepsToIt(sentence, at, KEEPS_TO_IT));
}

/** Where a sentence goes on behind “…, so common among students, …”. */
function behindAside({ tokens }: Sentence, { to }: Mention): number {
  if (!tokens[to]?.before.includes(',')) return to;
  const end = tokens.findIndex(({ before }, at) => at > to && before.includes(','));
  return end === -1 ? to : end;
}

function isAnothers({ words }: Sentence, between: readonly number[], { from }: Mention): boolean {
  const [first = -1] = between;
  return (
    /^(?:and|or)$/.test(words[first] ?? '') &&
    from - first > 1 &&
    !between.some((at) => isFiniteVerb(words[at] ?? '', words[at - 1]))
  );
}

/** “Hair loss in women with it” is the illness, “weight gain in women with it” is not. */
export function isSubject(
  sentence: Sentence,
  { from }: Mention,
  light: ReadonlySet<string> = KEEPS_TO_IT,
): boolean {
  const { words, clauses, tokens } = sentence;
  const before: number[] = [];
  for (let at = from - 1; at >= 0 && clauses.of[at] === clauses.of[from]; at--) {
    if (before.length === BACK || /[,;:.!?()]/.test(tokens[at + 1]?.before ?? '')) break;
    if (/^(?:and|or|nor)$/.test(words[at] ?? '')) break;
    before.push(at);
  }
  if (!before.some((at) => BEFORE_ILLNESS.test(words[at] ?? ''))) return true;
  // “Prescribed for it and effective in it” says so of what is prescribed.
  return before.every((at) => keepsToIt(sentence, at, light) || (words[at] ?? '').endsWith('ed'));
}

function keepsToIt({ words, mentions }: Sentence, at: number, light: ReadonlySet<string>): boolean {
  const word = words[at] ?? '';
  return (
    light.has(word) ||
    word.endsWith('ly') ||
    /^\d/.test(word) ||
    mentions.some(
      ({ from, to, senses }) => at >= from && at < to && senses.some((sense) => TIES.has(sense)),
    )
  );
}

/** Groups of words that name the illness again, or what is said of it. */
const TIES = wordsOf(
  'areata areata-itself totalis universalis is patches face scalp body women men anybody non-immune hair-loss follicle any-jak steroids pattern-medicine',
);

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
