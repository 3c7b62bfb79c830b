import { typicalWith, type Study, type StudyOption } from './study.ts';

/** The same options against another reference. */
export const withReference = (study: Study, optionId: string): Study => ({
  ...study,
  baseline: study.options.find(({ id }) => id === optionId) ?? study.baseline,
});

/** The study with one input certain at another value; what follows the input moves with it, the rest is as it was. */
export function withInputAt(study: Study, name: string, value: number): Study {
  const typical = typicalWith(study, name, value);
  const options = study.options.map((option): StudyOption => {
    const x = option.x.slice();
    const y = option.y.slice();
    for (const [moved, to] of typical)
      if (to !== study.typical.get(moved)) for (const offset of option.places.get(moved) ?? []) x[offset] = to;
    study.model.evaluate(x, y);
    return { ...option, x, y };
  });
  return {
    ...study,
    options,
    baseline: options.find(({ id }) => id === study.baseline.id)!,
    inputs: study.inputs.map((input) =>
      input.name === name ? { name, low: value, typical: value, high: value, whole: input.whole ?? false } : input,
    ),
    uncertain: study.uncertain.filter((input) => input.name !== name),
    typical,
  };
}
