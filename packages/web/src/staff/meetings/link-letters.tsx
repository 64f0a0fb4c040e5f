import { qrPath } from '../../ui/qr-path.ts';
import { words } from '../words/remote.ts';

/** A letter to one person, with the link as address and code. */
interface Letter {
  readonly person: string;
  readonly name: string | null;
  readonly link: string;
}

interface LinkLettersProps {
  readonly letters: readonly Letter[];
  readonly title: string;
  readonly window: string | null;
}

function Code({ text }: { readonly text: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg
      className="letter-code"
      role="img"
      aria-label={words.links.zh}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** One letter a page, seen on paper only; in the language of the city. */
export function LinkLetters({ letters, title, window }: LinkLettersProps) {
  return (
    <div className="letters">
      {letters.map(({ person, name, link }) => (
        <article key={person} className="letter">
          <p>{name ?? '评议代表'}：</p>
          <p>
            诚邀您参加“{title}”的评议投票{window === null ? '' : `，远程投票时间为${window}`}。
          </p>
          <p>请用手机扫描二维码，或在浏览器输入下面的网址，先登记，到投票时间再投票：</p>
          <Code text={link} />
          <p className="letter-link">{link}</p>
          <p>
            链接只供您本人使用，请勿转交。登记后手机会显示投票码，请保存好；投票码丢失无法补发。
          </p>
          <p>{words.linksMean.zh}</p>
        </article>
      ))}
    </div>
  );
}
