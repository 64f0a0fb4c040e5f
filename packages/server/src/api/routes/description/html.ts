/** A text as HTML shows it. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

/** A text with words in backticks, as HTML. */
export function inlineHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/gu, '<code>$1</code>');
}

/** Paragraphs and lists (`- `) of a description, as HTML. */
export function blocksHtml(text: string): string {
  const blocks: string[] = [];
  let items: string[] = [];
  const endList = (): void => {
    if (items.length > 0)
      blocks.push(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
    items = [];
  };
  for (const line of text.split('\n').filter((each) => each !== '')) {
    if (line.startsWith('- ')) items.push(inlineHtml(line.slice(2)));
    else {
      endList();
      blocks.push(`<p>${inlineHtml(line)}</p>`);
    }
  }
  endList();
  return blocks.join('\n');
}

/** A page to read and print, without script. Its style lies beside the site's other files. */
export function readingPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/reading.css">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}
