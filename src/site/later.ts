/** Work that can wait: it is done as soon as somebody needs what it gives. */
export class Later {
  private readonly work: () => Promise<void>;
  private isDue = false;
  private doing: Promise<void> = Promise.resolve();

  constructor(work: () => Promise<void>) {
    this.work = work;
  }

  /** There is something to be done again. */
  due(): void {
    this.isDue = true;
  }

  /** Begins what is due, and resolves when all that was begun has ended. */
  done(): Promise<void> {
    if (this.isDue) {
      this.isDue = false;
      this.doing = this.doing.then(this.work);
    }
    return this.doing;
  }
}
