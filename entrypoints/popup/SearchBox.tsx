import { i18n } from '#i18n';
import { useEffect, useRef } from 'react';
import { SearchIcon } from '../../components/icons.tsx';

interface Props {
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** Enter: take the best result. */
  readonly onSubmit: () => void;
}

/** The search field, ready to type into as soon as the popup opens. */
export function SearchBox({ query, onChange, onSubmit }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);

  return (
    <search>
      <form
        className="search popup__bar"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <SearchIcon />
        <input
          ref={input}
          className="search__input"
          type="search"
          value={query}
          data-arrow-stop
          autoComplete="off"
          spellCheck={false}
          aria-label={i18n.t('popup.searchLabel')}
          placeholder={i18n.t('popup.searchPlaceholder')}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      </form>
    </search>
  );
}
