import type { Article, Explanation, Pack, Term } from '../../../lib/content/pack.ts';

/** A small pack of two publishers, one of them with dates and an article address of its own. */

const clinicArticle: Article = {
  id: 'jak-inhibitors',
  title: 'What Are JAK Inhibitors And How Can They Help You?',
  publisher: 'The Treatment Rooms London',
  url: 'https://www.treatmentroomslondon.com/',
  language: 'en',
  facts: {
    F04: {
      section: 'Introduction',
      ages: false,
      says: 'JAK (janus kinase) inhibitors are medicines that suppress the immune system.',
    },
    F08: {
      section: 'Alopecia areata',
      ages: false,
      says: 'In alopecia areata the loss is often in small circular patches.',
    },
    F20: {
      section: 'What is the evidence for medications so far?',
      ages: true,
      says: 'They have not been put through trials for this; the evidence is mainly from a few cases.',
    },
    F25: {
      section: 'What treatments are currently available?',
      ages: true,
      says: 'The only licensed and proven medicines for hair loss are finasteride and minoxidil.',
    },
    F26: {
      section: 'What treatments are currently available?',
      ages: false,
      says: 'Finasteride and minoxidil would not work in alopecia areata, totalis or universalis, because they do not target the immune system.',
    },
  },
};

const secondArticle: Article = {
  id: 'hair-basics',
  title: 'How Hair Grows',
  publisher: 'The Example Hair Centre',
  url: 'https://hair.example/articles/how-hair-grows',
  language: 'en',
  published: '2019-05-03',
  reviewed: '2021-06-04',
  facts: {
    H01: { section: 'Growth', ages: false, says: 'Hair grows in turns of growth and rest.' },
    H02: { section: 'Patches', ages: true, says: 'Patches of loss were seen in studies.' },
  },
};

function term(
  id: string,
  kind: Term['kind'],
  explanations: readonly Explanation[],
  rest: Partial<Term> = {},
): Term {
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return { id, name, kind, alsoCalled: [], misspellings: [], related: [], explanations, ...rest };
}

function said(article: Article, ...sentences: [says: string, ...facts: string[]][]): Explanation {
  return {
    article: article.id,
    sentences: sentences.map(([says, ...facts]) => ({ says, facts })),
  };
}

export const pack: Pack = {
  clinic: {
    name: 'The Treatment Rooms London',
    site: 'https://www.treatmentroomslondon.com/',
    telephone: '020 8706 0076',
    booking: 'https://www.treatmentroomslondon.com/',
    patternsOfLoss: [{ scale: 'Norwood', grades: ['2', '3'] }],
  },
  articles: [secondArticle, clinicArticle],
  terms: [
    term('alopecia-areata', 'condition', [
      said(clinicArticle, ['A kind of hair loss that often comes in small round patches.', 'F08']),
      said(
        secondArticle,
        ['Hair that falls out in patches.', 'H02'],
        ['Hair grows in turns.', 'H01'],
      ),
    ]),
    term('anagen', 'body', [said(secondArticle, ['The time in which a hair grows.', 'H01'])]),
    term(
      'finasteride',
      'medicine',
      [
        said(
          clinicArticle,
          ['A medicine for hair loss.', 'F25'],
          ['It is one of two that the article calls licensed and proven.', 'F25'],
          ['It would not work in alopecia areata, as it does not act on the immune system.', 'F26'],
        ),
      ],
      { alsoCalled: ['Propecia', 'Proscar'], misspellings: ['finesteride'] },
    ),
    term(
      'JAK-inhibitor',
      'medicine-group',
      [
        said(
          clinicArticle,
          ['A group of medicines that calm the immune system.', 'F04'],
          ['What is known comes mainly from a few cases, not from trials.', 'F20'],
        ),
      ],
      { alsoCalled: ['janus kinase inhibitor', 'JAKi'] },
    ),
    term(
      'minoxidil',
      'medicine',
      [
        said(
          clinicArticle,
          ['A medicine for hair loss.', 'F25'],
          ['It would not work in alopecia areata.', 'F26'],
        ),
      ],
      { alsoCalled: ['Rogaine', 'Regaine'] },
    ),
  ],
};
