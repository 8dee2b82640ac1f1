import { renderMarkdown } from '../../../lib/markdown/markdown.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { RenderedHtml } from '../../../ui/rendered-html.tsx';
import { Seal } from '../../../ui/seal.tsx';
import { Specimen } from './specimen.tsx';

const english = `A *namespace* decides what a process **sees**; a \`cgroup\` decides how much it gets.

\`\`\`sh
docker run --memory 512m nginx
\`\`\`

- One thing
- Another

> Quoted from elsewhere.`;

const chinese = `*命名空间*决定进程**看得见**什么，\`cgroup\` 决定它用得了多少。

- 一样
- 另一样

> 引自别处。`;

const sizes = ['display', 'title', 'heading', 'ask', 'lead', 'prose', 'small', 'note', 'note quiet'];
const icons: IconName[] = [
  ...(['today', 'book', 'hills', 'pen', 'person', 'cross', 'up', 'down', 'tick'] as const),
  ...(['return', 'plus', 'warn', 'offline'] as const),
];

/** Sizes of text, set prose in both scripts, and the signs. */
export function TextSpecimens() {
  return (
    <>
      <Specimen name="Sizes">
        {sizes.map((size) => (
          <p className={size} key={size}>
            {size} <span lang="zh-CN">温故而知新</span>
          </p>
        ))}
      </Specimen>
      <Specimen name="Prose">
        <RenderedHtml as="div" className="prose" html={renderMarkdown(english)} />
        <RenderedHtml as="div" className="prose" lang="zh-CN" html={renderMarkdown(chinese)} />
      </Specimen>
      <Specimen name="Signs">
        <Seal />
        <Seal large />
        <ul className="button-row">
          {icons.map((name) => (
            <li key={name}>
              <Icon name={name} /> <span className="note">{name}</span>
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
