/** The digest of a document, without the name of its function. */
export function Digest({ digest }: { readonly digest: string }) {
  return <code class="digest">{digest.replace(/^sha256:/u, '')}</code>;
}
