import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { prepareEnquiry } from '../../lib/enquiry/reading.ts';
import { spotterMessage } from '../../lib/messaging/messages.ts';
import { saveQuestion } from '../../lib/questions/store.ts';
import { showBadge } from './badge.ts';
import { checkTab } from './check-tab.ts';
import { closeCardAbove } from './close-card-above.ts';
import { answerCommands } from './commands.ts';
import { offerContextMenu } from './context-menu.ts';
import { enterOpenTabs } from './enter-open-tabs.ts';
import { closeReadCards, hearEscape } from './escape-elsewhere.ts';
import { forgetPrivateChecks } from './forget-private-checks.ts';
import { injectCard } from './inject-card.ts';
import { injectMarker } from './inject-marker.ts';
import { keepLanguage, sendWords } from './keep-language.ts';
import { keepSpotting } from './keep-spotting.ts';
import { keepStorageApart } from './keep-storage-apart.ts';
import { openCardAbove } from './open-card-above.ts';
import { spottingFor } from './spotting-for.ts';
import { welcomeReaders } from './welcome.ts';

export default defineBackground(() => {
  keepStorageApart();
  answerCommands();
  keepLanguage();
  keepSpotting();
  enterOpenTabs();
  welcomeReaders();
  offerContextMenu();
  forgetPrivateChecks();

  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
    const { tab, frameId, id } = sender;
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return;
    const parsed = v.safeParse(spotterMessage, message);
    if (!parsed.success) return;
    switch (parsed.output.type) {
      case 'terms-changed':
        return showBadge(tab.id);
      case 'marker-wanted':
        // Where it cannot be brought, the frame has gone, and nobody waits for the answer.
        void injectMarker(tab.id, frameId).catch(() => {});
        return spottingFor(sender);
      case 'spotting-wanted':
        return spottingFor(sender);
      case 'card-likely':
        return;
      case 'card-wanted':
        return injectCard(tab.id, frameId);
      case 'card-wanted-above':
        return injectCard(tab.id, 0);
      case 'words-wanted':
        return sendWords(tab.id, frameId);
      case 'card-above':
        return openCardAbove(tab.id, frameId, parsed.output);
      case 'close-card-above':
        return closeCardAbove(tab.id, frameId, parsed.output.left);
      case 'escape-wanted':
        return hearEscape(tab.id);
      case 'escape-pressed':
        return closeReadCards(tab.id);
      case 'save-question':
        return saveQuestion(parsed.output.question);
      case 'prepare-enquiry':
        return prepareEnquiry(parsed.output.term);
      case 'check-page':
        return checkTab(tab, parsed.output.term);
    }
  });
});
