import type { ReactNode } from 'react';

interface Props {
  /** Gives the interface's words with these in them. */
  readonly around: (words: string) => string;
  readonly words: string;
  /** BCP 47 tag of the language that they are in. */
  readonly language: string | undefined;
}

/** Words of an article or a page amid the interface's own, for screen readers to say in their language. */
export function InItsLanguage({ around, words, language }: Props): ReactNode {
  const place = '\uFFFC';
  const [before, behind] = around(place).split(place);
  return (
    <>
      {before}
      <span lang={language}>{words}</span>
      {behind}
    </>
  );
}
