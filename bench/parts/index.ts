import type { Part } from '../options.ts';
import type { Measure } from '../setting.ts';
import { burst } from './burst.ts';
import { card } from './card.ts';
import { chat } from './chat.ts';
import { cold } from './cold.ts';
import { day } from './day.ts';
import { heap } from './heap.ts';
import { input } from './input.ts';
import { joined } from './joined.ts';
import { load } from './load.ts';
import { peers } from './peers.ts';
import { pointer } from './pointer.ts';
import { sizes } from './sizes.ts';
import { speed } from './speed.ts';
import { tasks } from './tasks.ts';
import { warm } from './warm.ts';

export const MEASURES: Readonly<Record<Part, Measure>> = {
  sizes,
  warm,
  cold,
  peers,
  joined,
  load,
  tasks,
  input,
  chat,
  burst,
  card,
  pointer,
  speed,
  heap,
  day,
};

/** Firefox gives its driver no trace, no profile and no heap snapshot; sizes are the same there. */
export const CHROMIUM_ALONE: ReadonlySet<Part> = new Set([
  'sizes',
  'load',
  'tasks',
  'chat',
  'burst',
  'heap',
  'day',
]);

/** Parts that read with vocabularies beyond today's. */
export const WITH_VOCABULARIES: ReadonlySet<Part> = new Set(['warm', 'cold', 'peers']);
