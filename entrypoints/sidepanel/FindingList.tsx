import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { byVerdict, VERDICTS } from '../../lib/check/by-verdict.ts';
import type { PageCheck, PageFinding, PagePlace, Verdict } from '../../lib/check/page-check.ts';
import { FindingItem } from './FindingItem.tsx';
import { useHints } from './useHints.ts';
import { Folded } from './Folded.tsx';

interface Props {
  readonly findings: readonly PageFinding[];
  readonly page: PageCheck;
  readonly isOutdated: boolean;
  readonly onShow: (place: PagePlace, text: string) => void;
}

/** What the page's sentences say to the clinic's facts: those that differ first, to be filtered. */
export function FindingList({ findings, page, isOutdated, onShow }: Props) {
  const id = useId();
  // Once for all: reading them goes through everything that is kept on the device.
  const hints = useHints()?.hints ?? [];
  const [only, setOnly] = useState<Verdict>();
  const shown = byVerdict(findings).filter(({ verdict }) => only === undefined || verdict === only);

  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section__title" id={id}>
        {i18n.t('sidepanel.findings')}
      </h2>
      {findings.length === 0 ? (
        <p>{i18n.t(page.partial ? 'sidepanel.noFindingsInPart' : 'sidepanel.noFindings')}</p>
      ) : (
        <>
          <p className="fine">{i18n.t('sidepanel.pointer')}</p>
          <VerdictFilter findings={findings} only={only} onChange={setOnly} />
          <Folded
            // Another choice is another list to begin with.
            key={only ?? ''}
            items={shown}
            keyOf={({ rule, fact, place }) => `${rule} ${fact} ${JSON.stringify(place)}`}
            renderItem={(finding) => (
              <FindingItem
                finding={finding}
                page={page}
                isOutdated={isOutdated}
                hints={hints}
                onShow={onShow}
              />
            )}
          />
        </>
      )}
    </section>
  );
}

interface FilterProps {
  readonly findings: readonly PageFinding[];
  readonly only: Verdict | undefined;
  readonly onChange: (only: Verdict | undefined) => void;
}

const LABELS = {
  conflicts: 'sidepanel.conflicts',
  newer: 'sidepanel.newer',
  agrees: 'sidepanel.agrees',
} as const satisfies Record<Verdict, string>;

function VerdictFilter({ findings, only, onChange }: FilterProps) {
  const name = useId();
  const count = (verdict: Verdict) => findings.filter((one) => one.verdict === verdict).length;
  return (
    <fieldset className="filter">
      <legend className="visually-hidden">{i18n.t('sidepanel.filter')}</legend>
      <label className="filter__choice">
        <input
          type="radio"
          name={name}
          checked={only === undefined}
          onChange={() => {
            onChange(undefined);
          }}
        />
        {i18n.t('sidepanel.all', [String(findings.length)])}
      </label>
      {VERDICTS.map((verdict) => (
        <label className="filter__choice" key={verdict}>
          <input
            type="radio"
            name={name}
            checked={only === verdict}
            disabled={count(verdict) === 0}
            onChange={() => {
              onChange(verdict);
            }}
          />
          {i18n.t(LABELS[verdict], [String(count(verdict))])}
        </label>
      ))}
    </fieldset>
  );
}
