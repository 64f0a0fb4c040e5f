/** A tracking code in groups of four. */
export function CodeText({ code }: { readonly code: string }) {
  const groups = code.match(/.{1,4}/g) ?? [];
  return (
    <code class="code">
      {groups.map((group, index) => (
        <span key={index}>{group} </span>
      ))}
    </code>
  );
}
