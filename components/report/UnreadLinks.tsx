import type { UnreadLink } from '../../lib/report/unread-link.ts';
import type { ReportWords } from '../../lib/report/words.ts';
import { WebLink } from './WebLink.tsx';

interface Props {
  readonly unread: readonly UnreadLink[];
  readonly words: ReportWords;
}

/** The links that a report has no page of, with what became of each. */
export function UnreadLinks({ unread, words }: Props) {
  return (
    <section>
      <h2>{words.unread}</h2>
      <dl>
        {unread.map(({ address, label, meaning }) => (
          <div key={address}>
            <dt>
              <WebLink href={address} />
            </dt>
            <dd>
              <strong>{label}</strong>
              {meaning !== '' && <br />}
              {meaning}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
