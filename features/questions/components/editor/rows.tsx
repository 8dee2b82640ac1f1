import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from '../../../../ui/icon.tsx';
import { say } from '../../../../ui/say.ts';
import { useEditorForm } from './form.ts';
import { moved, replaced, without } from './lists.ts';

type Props<Item> = {
  items: readonly Item[];
  change: (items: Item[]) => void;
  /** What one of them is called, as in "Option {n}". */
  name: string;
  /** A new one; null takes the way to add one away. */
  add: (() => Item) | null;
  addLabel: string;
  least?: number;
  most: number;
  /** What stands beside the buttons, where a row has more than one field. */
  head?: (item: Item, at: number) => ReactNode;
  children: (item: Item, at: number, put: (item: Item) => void) => ReactNode;
};

/** A list that grows, shrinks and changes its order, by buttons and by Alt with the arrows. */
export function Rows<Item>({ items, change, name, add, addLabel, least = 0, most, head, children }: Props<Item>) {
  const { words } = useEditorForm();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const { keys, setKeys } = useKeys(items.length);
  const focusRow = useFocusOnRow(list);

  function move(at: number, by: number): void {
    if (items[at + by] === undefined) return;
    setKeys(moved(keys, at, by));
    change(moved(items, at, by));
    setSaid(say(words.movedTo, { place: at + by + 1, of: items.length }));
  }
  function remove(at: number): void {
    setKeys(without(keys, at));
    change(without(items, at));
    setSaid(say(words.removed, { name: say(name, { n: at + 1 }) }));
    focusRow(Math.min(at, items.length - 2));
  }
  function press(event: KeyboardEvent, at: number): void {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    move(at, by);
  }

  return (
    <>
      <ol className="rows" ref={list}>
        {items.map((item, at) => {
          const called = say(name, { n: at + 1 });
          return (
            <li className={head ? 'row has-head' : 'row'} key={keys[at]} onKeyDown={(event) => press(event, at)}>
              {head && <div className="row-head">{head(item, at)}</div>}
              <div className="row-fields">{children(item, at, (next) => change(replaced(items, at, next)))}</div>
              <div className="row-buttons">
                {(['up', 'down'] as const).map((way) => (
                  <button
                    className="button button-quiet button-square"
                    type="button"
                    key={way}
                    aria-label={say(way === 'up' ? words.moveUp : words.moveDown, { name: called })}
                    aria-disabled={items[at + (way === 'up' ? -1 : 1)] === undefined || undefined}
                    onClick={() => move(at, way === 'up' ? -1 : 1)}
                  >
                    <Icon name={way} />
                  </button>
                ))}
                <button
                  className="button button-quiet button-square"
                  type="button"
                  aria-label={say(words.remove, { name: called })}
                  aria-disabled={items.length <= least || undefined}
                  onClick={() => items.length > least && remove(at)}
                >
                  <Icon name="cross" />
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      {add && items.length < most && (
        <button
          className="button button-quiet add"
          type="button"
          onClick={() => {
            change([...items, add()]);
            focusRow(items.length);
          }}
        >
          <Icon name="plus" /> {addLabel}
        </button>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** A key for each row that goes with it when it moves: what has the focus keeps it. */
function useKeys(length: number) {
  const [state, setState] = useState(() => ({ keys: Array.from({ length }, (_, at) => at), next: length }));
  const extra = Math.max(length - state.keys.length, 0);
  const keys = [...state.keys.slice(0, length), ...Array.from({ length: extra }, (_, at) => state.next + at)];
  if (keys.length !== state.keys.length) setState({ keys, next: state.next + extra });
  return { keys, setKeys: (next: number[]) => setState({ keys: next, next: state.next + extra }) };
}

/** Puts the focus into the first field of a row once it is drawn. */
function useFocusOnRow(list: { current: HTMLOListElement | null }) {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.children[wanted.current];
    wanted.current = null;
    row?.querySelector<HTMLElement>(':is(textarea, input, select):not(.row-head *)')?.focus();
  });
  return (row: number) => {
    wanted.current = row;
  };
}
