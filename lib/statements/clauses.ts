import { clauseOpenedBy, THAT_FOLLOWS } from './clause-words.ts';
import type { ClauseKind } from './clause-words.ts';
import { comparedIn } from './compared.ts';
import type { Token } from './tokens.ts';
import { isFiniteVerb } from './verbs.ts';

/** A part of a sentence that says one thing. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The clause it hangs on. */
  readonly parent: Clause | undefined;
  /** The places of its words, in order. A clause goes on behind another that is put into it. */
  readonly places: number[];
  /** Whether what denies its parent denies it: “no evidence that …”. */
  readonly denied: boolean;
}

/** A sentence taken apart. */
export interface Clauses {
  readonly all: readonly Clause[];
  /** The clause of each word. */
  readonly of: readonly Clause[];
  /** Whether a word stands where nothing is said of it: “better than minoxidil”. */
  readonly compared: readonly boolean[];
}

const BREAK = /[;:.!?…|•()[\]{}]|--|[—–]|\s-\s|->|→/u;
const JOINS = /^(?:and|or|nor|so|then|yet|plus|&)$/;
/** What may stand between “and” and the verb of a second predicate. */
const BEFORE_VERB =
  /^(?:not|never|also|even|often|usually|only|just|still|actually|really|always|thus|therefore|hence|ly|it|they|this|these|which|quickly|soon|then|so|easily|simply)$/;

/** Takes a sentence apart into its clauses. */
export function clausesOf(tokens: readonly Token[]): Clauses {
  return new Splitter(tokens).split();
}

class Splitter {
  readonly #tokens: readonly Token[];
  readonly #words: readonly string[];
  readonly #all: Clause[] = [];
  readonly #of: Clause[] = [];
  /** Where each clause's first verb stands. */
  readonly #verbs = new Map<Clause, number>();
  #current: Clause;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#words = tokens.map(({ word }) => word);
    this.#current = this.#open('main', undefined);
  }

  split(): Clauses {
    for (const [place, token] of this.#tokens.entries()) {
      this.#breakAt(place, token);
      this.#joinAt(place, token);
      this.#current.places.push(place);
      this.#of.push(this.#current);
      if (this.#isVerb(place) && !this.#verbs.has(this.#current)) {
        this.#verbs.set(this.#current, place);
      }
    }
    return { all: this.#all, of: this.#of, compared: comparedIn(this.#tokens) };
  }

  #open(kind: ClauseKind, parent: Clause | undefined, denied = false): Clause {
    const clause = { kind, parent, places: [], denied };
    this.#all.push(clause);
    this.#current = clause;
    return clause;
  }

  /** At a mark of punctuation. */
  #breakAt(place: number, { before }: Token): void {
    if (place === 0 || !BREAK.test(before)) {
      if (before.includes(',')) this.#commaAt(place);
      return;
    }
    for (const sign of before) {
      if (sign === '(' || sign === '[') this.#open('aside', this.#current);
      else if (sign === ')' || sign === ']') this.#leave('aside');
      else if (BREAK.test(sign)) this.#open('main', this.#current);
    }
    if (/\s-\s|--|->/.test(before)) this.#open('main', this.#current);
  }

  #commaAt(place: number): void {
    const clause = this.#current;
    const { kind, parent: above } = clause;
    const isAdded = kind !== 'main' && kind !== 'and' && kind !== 'aside' && kind !== 'relative';
    if (isAdded && above && !this.#verbs.has(above) && this.#verbs.has(clause)) {
      // “If you have it, …”: what follows is what is said.
      this.#current = above;
      return;
    }
    if (clause.kind === 'relative' && this.#verbs.has(clause) && !this.#isList(place)) {
      if (above && !this.#verbs.has(above)) {
        this.#current = above;
        return;
      }
    }
    if (JOINS.test(this.#words[place] ?? '')) return;
    this.#startIfPredicate(place, place);
  }

  /** At a word that joins clauses. */
  #joinAt(place: number, { word }: Token): void {
    const [before, after] = [this.#words[place - 1], this.#words[place + 1]];
    const opened = clauseOpenedBy(word, before, after);
    if (opened && !(opened === 'contrast' && /^(?:not|all)$/.test(before ?? ''))) {
      const denied = opened === 'that' && this.#leadsToThat(place);
      // Of “but” and its kin each begins where the sentence above it ended.
      this.#open(opened, this.#current, denied);
      return;
    }
    if (JOINS.test(word)) {
      this.#startIfPredicate(place, place + 1);
      return;
    }
    this.#leaveRelative(place);
  }

  /** “Patients who did not respond to steroids improved”: the second verb is the main clause's. */
  #leaveRelative(place: number): void {
    const clause = this.#current;
    if (clause.kind !== 'relative' && clause.kind !== 'that') return;
    const verb = this.#verbs.get(clause);
    const above = clause.parent;
    if (verb === undefined || !above || this.#verbs.has(above)) return;
    if (place - verb < 2 || !this.#isVerb(place)) return;
    if (clause.places.slice(clause.places.indexOf(verb)).every((at) => this.#isVerb(at))) return;
    if (/^(?:to|not|and|or|it|they|he|she|that|have|has|been)$/.test(this.#words[place - 1] ?? ''))
      return;
    this.#current = above;
  }

  /** Begins a clause where words up to the next break have a verb of their own. */
  #startIfPredicate(place: number, from: number): void {
    if (!this.#verbs.has(this.#current)) return;
    for (let at = from; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (at > from && token && /[,;:.!?()]|--|[—–]/u.test(token.before)) return;
      if (at > from && clauseOpenedBy(token?.word ?? '', this.#words[at - 1], this.#words[at + 1]))
        return;
      if (at > place && JOINS.test(token?.word ?? '') && at > from) return;
      if (!this.#isVerb(at)) continue;
      const between = this.#words.slice(from, at);
      const above = this.#current;
      if (between.every((word) => BEFORE_VERB.test(word) || word.endsWith('ly')) || at > from) {
        this.#open('and', above);
      }
      return;
    }
  }

  /** Whether “that …” tells what is meant by a word before it: “no evidence whatsoever that …”. */
  #leadsToThat(place: number): boolean {
    return this.#words.slice(Math.max(0, place - 3), place).some((word) => THAT_FOLLOWS.has(word));
  }

  /** Whether a comma only parts the entries of a list. */
  #isList(place: number): boolean {
    const next = this.#tokens.slice(place, place + 4);
    return next.some(
      ({ word, before }, index) => index > 0 && (before.includes(',') || JOINS.test(word)),
    );
  }

  #leave(kind: ClauseKind): void {
    let clause: Clause | undefined = this.#current;
    while (clause && clause.kind !== kind) clause = clause.parent;
    if (clause?.parent) this.#current = clause.parent;
  }

  #isVerb(place: number): boolean {
    return isFiniteVerb(this.#words[place] ?? '', this.#words[place - 1]);
  }
}
