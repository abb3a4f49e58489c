import type { Pack } from '../../../lib/content/pack.ts';

interface Props {
  readonly pack: Pack;
}

/** The terms that each article explains. */
export function Index({ pack }: Props) {
  return (
    <nav className="index" aria-label="Terms by article">
      {pack.articles.map((article) => (
        <section key={article.id}>
          <h2>{article.title}</h2>
          <p>{article.publisher}</p>
          <ul>
            {pack.terms
              .filter(({ explanations }) => explanations.some((e) => e.article === article.id))
              .map(({ id, name }) => (
                <li key={id}>
                  <a className="link" href={`#${id}`}>
                    {name}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
