import * as v from 'valibot';
import { parseSite } from './sites.ts';
import { MARK_COLOURS, MARK_STYLES, TEXT_SIZES, THEMES } from './spotting.ts';

export const SITE_MODES = ['all', 'except', 'only'] as const;
export const DWELLS = [150, 300, 600, 0] as const;

/** The browser's own, or one of those in `locales/`. */
export const LANGUAGES = ['browser', 'en', 'es'] as const;

/** More would not fit into what browsers sync. */
export const MOST_SITES = 100;

const site = v.pipe(
  v.string(),
  v.check((text) => parseSite(text).site === text, 'not the name of a site'),
);
const sites = v.pipe(v.array(site), v.maxLength(MOST_SITES, `more than ${MOST_SITES} sites`));

const FIELDS = {
  /** How marks look in a page. */
  markStyle: v.picklist(MARK_STYLES),
  markColour: v.picklist(MARK_COLOURS),
  /** Mark each term only where a page has it first. */
  firstOnly: v.boolean(),
  /** How long a pointer rests until a card opens, in milliseconds; 0: never by resting. */
  dwell: v.picklist(DWELLS),
  /** Everywhere, everywhere except on some sites, or only on some. */
  siteMode: v.picklist(SITE_MODES),
  exceptSites: sites,
  onlySites: sites,
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
  /** Show the number of terms on the toolbar button. */
  badge: v.boolean(),
  /** The language of the interface; what the clinic says stays in its own. */
  language: v.picklist(LANGUAGES),
};

/** The settings, all there and all right: what a file must hold that is to be imported. */
export const settingsSchema = v.strictObject(FIELDS);

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** What holds until the reader changes it. */
export const DEFAULTS: Settings = {
  markStyle: 'dotted',
  markColour: 'teal',
  firstOnly: false,
  dwell: 150,
  siteMode: 'all',
  exceptSites: [],
  onlySites: [],
  theme: 'device',
  textSize: 'normal',
  badge: true,
  language: 'browser',
};

const mendedSites = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((found) => found.filter((entry) => v.is(site, entry)).slice(0, MOST_SITES)),
  ),
  [],
);

const mendedSettings = v.fallback(
  v.object({
    markStyle: v.fallback(FIELDS.markStyle, DEFAULTS.markStyle),
    markColour: v.fallback(FIELDS.markColour, DEFAULTS.markColour),
    firstOnly: v.fallback(FIELDS.firstOnly, DEFAULTS.firstOnly),
    dwell: v.fallback(FIELDS.dwell, DEFAULTS.dwell),
    siteMode: v.fallback(FIELDS.siteMode, DEFAULTS.siteMode),
    exceptSites: mendedSites,
    onlySites: mendedSites,
    theme: v.fallback(FIELDS.theme, DEFAULTS.theme),
    textSize: v.fallback(FIELDS.textSize, DEFAULTS.textSize),
    badge: v.fallback(FIELDS.badge, DEFAULTS.badge),
    language: v.fallback(FIELDS.language, DEFAULTS.language),
  }),
  DEFAULTS,
);

/**
 * Makes settings of whatever is kept: a field that is missing or wrong (an older version wrote
 * it, another program spoiled it) is as at first, and the others stay.
 */
export function mendSettings(kept: unknown): Settings {
  return v.parse(mendedSettings, kept);
}
