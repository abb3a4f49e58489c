import { i18n } from '#i18n';
import { useId, useRef } from 'react';
import { SiteField } from './SiteField.tsx';

interface Props {
  readonly title: string;
  /** What it means that no site is listed. */
  readonly whenEmpty: string;
  readonly sites: string[];
  readonly onChange: (sites: string[]) => void;
}

/** Sites to add to and to take from. */
export function SiteList({ title, whenEmpty, sites, onChange }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="sites">
      <SiteField
        inputRef={input}
        listed={sites}
        onAdd={(site) => {
          onChange([...sites, site]);
        }}
      />
      <h3 className="sites__label" id={id}>
        {title}
      </h3>
      {sites.length === 0 && <p className="options__note">{whenEmpty}</p>}
      {sites.length > 0 && (
        <ul className="sites__list" aria-labelledby={id}>
          {sites.map((site) => (
            <li className="sites__site" key={site}>
              <span className="sites__name">{site}</span>
              <button
                className="button"
                type="button"
                aria-label={i18n.t('options.sites.removeSite', { site })}
                onClick={() => {
                  onChange(sites.filter((other) => other !== site));
                  // The button goes, and would take the focus with it.
                  input.current?.focus();
                }}
              >
                {i18n.t('options.sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
