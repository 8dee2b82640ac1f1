import { Icon } from '../../../../ui/icon.tsx';
import { sayCounted } from '../../../../ui/say.ts';
import type { Path } from './draft.ts';
import { type DraftFault, stopsPublishing } from './faults.ts';
import { useEditorForm } from './form.ts';
import { placeName } from './place-name.ts';

type Props = {
  faults: readonly DraftFault[];
  /** Whether each text that is not written yet is named, or only their number. */
  all: boolean;
  /** Leads to the field of a place. */
  goTo: (at: Path) => void;
};

/** What there is to look at before learners are asked this, each with the way to its field. */
export function LintList({ faults, all, goTo }: Props) {
  const { words } = useEditorForm();
  const todo = faults.filter(({ level }) => level === 'todo');
  const rest = faults.filter(({ level }) => all || level !== 'todo');
  const [first] = todo;
  return (
    <section aria-labelledby="lint_heading">
      <h2 className="label-heading" id="lint_heading" tabIndex={-1}>
        {words.lookAt}
      </h2>
      {faults.length === 0 ? (
        <p className="small quiet lint">{words.nothingToLookAt}</p>
      ) : (
        <ul className="lint ruled">
          {first && !all && (
            <li className="lint-item">
              <Icon name="pen" />
              <p>
                <GoTo at={first.at} goTo={goTo}>
                  {sayCounted(words.todo, todo.length)}
                </GoTo>
              </p>
            </li>
          )}
          {rest.map((fault) => (
            <LintItem fault={fault} goTo={goTo} key={`${fault.at.join(' ')} ${fault.message}`} />
          ))}
        </ul>
      )}
    </section>
  );
}

function LintItem({ fault, goTo }: { fault: DraftFault } & Pick<Props, 'goTo'>) {
  const { words, languages } = useEditorForm();
  const { at, message, why } = fault;
  const stops = stopsPublishing(fault);
  const place = placeName(at, words, languages);
  return (
    <li className={stops ? 'lint-item is-error' : 'lint-item'}>
      <Icon name="warn" />
      <div>
        <p>
          <span className="visually-hidden">{stops ? words.stops : words.couldBeBetter}</span>
          {place && (
            <>
              <GoTo at={at} goTo={goTo}>
                {place}
              </GoTo>
              {': '}
            </>
          )}
          {message}
        </p>
        {why && <p className="note">{why}</p>}
      </div>
    </li>
  );
}

function GoTo({ at, goTo, children }: { at: Path; children: string } & Pick<Props, 'goTo'>) {
  return (
    <button className="link" type="button" onClick={() => goTo(at)}>
      {children}
    </button>
  );
}
