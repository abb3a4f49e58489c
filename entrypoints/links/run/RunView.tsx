import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isDone, type QueueEvent } from '../../../lib/links/queue.ts';
import type { UnderWay } from '../under-way.ts';
import { Controls } from './Controls.tsx';
import { KeepChoice } from './KeepChoice.tsx';
import { Progress } from './Progress.tsx';
import { Results } from './Results.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { Unwritten } from './Unwritten.tsx';

interface Props {
  readonly underWay: UnderWay;
  /** Whether the browser lets pages be read; undefined until it has said so. */
  readonly isAllowed: boolean | undefined;
  readonly onForget: () => void;
}

/** A check: how far it has come, the ways to steer it, and what came of each link. */
export function RunView({ underWay: { run, isTakenUp }, isAllowed, onForget }: Props) {
  const state = useSyncExternalStore(run.subscribe, run.state);
  const { queue, startedAt, keep } = state.run;
  const heading = useRef<HTMLHeadingElement>(null);
  // Buttons go once they are pressed: whoever goes by keyboard is led to what came of it.
  const tell = (event: QueueEvent) => {
    run.tell(event);
    heading.current?.focus();
  };
  useEffect(() => {
    if (!isTakenUp) heading.current?.focus();
  }, [isTakenUp]);
  const waits = isAllowed === false;
  useEffect(() => {
    if (waits) run.tell({ type: 'interrupted' });
  }, [run, waits]);
  const done = isDone(queue);
  return (
    <>
      <section className="links__section" aria-labelledby="links-progress">
        <Progress state={state} heading={heading} isTakenUp={isTakenUp} waits={waits} />
        <Controls queue={queue} waits={waits} onTell={tell} onForget={onForget} />
        <Unwritten state={state} />
        <KeepChoice
          isDone={done}
          keep={keep}
          onKeep={(wanted) => {
            run.keep(wanted);
          }}
        />
      </section>
      <Results
        links={queue.links}
        startedAt={startedAt}
        held={state.held}
        waits={waits}
        onRetry={(links) => {
          run.tell({ type: 'retried', links });
        }}
      />
      <TakeAlong links={queue.links} held={state.held} />
    </>
  );
}
