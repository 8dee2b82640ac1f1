import { useFormatter, useTranslations } from 'next-intl';
import type { PastVersion } from '../../../../../../../features/questions/load-history.ts';
import { Changes, type NameOf } from './changes.tsx';

type Props = {
  version: PastVersion;
  isCurrent: boolean;
  zone: string;
  nameOf: NameOf;
  /** Makes this version the draft; null where there is no way back to it. */
  back: { action: () => Promise<void>; replacesDraft: boolean } | null;
};

/** One version of a question: of what kind it was, who made it and when, and each text it changed. */
export function VersionEntry({ version, isCurrent, zone, nameOf, back }: Props) {
  const t = useTranslations('bank');
  const format = useFormatter();
  const { number, kind, keyChanged, fromFile, by, at, changes } = version;
  const how = fromFile ? 'file' : by === null ? 'gone' : 'person';
  const when = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  return (
    <li className="version">
      <div className="taught-row">
        <div>
          <h2 className="heading">{t(isCurrent ? 'versionNow' : 'versionThen', { number })}</h2>
          <p className="note">{t.rich(`lastEdit.${how}`, { who: by ?? '', when, whole: (words) => words })}</p>
        </div>
        {back && (
          <form action={back.action}>
            <button className="button button-quiet" type="submit">
              {t.rich(back.replacesDraft ? 'goBackOver' : 'goBack', {
                number,
                hidden: (words) => <span className="visually-hidden">{words}</span>,
              })}
            </button>
          </form>
        )}
      </div>
      <p className="small">
        {t(`kindOf.${kind}`)} {keyChanged && t('keyChanged')}
      </p>
      <Changes changes={changes} nameOf={nameOf} />
    </li>
  );
}
