import { i18n } from '#i18n';
import { isDone, type Queue, type QueueEvent } from '../../../lib/links/queue.ts';
import { isToBeRetried } from '../../../lib/links/rows.ts';

interface Props {
  readonly queue: Queue;
  /** Whether no link is opened until pages may be read. */
  readonly waits: boolean;
  readonly onTell: (event: QueueEvent) => void;
  readonly onForget: () => void;
}

/** The buttons that steer a check: pause, go on, cancel, try again, forget. */
export function Controls({ queue, waits, onTell, onForget }: Props) {
  const done = isDone(queue);
  const failed = queue.links.flatMap((link, number) =>
    isToBeRetried({ link, number }) ? [number] : [],
  );
  return (
    <>
      {waits && (!done || failed.length > 0) && (
        <p className="links__warning" role="alert">
          {i18n.t('links.run.notAllowed')}
        </p>
      )}
      <div className="links__buttons">
        {!done && (
          <button
            className={queue.held ? 'button button--main' : 'button'}
            type="button"
            disabled={waits}
            onClick={() => {
              onTell({ type: queue.held ? 'resumed' : 'paused' });
            }}
          >
            {i18n.t(queue.held ? 'links.run.resume' : 'links.run.pause')}
          </button>
        )}
        {!done && (
          <button
            className="button"
            type="button"
            onClick={() => {
              onTell({ type: 'cancelled' });
            }}
          >
            {i18n.t('links.run.cancel')}
          </button>
        )}
        {failed.length > 0 && (
          <button
            className="button"
            type="button"
            disabled={waits}
            onClick={() => {
              onTell({ type: 'retried', links: failed });
            }}
          >
            {i18n.t('links.run.retryAll', failed.length)}
          </button>
        )}
        <button className="button" type="button" onClick={onForget}>
          {i18n.t(done ? 'links.run.another' : 'links.run.forget')}
        </button>
      </div>
    </>
  );
}
