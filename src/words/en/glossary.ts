/** Terms of the field, each in one or two short sentences. Shown where a reader points at a term or reaches it by keyboard. */
export const glossary = {
  cpo: 'Co-packaged optics: optical engines on the switch package instead of modules in cages. Lasers sit in modules at the faceplate.',
  npo: 'Near-packaged optics: optical engines in sockets on the switch board, beside the chip. Each can be replaced alone.',
  lpo: 'Linear pluggable optics: a module without a DSP. The switch chip drives the optics directly.',
  lro: 'Linear receive optics, half-retimed: a DSP in the transmit direction only. Also called TRO or RTLR.',
  fro: 'Fully retimed optics: a module with a DSP in both directions, the usual pluggable.',
  dsp: 'Digital signal processor: the chip in a module that cleans up the signal. It takes about half of the module’s power.',
  expectedCost: 'The cost at expected inputs: what to budget. It is one run, so lines, totals and differences add up.',
  range: 'P10 to P90: one simulated case in ten lies below it, one in ten above.',
  simulatedCase: 'One set of values drawn for every uncertain input. All options see the same values in a case.',
  chanceCheapest: 'Share of simulated cases in which the option has the lowest total cost. The shares add up to 100 %.',
  worth: 'Expected saving from knowing this figure before you choose (EVPPI). It is what a firm quote is worth to you.',
  breakEven: 'The value at which two options cost the same, all other inputs at expected values.',
  presentValue: 'Later payments discounted to the start of the first year at your cost of capital.',
  facilityPower: 'Network power times PUE: what the site draws for the network, cooling included.',
  powerCapacity:
    'The cost to build a watt of power and cooling into the data centre. Less network power needs less of it.',
  pue: 'Power usage effectiveness: facility power for each watt of IT power.',
  totalCost:
    'Purchase, power capacity, electricity, support, spares and repairs, less resale value. Waiting accelerators are not in it.',
  waitingAccelerators: 'Accelerator hours lost while jobs wait for the network to be repaired.',
  evidence: 'How well a figure is founded, from a measurement down to an assumption.',
  oversubscription: 'Bandwidth to endpoints for each unit of bandwidth to the tier above. 1 is non-blocking.',
  plane: 'One of several parallel networks that each connect every endpoint with part of its bandwidth.',
  stranded: 'Ports that must be bought and powered, and that no link uses.',
  npv: 'Net present value: what choosing the option instead of the reference saves, discounted.',
  irr: 'Internal rate of return: the discount rate at which the extra purchase just pays back.',
  dr8: 'Optical interface with 8 lanes over parallel single-mode fibre, up to 500 m. 2 x DR4 is the same with two ports.',
} as const;

export type Term = keyof typeof glossary;

/** How a term is written, where that is not its name here in small letters. */
const phrases: Partial<Record<Term, string>> = {
  breakEven: 'break-even',
  range: 'P10 to P90',
  worth: 'worth knowing',
  npv: 'net present value',
  irr: 'internal rate of return',
  fro: 'DSP-retimed',
  evidence: 'weakest evidence',
  simulatedCase: 'simulated cases',
};

/** A term as it stands in a text, whatever its capitals. */
export const phraseOf = (term: Term): string =>
  phrases[term] ?? term.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
