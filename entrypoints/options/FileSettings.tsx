import { i18n } from '#i18n';
import { useRef, useState } from 'react';
import { type Outcome, OutcomeLine } from '../../components/OutcomeLine.tsx';
import { saveAsFile } from '../../lib/helpers/save-as-file.ts';
import { readFile, writeFile } from '../../lib/settings/file.ts';
import { DEFAULTS, type Settings } from '../../lib/settings/schema.ts';
import { Section } from './Section.tsx';

const PROBLEMS = {
  'not-json': 'options.file.notJson',
  'not-ours': 'options.file.notOurs',
  newer: 'options.file.newer',
  wrong: 'options.file.wrong',
} as const;

const FILE = 'clinic-context-settings.json';

interface Props {
  readonly settings: Settings;
  /** Tells whether the browser has kept them. */
  readonly onReplace: (all: Settings) => Promise<boolean>;
}

/** All settings at once: into a file, from a file, back to how they were at first. */
export function FileSettings({ settings, onReplace }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();

  // Where they were not kept, the page says why.
  const replace = async (all: Settings, says: string) => {
    setOutcome(undefined);
    if (await onReplace(all)) setOutcome({ says, undo: () => onReplace(settings) });
  };

  const load = async (file: File) => {
    // What cannot be opened is no file of ours either.
    const read = readFile(await file.text().catch(() => ''));
    if (read.problem) {
      const about = { file: file.name, field: read.field ?? '' };
      setOutcome({ says: i18n.t(PROBLEMS[read.problem], about), hasFailed: true });
    } else await replace(read.settings, i18n.t('options.file.imported', { file: file.name }));
  };

  return (
    <Section title={i18n.t('options.file.title')}>
      <p className="options__note">{i18n.t('options.file.intro')}</p>
      <div className="options__buttons">
        <button
          className="button"
          type="button"
          onClick={() => {
            saveAsFile(FILE, writeFile(settings));
            setOutcome({ says: i18n.t('sidepanel.saved', { file: FILE }) });
          }}
        >
          {i18n.t('options.file.export')}
        </button>
        <button className="button" type="button" onClick={() => picker.current?.click()}>
          {i18n.t('options.file.import')}
        </button>
        <button
          className="button"
          type="button"
          onClick={() => {
            void replace(DEFAULTS, i18n.t('options.file.resetDone'));
          }}
        >
          {i18n.t('options.file.reset')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void load(file);
            // So that the same file, once mended, can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <OutcomeLine outcome={outcome} onChange={setOutcome} />
    </Section>
  );
}
