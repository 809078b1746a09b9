import { useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { ZONE_MODES, type ZoneMode } from '#core/filter/codec.ts';
import { RULES, ruleOf } from '#core/rule.ts';
import { Menu } from '#ui/controls/Menu.tsx';
import { ShareButton } from '#ui/controls/ShareButton.tsx';
import { ThemeToggle, type Theme } from '#ui/controls/ThemeToggle.tsx';
import { TopBar } from '#ui/controls/TopBar.tsx';
import { Link } from '../Link.tsx';
import { PAGES, paths } from '../paths.ts';
import { hrefWith, useView } from '../use-view.ts';
import { readTheme, writeTheme } from './theme.ts';

const CLOCKS: Record<ZoneMode, string> = {
  instance: 'Instance time',
  utc: 'UTC',
  local: 'Your time',
};

/** Name, pages, and what holds on every page: clock, weighting rule, theme, link. */
export function AppTopBar() {
  const { view, change } = useView();
  const [theme, setTheme] = useState<Theme>(readTheme);
  useEffect(() => writeTheme(theme), [theme]);
  const location = useLocation();
  const address = window.location.origin + location.pathname + location.search;
  return (
    <TopBar
      name={<Link to={paths.overview.href()}>Faultline</Link>}
      nav={PAGES.map((page) => (
        <NavLink key={page.to} to={hrefWith(page.to, view)} end={page.to === paths.overview.href()}>
          {page.label}
        </NavLink>
      ))}
      page={location.pathname}
      actions={
        <>
          <Menu
            label="Clock"
            text={CLOCKS[view.zone]}
            options={ZONE_MODES.map((mode) => ({ value: mode, label: CLOCKS[mode] }))}
            value={view.zone}
            onChange={(zone) => change({ ...view, zone })}
          />
          <Menu
            label="Weighting rule"
            text={ruleOf(view.rule).label}
            options={RULES.map((rule) => ({ value: rule.id, label: rule.label }))}
            value={view.rule}
            onChange={(rule) => change({ ...view, rule })}
          />
          <ThemeToggle value={theme} onChange={setTheme} />
          <ShareButton text={address} />
        </>
      }
    />
  );
}
