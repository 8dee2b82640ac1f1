/** On a line from nothing to everything: the share that is meant and how sure it is. Shares in [0, 1]; in words nearby. */
export function RangeLine({ share, low, high }: { share: number; low: number; high: number }) {
  const x = (part: number) => Math.round(part * 4000) / 10;
  return (
    <svg className="chart" viewBox="0 0 400 12" preserveAspectRatio="none" aria-hidden="true">
      <path className="grid" d="M0 6H400" />
      <path className="span" d={`M${x(low)} 6H${x(high)}`} />
      <path className="mean" d={`M${x(share)} 0V12`} />
    </svg>
  );
}
