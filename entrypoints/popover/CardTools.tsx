import { i18n } from '#i18n';
import { useState } from 'react';
import { cardText } from '../../components/cardText.ts';
import {
  AskIcon,
  BackIcon,
  CloseIcon,
  CopyIcon,
  PanelIcon,
  PinIcon,
} from '../../components/icons.tsx';
import { usePack } from '../../components/PackContext.tsx';
import type { Term } from '../../lib/content/pack.ts';
import { tellBackground } from '../../lib/messaging/tell-background.ts';
import { ToolButton } from './ToolButton.tsx';

interface Props {
  readonly term: Term;
  /** The term that led here, to go back to. */
  readonly previous: Term | undefined;
  readonly pinned: boolean;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What can be done with a card, and what came of it. */
export function CardTools({ term, previous, pinned, onBack, onPin, onCopy, onClose }: Props) {
  const pack = usePack();
  const [said, setSaid] = useState('');

  const copy = async () => {
    setSaid(i18n.t((await onCopy(cardText(term, pack))) ? 'card.copied' : 'card.notCopied'));
  };
  // The words are given, not typed: a page can listen to keys pressed above it. They are
  // rewritten on the extension's own page.
  const save = async () => {
    const question = { text: i18n.t('card.question', { name: term.name }), term: term.id };
    const saved = await tellBackground({ type: 'save-question', question });
    setSaid(i18n.t(saved ? 'card.saved' : 'card.notSaved'));
  };

  return (
    <div className="tools">
      <div className="tools__row">
        {previous && (
          <ToolButton
            className="tools__back"
            label={i18n.t('card.back', { name: previous.name })}
            onPress={onBack}
          >
            <BackIcon />
          </ToolButton>
        )}
        <ToolButton label={i18n.t('card.save')} onPress={() => void save()}>
          <AskIcon />
        </ToolButton>
        <ToolButton label={i18n.t('card.copy')} onPress={() => void copy()}>
          <CopyIcon />
        </ToolButton>
        <ToolButton
          label={i18n.t('sidepanel.openBeside')}
          onPress={() => void tellBackground({ type: 'check-page', term: term.id })}
        >
          <PanelIcon />
        </ToolButton>
        <ToolButton label={i18n.t('card.pin')} pressed={pinned} onPress={onPin}>
          <PinIcon />
        </ToolButton>
        <ToolButton label={i18n.t('card.close')} onPress={onClose}>
          <CloseIcon />
        </ToolButton>
      </div>
      <output className="said tools__said">{said}</output>
    </div>
  );
}
