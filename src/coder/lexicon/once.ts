/** Makes it when first asked, and never again: what could not be made throws the same error each time it is asked for. */
export function once<T>(make: () => T): () => T {
  let made: (() => T) | null = null;
  return () => {
    made ??= outcomeOf(make);
    return made();
  };
}

function outcomeOf<T>(make: () => T): () => T {
  try {
    const value = make();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
