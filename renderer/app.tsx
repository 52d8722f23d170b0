import { useEffect, useMemo } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { AssessmentScreen } from './assessment/assessment-screen.tsx';
import { CreateScreen } from './create/create-screen.tsx';
import { TraceHost } from './findings/trace-host.tsx';
import { ImpactScreen } from './impact/impact-screen.tsx';
import { RisksScreen } from './risks/risks-screen.tsx';
import { EvidenceScreen } from './evidence/evidence-screen.tsx';
import { FindingsScreen } from './findings/findings-screen.tsx';
import { StatementScreen } from './statement/statement-screen.tsx';
import { ReadinessScreen } from './readiness/readiness-screen.tsx';
import { CrosswalkScreen } from './crosswalk/crosswalk-screen.tsx';
import { VersionsScreen } from './versions/versions-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { ObligationsScreen } from './obligations/obligations-screen.tsx';
import { PacksScreen } from './packs/packs-screen.tsx';
import { ReportsScreen } from './reports/reports-screen.tsx';
import { ResultsScreen } from './results/results-screen.tsx';
import { ScopeScreen } from './scope/scope-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { CommandPalette } from './shell/command-palette.tsx';
import { commandsOf } from './shell/commands.ts';
import { CommandsProvider } from './shell/use-commands.ts';
import { FailureDialog } from './shell/failure-dialog.tsx';
import { Header } from './shell/header.tsx';
import { KeyOverlay } from './shell/key-overlay.tsx';
import { Notices } from './shell/notices.tsx';
import { SharedPlace } from './shell/shared-place.tsx';
import { Sidebar } from './shell/sidebar.tsx';
import { TakenOver } from './shell/taken-over.tsx';
import { useKeys } from './shell/use-keys.ts';
import { useLeaveGuard } from './shell/use-leave-guard.ts';
import { SystemsScreen } from './systems/systems-screen.tsx';
import { useEngagement, useHost, useRoom, useStores } from './store/stores.ts';
import { text } from './text/text.ts';
import { PastBanner } from './versions/past-banner.tsx';
import './app.css';

export const App = () => (
  <Router hook={useHashLocation}>
    <Shell />
  </Router>
);

const Shell = () => {
  const stores = useStores();
  const [path, navigate] = useLocation();
  const commands = useMemo(() => commandsOf(stores, navigate), [stores, navigate]);
  // Everything below is shown anew in another language.
  useHost(({ settings }) => settings.language);
  const opened = useEngagement(({ open }) => open !== null);
  const client = useEngagement(({ open }) => open?.shown.profile.client ?? null);
  const theme = useHost(({ settings }) => settings.theme);
  const projecting = useRoom(({ projector }) => projector) && path === '/assessment';
  useKeys(stores, commands, path);
  useLeaveGuard(stores);
  useEffect(() => {
    document.title = client === null ? text.common.product : `${client} · ${text.common.product}`;
  }, [client]);
  // A screen starts at its top, whichever part of the page scrolls.
  useEffect(() => {
    for (const part of [document.getElementById('content'), document.scrollingElement]) part?.scrollTo({ top: 0, left: 0 });
  }, [path]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-projector', projecting);
  }, [projecting]);
  return (
    <CommandsProvider value={commands}>
      <TraceHost>
        <div className="app">
          <a className="skip" href="#content" onClick={skipToContent}>
            {text.shell.skip}
          </a>
          <Header path={path} />
          <TakenOver />
          <SharedPlace />
          <PastBanner />
          <div className="workspace">
            <Sidebar path={path} />
            <main className="content" id="content" tabIndex={-1}>
              <Switch>
                <Route path="/">
                  <HomeScreen />
                </Route>
                <Route path="/new">
                  <CreateScreen />
                </Route>
                <Route path="/settings">
                  <SettingsScreen />
                </Route>
                {opened ? <FileScreens /> : <Redirect to="/" />}
              </Switch>
            </main>
          </div>
        </div>
        <Notices />
        <FailureDialog />
        <CommandPalette />
        <KeyOverlay />
      </TraceHost>
    </CommandsProvider>
  );
};

/** The screens that need an open engagement. */
const FileScreens = () => (
  <Switch>
    <Route path="/assessment">
      <AssessmentScreen />
    </Route>
    <Route path="/results">
      <ResultsScreen />
    </Route>
    <Route path="/systems">
      <SystemsScreen />
    </Route>
    <Route path="/scope">
      <ScopeScreen />
    </Route>
    <Route path="/packs">
      <PacksScreen />
    </Route>
    <Route path="/obligations">
      <ObligationsScreen />
    </Route>
    <Route path="/reports">
      <ReportsScreen />
    </Route>
    <Route path="/impact/:system?">
      <ImpactScreen />
    </Route>
    <Route path="/risks/:id?">
      <RisksScreen />
    </Route>
    <Route path="/evidence">
      <EvidenceScreen />
    </Route>
    <Route path="/findings/:id?">
      <FindingsScreen />
    </Route>
    <Route path="/statement">
      <StatementScreen />
    </Route>
    <Route path="/readiness">
      <ReadinessScreen />
    </Route>
    <Route path="/crosswalk/:view?/:subject?">{({ view, subject }) => <CrosswalkScreen view={view ?? ''} subject={subject ?? null} />}</Route>
    <Route path="/versions">
      <VersionsScreen />
    </Route>
    <Redirect to="/assessment" />
  </Switch>
);

/** The address belongs to the screens, so the link moves the focus itself. */
const skipToContent = (event: { readonly preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById('content')?.focus();
};
