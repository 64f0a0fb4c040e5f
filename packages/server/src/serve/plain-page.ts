/** A small page that says one thing in Chinese and English; it needs no script and no style file. */
function plainPage(title: string, zh: string, en: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>${zh}</p>
<p lang="en">${en}</p>
<p><a href="/">评议计分 · <span lang="en">Scores</span></a></p>
</body>
</html>
`;
}

export const notFoundPage = plainPage(
  '没有这个页面',
  '这个网址下没有内容。请核对网址，或返回首页。',
  'There is nothing at this address. Please check it, or go back to the first page.',
);

export const badRequestPage = plainPage(
  '网址有误',
  '这个网址无法识别。请核对网址，或返回首页。',
  'This address cannot be read. Please check it, or go back to the first page.',
);

export const brokenPage = plainPage(
  '服务器出错',
  '服务器没能给出这个页面。请稍后再试；仍然不行，请把运行窗口里的提示交给管理员。',
  'The server could not give this page. Try again; if it stays so, show the administrator the message in the window where Pingyi runs.',
);

export const stoppingPage = plainPage(
  '服务器正在停止',
  '服务器正在停止或重新启动，请稍后刷新。',
  'The server is stopping or starting again; please reload in a while.',
);
