import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useText } from "../text/useText.js";
import { Choice } from "./Choice.js";
import { languages, themes, unitSystems, useSettings } from "./settings.js";

const languageNames = { en: "English", de: "Deutsch" } as const;

export function SettingsMenu() {
  const text = useText();
  const { language, theme, units, change } = useSettings();
  return (
    <DialogTrigger>
      <Button className="react-aria-Button quiet">{text("settings.title")}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="settings" aria-label={text("settings.title")}>
          <Choice
            label={text("settings.language")}
            value={language}
            options={languages.map((id) => ({ id, name: languageNames[id] }))}
            onChosen={(id) => change({ language: id })}
          />
          <Choice
            label={text("settings.theme")}
            value={theme}
            options={themes.map((id) => ({ id, name: text(`settings.theme.${id}`) }))}
            onChosen={(id) => change({ theme: id })}
          />
          <Choice
            label={text("settings.units")}
            value={units}
            options={unitSystems.map((id) => ({ id, name: text(`settings.units.${id}`) }))}
            onChosen={(id) => change({ units: id })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
