const XHTML = 'http://www.w3.org/1999/xhtml';

/*
 * In a document of XML `createElement` makes elements of no kind, from which React can make nothing.
 * So there it makes such of HTML, for our scripts alone: the page has its own.
 * https://dom.spec.whatwg.org/#dom-document-createelement
 */
if (!('style' in document.createElement('div'))) {
  Object.assign(document, {
    createElement: (name: string) => document.createElementNS(XHTML, name),
  });
}
