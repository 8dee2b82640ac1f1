import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'p'>, 'children'> & {
  as: 'h1' | 'h3' | 'div' | 'p' | 'span' | 'li' | 'blockquote' | 'figure';
  html: string;
};

/** Shows HTML that the server's own Markdown renderer made, or a drawing of the bank; nothing else may be given to it. */
export function RenderedHtml({ as, html, ...rest }: Props) {
  const Tag = as as 'p';
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
