import { type KeyboardEvent, useState } from 'react';
import { Icon } from '../../../../ui/icon.tsx';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import { say } from '../../../../ui/say.ts';
import type { PublicItem } from '../../api-types.ts';
import type { AskingType, FieldsProps } from './asking-type.ts';
import { orderingKeys } from './key-rows.ts';
import { swapped } from './swapped.ts';

const ways = [
  { way: 'up', by: -1, key: 'ArrowUp' },
  { way: 'down', by: 1, key: 'ArrowDown' },
] as const;

function Fields({ question, heading, words }: FieldsProps) {
  const [items, setItems] = useState<readonly PublicItem[]>(question.items ?? []);
  const [moved, setMoved] = useState<string | null>(null);
  const names = { up: words.moveUp, down: words.moveDown };

  function move(at: number, by: number): void {
    const next = swapped(items, at, at + by);
    if (next === items) return;
    setItems(next);
    setMoved(say(words.moved, { place: at + by + 1, of: items.length }));
  }

  function press(event: KeyboardEvent, at: number): void {
    const found = event.altKey && ways.find(({ key }) => key === event.key);
    if (!found) return;
    event.preventDefault();
    move(at, found.by);
  }

  return (
    <>
      {heading}
      <ol className="ordering" aria-labelledby="ask" aria-describedby="how">
        {items.map(({ id, text }, at) => (
          <li key={id} onKeyDown={(event) => press(event, at)}>
            <input type="hidden" name="order" value={id} />
            <RenderedHtml as="span" className="ordering-text" id={`item_${id}`} lang={question.language} html={text} />
            {ways.map(({ way, by }) => (
              <button
                className="button button-quiet button-square"
                type="button"
                key={way}
                id={`${way}_${id}`}
                aria-label={names[way]}
                aria-labelledby={`${way}_${id} item_${id}`}
                aria-disabled={items[at + by] === undefined || undefined}
                onClick={() => move(at, by)}
              >
                <Icon name={way} />
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p className="ask-how" id="how">
        {words.putInOrder}
      </p>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
    </>
  );
}

export const ordering: AskingType = {
  Fields,
  read: (form) => ({ order: form.getAll('order') }),
  missing: 'missing',
  keys: orderingKeys,
};
