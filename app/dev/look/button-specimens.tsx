import { Icon } from '../../../ui/icon.tsx';
import { Specimen } from './specimen.tsx';

const kinds = { '': 'Primary', 'button-line': 'Line', 'button-quiet': 'Quiet', 'button-danger': 'Danger' };

/** Buttons of every kind in every state that is no pointer's, and links. */
export function ButtonSpecimens() {
  return (
    <>
      {Object.entries(kinds).map(([kind, name]) => (
        <Specimen key={name} name={`Button: ${name}`}>
          <div className="button-row">
            <button className={`button ${kind}`} type="button">
              {name}
            </button>
            <button className={`button ${kind}`} type="button" aria-busy="true">
              Busy
            </button>
            <button className={`button ${kind}`} type="button" disabled>
              Disabled
            </button>
          </div>
        </Specimen>
      ))}
      <Specimen name="Buttons: square and whole">
        <button className="button button-quiet button-square" type="button" aria-label="Move up">
          <Icon name="up" />
        </button>
        <button className="button button-whole" type="button">
          As wide as the form
        </button>
      </Specimen>
      <Specimen name="Links">
        <p>
          <a className="link" href="#links">
            In a sentence
          </a>
          , and{' '}
          <a className="link link-touch" href="#links">
            by itself
          </a>
        </p>
        <p className="leader">
          <a className="link link-row" href="#links">
            A row of contents
          </a>
          <span className="leader-dots" />
          <span className="figure">12</span>
        </p>
        <p>
          <kbd className="key">Enter</kbd>
        </p>
      </Specimen>
    </>
  );
}
