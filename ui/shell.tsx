import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Seal } from './seal.tsx';
import { SkipLink } from './skip-link.tsx';

type NavigationItem = { href: string; name: string; icon: IconName; current: boolean };

type ShellProps = {
  brand: { name: string; href: string };
  skip: string;
  navigation: { label: string; items: NavigationItem[] };
  /** What stands beside the name on a phone and under the navigation on a wide page. */
  controls: ReactNode;
  /** Whether the text takes the place of the right margin, too. */
  wide: boolean;
  /** What stands in the right margin of a wide page and under the text on a phone. */
  margin?: ReactNode;
  children: ReactNode;
};

/** Rail, text and margin on a wide page; masthead, text and a bar at the bottom on a phone. */
export function Shell({ brand, skip, navigation, controls, wide, margin, children }: ShellProps) {
  return (
    <div className={wide ? 'shell shell-nav shell-wide' : 'shell shell-nav'}>
      <SkipLink>{skip}</SkipLink>
      <div className="rail">
        <header>
          <a className="brand" href={brand.href}>
            <Seal />
            <span>{brand.name}</span>
          </a>
        </header>
        <nav className="nav" aria-label={navigation.label}>
          <ul className="nav-list">
            {navigation.items.map((item) => (
              <li key={item.href}>
                <a className="nav-item" href={item.href} aria-current={item.current ? 'page' : undefined}>
                  <Icon name={item.icon} />
                  <span>{item.name}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="controls">{controls}</div>
      </div>
      <main className="main" id="page_main" tabIndex={-1}>
        {children}
      </main>
      {margin}
    </div>
  );
}
