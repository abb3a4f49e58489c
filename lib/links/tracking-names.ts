/**
 * Names of parameters that only tell a site where its visitor came from, beside those that
 * `tidy-url` lists. A star stands for any ending.
 */
export const TRACKING_NAMES: readonly string[] = [
  'utm_*',
  'mtm_*',
  'pk_*',
  'hsa_*',
  // Google's advertisements and statistics.
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'gad_source',
  'gad_campaignid',
  'srsltid',
  '_ga',
  '_gl',
  // Facebook, Instagram, TikTok, X, LinkedIn, Pinterest, Snapchat, Microsoft, Yandex.
  'fbclid',
  'fb_action_ids',
  'fb_action_types',
  'fb_ref',
  'fb_source',
  'igsh',
  'igshid',
  'ttclid',
  'twclid',
  'li_fat_id',
  'epik',
  'ScCid',
  'msclkid',
  'yclid',
  // Newsletters.
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'vero_*',
  '_hsenc',
  '_hsmi',
  's_cid',
  'ml_subscriber',
  'ml_subscriber_hash',
];

/** Addresses that pass a reader on to the one they carry: mail and social networks wrap links so. */
export const WRAPPERS: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  /** Where the address stands. */
  readonly names: readonly string[];
}[] = [
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, path: /^\/(ap\/.*)?$/, names: ['url'] },
  { host: /^(www\.)?google\.(com|co\.uk|es)$/, path: /^\/url$/, names: ['q', 'url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, names: ['u'] },
  { host: /^l\.(instagram|messenger)\.com$/, path: /^\/$/, names: ['u'] },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, names: ['q'] },
  { host: /^(out|safe)\.reddit\.com$/, path: /./, names: ['url'] },
];
