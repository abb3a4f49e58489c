import { i18n } from '#i18n';
import type { TermKind } from '../lib/content/pack.ts';

/** The interface's word for a kind of thing: "Medicine", "Condition". */
export function termKindLabel(kind: TermKind): string {
  switch (kind) {
    case 'condition':
      return i18n.t('kind.condition');
    case 'medicine':
      return i18n.t('kind.medicine');
    case 'medicine-group':
      return i18n.t('kind.medicineGroup');
    case 'body':
      return i18n.t('kind.body');
    case 'person':
      return i18n.t('kind.person');
    case 'scale':
      return i18n.t('kind.scale');
  }
}
