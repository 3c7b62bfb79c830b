import { noChange } from 'lit';
import { Directive, directive, PartType, type PartInfo, type PropertyPart } from 'lit/directive.js';

class Typed extends Directive {
  private field: HTMLInputElement | HTMLTextAreaElement | undefined;
  private given = '';
  private isTyping = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.PROPERTY || part.name !== 'value')
      throw new TypeError('typed() stands for the property value of a text field');
  }

  render(given: string): string {
    return given;
  }

  override update({ element }: PropertyPart, [given]: [given: string]): typeof noChange {
    this.given = given;
    if (!this.field) {
      this.field = element as HTMLInputElement | HTMLTextAreaElement;
      this.field.addEventListener('input', () => (this.isTyping = true));
      // It stands before that of the template, which decides what becomes of the text.
      this.field.addEventListener('change', () => (this.isTyping = false));
      this.field.addEventListener('blur', () => {
        this.isTyping = false;
        this.show();
      });
    }
    this.show();
    return noChange;
  }

  private show(): void {
    if (!this.isTyping && this.field!.value !== this.given) this.field!.value = this.given;
  }
}

/**
 * What a text field holds that tells of its change when it is left. An element may be drawn again while a reader types, as
 * when results arrive: what is typed stays until the field is left. To be written before `@change`.
 */
export const typed = directive(Typed);
