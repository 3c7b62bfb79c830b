/** What a setting may be, in the sentence that refuses another value. */
export const namesOfInputs = 'names of inputs, such as pue or cpo.endPrice, or *';
