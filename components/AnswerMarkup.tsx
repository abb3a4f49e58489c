import type { Block, Piece } from '../lib/answer/blocks.ts';

interface Props {
  readonly blocks: readonly Block[];
}

/** An answer as it goes into an email: paragraphs, quotations and links, and nothing else. */
export function AnswerMarkup({ blocks }: Props) {
  return blocks.map(({ kind, lines }, index) => {
    const Block = kind === 'quotation' ? 'blockquote' : 'p';
    return (
      // oxlint-disable-next-line react/no-array-index-key -- It is written once, and never changes.
      <Block key={index}>
        {lines.map((pieces, line) => (
          // oxlint-disable-next-line react/no-array-index-key -- As above.
          <Line key={line} pieces={pieces} isFirst={line === 0} />
        ))}
      </Block>
    );
  });
}

function Line({
  pieces,
  isFirst,
}: {
  readonly pieces: readonly Piece[];
  readonly isFirst: boolean;
}) {
  return (
    <>
      {!isFirst && <br />}
      {pieces.map(({ text, href }, index) =>
        href === undefined ? (
          text
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- As above.
          <a href={href} key={index}>
            {shortened(href)}
          </a>
        ),
      )}
    </>
  );
}

/** The way to a passage makes an address long, and tells people nothing. */
function shortened(href: string): string {
  return href.split('#:~:', 1)[0] ?? href;
}
