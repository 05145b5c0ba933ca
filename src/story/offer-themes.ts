type Theme = "auto" | "light" | "dark";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];
const NAMES: Record<Theme, string> = {auto: "As the system", light: "Light", dark: "Dark"};
const KEY = "theme";

/** Puts a switch for light, dark or the system's choice into the masthead; the choice is remembered. */
export function offerThemes(document: Document): void {
  let theme = remembered();
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
    remember(theme);
    show();
  });
  show();
  place.append(button);
}

function apply(document: Document, theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

// A browser may refuse storage altogether; the switch then lasts as long as the page.
function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto";
  }
}

function remember(theme: Theme): void {
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {}
}
