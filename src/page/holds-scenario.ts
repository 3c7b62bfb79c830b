/** Whether the fragment of an address holds a scenario, plain or packed. */
export const holdsScenario = (fragment: string): boolean => /[#&](?:scenario|z)=/.test(fragment);
