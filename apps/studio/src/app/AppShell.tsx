import { Link, Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { useText } from "../text/useText.js";
import { SettingsMenu } from "./SettingsMenu.js";
import { useSettings } from "./settings.js";

/** What every page has: the way around, the settings, and the sentence that must never be out of sight. */
export function AppShell() {
  const text = useText();
  const language = useSettings((settings) => settings.language);
  const theme = useSettings((settings) => settings.theme);
  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  return (
    <I18nProvider locale={language}>
      <a className="skip" href="#main">
        {text("nav.skip")}
      </a>
      <header className="app-header">
        <Link to="/" className="brand" aria-label={text("nav.home")}>
          <img src="/mark.svg" alt="" width="28" height="28" />
          <span>Shadowline</span>
        </Link>
        <nav aria-label={text("nav.main")}>
          <Link to="/" activeOptions={{ exact: true }}>
            {text("nav.clients")}
          </Link>
          <Link to="/library">{text("nav.library")}</Link>
        </nav>
        <p className="plainly">{text("plainly.short")}</p>
        <SettingsMenu />
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </I18nProvider>
  );
}
