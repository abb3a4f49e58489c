import { i18n } from '#i18n';
import { useState } from 'react';
import { AnswerMarkup } from '../../components/AnswerMarkup.tsx';
import { markupOf } from '../../components/markup.ts';
import { blocksOf } from '../../lib/answer/blocks.ts';
import { saveAsFile } from '../../lib/helpers/save-as-file.ts';

interface Props {
  readonly text: string;
}

/** The ways to take an answer along. */
export function AnswerTools({ text }: Props) {
  const [said, setSaid] = useState('');

  const copy = async (put: () => Promise<void>, done: string) => {
    try {
      await put();
      setSaid(done);
    } catch {
      setSaid(i18n.t('answer.notCopied'));
    }
  };
  const copyText = () => navigator.clipboard.writeText(text);
  const copyRich = () => {
    const html = markupOf(<AnswerMarkup blocks={blocksOf(text)} />);
    return navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
  };
  const file = () => {
    const name = i18n.t('answer.fileName');
    saveAsFile(name, text);
    setSaid(i18n.t('sidepanel.saved', { file: name }));
  };

  return (
    <>
      <div className="row">
        <button
          className="button button--main"
          type="button"
          onClick={() => void copy(copyRich, i18n.t('answer.copiedRich'))}
        >
          {i18n.t('answer.copyRich')}
        </button>
        <button
          className="button"
          type="button"
          onClick={() => void copy(copyText, i18n.t('answer.copiedText'))}
        >
          {i18n.t('answer.copyText')}
        </button>
        <button
          className="button"
          type="button"
          onClick={() => {
            print();
          }}
        >
          {i18n.t('answer.print')}
        </button>
        <button className="button" type="button" onClick={file}>
          {i18n.t('answer.file')}
        </button>
      </div>
      <output className="said">{said}</output>
    </>
  );
}
