import { Icon } from '../../../ui/icon.tsx';
import { Specimen } from './specimen.tsx';

/** What is said beside the matter: a banner, faults of a form, nothing there, lists and tables. */
export function NoticeSpecimens() {
  return (
    <>
      <Specimen name="Notices">
        <div className="banner">
          <Icon name="offline" />
          <p>Two answers are kept on this device.</p>
        </div>
        <div className="errors">
          <p>This was not taken, and why.</p>
        </div>
        <div className="empty">
          <p className="title">Nothing is here yet</p>
          <p className="lead quiet">What will be, and the one way on.</p>
        </div>
        <blockquote className="passage-text">The sentence in question, as it stands in the book.</blockquote>
      </Specimen>
      <Specimen name="Lists and tables">
        <ol className="ruled">
          <li>Ruled</li>
          <li>Ruled, too</li>
        </ol>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col" className="is-number">
                Answers
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Why Docker</th>
              <td className="is-number">1,204</td>
            </tr>
            <tr>
              <th scope="row">Two kinds of isolation</th>
              <td className="is-number">7</td>
            </tr>
          </tbody>
        </table>
      </Specimen>
    </>
  );
}
