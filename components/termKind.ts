import { i18n } from '#i18n';
import type { TermKind } from '../lib/content/pack.ts';

const MESSAGES = {
  condition: 'kind.condition',
  medicine: 'kind.medicine',
  'medicine-group': 'kind.medicineGroup',
  body: 'kind.body',
  person: 'kind.person',
  scale: 'kind.scale',
} as const satisfies Record<TermKind, string>;

/** The interface's word for a kind of thing: "Medicine", "Condition". */
export function termKindLabel(kind: TermKind): string {
  return i18n.t(MESSAGES[kind]);
}
