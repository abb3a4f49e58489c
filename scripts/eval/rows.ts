/**
 * The rows of the list of terms (terms.md, beside the article), written out by hand as regular
 * expressions: slow, obvious, and no kin of the content and the matcher that they judge.
 */
export interface Row {
  /** The term's id in the content. */
  readonly term: string;
  /** Ways to write it that the list names: each must be found. */
  readonly must: readonly (string | Form)[];
  /** Further ways to write the same thing: right where they are found, no miss where they are not. */
  readonly may?: readonly (string | Form)[];
}

export interface Form {
  /** A regular expression in which `_` stands for what parts two words. */
  readonly form: string;
  /** Counts only with these capitals. */
  readonly cased?: true;
  readonly needs?: Need;
  /** It is something else where the text before it ends like this … */
  readonly notAfter?: RegExp;
  /** … or the text behind it begins like this. */
  readonly notBefore?: RegExp;
}

export type Need = 'hair' | 'medicine';

/** What a text has to hold to speak of hair loss, or of medicine. */
export const SPEAKS_OF: Readonly<Record<Need, RegExp>> = {
  hair: /alopeci|\bbald(ness|ing)\b|\b(going|went) bald\b|\bbald (patch|spot)|\bhair[- ]?(loss|line|thinning|shedding|transplant|restoration|follicle|regrowth|growth)|\b(thinning|receding|losing|loss of|lose|lost|regrow|grow)( \w+)? hair\b|minoxidil|finasteride|propecia|trichologist/i,
  medicine:
    /\bpatients?\b|\bdiseases?\b|\bsymptoms?\b|\bsyndrome|\bdiagnos|\bdisorders?\b|\bimmun|\binflamm|\btherap|\binhibitors?\b|\bplacebo\b|\bclinical\b|\bkinase|\bdermat|\brheumat|\bmedicines?\b|\bmedications?\b|\bchemotherap|\bgenes?\b|\bcancer|\btumou?rs?\b|\bdrugs?\b|\btreat(ed|ment)|\bcorticosteroid|\bprednis|\balopecia/i,
};

const CREAMS =
  '(?:creams?|ointments?|tablets?|injections?|medicines?|medications?|drugs?|treatments?|therapy|therapies)';
const SCALE = '(?:scale|classification|system|chart|score|grading|grade|pattern)s?';
const STAGE = '(?:(?:type|stage|class|grade|level)_)?';

/** Hormones, plants' steroids and doping: none is the medicine that the clinic speaks of. */
const OTHER_STEROID_BEFORE =
  /\b(anabolic(-androgenic| androgenic)?|androgenic|sex|gonadal|ovarian|testicular|adrenal|endogenous|estrogenic|oestrogenic|progestational|circulating|plasma|progesterone-like|neuroactive|plant|marine|illegal|illicit|performance[- ]enhancing|enhancing|non)[- ]$/i;
const OTHER_STEROID_AFTER =
  /^ (hormones?|synthesis|biosynthesis|metabolism|metabolites?|production|(hormone )?receptors?|nucleus|sulfatase|sulphatase|hydroxylase|abuse|abusers?|5|5-?alpha|5α|11|17|21|acute|dehydrogenase|reductase|biochemistry|structure|era|scandals?|cheats?)\b/i;
/** "A cold on steroids": a thing, not a person, that is on them. */
const IDIOM =
  /(?<!\b(patients?|persons?|people|child|children|men|women|man|woman|adults?|infants?|those|who|he|she|they|you|i|we|him|her|them|me|us|is|are|was|were|am|be|been|being|i'm|he's|she's|you're|they're|we're|started?|starting|put|placed|kept|stay|stayed|maintained|already|currently|still|while|when|not|now|only|effects?|information|dependent|dependency|dependence|reliance|advice|months|years|weeks|days|research|questions|depend|depending|rely|based|go|going|went|been|remain|remained|begun|stable|chronic(ally)?|recently|studies|trial|or|and) )\bon $/i;

const KINGS =
  /\b(king|prince|duke|archduke|emperor|kaiser|könig|landgrave|elector|grand duke|count)s? $/i;
const OF_SOMEWHERE = /^,? (of|von|the|der|king)\b/i;
const POSTCODE_BEFORE = /\b(london|street|st|road|rd|avenue|ave),? $/i;
/** Another AA than the disease. */
const OTHER_AA_BEFORE =
  /(\b(size|african-american|african americans?|alcoholics anonymous|amino acids?|arachidonic acid|ascorbic acid|allergic asthma(tics)?|andro\w+ alopecia|aplastic an(a)?emia|abiraterone acetate|american airlines|amyloid(osis)?|anabolic-androgenic|genotype|wcag|level|double-?)[ (]+|\/)$|\b(?!(?:Severe|Mild|Chronic|Active|The|In|Of|For|With) )[A-Z][a-z]+,? $/;
const OTHER_AA_AFTER =
  /^[ -]?(batter|alkaline|cells?\b|meetings?\b|members?\b|sponsors?\b|groups?\b|guns?\b|flight|genotype|allele|carriers?\b|homozyg|rated\b|rating|rechargeable|sized?\b|pet\b|amyloid|veteran|women\b|men\b|race\b|population|\/)/i;

export const ROWS: readonly Row[] = [
  {
    term: 'jak-inhibitor',
    must: [
      'JAK_inhibitors?',
      'janus_kinase_inhibitors?',
      String.raw`janus_kinase_\(JAK\)_inhibitors?`,
      { form: 'JAKi', cased: true },
    ],
    may: [
      { form: 'JAKis|JAKI|JAKIs', cased: true },
      String.raw`JAK_\(janus_kinase\)_inhibitors?`,
      String.raw`JAK_?[123](?:/(?:JAK)?_?[123])*_inhibitors?`,
      String.raw`janus_kinase_?[123]_inhibitors?`,
      'JAK_kinase_inhibitors?',
      'janus_associated_kinase_inhibitors?',
      'JAK_(?:inhibitor|inhibiting)_(?:medicine|medication|drug)s?',
      'JAK_blockers?',
    ],
  },
  {
    term: 'jak',
    must: [
      'janus_kinases?',
      { form: 'JAK[123]', cased: true },
      { form: 'jak[123]', needs: 'medicine' },
      { form: 'JAK', cased: true, needs: 'medicine' },
    ],
    may: [
      { form: 'JAKs|JAK_[123]', cased: true, needs: 'medicine' },
      'janus_kinase_[123]',
      'janus_associated_kinases?',
    ],
  },
  {
    term: 'alopecia-areata',
    must: [
      'alopecia_areata',
      {
        form: 'AA',
        cased: true,
        needs: 'hair',
        notAfter: OTHER_AA_BEFORE,
        notBefore: OTHER_AA_AFTER,
      },
    ],
    may: ['areata_alopecia'],
  },
  {
    term: 'alopecia-totalis',
    must: ['alopecia_totalis'],
    may: ['alopecia_areata_totalis', 'totalis_alopecia'],
  },
  {
    term: 'alopecia-universalis',
    must: ['alopecia_universalis'],
    may: ['alopecia_areata_universalis', 'universalis_alopecia'],
  },
  {
    term: 'autoimmune-alopecia',
    must: ['auto-?immune_alopecias?', 'auto-?immune_hair_loss'],
    may: ['auto-?immune_hairloss', 'auto-?immune_related_hair_loss'],
  },
  {
    term: 'hormone-related-hair-loss',
    must: [
      'androgenetic_alopecias?',
      '(?:(?:fe)?male_)?pattern_hair_loss',
      'hormone_related_hair_loss',
    ],
    may: [
      '(?:(?:fe)?male_)?pattern_(?:hairloss|baldness|alopecia)',
      'androgenic_alopecias?',
      'androgen_dependent_alopecia',
      '(?:hormonal|androgenetic|androgenic)_hair_loss',
      { form: 'AGA|MPHL|FPHL|MPB', cased: true, needs: 'hair' },
    ],
  },
  { term: 'tofacitinib', must: ['tofacitinib', 'Xeljanz'] },
  { term: 'ruxolitinib', must: ['ruxolitinib', 'Jakafi', 'Jakavi', 'Opzelura'] },
  { term: 'finasteride', must: ['finasteride', 'Propecia', 'Proscar'] },
  {
    term: 'minoxidil',
    must: [
      'minoxidil',
      {
        form: 'Rogaine|Regaine',
        cased: true,
        notAfter:
          /\b(hours?|metro|foot|mountain|bike|cycle|night|world|international|street)[- ]$/i,
        notBefore:
          /^ (championships?|courses?|events?|maps?|series|teams?|association|club|competition)\b/i,
      },
      { form: 'rogaine|regaine', needs: 'hair' },
    ],
  },
  {
    term: 'steroids',
    must: [
      'cortico-?steroids?',
      {
        form: 'steroids?',
        needs: 'medicine',
        notAfter: new RegExp(`${OTHER_STEROID_BEFORE.source}|${IDIOM.source}`, 'i'),
        notBefore: OTHER_STEROID_AFTER,
      },
    ],
    may: [
      'glucocorticosteroids?',
      {
        form: `steroid_${CREAMS}`,
        notAfter: OTHER_STEROID_BEFORE,
        notBefore: OTHER_STEROID_AFTER,
      },
    ],
  },
  { term: 'psoriasis', must: ['psoriasis'] },
  { term: 'vitiligo', must: ['vitiligo'] },
  {
    term: 'systemic-lupus-erythematosus',
    must: [
      'systemic_lupus_erythematosus',
      { form: 'SLE', cased: true, needs: 'medicine', notAfter: /\b(suse|enterprise \() ?$/i },
      {
        form: 'lupus',
        needs: 'medicine',
        notAfter: /\b(canis|familiaris) $/i,
        notBefore: /^[ -](vulgaris|pernio|in fabula|est\b|constellation)/i,
      },
    ],
    may: ['systemic_lupus(?:_erythematosis)?', 'lupus_erythematosus'],
  },
  {
    term: 'autoimmune-thyroid-disease',
    must: [
      'auto-?immune_thyroid_diseases?',
      {
        form: "Hashimoto'?s",
        cased: true,
        needs: 'medicine',
        notBefore:
          /^ (encephal|cabinet|government|colleagues|group|lab|method|paper|research|study|team|work|book|film)/i,
      },
      {
        form: 'Hashimoto',
        cased: true,
        needs: 'medicine',
        notAfter: /\b(dr|mr|mrs|ms|prof|professor|minister|pm|president|[A-Z][a-z]+|[A-Z])\.? $/,
        notBefore: /^'s|^,? (encephal|et al|and|[A-Z]{1,2}\b|[A-Z][a-z]+ [A-Z]|\(?\d{4})|^ - [A-Z]/,
      },
      "Hashimoto(?:'?s)?_diseases?",
      "Grave(?:s'|'s|s|s's)_diseases?",
    ],
    may: [
      "Hashimoto(?:'?s)?_(?:autoimmune_)?(?:thyroiditis|hypothyroidism|thyroid_disease)",
      "Grave(?:s'|'s|s)_hyperthyroidism|Graves_Basedow_disease",
      'auto-?immune_thyroid(?:itis|_disorders?|_conditions?)',
      { form: 'AITDs?', cased: true, needs: 'medicine' },
    ],
  },
  { term: 'immune-system', must: ['immune_systems?'] },
  { term: 'hair-follicle', must: ['hair_follicles?'] },
  {
    term: 'anagen',
    must: ['anagen', 'anagen_phases?'],
    may: ['anagen_(?:growth_phase|stage)s?'],
  },
  {
    term: 'hair-transplant-surgeon',
    must: ['hair_transplant_surgeons?'],
    may: ['hair_(?:transplantation|restoration)_surgeons?'],
  },
  {
    term: 'hair-loss-specialist',
    must: ['hair_loss_specialists?'],
    may: ['hairloss_specialists?', 'hair_loss_experts?', 'alopecia_specialists?'],
  },
  {
    term: 'norwood-scale',
    must: [
      { form: 'Norwood_scale', needs: 'hair' },
      { form: 'Norwood_Hamilton(?:_scale)?', needs: 'hair' },
      { form: String.raw`Norwood_(?:[2-7](?:\.5)?|II|III|IV|V|VI|VII)`, needs: 'hair' },
      {
        form: String.raw`NW[2-7](?:\.5)?`,
        needs: 'hair',
        notAfter: POSTCODE_BEFORE,
        notBefore: /^ \d[A-Z]{2}\b/,
      },
    ],
    may: [
      { form: `Norwood(?:'s)?_${SCALE}`, needs: 'hair' },
      { form: `(?:Hamilton[/ -]Norwood|Norwood[/ -]Hamilton)(?:_${SCALE})?`, needs: 'hair' },
      { form: `Norwood_${STAGE}(?:[2-7]|II|III|IV|V|VI|VII)(?:_?[av]|_vertex)?`, needs: 'hair' },
      { form: 'NW_?[2-7][av]?', needs: 'hair', notAfter: POSTCODE_BEFORE },
    ],
  },
  {
    term: 'ludwig-scale',
    must: [
      { form: 'Ludwig_scale', needs: 'hair' },
      { form: 'Ludwig_(?:I_[1-4]|II_[12])', needs: 'hair' },
      { form: 'Ludwig_I{1,3}', needs: 'hair', notAfter: KINGS, notBefore: OF_SOMEWHERE },
    ],
    may: [
      { form: `Ludwig(?:'s)?_${SCALE}`, needs: 'hair' },
      { form: `Ludwig_${STAGE}(?:[123]|I{1,3})`, needs: 'hair' },
    ],
  },
];
