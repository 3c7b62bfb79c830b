import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { DeskWords } from '../words/desk-words.ts';
import { deskStyles } from './styles/desk-styles.ts';
import { Piecewise } from './piecewise.ts';
import { idle, InView } from './in-view.ts';
import { turn } from './turn.ts';

/** One piece of what a reader is shown: it gets its piece of the view and the words, and knows nothing of where it stands. */
export class Part<V> extends Piecewise {
  static override properties: PropertyDeclarations = { view: { attribute: false }, words: { attribute: false } };
  static override styles: CSSResultGroup = deskStyles;

  declare view: V | undefined;
  declare words: DeskWords;

  private readonly inView = new InView(this);

  constructor() {
    super();
    this.view = undefined;
  }

  /** The first time too a part draws in a task of its own; what nobody sees, when nothing else is to be done. */
  protected override itsTurn(): Promise<void> {
    return this.hasUpdated && !this.inView.is ? idle() : turn();
  }
}
