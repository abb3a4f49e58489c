import { i18n } from '#i18n';
import type { FoundLink } from '../../../lib/links/sort-out.ts';

interface Props {
  readonly links: readonly FoundLink[];
  readonly allowed: boolean;
  readonly onAnswer: (allowed: boolean) => void;
}

/** Asks whether links to the local network are to be opened too. Unasked, they are not. */
export function LocalQuestion({ links, allowed, onAnswer }: Props) {
  const answers = [
    { value: false, label: i18n.t('links.local.no', links.length) },
    { value: true, label: i18n.t('links.local.yes', links.length) },
  ];
  return (
    <fieldset className="links__section state">
      <legend className="links__heading">{i18n.t('links.local.title', links.length)}</legend>
      <p>{i18n.t('links.local.meaning')}</p>
      <ul className="found">
        {links.map(({ address }) => (
          <li className="found__link found__address" key={address}>
            {address}
          </li>
        ))}
      </ul>
      {answers.map(({ value, label }) => (
        <label className="links__choice" key={label}>
          <input
            type="radio"
            name="links-local"
            value={value ? 'yes' : 'no'}
            checked={allowed === value}
            onChange={() => {
              onAnswer(value);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
