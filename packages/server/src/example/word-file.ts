import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Parts of a word-processing document that are the same in every one (ECMA-376, part 1, annex A). */
const contentTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (mark) => marks[mark] ?? mark);
}

function paragraph(text: string, properties: string, runProperties: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${runProperties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/**
 * A Word document of a title and paragraphs, for the example only: the layouts of official documents have
 * their own room. The same texts make the same bytes.
 */
export function wordFile(title: string, paragraphs: readonly string[]): Promise<Buffer> {
  const head = paragraph(title, '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="36"/>');
  const body = paragraphs.map((text) =>
    paragraph(text, '<w:ind w:firstLineChars="200" w:firstLine="560"/>', '<w:sz w:val="28"/>'),
  );
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${main}"><w:body>${head}${body.join('')}</w:body></w:document>`;
  const zip = new ZipFile();
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100600, forceDosTimestamp: true };
  zip.addBuffer(Buffer.from(contentTypes), '[Content_Types].xml', options);
  zip.addBuffer(Buffer.from(relationships), '_rels/.rels', options);
  zip.addBuffer(Buffer.from(document), 'word/document.xml', options);
  zip.end();
  return buffer(zip.outputStream);
}
