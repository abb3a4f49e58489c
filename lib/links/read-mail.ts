import PostalMime, { type Attachment, type RawEmail } from 'postal-mime';
import { findLinked } from './find-linked.ts';
import { findLinks, type WrittenLink } from './find-links.ts';

/** A mail in a mail in a mail: so many deep they are unpacked. */
const DEEPEST = 5;

/**
 * Finds the links in a mail, and in the mails that were forwarded in it. Its words are packed for
 * their way, and are often there twice, plain and as HTML: such a link counts once.
 *
 * @throws where it cannot be unpacked
 */
export async function linksOfMail(
  mail: RawEmail,
  deepest = DEEPEST,
): Promise<readonly WrittenLink[]> {
  // All mails within it are given as attachments, whether they are to be shown at once or not.
  const options = { forceRfc822Attachments: true };
  const { html, text, attachments } = await PostalMime.parse(mail, options);
  const inHtml = html ? findLinked(html) : [];
  const known = new Set(inHtml.map(addressOf));
  const inText = text ? findLinks(text).filter((link) => !known.has(addressOf(link))) : [];
  const links = [...inHtml, ...inText];
  if (deepest === 0) return links;
  for (const { content } of attachments.filter(isMail)) {
    links.push(...(await linksOfMail(content, deepest - 1)));
  }
  return links;
}

function isMail({ mimeType, filename }: Attachment): boolean {
  return /^message\/(rfc822|global)$/i.test(mimeType) || /\.eml$/i.test(filename ?? '');
}

function addressOf({ address }: WrittenLink): string {
  return URL.parse(address)?.href ?? address;
}
