type Motion = "on" | "off";

const KEY = "motion";

/** Whether things may move: what the reader has chosen on the page, else what the system asks for. */
export function moves(document: Document): boolean {
  const {motion} = document.documentElement.dataset;
  return motion === undefined ? !matchMedia("(prefers-reduced-motion: reduce)").matches : motion === "on";
}

/** Puts a switch for motion into the masthead; the choice is remembered and wins over the system's. */
export function offerMotion(document: Document): void {
  const kept = remembered();
  if (kept !== null) document.documentElement.dataset.motion = kept;
  const place = document.querySelector(".masthead nav");
  if (place === null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme motion";
  const show = (): void => {
    const on = moves(document);
    button.textContent = on ? "Motion on" : "Motion off";
    button.dataset.on = String(on);
    button.setAttribute("aria-label", `${button.textContent}. Change`);
  };
  button.addEventListener("click", () => {
    const motion: Motion = moves(document) ? "off" : "on";
    document.documentElement.dataset.motion = motion;
    remember(motion);
    show();
  });
  show();
  place.append(button);
}

// A browser may refuse storage altogether; the switch then lasts as long as the page.
function remembered(): Motion | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "on" || kept === "off" ? kept : null;
  } catch {
    return null;
  }
}

function remember(motion: Motion): void {
  try {
    localStorage.setItem(KEY, motion);
  } catch {}
}
