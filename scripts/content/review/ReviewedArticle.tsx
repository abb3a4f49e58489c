import type { ArticleReview, OldSentence } from '../../../lib/content/review.ts';
import type { ReportedHint } from './hints.ts';
import { advice, CHOICES, HINTS, standing, tally } from './words.ts';

interface Props {
  readonly review: ArticleReview;
  /** What was noted of it in the page check. */
  readonly hints: readonly ReportedHint[];
}

/** One article: how it stands, what has happened since, and the sentences to decide on. */
export function ReviewedArticle({ review, hints }: Props) {
  const { article, events, sentences } = review;
  const todo = advice(review);
  return (
    <article>
      <h2>{article.title}</h2>
      <p>
        {article.publisher}. {standing(review)}
      </p>
      {todo && (
        <p className="todo">
          <label>
            <input type="checkbox" /> {todo}
          </label>
        </p>
      )}
      <p>{tally(review)}</p>
      <h3>What has happened since</h3>
      {events.length === 0 ? (
        <p>Nothing that has been noted.</p>
      ) : (
        <ul className="events">
          {events.map(({ date, says, affects }) => (
            <li key={`${date} ${says}`}>
              <time>{date}</time> {says} <span className="soft">({affects.join(', ')})</span>
            </li>
          ))}
        </ul>
      )}
      <h3>Sentences to decide on</h3>
      {sentences.length === 0 && <p>None.</p>}
      {sentences.map((sentence) => (
        <Decision key={`${sentence.place.file}:${sentence.place.line}`} sentence={sentence} />
      ))}
      {hints.length > 0 && (
        <>
          <h3>{HINTS.title}</h3>
          <p>{HINTS.meaning}</p>
          {hints.map((hint) => (
            <HintItem key={`${hint.address} ${hint.fact} ${hint.sentence}`} hint={hint} />
          ))}
        </>
      )}
    </article>
  );
}

function HintItem({
  hint: { sentence, title, address, noted, fact, section, factSays },
}: {
  readonly hint: ReportedHint;
}) {
  return (
    <fieldset className="decision">
      <legend>{title || address}</legend>
      <blockquote>{sentence}</blockquote>
      <ul>
        <li>
          {address} <span className="soft">noted on {noted}</span>
        </li>
        <li>
          <b>{fact}</b> {factSays} <span className="soft">Section: {section}</span>
        </li>
      </ul>
      <p className="choices">
        <label>
          <input type="checkbox" /> {HINTS.done}
        </label>
      </p>
    </fieldset>
  );
}

function Decision({
  sentence: { term, place, says, facts, events },
}: {
  readonly sentence: OldSentence;
}) {
  return (
    <fieldset className="decision">
      <legend>
        {term}{' '}
        <code className="soft">
          {place.file}:{place.line}
        </code>
      </legend>
      <blockquote>{says}</blockquote>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <b>{fact.id}</b> {fact.says} <span className="soft">Section: {fact.section}</span>
          </li>
        ))}
        {events.map((event) => (
          <li className="since" key={`${event.date} ${event.says}`}>
            <b>
              Since, <time>{event.date}</time>
            </b>{' '}
            {event.says}
          </li>
        ))}
      </ul>
      <p className="choices">
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input type="checkbox" /> {choice}
          </label>
        ))}
      </p>
    </fieldset>
  );
}
