import {remember, remembered} from "./remembered.js";

type Theme = "auto" | "light" | "dark";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];
const NAMES: Record<Theme, string> = {auto: "As the system", light: "Light", dark: "Dark"};
const KEY = "theme";

/** Puts a switch for light, dark or the system's choice into the masthead; the choice is remembered. */
export function offerThemes(document: Document): void {
  const kept = remembered(KEY);
  let theme = THEMES.find((one) => one === kept) ?? "auto";
  apply(document, theme);
  const place = document.querySelector(".masthead nav");
  if (place === null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme";
  const show = (): void => {
    button.textContent = NAMES[theme];
    button.setAttribute("aria-label", `Colours: ${NAMES[theme]}. Change`);
  };
  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
    apply(document, theme);
    remember(KEY, theme === "auto" ? null : theme);
    show();
  });
  show();
  place.append(button);
}

function apply(document: Document, theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
