import { i18n } from '#i18n';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { type FileLinks, linksOfFile, READABLE } from '../../../lib/links/read-file.ts';
import { pastedText } from '../../../lib/links/read-pasted.ts';
import { writeAddress } from '../../../lib/links/write-address.ts';

interface Props {
  readonly text: string;
  readonly onChange: (change: (before: string) => string) => void;
}

const PROBLEMS = {
  kind: 'links.text.wrongKind',
  large: 'links.text.tooLarge',
  broken: 'links.text.broken',
} as const satisfies Record<NonNullable<FileLinks['problem']>, string>;

/** Where text, links and files are put in. All of it becomes text there, to be looked over. */
export function LinkText({ text, onChange }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');

  const add = (more: string) => {
    onChange((before) => [before.trimEnd(), more].filter((part) => part !== '').join('\n'));
  };
  const addFiles = async (files: readonly File[]) => {
    const says: string[] = [];
    for (const file of files) {
      const { links, problem } = await linksOfFile(file);
      if (links) {
        add(links.map(({ address }) => writeAddress(address)).join('\n'));
        says.push(`${file.name}: ${i18n.t('links.text.fromFile', links.length)}`);
      } else says.push(i18n.t(PROBLEMS[problem], { file: file.name }));
    }
    setSaid(says.join(' '));
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.preventDefault();
    const { clipboardData: data, currentTarget: at } = event;
    if (data.files.length > 0) void addFiles([...data.files]);
    at.setRangeText(pastedText(data), at.selectionStart, at.selectionEnd, 'end');
    onChange(() => at.value);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) void addFiles([...event.dataTransfer.files]);
    else add(pastedText(event.dataTransfer));
  };

  return (
    <section className="links__section">
      <label className="links__label" htmlFor="links-text">
        {i18n.t('links.text.label')}
      </label>
      <textarea
        ref={field}
        className="links__text"
        id="links-text"
        rows={7}
        spellCheck={false}
        aria-describedby="links-text-help"
        value={text}
        onChange={(event) => {
          const { value } = event.target;
          onChange(() => value);
        }}
        onPaste={paste}
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={drop}
      />
      <p className="links__fine" id="links-text-help">
        {i18n.t('links.text.help', { kinds: READABLE.join(' ') })}
      </p>
      <div className="links__buttons">
        <button className="button" type="button" onClick={() => picker.current?.click()}>
          {i18n.t('links.text.choose')}
        </button>
        {text !== '' && (
          <button
            className="button"
            type="button"
            onClick={() => {
              onChange(() => '');
              setSaid('');
              // The button goes.
              field.current?.focus();
            }}
          >
            {i18n.t('links.text.empty')}
          </button>
        )}
        <input
          ref={picker}
          type="file"
          multiple
          accept={READABLE.join()}
          hidden
          onChange={(event) => {
            void addFiles([...(event.target.files ?? [])]);
            // So that the same file can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <output className="said">{said}</output>
    </section>
  );
}
