import type { Token } from './tokens.ts';
import { isFiniteVerb } from './verbs.ts';

/** What a word or phrase does to what is said with it. */
export type CueKind =
  /** It is denied: not, never, no. */
  | 'denies'
  /** It is said with care: may, perhaps, some people. */
  | 'hedges'
  /** Others say so: claims, supposedly. */
  | 'reports'
  /** It is called wrong: a myth, debunked. */
  | 'refutes'
  /** Somebody would like it so: hopefully, wish. */
  | 'wishes'
  /** Somebody wants to find out: to evaluate, investigated. */
  | 'asks'
  /** It is said of so many people, not of all: two patients, everyone. */
  | 'counts'
  /** It looks like one of the others and is none: not only, no doubt. */
  | 'nothing';

/** Words that turn or weaken what is said, and where they stand. */
export interface Cue {
  readonly kind: Exclude<CueKind, 'nothing'>;
  readonly from: number;
  readonly to: number;
}

const PHRASES = {
  denies: `
    not, no, never, nor, cannot, none, nothing, nobody, without, hardly, scarcely, barely,
    rarely, seldom, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, wouldnt, couldnt,
    cant, shouldnt, havent, hasnt, hadnt, aint, nowhere, unable, unlikely, fail to, fails to,
    failed to, failing to, failure to, lack of, lacks, lacking, no longer, not yet, has yet
    to, have yet to, absence of, no one, far from, anything but, not at all, by no means, in
    no way, no evidence, no proof, little evidence, incapable of, free of, free from, instead
    of, rather than, neither, should never, should not, must never, must not, should be
    avoided, dosent, dosnt, doesent, doesn t, didnot, donot, doesnot, never ever, nobody's, no hair loss, zero, nought, was refused, were refused, been refused, refused to
    approve, refused to license, turned down, rejected, declined to approve,
    denied a licence, denied a license, denied approval`,
  nothing: `
    not only, not just, not merely, not simply, not solely, no doubt, no wonder, without
    doubt, without a doubt, without question, no question, not surprising, not surprisingly,
    not to mention, no matter, nothing but, nothing short of, no less than, no fewer than, not
    least, why not, if not, or not, no secret, no fewer, cannot be overstated, can't wait,
    cant wait, no sooner, i may have, no more than, nothing to lose, not to worry, don't
    worry, not a secret, without delay, no single, not uncommon, not uncommonly, not unusual,
    not infrequently, don't forget, dont forget, no one disputes, nobody disputes, no one
    doubts, nobody doubts, no one denies, nobody denies, cannot deny, can't deny, can not
    deny, not in doubt, beyond doubt, not in dispute, not disputed, no one would deny, not for
    nothing, no exaggeration, cannot stress, no stranger, not a day, appears as, appear as,
    appears in, appear in, appears on, appear on, appears at, appear at, appears anywhere, no
    other, marketed as, appears to be, no hair, no hairs, doesn't
    only, don't only, does not only, do not only, isn't only, aren't only, doesn't just, don't
    just, does not just, do not just, isn't just, aren't just, no body hair, no eyelashes, no lashes,
    no eyebrows, no brows, no beard, not a hair, not a single hair, not one hair, without hair,
    without any hair, without a hair, without a single hair, despite the hype, despite all the
    hype, for all the hype, whatever the hype, all the hype, despite what you read, despite
    what they say, despite claims, despite the claims, not a trace, no trace, contrary to popular belief, contrary to common belief, contrary to
    what many believe, contrary to what people think, contrary to what many think, than anyone
    else, than anybody else, absence of hair, complete absence of hair, total absence of hair,
    absence of all hair, absence of any hair, lack of hair, absence of body hair, absence of scalp
    hair, lack of body hair`,
  hedges: `
    may, might, could, perhaps, maybe, possibly, potentially, probably, likely, seem, seems,
    seemed, seemingly, suggest, suggests, suggested, suggesting, sometimes, occasionally,
    unclear, unknown, uncertain, apparently, presumably, arguably, would, should, anecdotal,
    anecdotally, theoretically, controversial, debated, speculated, speculative, possible,
    probable, plausible, imo, imho, unlikely, tentative, suspect, suspected, postulated,
    theorized, theorised, believed, conceivably, supposed, thought to, believed to, in some
    cases, i think, i believe, i guess, id say, in my opinion, i feel, not sure, not certain,
    not clear, not known, not fully, not necessarily, not always, not everyone, not all, in
    theory, remains to be, a few people, a minority, some people, at times, from time to time,
    if any, as though, have been thought, not entirely, not completely, not every, it depends, not a
    guarantee, no guarantee, not guaranteed, do not know, don't know, dont know, doesn't know,
    didn't know, i'm guessing, as far as i know, afaik, not usually, not typically, not
    generally, not often, no consensus, few studies, not much, not many, certain people,
    chances are, under certain circumstances, some patients, some cases, some men, some women,
    some of, some find, some experts, some studies, some children, in some, in a few, chance
    that, a chance, there is a chance, may be, can sometimes, open to debate, up for debate,
    in a minority, as if, no one is sure, nobody is sure, open question, jury is still out,
    yet to be proven, not yet proven, not been proven, not yet clear, in certain cases, in
    rare cases, rarely, on occasion, for some, with some, some forms, some kinds, some types,
    might well, may well, not entirely clear, likely to be, sort of, kind of works, more or
    less, at best, hit or miss, mixed results, varies, variable, appears to, appear to,
    appeared to, appears that, seems to, cannot conclude, can not conclude, not conclude,
    cannot say, can't say, cannot be said, can't be said, not saying, hard to believe, cannot tell, not enough evidence, respectively, some have,
    insufficient evidence, far from clear, too early to, too soon to, hard to say, imagine`,
  reports: `
    claim, claims, claimed, claiming, says, said, say, saying, supposedly, allegedly,
    reportedly, rumour, rumor, rumours, rumors, rumoured, touted, advertised, advertises,
    promises, promised, insists, insisted, argues, argued, alleges, alleged, purported,
    purportedly, heard, thinks, believes, told, tells, swears, swear, swore, hype, hyped,
    boasts, advert, advertisement, ads, adverts, promising, influencers, influencer,
    testimonials, assume, assumes, assumed, according to, people think, people believe, many
    think, many believe, they think, some believe, some think, so called, you may hear, i
    read, i was told, used to think, used to believe, it was thought, was once thought, were
    once thought, once believed, previously thought, long thought, often thought, commonly
    believed, widely believed, commonly thought, labelled as, labeled as, billed as, i
    thought, patients think, patients believe, i assumed, people assume, was thought, believe,
    think, held that, hold that, considers, regard, regards, some sites, some websites, list,
    lists, listed, so-called, tiktok, instagram, facebook, youtube, podcast, blog, forum says,
    according, quoted, quote, tell, advertising, headline, headlines, legend has it, word is,
    folklore, used to, advertised as, thought, hear,
    hears, hearing, wrote, writes, written, posted, posting, comment, comments, commenter,
    slogan, reckon, reckons, reckoned, pitch, salesman, sales, supposed to, would have you
    believe, convinced, blame, blames, blamed, blaming, you'll read, you will read, you may
    read, you might read, popular belief, in the belief, belief, beliefs, conventional wisdom,
    announced that, declares, declared, asserts, asserted, maintains that, maintained that,
    shouted, shouts, joked, jokes, suspicion, theories, was sure, were sure, view that, old view,
    old idea, old theory, old theories, middle ages, in the past, in the old days, centuries ago, historically,
    formerly, traditionally, website, websites, grandma, granny, grandmother, abandoned,
    outdated, put down to, seen as, saw, marketed as a, sold as a, sold as an, sold as the,
    marketed as an, repeat, repeats, repeated, repeating, keep saying, keeps saying, keep telling,
    keeps telling, presented as, so much for, the promise that, story goes, portrayed as, described as, depicted as, passed off as`,
  refutes: `
    myth, myths, misconception, misconceptions, fallacy, untrue, debunk, debunks, debunked,
    nonsense, rubbish, bogus, baloney, incorrect, incorrectly, hoax, falsehood,
    misinformation, disproved, disproven, refuted, discredited, unfounded, baseless, falsely,
    erroneous, erroneously, bs, is false, are false, false claim, false claims, false belief,
    false idea, not true, isn't true, isnt true, not the case, isn't the case, is wrong, are
    wrong, wrong to, was wrong, old wives tale, old wives' tale, no truth, is a lie, mistaken
    belief, mistaken idea, mistakenly believe, mistakenly think, mistakenly assume, mistakenly
    believed, wrongly believe, wrongly assume, wrongly think, wrongly believed, wrongly
    assumed, wrongly claim, not correct, simply false, simply wrong, fake news, do not
    believe, snake oil, don't believe, dont believe, don't fall for, plain wrong, just wrong,
    false that, wrong that, mistaken to, mistake to think, mistake to believe, not a fact,
    urban legend, beware of claims, flat out wrong, untruth, is mistaken, are mistaken,
    mistakenly claim, does not mean, doesn't mean, doesnt mean, not mean, total bull, false,
    mistaken that, no such thing as proof, let anyone, let anybody, let them tell you,
    convince you, fool you, denies, deny, denied, disputes, disputed, rejects the, refutes,
    refute, doubts, doubt that, doubt it, sceptical, skeptical, misleading, misled, misunderstanding, misunderstandings,
    lies about, lies that, lie that`,
  wishes: `
    wish, wishes, wished, hope, hopes, hoped, hoping, hopefully, wonder, wonders, wondering,
    wondered, dream, dreams, dreaming, pray, praying, hopeful, wanna, want, wants, wanted,
    would love, would like, if only, looking for, fingers crossed, can wait, looking forward,
    in search of, i'd love, i need, let us hope, let's hope, lets hope, desperate for, waiting
    for, searching for, looked for, in need of`,
  asks: `
    to evaluate, to assess, to investigate, to determine, to examine, to explore, to test, to
    find out, to establish, evaluating, to study, to compare, to understand, to verify, to
    observe, assessing, investigating, examining, exploring, comparing, to measure, aim, aims,
    aimed, objective, objectives, purpose, hypothesis, hypothesise, hypothesize, hypothesized,
    hypothesised, we propose, will be evaluated, will be assessed, under investigation, being
    studied, being tested, to be tested, question of, debate over, asked, asking, will
    evaluate, will assess, will investigate, will test, will compare, will determine, being
    investigated, being evaluated, will examine, will explore, this study will, tell me, let
    me know, any experience, has anyone, evaluation of the, we evaluated, we assessed, we
    investigated, we examined, to see if, to see whether, to know if, to know whether, to
    learn whether, anyone know, anyone tried, anyone else, like to know, want to know, has
    anybody, to prove that, was to, were to, plans to, plan to, planned, seek, seeks, seeking,
    apply for, applied for, decide on, will decide, decides, pending, awaiting, under review,
    ask for, are recruiting, is recruiting, not yet recruiting, will receive, will be treated,
    study design, we sought, sought to, we asked, research question, is being tested, are
    being tested, is being studied, are being studied, being developed, in development, in the
    pipeline, candidate, will take, will
    be given, will get, will start, will be offered, will be randomised, will be randomized,
    going to test, set to, protocol, still going on, is ongoing, are ongoing, underway,
    under way, endpoint is the, endpoint was the, outcome is the, outcome was the, outcome
    measure, design paper, study protocol`,
} satisfies Record<Exclude<CueKind, 'counts'>, string>;

/** The phrases by their first word, the longest first. */
const CUES = Map.groupBy(
  (['denies', 'nothing', 'hedges', 'reports', 'refutes', 'wishes', 'asks'] as const)
    .flatMap((kind) =>
      PHRASES[kind].split(',').map((phrase) => ({ kind, phrase: phrase.trim().split(/\s+/) })),
    )
    .toSorted((a, b) => b.phrase.length - a.phrase.length),
  ({ phrase }) => phrase[0] ?? '',
);

/** What makes a source of “according to …”. */
const RESEARCH =
  /\b(?:study|studies|trials?|results?|review|meta|analysis|data|research|evidence|phase|findings)\b/;

/**
 * Finds what turns or weakens what a sentence says.
 *
 * @param taken places of words that have a meaning of their own: “no effect” denies nothing more
 */
export function cuesIn(tokens: readonly Token[], taken: ReadonlySet<number>): Cue[] {
  const words = tokens.map(({ word }) => word);
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = cueAt(words, at);
    if (!found) continue;
    const to = at + found.length;
    const isTaken = found.kind !== 'counts' && taken.has(at) && taken.has(to - 1);
    if (!isTaken && found.kind !== 'nothing' && !isEmpty(tokens, at)) {
      cues.push({ kind: found.kind, from: at, to });
    }
    if (!isTaken) at = to - 1;
  }
  return cues;
}

function cueAt(
  words: readonly string[],
  at: number,
): { kind: CueKind; length: number } | undefined {
  const word = words[at] ?? '';
  for (const { kind, phrase } of CUES.get(word) ?? []) {
    if (phrase.every((other, index) => words[at + index] === other)) {
      return { kind, length: phrase.length };
    }
  }
  if (word.endsWith("n't")) return { kind: 'denies', length: 1 };
  return isCount(words, at) ? { kind: 'counts', length: 1 } : undefined;
}

const NUMBER =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|many|some|half|most|majority|all|every|each)$/;
const PEOPLE =
  /^(?:patients?|people|persons?|participants?|subjects?|cases?|men|women|child|children|kids?|adults?|volunteers?|respondents)$/;

/** “Two of the patients”, “not everyone”. */
function isCount(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:everyone|everybody)$/.test(word)) return true;
  return NUMBER.test(word) && words.slice(at + 1, at + 4).some((next) => PEOPLE.test(next));
}

/** “No diet and no shampoo causes it” */
function isSaidAgain(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[at - 1]?.word ?? '')) return false;
  const ahead = tokens.slice(0, at - 1).map(({ word }) => word);
  return ahead.includes('no') && !ahead.some((word, index) => isFiniteVerb(word, ahead[index - 1]));
}

/** “No, it does not”: one no is enough. So it is with neither and nor, and with “according to a study”. */
function isEmpty(tokens: readonly Token[], at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  if (word === 'no') return /[,.!:;]/.test(tokens[at + 1]?.before ?? '') || isSaidAgain(tokens, at);
  if (word === 'nor')
    return tokens.slice(0, at).some((other) => /^(?:neither|not|no)$|n't$/.test(other.word));
  if (word !== 'according') return false;
  return RESEARCH.test(
    tokens
      .slice(at, at + 9)
      .map((token) => token.word)
      .join(' '),
  );
}
