/** Work that can wait: it is done as soon as somebody needs what it gives, or when nobody has asked for anything for a while. */
export class Later {
  private readonly work: () => Promise<void>;
  private readonly quiet: number;
  private isDue = false;
  private timer: NodeJS.Timeout | undefined;
  private doing: Promise<void> = Promise.resolve();

  /** @param quiet milliseconds */
  constructor(work: () => Promise<void>, quiet = 1500) {
    this.work = work;
    this.quiet = quiet;
  }

  /** There is something to be done again. */
  due(): void {
    this.isDue = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.done(), this.quiet);
  }

  /** Begins what is due, and resolves when all that was begun has ended. */
  done(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isDue) {
      this.isDue = false;
      this.doing = this.doing.then(this.work);
    }
    return this.doing;
  }

  /** Something else comes first: nothing is begun by itself any more. Resolves when what was begun has ended. */
  hold(): Promise<void> {
    clearTimeout(this.timer);
    return this.doing;
  }
}
