import type { Fault } from '../../question/question-type.ts';
import { typeOf } from '../../question/registry.ts';
import { textsOf } from '../../question/words.ts';
import type { Asked } from './asked.ts';
import { withoutCode } from './plain-text.ts';

/** A picture that says nothing to who cannot see it; what is shown as code is no picture. */
export function lintPictures({ question }: Asked): Fault[] {
  return typeOf(question)
    .words(question)
    .filter(({ words }) => textsOf(words).some(hasBarePicture))
    .map(({ at }): Fault => ({ at, rule: 'picture-without-alt' }));
}

const hasBarePicture = (markdown: string) => /!\[\s*\](\(|\[)/.test(withoutCode(markdown).replace(/\\[![]/g, ''));
