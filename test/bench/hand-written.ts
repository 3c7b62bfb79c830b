/**
 * The equations of scope `switch` as a programmer would write them without sheets: one function, a plain object in, a
 * plain object out. It is the measure for the speed of the generated evaluator. Longer than most files: it is one
 * function on purpose.
 */
export interface SwitchInputs {
  readonly horizon: number;
  readonly discountRate: number;
  readonly conversionLoss: number;
  readonly pue: number;
  readonly powerOnShare: number;
  readonly installTime: number;
  readonly moduleInstallTime: number;
  readonly contaminationShare: number;
  readonly rackPower: number;
  readonly rackSpace: number;
  readonly labourRate: number;
  readonly moduleSpareShare: number;
  readonly laserSpareShare: number;
  readonly switchSpareShare: number;
  readonly provisioningMargin: number;
  readonly provisioningPrice: number;
  readonly provisioningLife: number;
  readonly residualShare: number;
  readonly moduleResidualShare: number;
  readonly carbonIntensity: number;
  readonly carbonIntensityDecline: number;
  readonly carbonIntensityYear: number;
  readonly firstYear: number;
  readonly electricityPrice: number;
  readonly electricityEscalation: number;
  readonly supportShare: number;
  readonly integratedSupportShare: number;
  readonly moduleSupportShare: number;
  readonly inflation: number;
  readonly swapPaidShare: number;
  readonly partPriceChange: number;
  readonly carbonPrice: number;
  readonly leaf: EndInputs;
}

export interface EndInputs {
  readonly switchCapacity: number;
  readonly portRate: number;
  readonly switchBasePower: number;
  readonly fanShare: number;
  readonly switchFailureRate: number;
  readonly switchRepairTime: number;
  readonly switchHandsOnTime: number;
  readonly embodiedSwitch: number;
  readonly switchPrice: number;
  readonly rackUnits: number;
  readonly fibresPerEnd: number;
  readonly integrated: boolean;
  readonly soldered: boolean;
  readonly subjectRate: number;
  readonly endPower: number;
  readonly endLaserPower: number;
  readonly hostSerdesSaving: number;
  readonly endPrice: number;
  readonly endFailureRate: number;
  readonly unserviceableShare: number;
  readonly serviceUnitPrice: number;
  readonly serviceUnitEnds: number;
  readonly repairTime: number;
  readonly handsOnTime: number;
  readonly warrantyYears: number;
  readonly embodiedEnd: number;
  readonly hasSystemPrice: boolean;
  readonly systemPrice: number;
  readonly hasSystemPower: boolean;
  readonly systemPower: number;
  readonly hasSystemPowerMax: boolean;
  readonly systemPowerMax: number;
  readonly hasSystemFailureRate: boolean;
  readonly systemFailureRate: number;
  readonly laserApart: number;
}

const hoursPerYear = 8760;
const wattsPerKilowatt = 1000;
const wattsPerGigabitPicojoule = 0.001;

export type SwitchResult = ReturnType<typeof evaluateSwitch>;

export function evaluateSwitch({
  horizon,
  discountRate,
  conversionLoss,
  pue,
  powerOnShare,
  installTime,
  moduleInstallTime,
  contaminationShare,
  rackPower,
  rackSpace,
  labourRate,
  moduleSpareShare,
  laserSpareShare,
  switchSpareShare,
  provisioningMargin,
  provisioningPrice,
  provisioningLife,
  residualShare,
  moduleResidualShare,
  carbonIntensity,
  carbonIntensityDecline,
  carbonIntensityYear,
  firstYear,
  electricityPrice,
  electricityEscalation,
  supportShare,
  integratedSupportShare,
  moduleSupportShare,
  inflation,
  swapPaidShare,
  partPriceChange,
  carbonPrice,
  leaf,
}: SwitchInputs) {
  const { switchCapacity, portRate, switchBasePower, fanShare, switchFailureRate, switchRepairTime } = leaf;
  const { switchHandsOnTime, embodiedSwitch, switchPrice, rackUnits, fibresPerEnd } = leaf;
  const { integrated, soldered, endLaserPower, hostSerdesSaving, endFailureRate, unserviceableShare } = leaf;
  const { serviceUnitPrice, serviceUnitEnds, repairTime, handsOnTime, warrantyYears, embodiedEnd } = leaf;
  const { hasSystemPrice, systemPrice, hasSystemPower, systemPower, hasSystemPowerMax, systemPowerMax } = leaf;
  const { hasSystemFailureRate, systemFailureRate, laserApart } = leaf;

  const rate = integrated ? leaf.subjectRate : portRate;
  const ends = switchCapacity / rate;

  const conversionFactor = (1 + fanShare) / (1 - conversionLoss);
  const savingPerEnd = rate * hostSerdesSaving * wattsPerGigabitPicojoule;
  const switchCost = hasSystemPrice ? Math.min(switchPrice, systemPrice) : switchPrice;
  const laserPrice = laserApart > 0 && soldered ? serviceUnitPrice / serviceUnitEnds : 0;
  const endPrice = (hasSystemPrice ? (systemPrice - switchCost) / ends : leaf.endPrice) + laserPrice;
  const basePower = hasSystemPower ? Math.min(switchBasePower, systemPower) : switchBasePower;
  const endPower = hasSystemPower
    ? (systemPower - basePower) / conversionFactor / ends - (laserApart > 0 ? 0 : endLaserPower) + savingPerEnd
    : leaf.endPower;
  const opticsPower = ends * endPower;
  const laserPower = ends * endLaserPower;
  const serdesSaving = ends * savingPerEnd;
  const opticsLoad = opticsPower + laserPower - serdesSaving;
  const opticsWallPower = opticsLoad * conversionFactor;
  const conversionPower = opticsLoad * (conversionFactor - 1);
  const networkPower = basePower + opticsWallPower;
  const facilityPower = networkPower * pue;
  const annualEnergy = (facilityPower / wattsPerKilowatt) * hoursPerYear * powerOnShare;
  const energyPerBit = (opticsPower + laserPower) / switchCapacity / wattsPerGigabitPicojoule;
  const opticsShare = networkPower > 0 ? opticsWallPower / networkPower : null;

  const events = ends * endFailureRate;
  const cleanings = events * contaminationShare;
  const broken = events - cleanings;
  const moduleSwaps = broken * (1 - unserviceableShare);
  const switchSwaps = broken * unserviceableShare + (hasSystemFailureRate ? systemFailureRate : switchFailureRate);
  const moduleDownHours = (moduleSwaps + cleanings) * serviceUnitEnds * repairTime;
  const switchDownHours = switchSwaps * ends * switchRepairTime;
  const downEndHours = moduleDownHours + switchDownHours;
  const availability = Math.max(0, 1 - (downEndHours * rate) / (switchCapacity * hoursPerYear));

  const opticsCost = ends * endPrice;
  const integratedOpticsCost = integrated ? opticsCost : 0;
  const moduleOpticsCost = integrated ? 0 : opticsCost;
  const solderedOpticsCost = soldered ? opticsCost : 0;
  const installHours = ends * (installTime + (integrated ? 0 : moduleInstallTime));
  const installationCost = installHours * labourRate;
  const laserSpares = soldered ? (ends / serviceUnitEnds) * serviceUnitPrice : 0;
  const spareCost =
    moduleSpareShare * (soldered ? 0 : opticsCost) +
    laserSpareShare * laserSpares +
    switchSpareShare * (switchCost + solderedOpticsCost);
  const laserPowerApart = laserApart > 0 ? ends * endLaserPower * conversionFactor : 0;
  const reservedPower = hasSystemPowerMax ? systemPowerMax + laserPowerApart : networkPower * provisioningMargin;
  const provisioningCapex = reservedPower * provisioningPrice;
  const bySpace = Math.floor(rackSpace / rackUnits + 1e-12);
  const inRack = reservedPower > 0 ? (rackPower * wattsPerKilowatt) / reservedPower : Infinity;
  const byPower = Math.floor(inRack + 1e-12 * Math.max(1, inRack));
  const capex = switchCost + opticsCost + installationCost + spareCost + provisioningCapex;

  const supportCostPerYear =
    supportShare * switchCost + integratedSupportShare * integratedOpticsCost + moduleSupportShare * moduleOpticsCost;
  const repairLabourPerYear = labourRate * ((moduleSwaps + cleanings) * handsOnTime + switchSwaps * switchHandsOnTime);
  const swappedParts = integrated && integratedSupportShare > 0 ? 0 : moduleSwaps * serviceUnitPrice;
  const swappedSwitches = swapPaidShare * switchSwaps * (switchCost + solderedOpticsCost);

  const operationalCarbon: number[] = [];
  const energyCost: number[] = [];
  const supportCost: number[] = [];
  const repairLabour: number[] = [];
  const repairParts: number[] = [];
  const idleCost: number[] = [];
  const interSiteFibreCost: number[] = [];
  const carbonCost: number[] = [];
  const yearlyCostWithoutIdle: number[] = [];
  const yearlyCost: number[] = [];
  const embodiedCarbon = embodiedSwitch + ends * embodiedEnd;
  let totalCarbon = embodiedCarbon;
  let presentEnergyCost = 0;
  let presentSupportCost = 0;
  let presentRepairLabour = 0;
  let presentRepairParts = 0;
  let presentCarbonCost = 0;
  let annuity = 0;
  for (let year = 1; year <= horizon; year++) {
    const inflated = (1 + inflation) ** (year - 1);
    const carbon =
      annualEnergy * carbonIntensity * (1 - carbonIntensityDecline) ** (firstYear + year - 1 - carbonIntensityYear);
    const energy = annualEnergy * electricityPrice * (1 + electricityEscalation) ** (year - 1);
    const labour = repairLabourPerYear * inflated;
    const partPrices = (1 + partPriceChange) ** (year - 1);
    const parts = ((year <= warrantyYears ? 0 : swappedParts) + swappedSwitches) * partPrices;
    const carbonPaid = carbonPrice * inflated * carbon;
    const cost = energy + supportCostPerYear + labour + parts + carbonPaid;
    operationalCarbon.push(carbon);
    energyCost.push(energy);
    supportCost.push(supportCostPerYear);
    repairLabour.push(labour);
    repairParts.push(parts);
    idleCost.push(0);
    interSiteFibreCost.push(0);
    carbonCost.push(carbonPaid);
    yearlyCostWithoutIdle.push(cost);
    yearlyCost.push(cost);
    const discount = (1 + discountRate) ** year;
    totalCarbon += carbon;
    presentEnergyCost += energy / discount;
    presentSupportCost += supportCostPerYear / discount;
    presentRepairLabour += labour / discount;
    presentRepairParts += parts / discount;
    presentCarbonCost += carbonPaid / discount;
    annuity += 1 / discount;
  }

  const switchResidual = residualShare * switchCost;
  const opticsResidual = integrated ? residualShare * opticsCost : moduleResidualShare * opticsCost;
  const provisioningResidual = provisioningCapex * Math.max(0, 1 - horizon / provisioningLife);
  const residual = switchResidual + opticsResidual + provisioningResidual;
  const last = (1 + discountRate) ** horizon;
  const presentResidual = residual / last;
  const tco =
    capex +
    presentEnergyCost +
    presentSupportCost +
    presentRepairLabour +
    presentRepairParts +
    presentCarbonCost -
    presentResidual;

  return {
    switchCount: 1,
    leafSwitchCount: 1,
    leafCount: 1,
    switches: 1,
    rate,
    usedBandwidth: switchCapacity,
    systemEnds: ends,
    switchPriceAlone: switchCost,
    pricePerEnd: endPrice,
    switchPowerAlone: basePower,
    powerPerEnd: endPower,
    laserPowerApart,
    failuresPerSwitch: hasSystemFailureRate ? systemFailureRate : switchFailureRate,
    reservedPower,
    usedEnds: ends,
    installedEnds: ends,
    strandedEnds: 0,
    copperEnds: 0,
    copperDraw: 0,
    copperPower: 0,
    copperCost: 0,
    copperEvents: 0,
    copperSwitchSwaps: 0,
    copperDownHours: 0,
    copperHandsOnHours: 0,
    copperParts: idleCost,
    copperEmbodied: 0,
    linkBandwidth: switchCapacity,
    pricedBandwidth: switchCapacity,
    opticalBandwidth: switchCapacity,
    wallPower: opticsWallPower,
    basePower,
    opticsPower,
    laserPower,
    serdesSaving,
    conversionFactor,
    opticsWallPower,
    conversionPower,
    networkPower,
    switchPower: networkPower,
    leafSwitchPower: networkPower,
    facilityPower,
    annualEnergy,
    energyPerBit,
    opticsShare,
    events,
    moduleSwaps,
    replacedSwitches: switchSwaps,
    switchSwaps,
    moduleDownHours,
    blastRadius: ends,
    switchDownHours,
    downEndHours,
    availability,
    operationalCarbon,
    embodiedCarbon,
    totalCarbon,
    switchCost,
    opticsCost,
    integratedOpticsCost,
    moduleOpticsCost,
    installationCost,
    spareCost,
    provisioningCapex,
    capex,
    energyCost,
    supportCost,
    repairLabour,
    repairParts,
    idleCost,
    interSiteFibreCost,
    carbonCost,
    yearlyCostWithoutIdle,
    yearlyCost,
    opexYearOne: yearlyCost[0]!,
    presentEnergyCost,
    presentSupportCost,
    presentRepairLabour,
    presentRepairParts,
    presentCarbonCost,
    switchResidual,
    opticsResidual,
    switchOpticsResidual: opticsResidual,
    provisioningResidual,
    residual,
    presentSwitchResidual: switchResidual / last,
    presentSwitchOpticsResidual: opticsResidual / last,
    presentProvisioningResidual: provisioningResidual / last,
    presentResidual,
    racks: 1,
    installHours,
    cleanings,
    switchReserve: reservedPower,
    rackUnitPower: reservedPower / rackUnits,
    switchesPerRack: Math.max(1, Math.min(bySpace, byPower)),
    cagePower: integrated || hasSystemPower ? 0 : leaf.endPower + endLaserPower,
    switchFibres: ends * fibresPerEnd,
    rackUnitFibres: (ends * fibresPerEnd) / rackUnits,
    wallFactor: conversionFactor,
    tcoWithoutIdle: tco,
    tco,
    annualisedCost: tco / annuity,
    tcoPerGbps: tco / switchCapacity,
    // What a fabric has and one switch does not.
    upperSwitchCount: 0,
    uplinkBandwidth: 0,
    spineCount: 0,
    topCount: 0,
    middleCount: 0,
    uplinks: 0,
    interSwitchLinks: 0,
    spineLinks: 0,
    coreLinks: 0,
    linksToInstall: 0,
    bringUpHours: 0,
    bringUpCost: 0,
    cableResidual: 0,
    presentCableResidual: 0,
    presentCardOpticsResidual: 0,
    copperEndpoints: 0,
    cableCount: 0,
    fibreCount: 0,
    fibreLength: 0,
    dciBandwidth: 0,
    dciLinks: 0,
    dciModules: 0,
    dciPower: 0,
    routeLength: 0,
    spans: 0,
    fibrePairs: 0,
    amplifiers: 0,
    oneWayLatency: 0,
    roundTrip: 0,
    interruptions: 0,
    stops: 0,
    loss: 0,
    idleShare: 0,
    cutOffHours: 0,
    idleAcceleratorHours: 0,
    cablingCost: 0,
    dciCost: 0,
    presentIdleCost: 0,
    presentInterSiteFibreCost: 0,
    tierCount: null,
    minTierCount: null,
    radix: null,
    upperRadix: null,
    coreRadix: null,
    fourthRadix: null,
    topRadix: null,
    spineDown: null,
    coreDown: null,
    podCount: null,
    singleLeaf: null,
    bringUpDays: null,
    halfRadix: null,
    leafDown: null,
    leafUp: null,
    maxEndpoints: null,
    largestFabric: null,
    siteEndpoints: null,
    linkRate: null,
    accessBandwidth: null,
    fibresPerEndpoint: null,
    fibreRatio: null,
    syncTime: null,
    syncShare: null,
    upperSwitchPower: null,
    coreSwitchPower: null,
    fourthSwitchPower: null,
    powerPerEndpoint: null,
    restartLoss: null,
    tcoPerEndpoint: null,
  };
}
