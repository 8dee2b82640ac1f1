import { barePictures } from '../../article/bare-pictures.ts';
import type { Fault } from '../../question/question-type.ts';
import { typeOf } from '../../question/registry.ts';
import { textsOf } from '../../question/words.ts';
import type { Asked } from './asked.ts';

/** A picture that says nothing to who cannot see it. */
export function lintPictures({ question }: Asked): Fault[] {
  return typeOf(question)
    .words(question)
    .filter(({ words }) => textsOf(words).some((text) => barePictures(text).length > 0))
    .map(({ at }): Fault => ({ at, rule: 'picture-without-alt' }));
}
