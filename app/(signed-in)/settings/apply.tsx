import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = {
  heading: string;
  /** What changes: its name, how it is, how it would be. */
  rows: readonly (readonly [string, string, string])[];
  action: () => Promise<void>;
  /** Where somebody goes who leaves it as it is. */
  back: string;
  children: ReactNode;
};

/** What a change would do, and the button that does it. */
export function Apply({ heading, rows, action, back, children }: Props) {
  const t = useTranslations('settings.apply');
  return (
    <section className="section-gap" id="change" aria-labelledby="change_heading">
      <h2 className="heading" id="change_heading">
        {heading}
      </h2>
      <table className="table settings-change">
        <thead>
          <tr>
            <td />
            <th scope="col" className="is-measure">
              {t('now')}
            </th>
            <th scope="col" className="is-measure">
              {t('then')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, now, then]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="is-measure">{now}</td>
              <td className="is-measure">{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="settings-about">{children}</p>
      <form className="button-row" action={action}>
        <button className="button" type="submit">
          {t('apply')}
        </button>
        <Link className="button button-quiet" href={back}>
          {t('leave')}
        </Link>
      </form>
    </section>
  );
}
