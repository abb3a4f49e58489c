const XHTML = 'http://www.w3.org/1999/xhtml';

/** What the names of cards' elements begin with, by which the spotter knows to leave them unread; their class. */
export const CARD_ELEMENT = 'clinic-context-card';

/** The card's place in the page. */
export interface Surface {
  /** The one element that the page can see. */
  readonly host: HTMLElement;
  /** The dialog inside its closed shadow root: the popover, and what holds the card. */
  readonly panel: HTMLElement;
}

/**
 * Makes the card's element, not yet in the page. The popover is the panel inside, not the host:
 * so the page's rules reach nothing that has a box.
 */
export function createSurface(css: string, label: string): Surface {
  const host = create(`${CARD_ELEMENT}-${unguessable()}`);
  host.className = CARD_ELEMENT;
  const panel = create('div');
  panel.className = 'surface panel';
  panel.popover = 'manual';
  panel.role = 'dialog';
  panel.ariaLabel = label;

  const shadow = host.attachShadow({ mode: 'closed' });
  // A constructed sheet, because a page's content security policy can forbid <style>.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(panel);
  return { host, panel };
}

/**
 * A page that knew the name beforehand could define such an element, whose own code is handed any
 * root that it is given. One defined later is not, so no two cards have one name:
 * https://dom.spec.whatwg.org/#shadowroot-available-to-element-internals
 */
function unguessable(): string {
  return crypto.getRandomValues(new BigUint64Array(2)).join('-');
}

/** An HTML element in any document, XML ones too. */
function create(name: string): HTMLElement {
  return document.createElementNS(XHTML, name);
}
