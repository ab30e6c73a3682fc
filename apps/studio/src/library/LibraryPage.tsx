import { Link, Outlet } from "@tanstack/react-router";
import { libraryTabs } from "../app/router.js";
import { useText } from "../text/useText.js";

/** What the clinic knows and on whose word, in parts. */
export function LibraryPage() {
  const text = useText();
  return (
    <div className="page wide library">
      <title>{`${text("library.title")} – Shadowline`}</title>
      <h1>{text("library.title")}</h1>
      <nav className="tabs" aria-label={text("library.title")}>
        {libraryTabs.map((tab) => (
          <Link key={tab} to={`/library/${tab}`}>
            {text(`library.${tab}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
