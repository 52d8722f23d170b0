import { Link } from 'wouter';
import { useEngagement } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { screenGroups } from './navigation.ts';
import './sidebar.css';

/** Every screen of an open engagement, by what it is for. */
export const Sidebar = ({ path }: { readonly path: string }) => {
  const opened = useEngagement(({ open }) => open !== null);
  if (!opened) return null;
  return (
    <nav className="sidebar" aria-label={text.shell.mainNavigation}>
      {screenGroups.map((group) => (
        <div key={group.name} className="sidebar-group" role="group" aria-labelledby={`screens-${group.name}`}>
          <p className="sidebar-heading" id={`screens-${group.name}`}>
            {text.shell.screenGroups[group.name]}
          </p>
          <ul>
            {group.screens.map(({ name, path: to }) => (
              <li key={name}>
                <Link href={to} aria-current={path === to || path.startsWith(`${to}/`) ? 'page' : undefined}>
                  {text.shell.screens[name]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
};
