import { stringify } from 'yaml';
import type { ContentFile } from '../../core/bank/files-of-course.ts';

/** A file of the bank as text; what it holds as YAML begins with a line by which an editor completes and checks it. */
export function fileText(content: ContentFile): string {
  if ('text' in content) return content.text;
  const up = '../'.repeat(content.file.split('/').length - 1);
  const yaml = stringify(content.tree, { lineWidth: 0, singleQuote: true, blockQuote: 'literal' });
  return `# yaml-language-server: $schema=${up}${content.kind}.schema.json\n${yaml}`;
}
