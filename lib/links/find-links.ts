import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds';
import { withoutSigns } from './without-signs.ts';

/** A link as it stands in what somebody was sent. */
export interface WrittenLink {
  readonly text: string;
  /** Where it leads, not yet read: it may be no address at all. */
  readonly address: string;
}

/** Links that lead to no web page are found too: whoever pasted them learns why they are left out. */
const OTHER_SCHEMES = ['file:', 'tel:', 'sms:', 'data:', 'javascript:', 'about:', 'view-source:'];
const REST_OF_LINK = /^(?:[^\s<>"'`()[\]]|\([^\s()]*\))+/;
/** They end an address; the library would take some for a part of its path. */
const QUOTES = /["“”«»]/g;

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, urlAuth: true, tlds });
for (const scheme of OTHER_SCHEMES) {
  linkify.add(scheme, {
    validate: (text, start) => REST_OF_LINK.exec(text.slice(start))?.[0].length ?? 0,
  });
}

/**
 * What stands in angle brackets is an address to its last sign (RFC 3986, appendix C). Elsewhere a
 * full stop at the end is taken for the end of a sentence.
 */
const IN_BRACKETS = /<(https?:\/\/[^\s<>"“”«»]+)>/gi;

/** Finds the links in a text, plain or Markdown, in their order; names such as example.org count. */
export function findLinks(text: string): readonly WrittenLink[] {
  // Every second part is one that stands in brackets.
  return text
    .split(IN_BRACKETS)
    .flatMap((part, index) => (index % 2 === 1 ? [{ text: part, address: part }] : guess(part)));
}

function guess(text: string): readonly WrittenLink[] {
  const words = withoutSigns(text.replaceAll(QUOTES, ' '));
  return (linkify.match(words) ?? []).flatMap(({ schema, raw, url }) => {
    // An address of an e-mail is no link unless it was written as one.
    if (schema === 'mailto:' && !raw.toLowerCase().startsWith('mailto:')) return [];
    const guessed = schema === '' || schema === '//';
    return [{ text: raw, address: guessed ? url.replace(/^(http:)?\/\//, 'https://') : url }];
  });
}
