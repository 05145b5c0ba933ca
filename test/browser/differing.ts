import type {Page} from "playwright-core";

/**
 * How many pixels of two pictures (PNG) differ so much that an eye could tell; all, where their sizes do. The edges of letters
 * fall a shade differently on another page.
 */
export function differing(page: Page, first: Buffer, second: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const {naturalWidth: width, naturalHeight: height} = image;
          const pencil = new OffscreenCanvas(width, height).getContext("2d") as OffscreenCanvasRenderingContext2D;
          pencil.drawImage(image, 0, 0);
          return pencil.getImageData(0, 0, width, height);
        })
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
      let count = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const apart = [0, 1, 2].map((channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[i + channel] ?? 0)));
        if (Math.max(...apart) > 64) ++count;
      }
      return count;
    },
    [first, second].map((png) => png.toString("base64"))
  );
}
