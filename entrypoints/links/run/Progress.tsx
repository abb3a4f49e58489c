import { i18n } from '#i18n';
import type { RefObject } from 'react';
import { doneCount, isDone, type Queue } from '../../../lib/links/queue.ts';
import type { RunState } from '../../../lib/links/run.ts';
import { timeLeft } from '../../../lib/links/time-left.ts';

interface Props {
  readonly state: RunState;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Whether the check was begun before this page was opened. */
  readonly isTakenUp: boolean;
  /** Whether no link is opened until pages may be read. */
  readonly waits: boolean;
}

const MINUTE = 60_000;
/** So many times in all a screen reader is told how far it has come. */
const TIMES_TOLD = 4;

const TITLES = {
  going: 'links.run.going',
  paused: 'links.run.paused',
  interrupted: 'links.run.interrupted',
  done: 'links.run.done',
} as const;

/** How far a check has come, and how long the rest takes. */
export function Progress({ state: { run, took }, heading, isTakenUp, waits }: Props) {
  const { links, atOnce, held } = run.queue;
  const all = links.length;
  const done = doneCount(links);
  const isAllDone = isDone(run.queue);
  const left = timeLeft(took, all - done, atOnce);
  const isInterrupted = held && isTakenUp && took.length === 0;
  const title = i18n.t(TITLES[stage(run.queue, isInterrupted)]);
  const told = Math.floor(Math.floor((done * TIMES_TOLD) / all) * (all / TIMES_TOLD));
  const said = i18n.t('links.run.count', all, { done: String(isAllDone || held ? done : told) });
  return (
    <>
      <h2 className="links__heading" id="links-progress" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {!isAllDone && (
        <progress className="progress" max={all} value={done} aria-labelledby="links-progress" />
      )}
      <p className="links__count">
        {i18n.t('links.run.count', all, { done: String(done) })}
        {!isAllDone && !held && left !== undefined && (
          <span className="links__fine"> {saysLeft(left)}</span>
        )}
      </p>
      {held && !waits && (
        <p>{i18n.t(isInterrupted ? 'links.run.interruptedHelp' : 'links.run.pausedHelp')}</p>
      )}
      <output className="visually-hidden">{[title, said].join(': ')}</output>
    </>
  );
}

function stage(queue: Queue, isInterrupted: boolean): keyof typeof TITLES {
  if (isDone(queue)) return 'done';
  if (isInterrupted) return 'interrupted';
  return queue.held ? 'paused' : 'going';
}

function saysLeft(left: number): string {
  if (left < MINUTE) return i18n.t('links.run.almost');
  return i18n.t('links.run.minutes', Math.ceil(left / MINUTE));
}
