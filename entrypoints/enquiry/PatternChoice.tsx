import { i18n } from '#i18n';
import { useId } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { patternMeaning } from '../../components/pattern/meaning.ts';
import { PatternDrawing } from '../../components/pattern/PatternDrawing.tsx';
import { Section } from './Section.tsx';

interface Props {
  /** "Norwood 3"; undefined leaves it out. */
  readonly chosen: string | undefined;
  readonly onChoose: (pattern: string | undefined) => void;
}

/** The patterns of loss that the clinic asks about, to choose one or none from. */
export function PatternChoice({ chosen, onChoose }: Props) {
  const { clinic } = usePack();
  const group = useId();
  return (
    <Section title={i18n.t('enquiry.patternTitle')} help={i18n.t('enquiry.patternHelp')}>
      <label className="leave-out">
        <input
          type="radio"
          name={group}
          checked={chosen === undefined}
          onChange={() => {
            onChoose(undefined);
          }}
        />
        <span>
          {i18n.t('pattern.none')}
          <span className="pattern__meaning">{i18n.t('pattern.noneMeaning')}</span>
        </span>
      </label>
      {clinic.patternsOfLoss.map(({ scale, grades }) => (
        <fieldset className="patterns" key={scale}>
          <legend className="patterns__scale">{i18n.t('pattern.choose', { scale })}</legend>
          {grades.map((grade) => {
            const name = `${scale} ${grade}`;
            const id = `${group} ${name}`.replaceAll(' ', '-');
            return (
              <label className="pattern" key={name}>
                <PatternDrawing scale={scale} grade={grade} describedBy={`${id}-meaning`} />
                <span className="pattern__name">
                  <input
                    type="radio"
                    name={group}
                    checked={chosen === name}
                    aria-labelledby={`${id}-name`}
                    aria-describedby={`${id}-meaning`}
                    onChange={() => {
                      onChoose(name);
                    }}
                  />
                  <span id={`${id}-name`}>{name}</span>
                </span>
                <span className="pattern__meaning" id={`${id}-meaning`}>
                  {patternMeaning(name)}
                </span>
              </label>
            );
          })}
        </fieldset>
      ))}
      <p className="fine">{i18n.t('pattern.sources')}</p>
    </Section>
  );
}
