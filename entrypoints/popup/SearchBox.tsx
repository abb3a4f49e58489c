import { i18n } from '#i18n';
import { type RefObject, useEffect } from 'react';
import { SearchIcon } from '../../components/icons.tsx';

interface Props {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** Enter: take the best result. */
  readonly onSubmit: () => void;
}

/** The search field, ready to type into as soon as the popup opens. */
export function SearchBox({ inputRef, query, onChange, onSubmit }: Props) {
  useEffect(() => {
    inputRef.current?.focus();
  }, [inputRef]);

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
          ref={inputRef}
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
