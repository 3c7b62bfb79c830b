import { combine, stepsTouched, withFollowers, type Study, type StudyInput, type StudyOption } from './study.ts';

/** An input that a what-if moves, and where its value goes. */
interface Move {
  readonly input: StudyInput;
  /** Position in the values given: of the value itself, or of the value or factor that is drawn; -1 for neither. */
  readonly set: number;
  readonly drawn: number;
  readonly places: readonly number[];
}

/** One option with some inputs changed, evaluated again and again. What follows a changed input follows it. */
export class WhatIf {
  readonly x: Float64Array;
  readonly y: Float64Array;
  private readonly steps: Uint8Array;
  private readonly moves: readonly Move[];
  /** Of these what the inputs that are set move. */
  private readonly stepsOfSet: Uint8Array;
  private readonly movesOfSet: readonly Move[];
  /** What is not typical. */
  private readonly values = new Map<string, number>();

  /**
   * @param names The inputs that will be set, in the order in which `at` takes their values; they follow nothing.
   * @param drawn The inputs that will be drawn, in the order in which `at` takes what is drawn, behind the values.
   * @param among Steps that are asked for; the quantities of the others stay as they are.
   */
  constructor(
    private readonly study: Study,
    option: StudyOption,
    names: readonly string[],
    drawn: readonly string[] = [],
    among?: Uint8Array,
  ) {
    this.x = option.x.slice();
    this.y = option.y.slice();
    this.steps = stepsTouched(study, option, [...names, ...drawn]);
    this.stepsOfSet = drawn.length === 0 ? this.steps : stepsTouched(study, option, names);
    for (const steps of [this.steps, this.stepsOfSet])
      if (among) for (let i = 0; i < among.length; i++) steps[i]! &= among[i]!;
    const moved = withFollowers(study, [...names, ...drawn]);
    const known = study.inputs.filter(({ name }) => moved.has(name));
    // An input that no band touches may be unknown to the study.
    const others = names
      .filter((name) => !study.typical.has(name))
      .map((name) => ({ name, low: 0, typical: 0, high: 0 }));
    this.moves = [...others, ...known].map((input) => {
      const position = drawn.indexOf(input.name);
      return {
        input,
        set: names.indexOf(input.name),
        drawn: position < 0 ? -1 : names.length + position,
        places: option.places.get(input.name) ?? [],
      };
    });
    const ofSet = withFollowers(study, names);
    this.movesOfSet = this.moves.filter(({ input }) => ofSet.has(input.name));
  }

  /** Every quantity at these values of the inputs; the array is written again by the next call. */
  at(given: ArrayLike<number>): Float64Array {
    return this.move(given, this.moves, this.steps);
  }

  /** The same where nothing but the inputs that are set has changed since the last call: what is drawn stands. */
  again(given: ArrayLike<number>): Float64Array {
    return this.move(given, this.movesOfSet, this.stepsOfSet);
  }

  private move(given: ArrayLike<number>, moves: readonly Move[], steps: Uint8Array): Float64Array {
    const { x, values } = this;
    const { typical } = this.study;
    for (const { input, set, drawn, places } of moves) {
      const value =
        set >= 0
          ? given[set]!
          : combine(
              input,
              drawn >= 0 ? given[drawn]! : input.typical,
              (parent) => values.get(parent) ?? typical.get(parent)!,
            );
      values.set(input.name, value);
      for (const offset of places) x[offset] = value;
    }
    this.study.model.evaluate(x, this.y, steps);
    return this.y;
  }
}
