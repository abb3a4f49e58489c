import type { Pack } from '../../lib/content/pack.ts';
import type { ReportedCheck } from '../../lib/report/reported-check.ts';
import { noFindingsOn, reportedFindings, type ReportedFinding } from '../../lib/report/rows.ts';
import type { ReportWords } from '../../lib/report/words.ts';
import { WebLink } from './WebLink.tsx';

interface Props {
  readonly check: ReportedCheck;
  readonly pack: Pack;
  readonly words: ReportWords;
}

/** One page of a report: where it is, what was found on it, and its terms. */
export function ReportedPage({ check, pack, words }: Props) {
  const findings = reportedFindings(check, pack);
  return (
    <article>
      <h2 lang={check.title === '' ? undefined : check.language} dir="auto">
        {check.title === '' ? check.address : check.title}
      </h2>
      <p className="soft">
        <WebLink href={check.address} />
        <br />
        {words.read(check)}
      </p>
      {check.isOutdated && (
        <p>
          <strong>{words.olderMeaning}</strong>
        </p>
      )}
      {check.partial && (
        <p>
          <strong>{words.partialMeanings[check.partial]}</strong>
        </p>
      )}
      <h3>{words.findings}</h3>
      {findings.length === 0 && <p>{noFindingsOn(check, words)}</p>}
      {findings.map((finding) => (
        <Finding
          key={`${finding.rule} ${finding.fact} ${JSON.stringify(finding.place)}`}
          finding={finding}
          language={check.language}
          articleLanguage={pack.articles.find(({ id }) => id === finding.article)?.language}
          words={words}
        />
      ))}
      <h3>{words.terms}</h3>
      {check.terms.length === 0 ? (
        <p>{words.noTerms}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.term}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {check.terms.map(({ term, name, count }) => (
              <tr key={term}>
                <th scope="row">{name}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

interface FindingProps {
  readonly finding: ReportedFinding;
  /** That of the page, and that of the article. */
  readonly language: string | undefined;
  readonly articleLanguage: string | undefined;
  readonly words: ReportWords;
}

function Finding({ finding, language, articleLanguage, words }: FindingProps) {
  const { verdict, sentence, hidden, link, factSays, fact, section, ages, why } = finding;
  return (
    <section className="finding" data-verdict={verdict}>
      <h4>{words.verdicts[verdict]}</h4>
      <dl>
        <dt>{words.sentence}</dt>
        <dd lang={language} dir="auto">
          {sentence}
        </dd>
        {hidden && <dd>{words.hidden}</dd>}
        <dt>{words.factSays}</dt>
        <dd lang={articleLanguage}>{factSays}</dd>
        <dt>{words.fact}</dt>
        <dd>{fact}</dd>
        <dt>{words.section}</dt>
        <dd lang={articleLanguage}>{section}</dd>
        {ages && <dd>{words.ages}</dd>}
        <dt>{words.why}</dt>
        <dd lang={articleLanguage}>{why}</dd>
        <dt>{words.link}</dt>
        <dd>
          <WebLink href={link} />
        </dd>
      </dl>
    </section>
  );
}
