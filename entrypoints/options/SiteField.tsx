import { i18n } from '#i18n';
import { type RefObject, useId, useState } from 'react';
import { MOST_SITES } from '../../lib/settings/schema.ts';
import { parseSite } from '../../lib/settings/sites.ts';

const PROBLEMS = {
  empty: 'options.sites.empty',
  'not-web': 'options.sites.notWeb',
  'no-site': 'options.sites.noSite',
} as const;

interface Props {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly listed: readonly string[];
  readonly onAdd: (site: string) => void;
}

/** Where the name of a site is typed. What cannot be added stays there, with the reason below. */
export function SiteField({ inputRef, listed, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  const add = () => {
    const { site, problem: unreadable } = parseSite(text);
    inputRef.current?.focus();
    if (unreadable) setProblem(i18n.t(PROBLEMS[unreadable]));
    else if (listed.includes(site)) setProblem(i18n.t('options.sites.already', { site }));
    else if (listed.length >= MOST_SITES)
      setProblem(i18n.t('options.sites.tooMany', { most: String(MOST_SITES) }));
    else {
      setText('');
      onAdd(site);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="sites__label" htmlFor={id}>
        {i18n.t('options.sites.add')}
      </label>
      <div className="sites__row">
        <input
          ref={inputRef}
          className="field"
          id={id}
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem ${id}-help`}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
        />
        <button className="button" type="submit">
          {i18n.t('options.sites.addButton')}
        </button>
      </div>
      <p className="sites__problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <p className="options__note" id={`${id}-help`}>
        {i18n.t('options.sites.help')}
      </p>
    </form>
  );
}
