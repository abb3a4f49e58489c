import { describe, expect, it } from 'vitest';
import { textSpotter } from '../../../scripts/eval/spot.ts';

const spotIn = await textSpotter('content');

/** What is spotted on a page that speaks of hair loss and of medicine, besides the sentence itself. */
function spottedNearHair(sentence: string): string[] {
  const page = `${sentence}\n\nPatients asked about hair loss.`;
  return spotIn(page).map(({ start, end }) => page.slice(start, end));
}

describe('something else than our terms, on a page that speaks of hair loss', () => {
  it.each([
    // Norwood
    'The infant had the Norwood procedure, then the Glenn.',
    'After Norwood stage I palliation the shunt was opened.',
    'Norwood stage 1 repair in hypoplastic left heart syndrome.',
    'Mortality after stage II Norwood palliation fell.',
    'Analog Devices, Norwood, MA 02062',
    'Take the train to South Norwood, London SE25.',
    'He was born in Norwood, 3 miles from the coast.',
    'Our clinic is at 12 High Street, London NW3 5AB.',
    'Visit us: 4 Finchley Road, NW3 6LL.',
    'Clinic rooms in London, NW6.',
    'Hampstead NW3',
    'Edward Norwood said so.',
    'NW3  2QG, NW3\u00A02QG, NW3\n  2QG, nw3 2qg, NW32QG',
    'Our rooms: Belsize Park (NW3), Swiss Cottage, NW3, NW5, London and Kentish Town NW5',
    'It is in the NW3 area, on Finchley Road NW3; the postcode NW6',
    '1234 NW 5th Avenue, 100 NW 7th Street, 5 NW 3 Terrace, 9 NW 2 Blvd',
    'NW 5 knots, NW 4 miles off the coast',
    'Norwood 2 miles, Norwood 5 km, Norwood 4 bedroom house, Norwood IV Hospital',
    'Upper Norwood 3, West Norwood 2 and South Norwood 5 are near Norwood Road.',
    'Mr Norwood III, Dr. Norwood II and Prof. Norwood V',
    'Norwood Junction, Norwood MA, the Norwoods of Norwood',
    // Ludwig
    'King Ludwig II built Neuschwanstein.',
    'Ludwig II of Bavaria, Ludwig III of Bavaria and Ludwig I, King of Bavaria, ruled there.',
    'König Ludwig II. von Bayern',
    'Ludwig I. was crowned in 1825.',
    'Ludwig van Beethoven wrote it.',
    "Ludwig's angina is an infection of the mouth.",
    'the Ludwig Boltzmann Institute',
    // AA
    'It needs two AA batteries.',
    'A pack of 4 AA alkaline cells',
    'AA, AAA and C batteries',
    'The remote takes AA or AAA cells.',
    'She goes to AA meetings and has an AA sponsor.',
    'He found help in Alcoholics Anonymous (AA).',
    'I have been sober in AA since May.',
    'American Airlines (AA) flight AA 12 was late.',
    'Call the AA for breakdown cover.',
    'Vuong T, Forastiere AA, Adams G, Sakr WA. Chemotherapy.',
    'Smith AA et al. showed it.',
    'African American (AA) women took part.',
    'The AA genotype was frequent; AA carriers and AA homozygotes were fewer.',
    'amino acid (AA) metabolism and arachidonic acid (AA)',
    'It meets WCAG AA, and its text has AA contrast.',
    'AA amyloidosis and aplastic anaemia (AA)',
    'The bond is rated AA by the agency; an AA rating.',
    'a bra of size AA, an AA bra, an AA cup',
    '4 x AA, 2xAA, AA/AAA',
    'AA missiles and AA fire; the AA lounge; an AA bond; an AA degree; AA membership',
    'Associate of Arts (AA), Automobile Association AA',
    'AAs, AAA and SAA',
    // AGA, MPB
    'American Gastroenterological Association (AGA), the AGA guideline; an AGA cooker',
    'appropriate for gestational age (AGA); AGA infants and AGA newborns',
    'Mountain Pine Beetle (MPB), Mississippi Public Broadcasting (MPB), Música popular brasileira (MPB)',
    'muscle protein breakdown (MPB)',
    // JAK
    'Jak się masz? Jak to zrobić?',
    'Jak and Daxter is a game. Jakob and Jakub are names.',
    'JAK LECZYĆ ŁYSIENIE? JAK TO DZIAŁA? JAK SIĘ GO STOSUJE?',
    // steroids
    'He was banned for anabolic steroids.',
    'Androgenic steroids and sex steroids differ.',
    'Steroid hormones such as oestrogen are made in the ovary.',
    'The steroid receptor binds; steroid synthesis stops.',
    'It is a cold on steroids.',
    'Think of it as Lego on steroids!',
    'This is capitalism on steroids.',
    'Plant steroids and neuroactive steroids',
    'non-steroidal and nonsteroidal drugs',
    'the steroid era of baseball and its steroid scandal',
    'After my second steroid cycle I stopped; my steroid stack was large, and steroid doping is banned.',
    // lupus, SLE
    'Homo homini lupus est.',
    'The wolf, Canis lupus, came back.',
    'Lupus in fabula!',
    'the constellation Lupus',
    'lupus vulgaris is tuberculosis of the skin',
    'SUSE Linux Enterprise (SLE) 15',
    // thyroid
    'Prime Minister Hashimoto resigned.',
    'Ryutaro Hashimoto was in office.',
    'Hashimoto K, Ito T, Suzuki Y. Thyroid.',
    'Hashimoto et al. found antibodies.',
    "Hashimoto's encephalopathy is rare.",
    'Dr Hashimoto of the thyroid unit',
    'The war graves commission looks after graves.',
    'Robert Graves wrote of disease.',
    'Mr Graves had a disease.',
    // Rogaine
    'A 24-hour rogaine is run with a map: rogaines and rogaining.',
    'The World Rogaine Championships',
    // near words
    'a totally universal area of Anlagen',
    'Panagen, antialopecia and JAKarta',
    'baricitinib, ritlecitinib and dutasteride',
    'Propel, prose, prescan, cooperate',
    'finalised, finest, tofu, fantastic, minimal, alopeica, DHT as distributed hash table',
    "TYK2, Crohn’s disease, Crohn's",
    // addresses, handles and code (see address.test.ts)
    'https://shop.example/nw3/jak-inhibitors/alopecia-areata?drug=tofacitinib#finasteride',
    'ask@minoxidil.example, @finasteride, @AA, jak2_gene and tofacitinib.pdf',
    // letters that are drawings of letters
    'ⓜⓘⓝⓞⓧⓘⓓⓘⓛ',
  ])('%s', (sentence) => {
    expect(spottedNearHair(sentence)).toEqual([]);
  });
});

describe('our terms, though their words can mean something else', () => {
  it.each([
    ['I am a Norwood 3, perhaps NW3 vertex.', 'Norwood 3', 'NW3'],
    [
      'Norwood III, Norwood stage IV and Norwood-Hamilton type',
      'Norwood III',
      'Norwood stage IV',
      'Norwood-Hamilton',
    ],
    [
      'the Ludwig scale; Ludwig II-1, Ludwig i 4 and Ludwig III',
      'Ludwig scale',
      'Ludwig II-1',
      'Ludwig i 4',
      'Ludwig III',
    ],
    [
      'Alopecia areata (AA) comes early; AA patients and people with AA.',
      'Alopecia areata',
      'AA',
      'AA',
      'AA',
    ],
    ['Severe AA, unlike mild AA, lasts.', 'AA', 'AA'],
    ['Patients on steroids, or who were on steroids', 'steroids', 'steroids'],
    ['He went on steroids. I have been on steroids for years.', 'steroids', 'steroids'],
    ['oral steroids and a steroid injection', 'steroids', 'steroid'],
    ['discoid lupus, neonatal lupus, drug-induced lupus', 'lupus', 'lupus', 'lupus'],
    ['She has SLE and Hashimoto’s.', 'SLE', 'Hashimoto’s'],
    ['polymyositis, Hashimoto, thyroid cancer', 'Hashimoto'],
    ['Graves’ disease and Graves disease', 'Graves’ disease', 'Graves disease'],
    [
      'Janus kinase inhibitors (JAKi) block JAK and JAK2.',
      'Janus kinase inhibitors',
      'JAKi',
      'JAK',
      'JAK2',
    ],
    [
      'JAK-1 inhibitors, a JAK 1/2 inhibitor and other jakinibs',
      'JAK-1 inhibitors',
      'JAK 1/2 inhibitor',
      'jakinibs',
    ],
    ['alopecia androgenetica', 'alopecia androgenetica'],
    ['rogaine, ROGAINE and Regaine foam', 'rogaine', 'ROGAINE', 'Regaine'],
    ['#finasteride #JAKi #NW3', 'finasteride', 'JAKi', 'NW3'],
    [
      'Norwood III–V, Norwood 3/4, Norwood 3 vertex and Norwood-3',
      'Norwood III',
      'Norwood 3',
      'Norwood 3 vertex',
      'Norwood-3',
    ],
    ['Norwood 2.5, NW2.5; Norwood stages III to V', 'Norwood 2.5', 'NW2.5', 'Norwood stages'],
    ['Norwood–Hamilton 3a, Hamilton‑Norwood scale', 'Norwood–Hamilton', 'Hamilton‑Norwood scale'],
    ['NW3, NW 3 and nw4; a Norwood 3 in London', 'NW3', 'NW 3', 'nw4', 'Norwood 3'],
    ['In 32 AA patients, AA’s course', 'AA', 'AA'],
    ['HOW JAK WORKS. JAK TOO. A JAK to block', 'JAK', 'JAK', 'JAK'],
    [
      'anti-JAK, pan-JAK inhibitors, JAK1/JAK3 inhibitor',
      'JAK',
      'JAK inhibitors',
      'JAK1/JAK3 inhibitor',
    ],
    [
      "finasteride’s, Finasteride's and ALOPECIA AREATA",
      'finasteride',
      'Finasteride',
      'ALOPECIA AREATA',
    ],
    [
      'ﬁnasteride, ＪＡＫ and al\u00ADope\u200Dcia are\u200Cata',
      'ﬁnasteride',
      'ＪＡＫ',
      'al\u00ADope\u200Dcia are\u200Cata',
    ],
    ['finestride, alopeica areata and minoxodil', 'finestride', 'alopeica areata', 'minoxodil'],
    // other languages
    [
      'Hilft Finasterid, oder Minoxidil bei Alopecia areata?',
      'Finasterid',
      'Minoxidil',
      'Alopecia areata',
    ],
    ['alopécie areata, l’alopecia areata et le finastéride', 'alopecia areata', 'finastéride'],
    ['\u2067تساقط \u2066minoxidil\u2069 الشعر\u2069 و-finasteride', 'minoxidil', 'finasteride'],
  ])('%s', (sentence, ...marked) => {
    expect(spottedNearHair(sentence)).toEqual(marked);
  });
});
