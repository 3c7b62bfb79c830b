/** Quantities whose bands the page shows of the differences; those of an option itself are drawn when it is opened. */
export const shownBands = ['networkPower', 'facilityPower', 'annualEnergy', 'tcoWithoutIdle', 'totalCarbon'];
