/** A function that answers the same question again without computing it again. */
export function keepLast<Question extends unknown[], Answer>(
  compute: (...question: Question) => Answer,
): (...question: Question) => Answer {
  let last: { readonly question: Question; readonly answer: Answer } | undefined;
  return (...question) => {
    if (!last || question.some((part, i) => part !== last!.question[i]))
      last = { question, answer: compute(...question) };
    return last.answer;
  };
}
