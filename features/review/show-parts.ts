import type { Item, Parts } from '../../core/question/question-type.ts';
import type { Words } from '../../core/question/words.ts';
import { renderWithBlanks } from '../../lib/markdown/blanks.ts';
import type { PublicItem, QueueQuestion } from './api-types.ts';
import type { Naming } from './public-ids.ts';

type Showing = {
  naming: Naming;
  text: (words: Words) => string;
  /** The same as safe HTML. */
  render: (words: Words) => string;
  /** Where something stands among its neighbours: by the learner, the question and the day, not as it was written. */
  place: (own: string) => string;
};
type PublicParts = Pick<QueueQuestion, 'options' | 'items' | 'left' | 'right' | 'blanks' | 'text'>;
type ListName = Exclude<keyof Parts, 'blanks' | 'text'>;

/** What a learner sees of a question besides its prompt, under public names and in an order that tells nothing. */
export function showParts(
  { blanks, text: words, ...lists }: Parts,
  { naming, text, render, place }: Showing,
): PublicParts {
  const shuffled = <Each>(all: readonly Each[], own: (each: Each) => string) =>
    all
      .map((each) => ({ each, place: place(own(each)) }))
      .sort((a, b) => (a.place < b.place ? -1 : 1))
      .map(({ each }) => each);
  const showItems = (items: Item[], of: ListName): PublicItem[] =>
    shuffled(items, ({ id }) => `${of} ${id}`).map((item) => ({
      id: naming(item.id, of),
      text: render(item.text),
    }));
  const shown = Object.entries(lists).map(([of, items]) => [of, showItems(items, of as ListName)]);
  const nameBlank = (id: string) => naming(id, 'blanks');
  return {
    ...Object.fromEntries(shown),
    ...(blanks && {
      blanks: blanks.map(({ id, choices }) => ({
        id: nameBlank(id),
        ...(choices && { choices: shuffled(choices.map(text), (choice) => `${id} ${choice}`) }),
      })),
    }),
    ...(words !== undefined && { text: renderWithBlanks(text(words), nameBlank) }),
  };
}
