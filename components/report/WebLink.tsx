/** A link to a page of the web; any other address is only told. */
export function WebLink({ href }: { readonly href: string }) {
  if (!/^https?:/.test(href)) return <span>{href}</span>;
  return (
    <a className="link" href={href} rel="noopener noreferrer">
      {href}
    </a>
  );
}
