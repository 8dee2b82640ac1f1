import { useFormatter } from 'next-intl';

/** The study day over the title of the page. Study days are dates, and the formatter's zone is UTC. */
export function DayHeading({ studyDay, title }: { studyDay: string; title: string }) {
  const format = useFormatter();
  const date = format.dateTime(new Date(studyDay), { weekday: 'long', month: 'long', day: 'numeric' });
  return (
    <div>
      <p className="small quiet">{date}</p>
      <h1 className="display">{title}</h1>
    </div>
  );
}
